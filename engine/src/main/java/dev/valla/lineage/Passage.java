package dev.valla.lineage;

/** A shared passage, word by word. */
final class Passage {
    private final int[] a;
    private final int[] b;

    /**
     * @param a words of the one, ascending
     * @param b the word of the other that stands for each, ascending too
     */
    Passage(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    int[] a() {
        return a;
    }

    int[] b() {
        return b;
    }

    int firstA() {
        return a[0];
    }

    int lastA() {
        return a[a.length - 1];
    }

    int firstB() {
        return b[0];
    }

    int lastB() {
        return b[b.length - 1];
    }

    int shared() {
        return a.length;
    }

    /** The same, seen from the other side. */
    Passage turned() {
        return new Passage(b, a);
    }

    SharedPassage told(Words wordsA, Words wordsB) {
        int start = wordsA.starts[firstA()];
        int end = wordsA.ends[lastA()];
        return new SharedPassage(
                start,
                end,
                wordsB.starts[firstB()],
                wordsB.ends[lastB()],
                wordsA.source.text().substring(start, end),
                shared());
    }
}
