package dev.valla.read.document;

import dev.valla.claim.Problem;
import java.util.List;

/**
 * What lies in the files and folders named.
 *
 * @param found    in the order of their paths, so that the order in which a disk lists files changes nothing
 * @param problems what could not be listed
 */
public record Listing(List<Found> found, List<Problem> problems) {
    public Listing {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }
}
