package dev.valla.ask;

/** The material, weighed. */
final class Weighed {
    private Weighed() {}

    static Inquiry of(Material material) {
        throw new UnsupportedOperationException(
                "weighing of " + material.sources().size() + " sources");
    }
}
