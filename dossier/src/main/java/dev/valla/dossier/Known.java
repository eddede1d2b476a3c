package dev.valla.dossier;

/** Whether a dossier has a document already. */
public sealed interface Known {
    /**
     * It has not.
     *
     * @param path under which it is to be kept: another folder's file may have taken the plain one
     */
    record No(String path) implements Known {}

    /**
     * It has, byte for byte.
     *
     * @param path under which it is kept
     */
    record Unchanged(String path) implements Known {}

    /**
     * It has an earlier state of it.
     *
     * @param path under which it is kept
     */
    record Changed(String path) implements Known {}

    /**
     * Another document of the dossier, still where it was, has the same bytes.
     *
     * @param other its path
     */
    record SameBytes(String other) implements Known {}
}
