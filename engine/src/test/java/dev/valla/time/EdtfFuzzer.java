package dev.valla.time;

import java.nio.charset.StandardCharsets;

/**
 * What must hold of any text whatever: a value that prints, reads back and has bounds, or an error that points into the
 * text. Entry point of Jazzer (profile {@code fuzz}) and of {@link EdtfFuzzTest}.
 */
public final class EdtfFuzzer {
    private EdtfFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) {
        check(new String(data, StandardCharsets.UTF_8));
    }

    /** Whether the text was EDTF. */
    static boolean check(String text) {
        try {
            checkValue(Edtf.parse(text));
            return true;
        } catch (EdtfException wrong) {
            checkError(text, wrong);
            return false;
        }
    }

    private static void checkValue(Edtf value) {
        Edtf again = Edtf.parse(value.text());
        must(again.equals(value) && again.hashCode() == value.hashCode(), value, "reads back as " + again);
        must(value.entails(value) && value.compatible(value), value, "does not agree with itself");
        must(value.compatible(again) && value.compare(again).possiblySame(), value, "comes before itself");
        for (Bounds b : new Bounds[] {value.start(), value.end(), value.span(), value.extent()})
            must(b.earliestOr(Long.MIN_VALUE) <= b.latestOr(Long.MAX_VALUE), value, "ends before it begins");
    }

    private static void checkError(String text, EdtfException wrong) {
        must(wrong.position() >= 0 && wrong.position() <= text.length(), text, "points outside the text");
        must(!wrong.expected().isBlank() && !wrong.mend().isBlank(), text, "does not say how to mend it");
        must(wrong.getMessage().length() < 400, text, "is told too long: " + wrong.getMessage());
    }

    private static void must(boolean holds, Object of, String otherwise) {
        if (!holds) throw new AssertionError("\"" + of + "\" " + otherwise);
    }
}
