package dev.valla.read.claims;

import dev.valla.place.Gazetteer;

/**
 * A place with what the text says that it lies in: "Reuver, Netherlands", "Oldham, Lancashire, England". What follows after a
 * comma belongs to it only where it ends in a region or a land that the tables know, so that neither the next place of a list
 * nor the subject of the sentence is taken for one.
 */
final class Locality {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_PARTS = 4;

    private Locality() {}

    static Phrase around(Tree tree, int head) {
        Phrase phrase = withoutCause(tree, Phrase.around(tree, head));
        int last = withRestOfName(tree, phrase);
        String inner = Naming.plain(tree, phrase.first(), last);
        int reached = last;
        int at = last;
        for (int part = 0;
                part < MOST_PARTS
                        && at + 2 < tree.size()
                        && tree.at(at + 1).form().equals(",");
                part++) {
            int from = at + 2 + articles(tree, at + 2);
            int to = nameEnd(tree, from);
            if (to < from) {
                break;
            }
            if (Gazetteer.mayHold(Naming.plain(tree, from, to), inner)) {
                reached = to;
            }
            at = to;
        }
        return new Phrase(tree, head, phrase.first(), reached);
    }

    /** "at Accra of yellow fever": the fever is not Accra's. */
    private static Phrase withoutCause(Tree tree, Phrase phrase) {
        int of = phrase.head() + 1;
        boolean cause = tree.at(phrase.head()).isName()
                && of < phrase.last()
                && tree.at(of).lemma().equals("of")
                && !tree.at(phrase.last()).capitalised();
        return cause ? new Phrase(tree, phrase.head(), phrase.first(), phrase.head()) : phrase;
    }

    /** "Kingston upon Hull", "Rostov on Don": where the tables know the longer name. */
    private static int withRestOfName(Tree tree, Phrase phrase) {
        int last = phrase.last();
        for (int to = last + 2; to < tree.size() && to <= last + LONGEST_NAME; to++) {
            if (Gazetteer.knows(Naming.plain(tree, phrase.first(), to))
                    && tree.at(to).capitalised()) {
                return to;
            }
        }
        return last;
    }

    /** "…, in the Solikamsky Uyezd": how many words stand before the name. */
    private static int articles(Tree tree, int from) {
        int words = 0;
        while (from + words < tree.size()
                && words < 2
                && (tree.at(from + words).lemma().equals("in")
                        || tree.at(from + words).lemma().equals("the"))) {
            words++;
        }
        return words;
    }

    /** Last word of the run of capitals from there, small words of names between them; before it where there is none. */
    private static int nameEnd(Tree tree, int from) {
        int end = from - 1;
        for (int i = from; i < tree.size() && i < from + LONGEST_NAME; i++) {
            Word word = tree.at(i);
            if (word.capitalised() && !word.entity().equals("PERSON")) {
                end = i;
            } else if (!word.lemma().equals("of")
                    && !word.lemma().equals("the")
                    && !word.lemma().equals("upon")) {
                break;
            }
        }
        return end;
    }
}
