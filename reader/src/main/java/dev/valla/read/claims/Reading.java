package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Unweighed;
import java.util.List;

/**
 * What was read in one source.
 *
 * @param claims     in the order of their words; ids are not given yet
 * @param unweighed  sentences that name a person but gave no claim, in their order, with the fullest form of each name
 */
public record Reading(List<Claim> claims, List<Unweighed> unweighed) {
    public Reading {
        claims = List.copyOf(claims);
        unweighed = List.copyOf(unweighed);
    }
}
