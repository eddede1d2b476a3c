package dev.valla.read.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** On whose word a sentence says something: "X reported that …", "according to X". */
final class Attribution {
    private static final Set<String> HEARD = Set.of("hear", "learn", "know", "understand");

    private final Kinds kinds;
    private final Naming naming;

    Attribution(Kinds kinds, Naming naming) {
        this.kinds = kinds;
        this.naming = naming;
    }

    /** The chain, outermost first. Documents that "hint" are no witnesses. */
    List<Naming.Who> of(Tree tree, int trigger) {
        Deque<Naming.Who> chain = new ArrayDeque<>();
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < 24; steps++) {
            accordingTo(tree, at).forEach(chain::addFirst);
            int head = tree.head(at);
            if (head >= 0 && (tree.at(at).is("ccomp") || (tree.at(at).is("advcl") && Grammar.thatClause(tree, at)))) {
                if (says(tree.at(head))) {
                    sayers(tree, head).forEach(chain::addFirst);
                } else if (HEARD.contains(tree.at(head).lemma())) {
                    heardFrom(tree, head).forEach(chain::addFirst);
                }
            }
            at = head;
        }
        return List.copyOf(chain);
    }

    static boolean says(Word word) {
        Lexicon words = Lexicon.english();
        return word.isVerb()
                && (words.in("speech", word.lemma())
                        || words.in("opinion", word.lemma())
                        || word.lemma().equals("deny"));
    }

    /** "I heard from X that …". */
    private List<Naming.Who> heardFrom(Tree tree, int verb) {
        return new Ways(kinds)
                .follow(tree, verb, List.of(), Relation.parse("from:actor")).stream()
                        .map(from -> naming.who(tree, from))
                        .toList();
    }

    private List<Naming.Who> sayers(Tree tree, int verb) {
        if (Grammar.passive(tree, verb)) {
            return new Ways(kinds)
                    .follow(tree, verb, List.of(), Relation.parse("by:actor")).stream()
                            .map(by -> naming.who(tree, by))
                            .toList();
        }
        List<Naming.Who> names = new ArrayList<>();
        for (int subject : Grammar.subjects(tree, verb)) {
            if (kinds.is("actor", tree, subject)) {
                names.add(naming.who(tree, subject));
            }
        }
        return names;
    }

    private List<Naming.Who> accordingTo(Tree tree, int at) {
        List<Naming.Who> names = new ArrayList<>();
        for (int child : tree.children(at)) {
            Word word = tree.at(child);
            if (word.lemma().equals("accord") || word.form().equalsIgnoreCase("according")) {
                for (int to : tree.children(child)) {
                    for (int noun : tree.children(to)) {
                        if ((tree.at(noun).isNominal() || tree.hasChild(noun, "det"))
                                && kinds.is("actor", tree, noun)
                                && !Set.of("it", "this").contains(tree.at(noun).lemma())) {
                            names.add(naming.who(tree, noun));
                        }
                    }
                }
            }
        }
        return names;
    }
}
