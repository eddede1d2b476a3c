package dev.valla.dossier;

/** What a dossier is opened for. */
public enum Access {
    /** Others may read and write meanwhile; an answer shows what was committed when it was asked. */
    READ,
    /** One process at a time. The file must be there. */
    WRITE,
    /** As {@link #WRITE}; made new where there is none. */
    CREATE
}
