package dev.valla.read.when;

/**
 * What a time was reckoned from.
 *
 * @param start first char of those words, in UTF-16 units from the start of the text
 * @param end   one past the last
 * @param words the very words; empty, with both offsets 0, where it is the document's date that the user gave
 * @param rule  by what rule, in plain words
 */
public record Anchor(int start, int end, String words, String rule) {}
