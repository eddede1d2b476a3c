package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Orlov held several posts: mayor of Kazan, …", "his positions included editor of the Gazette": the first post of a list is hung on
 * the verb that announces it; {@link Series} hangs the others beside it.
 */
final class Listed {
    /** The relation of such a post to the verb; the parser has none for it. */
    static final String RELATION = "listed";

    private Listed() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 2; i < tree.size(); i++) {
            int start = Series.start(tree, i);
            boolean post =
                    Series.post(tree, i) && start > 1 && !tree.at(start).tag().equals("DT");
            int verb = post ? announcing(tree, start - 1) : -1;
            if (verb >= 0 && !tree.within(verb, i)) {
                words.set(i, tree.at(i).under(verb, RELATION));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** The verb of the clause before the list, if that speaks of posts; -1 where nothing announces a list. */
    private static int announcing(Tree tree, int mark) {
        String form = tree.at(mark).form();
        boolean opens = form.equals(":") || form.equals("including");
        int from = opens ? mark - 1 : mark;
        int verb = -1;
        boolean posts = false;
        for (int i = from; i >= 0; i--) {
            Word word = tree.at(i);
            posts |= word.isNoun() && Lexicon.english().in("standing", word.lemma());
            boolean finite =
                    Set.of("VBD", "VBZ", "VBP", "VBN").contains(word.tag()) && !word.is("aux") && !word.is("auxpass");
            if (finite && verb < 0) {
                verb = i;
            }
            if (word.form().equals(";") || word.form().equals(":")) {
                break;
            }
        }
        boolean included = verb == mark && tree.at(verb).lemma().equals("include");
        return posts && (opens || included) ? verb : -1;
    }

    /** Whose the posts are: who does what the verb tells, or whose positions or career it speaks of. */
    static Optional<Bearing> bearing(Tree tree, int verb, Kinds kinds) {
        List<Integer> bearers = new ArrayList<>();
        for (int subject : Doers.subjects(tree, verb)) {
            if (kinds.person(tree, subject)) {
                bearers.add(subject);
            } else {
                bearers.addAll(tree.children(subject, "poss"));
            }
        }
        return bearers.isEmpty() ? Optional.empty() : Optional.of(new Bearing(RELATION, bearers, verb));
    }
}
