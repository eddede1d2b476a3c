package dev.valla.ask;

import dev.valla.conflict.Conflict;

/**
 * A conflict and whether it is live in the reading in force: while all its findings stand and nothing explains it.
 */
public record ConflictNow(Conflict conflict, boolean live) {}
