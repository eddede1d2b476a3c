package dev.valla.read.document;

/** A document that gives no text: what is wrong with it, and how to mend that. */
final class NotReadable extends Exception {
    private static final long serialVersionUID = 1;
    /** Before it the JDK's reader of XML says where, behind it what. */
    private static final String STAX = "Message: ";

    private final String mend;

    NotReadable(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String mend() {
        return mend;
    }

    static NotReadable damaged(String kind, Throwable how) {
        String told = how.getMessage() == null ? how.getClass().getSimpleName() : how.getMessage();
        int message = told.indexOf(STAX);
        String what = message < 0 ? told : told.substring(message + STAX.length());
        String line = what.strip().lines().findFirst().orElse("");
        return new NotReadable(
                "this %s is damaged: %s".formatted(kind, line.length() > 160 ? line.substring(0, 160) + "…" : line),
                "fetch it again, or open it in its own program and save it anew");
    }

    /** What may be the cause differs with the format. */
    static NotReadable withoutText(Format format) {
        return switch (format) {
            case PDF ->
                new NotReadable(
                        "there is no text in this PDF: its pages are empty, or it was cut off",
                        "open it in its own program; if it shows text there, fetch it again or save it anew");
            case HTML ->
                new NotReadable(
                        "there is no text in this page: a script may write it when a browser opens the page",
                        "open it in a browser and save what it shows as plain text or PDF");
            default -> new NotReadable("there is no text in this file", "fill it or take it away");
        };
    }

    static NotReadable tooLong(String what) {
        return new NotReadable(what, "split it into its volumes or chapters");
    }
}
