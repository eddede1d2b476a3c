package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import java.util.List;

/**
 * What was read in one source.
 *
 * @param claims     in the order of their words; ids are not given yet
 * @param unweighed  sentences that name a person but gave no claim, in their order
 */
public record Reading(List<Claim> claims, List<Quotation> unweighed) {
    public Reading {
        claims = List.copyOf(claims);
        unweighed = List.copyOf(unweighed);
    }
}
