package dev.valla.lineage;

/** Marks words by where they stand: first of a sentence, within quotation marks or dated brackets, in a line that is no sentence. */
final class Layout {
    private static final int LONGEST_BRACKET = 300;
    private static final int LONGEST_QUOTATION = 2000;
    private static final int LONGEST_FORM_LINE = 70;

    private Layout() {}

    static void mark(Words words) {
        firsts(words);
        brackets(words);
        quotations(words);
        forms(words);
    }

    private static void firsts(Words words) {
        String text = words.source.text();
        for (int i = 0; i < words.count; i++) {
            int from = i == 0 ? words.source.body() : words.ends[i - 1];
            if (i == 0 || breaks(text, from, words.starts[i])) {
                words.traits[i] |= Words.FIRST;
            }
        }
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '|' || c == ':' || c == ';') {
                return true;
            }
        }
        return false;
    }

    private static void brackets(Words words) {
        String text = words.source.text();
        int open = text.indexOf('(', words.source.body());
        while (open >= 0) {
            int close = closingBracket(text, open);
            if (close > 0 && hasDigit(text, open, close)) {
                mark(words, open, close, Words.BRACKETED);
            }
            open = text.indexOf('(', Math.max(open + 1, close));
        }
    }

    /** Of the bracket opened there, with those within it; -1 if it is not closed soon. */
    private static int closingBracket(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open <= LONGEST_BRACKET; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void quotations(Words words) {
        String text = words.source.text();
        int i = words.source.body();
        while (i < text.length()) {
            char close = closing(text.charAt(i));
            int end = close == 0 ? -1 : text.indexOf(close, i + 1);
            int paragraph = close == 0 ? -1 : text.indexOf("\n\n", i);
            boolean within = end > 0 && end - i <= LONGEST_QUOTATION && (paragraph < 0 || end < paragraph);
            if (within) {
                mark(words, i, end, Words.QUOTED);
                i = end;
            }
            i++;
        }
    }

    /** The mark that closes what this one opens; 0 if it opens nothing. */
    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '»' -> '«';
            default -> 0;
        };
    }

    /** Short lines that do not end as a sentence does and stand beside another such: infoboxes, headings, tables. */
    private static void forms(Words words) {
        String text = words.source.text();
        int start = words.source.body();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isForm(text, start, end)) {
                mark(words, start, end, Words.FORM);
            }
            start = end + 1;
        }
    }

    private static boolean isForm(String text, int start, int end) {
        String line = text.substring(start, end).strip();
        if (line.isEmpty() || (line.length() > LONGEST_FORM_LINE && line.indexOf('|') < 0)) {
            return false;
        }
        char first = line.charAt(0);
        if (Character.isLowerCase(first) || first == ',') {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (last == '.' || last == '!' || last == '?' || last == '"' || last == '”' || last == ';' || last == ',') {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void mark(Words words, int from, int to, int trait) {
        for (int i = words.at(from); i < words.count && words.starts[i] < to; i++) {
            words.traits[i] |= (byte) trait;
        }
    }
}
