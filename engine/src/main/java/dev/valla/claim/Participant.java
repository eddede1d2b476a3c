package dev.valla.claim;

/**
 * Somebody or something in an event.
 *
 * @param name  who it is, as far as the text settles it; else a description as it stands
 * @param words how it is said there ("he")
 */
public record Participant(Role role, String name, String words) {
    /** The same, taken for another. */
    public Participant named(String name) {
        return new Participant(role, name, words);
    }
}
