package dev.valla.lineage;

import dev.valla.spelling.Folding;
import java.util.Arrays;

/** The words of one text after another as hashes of their folded letters; arrays are used again. Not thread-safe. */
final class WordHashes {
    private char[] text = new char[1 << 14];
    int[] hashes = new int[1 << 12];
    /** First char of each word, and one past its last, in UTF-16 units. */
    int[] starts = new int[1 << 12];

    int[] ends = new int[1 << 12];
    int count;

    void read(String source) {
        int length = source.length();
        if (length > text.length) {
            text = new char[length * 2];
        }
        source.getChars(0, length, text, 0);
        count = 0;
        int i = 0;
        while (i < length) {
            char folded = Folding.of(text[i]);
            if (folded == 0) {
                i++;
            } else {
                i = word(i, length);
            }
        }
    }

    private int word(int start, int length) {
        int hash = 0x811C9DC5;
        int i = start;
        for (; i < length; i++) {
            char folded = Folding.of(text[i]);
            if (folded != 0) {
                hash = (hash ^ folded) * 0x01000193;
            } else if (!Folding.isUponAnother(text[i])) {
                break;
            }
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = i;
        return i;
    }
}
