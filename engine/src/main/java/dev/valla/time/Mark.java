package dev.valla.time;

/** What a source says about its own date. {@code %} is both. */
public enum Mark {
    /** {@code ?}: whether it is right is doubted. Widens nothing. */
    UNCERTAIN(0b01),
    /** {@code ~}: about then. Widens by {@link Approximation}. */
    APPROXIMATE(0b10);

    private final int bit;

    Mark(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
