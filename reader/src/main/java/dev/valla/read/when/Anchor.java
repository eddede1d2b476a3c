package dev.valla.read.when;

/**
 * What a time was reckoned from.
 *
 * @param start first char of those words, in UTF-16 units from the start of the text
 * @param end   one past the last
 * @param words the very words; empty, with both offsets 0, where it is the document's date that the user gave
 * @param rule  by what rule, in plain words
 * @param onward whether it leads away from there, "a year later", rather than into it, "in May of that year": what is
 *               told in between may then have taken its time, too
 */
public record Anchor(int start, int end, String words, String rule, boolean onward) {
    /** "1 year after the time last told, “1881”". */
    public String told() {
        return words.isEmpty() ? rule : rule + ", “" + words + "”";
    }
}
