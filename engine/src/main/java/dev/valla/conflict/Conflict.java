package dev.valla.conflict;

import java.util.List;
import java.util.Optional;

/**
 * A smallest set of findings that cannot all be true, with the reasons.
 *
 * @param id        made from its findings, so that it survives new sources
 * @param findings  ids, each needed: without any one of them the rest can be true together
 * @param claims    ids of the claims whose words are shown, in the order of the argument
 * @param rule      what makes them clash: {@code born once}, {@code nothing after death}, …
 * @param reason    in plain words
 * @param arithmetic each step of the sum, written out; empty where no arithmetic is needed
 * @param explained what explains it away ("Old Style: 13 days"), if anything does; then it is no live conflict
 * @param withinOneSource whether all its claims stand in one source
 */
public record Conflict(
        String id,
        List<String> findings,
        List<String> claims,
        String rule,
        String reason,
        List<String> arithmetic,
        Optional<String> explained,
        boolean withinOneSource) {
    public Conflict {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
        arithmetic = List.copyOf(arithmetic);
    }
}
