package dev.valla.lineage;

import java.util.Arrays;

/** Which documents hold a fingerprint. Open addressing over plain arrays; grows as documents come. Not thread-safe. */
final class Postings {
    private int[] keys = new int[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] documents = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] frequency = new int[1 << 12];
    private int slots;
    private int entries = 1;

    /** In how many documents it stands. */
    int frequency(int gram) {
        int slot = slot(gram);
        return heads[slot] == 0 ? 0 : frequency[slot];
    }

    /** First entry of a fingerprint; 0 if there is none. */
    int first(int gram) {
        return heads[slot(gram)];
    }

    int next(int entry) {
        return next[entry];
    }

    int document(int entry) {
        return documents[entry];
    }

    void add(int gram, int document) {
        int slot = slot(gram);
        if (heads[slot] != 0 && documents[heads[slot]] == document) {
            return;
        }
        if (entries == documents.length) {
            documents = Arrays.copyOf(documents, entries * 2);
            next = Arrays.copyOf(next, entries * 2);
        }
        documents[entries] = document;
        next[entries] = heads[slot];
        if (heads[slot] == 0) {
            slots++;
        }
        keys[slot] = gram;
        heads[slot] = entries++;
        frequency[slot]++;
        if (slots * 2 > keys.length) {
            widen();
        }
    }

    private int slot(int gram) {
        int mask = keys.length - 1;
        int slot = ((gram * 0x9E3779B9) >>> 7) & mask;
        while (heads[slot] != 0 && keys[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void widen() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldFrequency = frequency;
        keys = new int[oldKeys.length * 2];
        heads = new int[keys.length];
        frequency = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                frequency[slot] = oldFrequency[i];
            }
        }
    }
}
