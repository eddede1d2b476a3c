package dev.valla.read.when;

import java.io.Reader;

/** Reads from a text in memory without copying all of it. */
final class CharSequenceReader extends Reader {
    private final CharSequence text;
    private int at;

    CharSequenceReader(CharSequence text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int n = Math.min(length, text.length() - at);
        if (text instanceof String s) {
            s.getChars(at, at + n, into, offset);
        } else {
            for (int i = 0; i < n; i++) {
                into[offset + i] = text.charAt(at + i);
            }
        }
        at += n;
        return n;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
