package dev.valla.read.claims;

import dev.valla.claim.Role;
import java.util.Optional;
import java.util.Set;

/** "One film, shown in 1911 and entitled “Snow”", "the song “Rain”": a work is called by the title that stands with it. */
final class Entitled {
    private static final Set<String> CALLED = Set.of("entitle", "title", "call", "name", "dub");
    private static final Set<String> OPENING = Set.of("\"", "\u201c", "``", "\u00ab");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''", "\u00bb");
    /** How far behind the noun the title may begin, and how long it may be, in words. */
    private static final int FAR = 12;

    private static final int LONGEST = 16;

    private Entitled() {}

    /** Gives the works of a draft their titles, and lets its quotation reach over them. */
    static void give(Draft draft, Kinds kinds) {
        for (Draft.Part part : draft.parts) {
            boolean thing =
                    Set.of(Role.WORK, Role.OBJECT, Role.BODY, Role.VENUE).contains(part.role());
            if (thing && !draft.tree.at(part.head()).isName() && !draft.titles.containsKey(part.head())) {
                behind(draft.tree, part.head(), kinds).ifPresent(title -> {
                    draft.titles.put(part.head(), title);
                    draft.cover(draft.first, title.last() + (isClosed(draft.tree, title) ? 1 : 0));
                });
            }
        }
    }

    private static boolean isClosed(Tree tree, Phrase title) {
        return title.last() + 1 < tree.size()
                && CLOSING.contains(tree.at(title.last() + 1).form());
    }

    private static Optional<Phrase> behind(Tree tree, int noun, Kinds kinds) {
        int next = Phrase.around(tree, noun).last() + 1;
        if (kinds.is("work", tree, noun)
                && next < tree.size()
                && OPENING.contains(tree.at(next).form())) {
            return quoted(tree, noun, next);
        }
        int comma = next < tree.size() && tree.at(next).form().equals(",") ? next + 1 : next;
        if (Lexicon.english().in("titled", tree.at(noun).lemma())
                && comma < tree.size()
                && opensTitle(tree.at(comma))) {
            return capitals(tree, noun, comma);
        }
        for (int i = noun + 1; i < Math.min(tree.size() - 2, noun + FAR); i++) {
            boolean called =
                    tree.at(i).tag().equals("VBN") && CALLED.contains(tree.at(i).lemma()) && tree.within(i, noun);
            if (called) {
                int open = Set.of(",", ":").contains(tree.at(i + 1).form()) ? i + 2 : i + 1;
                return OPENING.contains(tree.at(open).form()) ? quoted(tree, noun, open) : capitals(tree, noun, open);
            }
        }
        return Optional.empty();
    }

    private static boolean opensTitle(Word word) {
        return word.capitalised()
                && Character.isLetter(word.form().charAt(0))
                && !Set.of("PERSON", "GPE", "DATE", "NORP").contains(word.entity());
    }

    private static Optional<Phrase> quoted(Tree tree, int noun, int open) {
        for (int i = open + 1; i < Math.min(tree.size(), open + LONGEST + 2); i++) {
            if (CLOSING.contains(tree.at(i).form())) {
                return i > open + 1 ? Optional.of(new Phrase(tree, noun, open + 1, i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> capitals(Tree tree, int noun, int first) {
        int last = first - 1;
        for (int i = first; i < tree.size() && TitleSpan.goesOn(tree, i, first); i++) {
            last = tree.at(i).capitalised() ? i : last;
        }
        return last >= first && tree.at(first).capitalised()
                ? Optional.of(new Phrase(tree, noun, first, last))
                : Optional.empty();
    }
}
