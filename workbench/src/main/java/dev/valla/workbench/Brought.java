package dev.valla.workbench;

import java.util.List;

/**
 * A document that was brought in, and how far it is.
 *
 * @param told what a reader should know of it, in plain words: why it was refused, what was not read
 */
public record Brought(String path, State state, List<String> told) {
    public enum State {
        WAITING,
        READING,
        READ,
        REFUSED
    }

    public Brought {
        told = List.copyOf(told);
    }
}
