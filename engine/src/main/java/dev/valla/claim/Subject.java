package dev.valla.claim;

/** What a judgement or a question is about; written {@code witness:NAME}, {@code source:FILE}, {@code claim:ID}, … */
public sealed interface Subject {
    /** A document: its path. */
    record OfSource(String path) implements Subject {}

    /** A person or body on whose word something rests. */
    record OfWitness(String name) implements Subject {}

    record OfClaim(String id) implements Subject {}

    /** "These two are one". */
    record OfMatch(String id) implements Subject {}

    /** "This passage copies that one". */
    record OfCopy(String id) implements Subject {}

    default String written() {
        return switch (this) {
            case OfSource s -> "source:" + s.path();
            case OfWitness w -> "witness:" + w.name();
            case OfClaim c -> "claim:" + c.id();
            case OfMatch m -> "match:" + m.id();
            case OfCopy c -> "copy:" + c.id();
        };
    }
}
