package dev.valla.lineage;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import dev.valla.spelling.Folding;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a source in their order, without what copyists change: case, accents, punctuation, reference marks, words
 * broken at the end of a line. Arrays side by side, since there are many.
 */
final class Words {
    /** A number in digits. */
    static final int NUMBER = 1;
    /** Begins with a capital. */
    static final int CAPITAL = 1 << 1;
    /** First of its sentence or line. */
    static final int FIRST = 1 << 2;
    /** Within quotation marks. */
    static final int QUOTED = 1 << 3;
    /** Within brackets that hold a number: a life's dates, an aside with a year. */
    static final int BRACKETED = 1 << 4;
    /** In a line that is no sentence: a heading, a line of a table. */
    static final int FORM = 1 << 5;
    /** Binds other words and says little itself: "and", "wurde". */
    static final int BINDING = 1 << 6;

    /** In a formula that documents share without copying. */
    static final int FORMULA = 1 << 7;

    private static final int LONGEST_MARK = 24;
    private static final int STEM = 5;

    final Source source;
    int count;
    /** First char of each word and one past its last, in UTF-16 units of the source's text. */
    int[] starts;

    int[] ends;
    /** What the folded letters hash to; equal words have equal ones. */
    int[] hashes;
    /** The same for the first five letters; of a shorter word, the whole. */
    int[] stems;

    byte[] traits;
    private boolean capitalsCommon;

    private Words(Source source) {
        this.source = source;
        int guess = Math.max(16, source.text().length() / 6);
        starts = new int[guess];
        ends = new int[guess];
        hashes = new int[guess];
        stems = new int[guess];
        traits = new byte[guess];
    }

    static Words of(Source source) {
        Words words = new Words(source);
        words.split();
        Layout.mark(words);
        KnownFormulas.mark(words);
        words.capitalsCommon = Binding.languageOf(words).equals("de");
        return words;
    }

    /** Whether its language writes every noun with a capital, so that a capital tells no name. */
    boolean capitalsAreCommon() {
        return capitalsCommon;
    }

    /** Whether the words of {@code value} stand one after another in {@code text}, case and accents aside. */
    static boolean contains(String text, String value) {
        int[] in = hashesOf(text);
        int[] sought = hashesOf(value);
        for (int i = 0; i + sought.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    /** Those of a text that is no source, without marking where they stand. */
    static Words of(String text) {
        Words words = new Words(new Source("", text, 0, "", Bibliography.UNSTATED, List.of()));
        words.split();
        return words;
    }

    private static int[] hashesOf(String text) {
        return of(text).hashes;
    }

    boolean is(int word, int trait) {
        return (traits[word] & trait) != 0;
    }

    /** Whether the word that opens a sentence stands with a capital where none is due too. */
    boolean isANameElsewhere(int word) {
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hashes[word] && is(i, CAPITAL) && !is(i, FIRST)) {
                return true;
            }
        }
        return false;
    }

    String text(int word) {
        return source.text().substring(starts[word], ends[word]);
    }

    /** The first word that ends after {@code offset}; {@link #count} if none does. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    private void split() {
        String text = source.text();
        int length = text.length();
        int i = source.body();
        while (i < length) {
            char c = text.charAt(i);
            if (c == '[') {
                i = afterMark(text, i);
            } else if (Folding.of(c) == 0) {
                i++;
            } else {
                i = word(text, i);
            }
        }
        trim();
    }

    private int word(String text, int start) {
        int length = text.length();
        boolean digits = Character.isDigit(text.charAt(start));
        int hash = 0x811C9DC5;
        int stem = hash;
        int letters = 0;
        int end = start;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            char folded = Folding.of(c);
            if (folded != 0) {
                if (Character.isDigit(folded) != digits) {
                    break;
                }
                hash = (hash ^ folded) * 0x01000193;
                letters++;
                if (letters <= STEM) {
                    stem = hash;
                }
                end = ++i;
            } else if (Folding.isUponAnother(c)) {
                i++;
            } else if (isApostrophe(c) && i + 1 < length && Character.isLetter(text.charAt(i + 1)) && !digits) {
                i++;
            } else if (c == '-' && goesOnInNextLine(text, i)) {
                i += 2;
            } else {
                break;
            }
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean binding = !digits && (letters <= 3 || Binding.has(hash));
        add(start, end, hash, stem, (digits ? NUMBER : 0) | (capital ? CAPITAL : 0) | (binding ? BINDING : 0));
        return i;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean goesOnInNextLine(String text, int hyphen) {
        return hyphen + 2 < text.length()
                && text.charAt(hyphen + 1) == '\n'
                && Character.isLowerCase(text.charAt(hyphen + 2));
    }

    /** Past a reference mark such as [5] or [citation needed]; else past the bracket alone. */
    private static int afterMark(String text, int open) {
        int close = text.indexOf(']', open);
        if (close < 0 || close - open > LONGEST_MARK) {
            return open + 1;
        }
        return Marks.isReference(text.substring(open + 1, close)) ? close + 1 : open + 1;
    }

    private void add(int start, int end, int hash, int stem, int trait) {
        if (count == starts.length) {
            grow(count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        stems[count] = stem;
        traits[count] = (byte) trait;
        count++;
    }

    private void trim() {
        grow(count);
    }

    private void grow(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
        stems = Arrays.copyOf(stems, size);
        traits = Arrays.copyOf(traits, size);
    }
}
