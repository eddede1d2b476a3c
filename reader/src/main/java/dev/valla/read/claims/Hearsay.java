package dev.valla.read.claims;

import dev.valla.claim.Claim.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words by which nobody in particular says a thing, or somebody says it with reserve. Told for a clause. */
final class Hearsay {
    private static final Set<String> NOBODY = Set.of(
            "people",
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "some",
            "many",
            "other",
            "one",
            "rumour",
            "rumor",
            "gossip",
            "legend",
            "tradition",
            "word",
            "they");
    private static final Set<String> TALK =
            Set.of("rumour", "rumor", "gossip", "hearsay", "legend", "tradition", "talk");
    /** Reserve of the one who speaks, word for word. */
    private static final List<List<String>> RESERVE = List.of(
            List.of("as", "far", "as", "i", "know"),
            List.of("so", "far", "as", "i", "know"),
            List.of("as", "far", "as", "i", "can", "remember"),
            List.of("as", "far", "as", "i", "remember"),
            List.of("as", "far", "as", "i", "recall"),
            List.of("to", "my", "knowledge"),
            List.of("to", "the", "best", "of", "my", "knowledge"),
            List.of("if", "i", "remember"),
            List.of("if", "i", "recall"),
            List.of("if", "i", "am", "not", "mistaken"),
            List.of("in", "my", "opinion"),
            List.of("i", "think"),
            List.of("i", "believe"),
            List.of("i", "suppose"));

    private Hearsay() {}

    /** Whether the subject of a verb of saying is nobody in particular: "people said", "they say". */
    static boolean nobody(Tree tree, int subject) {
        Word word = tree.at(subject);
        boolean bare = !tree.hasChildLemma(subject, "the") && !tree.hasChild(subject, "relcl");
        return NOBODY.contains(word.lemma()) && bare && !word.form().equals("They");
    }

    /** Whether a clause that hangs on {@code head} is told on nobody's word: "it was said", "I was told", "people say". */
    static boolean by(Tree tree, int head) {
        if (!Attribution.says(tree.at(head))) {
            return tree.at(head).lemma().equals("have")
                    && tree.children(head, "nsubj").stream()
                            .anyMatch(s -> TALK.contains(tree.at(s).lemma()));
        }
        return Grammar.passive(tree, head)
                ? !tree.hasChild(head, "agent")
                : tree.children(head, "nsubj").stream().anyMatch(s -> nobody(tree, s));
    }

    /** "according to camp rumour". */
    static boolean rumoured(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.at(child).form().toLowerCase(Locale.ROOT).equals("according")) {
                for (int to : tree.children(child)) {
                    if (tree.children(to, "pobj").stream()
                            .anyMatch(n -> TALK.contains(tree.at(n).lemma()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * "As far as I know he was taken …": the reserve with which a clause is told that the words stand before, or behind at the
     * sentence's end.
     *
     * @param clause its verb
     */
    static Optional<Certainty> reserve(Tree tree, int clause) {
        for (int i = 0; i < tree.size(); i++) {
            int from = i;
            Optional<List<String>> said =
                    RESERVE.stream().filter(words -> stands(tree, from, words)).findFirst();
            if (said.isPresent() && covers(tree, from, from + said.get().size() - 1, clause)) {
                return Optional.of(Certainty.HEDGED);
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Tree tree, int first, int last, int clause) {
        boolean ends = last + 2 >= tree.size();
        boolean opens = first == 0
                || !Character.isLetterOrDigit(tree.at(first - 1).form().charAt(0))
                || tree.at(first - 1).is("mark")
                || tree.at(first - 1).tag().equals("CC");
        if (!opens || (clause >= first && clause <= last)) {
            return false;
        }
        return ends
                ? clause < first && !Grammar.semicolon(tree, clause, first)
                : clause > last && chief(tree, last, clause);
    }

    /** Whether the clause is the first behind the words, or joined to it without a subject of its own. */
    private static boolean chief(Tree tree, int last, int clause) {
        int at = clause;
        while (tree.at(at).is("conj")
                && tree.head(at) > last
                && !tree.hasChild(at, "nsubj")
                && !tree.hasChild(at, "nsubjpass")) {
            at = tree.head(at);
        }
        for (int i = last + 1; i < at; i++) {
            boolean finite = tree.at(i).isVerb()
                    && !tree.at(i).is("aux")
                    && !tree.at(i).is("auxpass")
                    && !tree.at(i).is("relcl");
            if (finite) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(Tree tree, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (from + i >= tree.size()
                    || !tree.at(from + i).form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
