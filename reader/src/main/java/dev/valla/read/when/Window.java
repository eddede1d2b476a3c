package dev.valla.read.when;

import java.io.IOException;
import java.io.Reader;

/** A text in blocks that end where no expression can straddle: at a paragraph, else a line, a sentence, a space. */
final class Window {
    private static final int SIZE = 1 << 16;

    private final Reader in;
    final char[] text = new char[SIZE];
    /** How many chars of the block there are. */
    int length;
    /** Where the block begins in the text. */
    int base;

    private int filled;
    private boolean ended;

    Window(Reader in) {
        this.in = in;
    }

    boolean next() throws IOException {
        base += length;
        System.arraycopy(text, length, text, 0, filled - length);
        filled -= length;
        while (!ended && filled < SIZE) {
            int n = in.read(text, filled, SIZE - filled);
            ended = n < 0;
            filled += Math.max(n, 0);
        }
        length = ended ? filled : cut();
        return length > 0;
    }

    private int cut() {
        int line = 0;
        int sentence = 0;
        int space = 0;
        for (int i = filled - 1; i > SIZE / 2; i--) {
            char c = text[i];
            char before = text[i - 1];
            if (c == '\n' && before == '\n') {
                return i + 1;
            }
            line = line == 0 && c == '\n' ? i + 1 : line;
            sentence = sentence == 0 && c == ' ' && before == '.' ? i + 1 : sentence;
            space = space == 0 && Character.isWhitespace(c) ? i + 1 : space;
        }
        int cut = line > 0 ? line : sentence > 0 ? sentence : space > 0 ? space : filled;
        return Character.isHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }
}
