package dev.valla.time;

/** A text that is no EDTF: where, what was expected there, how to mend it. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String text;
    private final int position;
    private final String expected;
    private final String mend;

    /**
     * A fault found in reading.
     *
     * @param position of the offending character, in UTF-16 units from 0; the length of the text where it ends too
     *     early
     */
    EdtfException(String text, int position, String expected, String mend) {
        super(null, null);
        this.text = text;
        this.position = position;
        this.expected = expected;
        this.mend = mend;
    }

    public String text() {
        return text;
    }

    public int position() {
        return position;
    }

    public String expected() {
        return expected;
    }

    public String mend() {
        return mend;
    }

    /** All of it in one sentence, with the text cut short where it is long. */
    @Override
    public String getMessage() {
        return "\"%s\" is no EDTF date: at character %d, %s, expected %s; %s"
                .formatted(shortened(), position + 1, found(), expected, mend);
    }

    /** Reading thousands of wrong words costs no stack traces: the fault lies in the text, and its place is known. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    private String found() {
        if (position >= text.length()) return "where the text ends";
        return "\"" + Character.toString(text.codePointAt(position)) + "\"";
    }

    private String shortened() {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }
}
