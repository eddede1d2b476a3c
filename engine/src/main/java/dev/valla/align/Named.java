package dev.valla.align;

/**
 * A name as one source has it.
 *
 * @param source path
 */
public record Named(String source, String name) implements Comparable<Named> {
    /** As a match and an entry of the journal write it. */
    public String told() {
        return "%s in %s".formatted(name, source);
    }

    @Override
    public int compareTo(Named other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : name.compareTo(other.name);
    }
}
