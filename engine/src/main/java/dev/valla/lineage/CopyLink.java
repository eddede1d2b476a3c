package dev.valla.lineage;

import java.util.List;
import java.util.Optional;

/**
 * That passages of one source have to do with passages of another, and the words that prove it.
 *
 * @param id       kept through new sources: made from the two paths
 * @param a        path of a source
 * @param b        path of another, or of a document cited and not seen
 * @param kind     how it copies, where that shows
 * @param reason   why the direction is what it is, or why none is claimed, in plain words
 * @param evidence shared passages in the order of {@code a}; empty only when {@code kind} is {@code CITES}
 */
public record CopyLink(
        String id,
        String a,
        String b,
        Relation relation,
        Optional<Kind> kind,
        String reason,
        List<SharedPassage> evidence) {

    public enum Relation {
        /** a has it from b. */
        COPIES,
        /** b has it from a. */
        COPIED_BY,
        /** They share it; who had it from whom is not known. */
        RELATED
    }

    public enum Kind {
        MIRROR,
        ABRIDGES,
        TRANSLATES,
        /** Takes over passages among its own. */
        FOLLOWS,
        /** Says so, without sharing the words. */
        CITES
    }

    /** Who has it from whom, in plain words. */
    public String told() {
        return switch (relation) {
            case COPIES -> a + " " + verb() + " " + b;
            case COPIED_BY -> b + " " + verb() + " " + a;
            case RELATED -> a + " and " + b + " share words; which has them from which is not known";
        };
    }

    /** What the one that has it does with the other: "abridges". */
    public String verb() {
        return kind.map(k -> switch (k) {
                    case MIRROR -> "mirrors";
                    case ABRIDGES -> "abridges";
                    case TRANSLATES -> "translates";
                    case FOLLOWS -> "takes over passages of";
                    case CITES -> "cites";
                })
                .orElse("copies");
    }

    public CopyLink {
        evidence = List.copyOf(evidence);
    }
}
