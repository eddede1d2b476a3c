package dev.valla.read.parse;

import java.util.regex.Pattern;

/** A stretch of text as the parser sees it: as long as the original, with all that is no running text made blank. */
final class Blanked {
    /** Reference marks and editors' queries: "[5]", "[^5]", "[a]", "[note 2]", "[citation needed]", "[who?]", "[12]:34". */
    private static final Pattern MARK = Pattern.compile(
            "\\[(?:\\d{1,3}(?:[,–-] ?\\d{1,3})*|\\^[^\\]\\s]{1,20}|[a-z]{1,2}|[ivx]{1,5}|(?:note|nb|n|fn|ref|lower-alpha) ?\\d{1,3}"
                    + "|[a-z -]{3,40} needed(?: \\w{3,9} \\d{4})?|dubious[^\\]\\n]{0,30}|sic"
                    + "|(?:by |according to |from )?(?:who|whom|when|where|which|what|why|how)\\?)\\](?::\\d{1,4}(?:[–-]\\d{1,4})?)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Blanked() {}

    static String of(CharSequence text, int from, int to) {
        var chars = text.subSequence(from, to).toString().toCharArray();
        var marks = MARK.matcher(text).region(from, to);
        while (marks.find()) java.util.Arrays.fill(chars, marks.start() - from, marks.end() - from, ' ');
        for (int i = 0; i < chars.length; i++) if (blank(chars[i])) chars[i] = ' ';
        Unbroken.in(new String(chars)).forEach(run -> java.util.Arrays.fill(chars, run.start(), run.end(), ' '));
        return new String(chars);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
