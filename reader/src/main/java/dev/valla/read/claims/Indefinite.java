package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Acts of nobody in particular: told only to say what people are meant ("settlers who were killed by fever", "any worker arrested
 * for drunkenness"), or to say what is always so ("the prize is given to a young poet"). Whom it befell, if it was somebody
 * named, or when, makes a claim of it.
 */
final class Indefinite {
    private static final Set<String> ANY = Set.of("a", "an", "any", "every", "each");
    private static final Set<String> ANYBODY =
            Set.of("those", "anyone", "anybody", "everyone", "everybody", "whoever", "many", "one");

    /** "Lind was a teacher who had fled from Riga": then the noun is somebody. */
    private static final Set<String> SAID_OF_SOMEBODY = Set.of("attr", "appos", "oprd");

    private Indefinite() {}

    static boolean tells(Draft draft) {
        return draft.time.isEmpty()
                && draft.parts.stream().noneMatch(p -> isSomebody(draft.tree.at(p.head())))
                && (describes(draft) || isCustomary(draft));
    }

    private static boolean isSomebody(Word word) {
        return word.entity().equals("PERSON")
                || word.tag().equals("PRP$")
                || (word.tag().equals("PRP") && !word.lemma().equals("it"));
    }

    /** A clause without a comma that belongs to a noun of no certain person. */
    private static boolean describes(Draft draft) {
        Tree tree = draft.tree;
        int verb = first(tree, draft.trigger);
        int noun = tree.head(verb);
        return (tree.at(verb).is("relcl") || tree.at(verb).is("acl"))
                && noun >= 0
                && noun < verb
                && draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT && p.head() == noun)
                && isAny(tree, noun)
                && tree.words().subList(noun, verb).stream()
                        .noneMatch(w -> w.form().equals(","));
    }

    /** "who were tried and shot": of the verb that the others join. */
    private static int first(Tree tree, int verb) {
        int first = verb;
        while (tree.at(first).is("conj") && tree.head(first) >= 0 && tree.head(first) < first) {
            first = tree.head(first);
        }
        return first;
    }

    private static boolean isAny(Tree tree, int noun) {
        Word word = tree.at(noun);
        if (word.isName() || SAID_OF_SOMEBODY.contains(word.relation())) {
            return false;
        }
        List<Integer> before =
                IntStream.of(tree.children(noun)).filter(c -> c < noun).boxed().toList();
        boolean bare = word.tag().equals("NNS")
                && before.stream()
                        .allMatch(c -> tree.at(c).is("amod") || tree.at(c).is("compound"));
        return bare
                || ANYBODY.contains(word.lemma())
                || before.stream().anyMatch(c -> ANY.contains(tree.at(c).lemma()));
    }

    /** "The prize is awarded to a poet", "fever kills children": in the present, of what befalls nobody certain. */
    private static boolean isCustomary(Draft draft) {
        Tree tree = draft.tree;
        return draft.type().shape() == EventType.Shape.MOMENT
                && tree.at(draft.trigger).isVerb()
                && Telling.present(tree, draft.trigger)
                && !tree.hasChildLemma(draft.trigger, "have")
                && draft.parts.stream().noneMatch(p -> tree.at(p.head()).isName())
                && draft.parts.stream().anyMatch(p -> isAny(tree, p.head()));
    }
}
