package dev.valla.lineage;

/**
 * Words that stand in two sources.
 *
 * @param aStart first char in source a, UTF-16 units
 * @param aEnd   one past the last
 * @param bStart likewise in source b
 * @param words  as they stand in a
 * @param shared how many words the two have in common there
 */
public record SharedPassage(int aStart, int aEnd, int bStart, int bEnd, String words, int shared) {}
