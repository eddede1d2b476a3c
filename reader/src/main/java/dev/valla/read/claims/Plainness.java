package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Set;

/** Readings that tell less than a claim: what a person is styled, and undated acts upon an abstraction. */
final class Plainness {
    private static final List<String> ABSTRACT =
            List.of("tion", "sion", "ance", "ence", "ity", "ism", "ness", "ancy", "ency");

    private Plainness() {}

    static boolean lacks(Draft draft) {
        return draft.time.isEmpty() && (style(draft) || abstraction(draft) || heading(draft));
    }

    /** "Protocol of the interrogation of the suspect": what a heading says is no claim. */
    private static boolean heading(Draft draft) {
        Tree tree = draft.tree;
        String last = tree.at(tree.size() - 1).form();
        return draft.pattern.shape() == Pattern.Shape.NOUN
                && !Set.of(".", "!", "?", ";", ":").contains(last)
                && tree.words().stream().noneMatch(Word::isVerb);
    }

    /** "Peter the Great, Emperor of Russia": his style, where no more is told of it. */
    private static boolean style(Draft draft) {
        return draft.type() == EventType.OFFICE
                && draft.pattern.shape() == Pattern.Shape.ROLE
                && draft.clause < 0
                && Lexicon.english().in("monarch", draft.tree.at(draft.trigger).lemma());
    }

    /** "prompted urgent introspection", "illuminated the importance of meaning": a judgement rather than an act. */
    private static boolean abstraction(Draft draft) {
        List<Draft.Part> objects =
                draft.parts.stream().filter(p -> p.role() == Role.OBJECT).toList();
        return draft.pattern.equals(Any.PATTERN)
                && !objects.isEmpty()
                && objects.stream().allMatch(p -> isAbstract(draft.tree, p.head()));
    }

    private static boolean isAbstract(Tree tree, int noun) {
        Word word = tree.at(noun);
        return !word.isName()
                && word.isNoun()
                && !tree.hasChild(noun, "poss")
                && ABSTRACT.stream().anyMatch(word.lemma()::endsWith);
    }
}
