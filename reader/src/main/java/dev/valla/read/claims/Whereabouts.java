package dev.valla.read.claims;

import java.util.Optional;

/** Where events took place, by name; and what "there" is: the place named last. */
final class Whereabouts {
    /** The last place of the sentence before. */
    private Optional<String> there = Optional.empty();

    /** Remembers the last place of a sentence, for "there". */
    void leave(Tree tree) {
        there = lastPlace(tree, tree.size());
    }

    private Optional<String> lastPlace(Tree tree, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (tree.at(i).entity().equals("GPE") && tree.nameEnd(i) == i) {
                Phrase phrase = Locality.around(tree, i);
                return Optional.of(Naming.plain(tree, phrase.first(), phrase.last()));
            }
        }
        return Optional.empty();
    }

    /** "He married her there": the place named last. */
    private Optional<String> there(Draft draft) {
        Tree tree = draft.tree;
        for (int i = 0; i < tree.size(); i++) {
            boolean said = tree.at(i).form().equalsIgnoreCase("there")
                    && tree.at(i).is("advmod")
                    && (tree.head(i) == draft.trigger
                            || (i > draft.trigger && Grammar.governor(tree, i) == draft.trigger));
            if (said) {
                return lastPlace(tree, i).or(() -> there);
            }
        }
        return Optional.empty();
    }

    Optional<String> of(Draft draft) {
        if (draft.places.isEmpty()) {
            return there(draft);
        }
        int head = draft.places.getFirst();
        Phrase phrase = Locality.around(draft.tree, head);
        String name = Naming.plain(draft.tree, phrase.first(), phrase.last());
        boolean near = draft.tree.head(head) >= 0
                && draft.tree.at(draft.tree.head(head)).lemma().equals("near");
        return Optional.of(near ? "near " + name : name);
    }
}
