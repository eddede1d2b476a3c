package dev.valla.align;

/**
 * A name as one source has it.
 *
 * @param source path
 */
public record Named(String source, String name) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : name.compareTo(other.name);
    }
}
