package dev.valla.read.document;

/** Line ends as stored: {@code \n} alone, whatever the document was written with. */
final class Lines {
    private Lines() {}

    static String normal(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
