package dev.valla.claim;

/**
 * Exact words of a source and where they stand.
 *
 * @param source path of the source, relative to the folder studied, with {@code /} between its parts
 * @param start  first char, in UTF-16 units from the start of the source's text as stored
 * @param end    one past the last char, as in {@link String#substring(int, int)}
 * @param words  the very words, kept so that a moved anchor is noticed and never shown wrongly
 */
public record Quotation(String source, int start, int end, String words) {
    public Quotation {
        if (start < 0 || end <= start || words.length() != end - start) {
            throw new IllegalArgumentException("quotation of %s: %d-%d does not span the %d chars of \"%s\""
                    .formatted(source, start, end, words.length(), words));
        }
    }

    /** The words from {@code start} to {@code end} of that source's text: verbatim by construction. */
    public static Quotation of(Source source, int start, int end) {
        return new Quotation(source.path(), start, end, source.text().substring(start, end));
    }
}
