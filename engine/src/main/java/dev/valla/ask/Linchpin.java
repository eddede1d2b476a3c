package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * A source or witness and what falls without it alone.
 *
 * @param name  as told to a reader
 * @param falls ids of the findings that fall, exactly those that {@link Inquiry#without} reports as falling
 */
public record Linchpin(Subject member, String name, List<String> falls) {
    public Linchpin {
        falls = List.copyOf(falls);
    }

    /** How many findings fall without it alone. */
    public int load() {
        return falls.size();
    }
}
