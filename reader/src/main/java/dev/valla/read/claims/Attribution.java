package dev.valla.read.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** On whose word a sentence says something: "X reported that …", "according to X". */
final class Attribution {
    private static final Set<String> HEARD = Set.of("hear", "learn", "know", "understand");
    private static final Set<String> HAVE = Set.of("have", "get", "take");
    private static final Set<String> TAKEN_UP = Set.of("it", "this", "that");
    private static final Set<String> FIRST = Set.of("i", "me", "we", "us");

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
        boolean own = false;
        for (int steps = 0; at >= 0 && steps < 24; steps++) {
            List<Naming.Who> according = own ? List.of() : accordingTo(tree, at);
            inFront(chain, according);
            int head = tree.head(at);
            // "died, according to one, or fled, according to another": each of its own
            // "according to Lind, who led them": that he led them is not on his word
            own = isAccording(tree.at(at))
                    || (tree.at(at).is("conj")
                            && IntStream.of(tree.children(at)).anyMatch(child -> isAccording(tree.at(child))));
            if (head >= 0
                    && !parted(tree, at, head)
                    && (tree.at(at).is("ccomp") || (tree.at(at).is("advcl") && Grammar.thatClause(tree, at)))) {
                if (says(tree.at(head))) {
                    inFront(chain, sayers(tree, head));
                } else if (hears(tree, head)) {
                    inFront(chain, withSources(tree, from(tree, head)));
                }
            }
            at = head;
        }
        return List.copyOf(chain);
    }

    /** "She was taken away; witnesses say that she refused": only what follows is on their word. */
    private static boolean parted(Tree tree, int told, int says) {
        return Grammar.semicolon(tree, told, says);
    }

    static boolean says(Word word) {
        Lexicon words = Lexicon.english();
        return word.isVerb()
                && (words.in("speech", word.lemma())
                        || words.in("opinion", word.lemma())
                        || word.lemma().equals("deny"));
    }

    /** Whether the verb tells what somebody said or heard: what stands behind its "that" is no description of a noun. */
    static boolean reports(Tree tree, int verb) {
        return says(tree.at(verb)) || hears(tree, verb);
    }

    /** "heard", "learned", "had it". */
    private static boolean hears(Tree tree, int verb) {
        Word word = tree.at(verb);
        boolean it = tree.children(verb, "dobj").stream()
                .anyMatch(n -> TAKEN_UP.contains(tree.at(n).lemma()));
        return word.isVerb() && (HEARD.contains(word.lemma()) || (HAVE.contains(word.lemma()) && it));
    }

    /** "She had it from the clerk": who says from whom it comes what the sentence before told; empty where that is not said. */
    Optional<Handed> handed(Tree tree) {
        for (int verb = 0; verb < tree.size(); verb++) {
            boolean it = tree.children(verb, "dobj").stream()
                    .anyMatch(n -> TAKEN_UP.contains(tree.at(n).lemma()));
            if (tree.at(verb).is("root")
                    && it
                    && hears(tree, verb)
                    && !tree.hasChild(verb, "neg")
                    && !tree.hasChild(verb, "ccomp")) {
                List<Integer> subjects = Doers.subjects(tree, verb);
                List<Naming.Who> from = withSources(tree, from(tree, verb));
                return subjects.size() == 1 && !from.isEmpty()
                        ? Optional.of(
                                new Handed(naming.who(tree, subjects.getFirst()), own(tree, subjects.getFirst()), from))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * @param by   whose words were handed on
     * @param own  whether it is the one who speaks, of himself
     * @param from whom he had it from, outermost first
     */
    record Handed(Naming.Who by, boolean own, List<Naming.Who> from) {}

    private static boolean own(Tree tree, int subject) {
        return FIRST.contains(tree.at(subject).form().toLowerCase(Locale.ROOT));
    }

    private static void inFront(Deque<Naming.Who> chain, List<Naming.Who> names) {
        names.reversed().stream()
                .filter(who -> who.settled() || !FIRST.contains(who.name()))
                .forEach(chain::addFirst);
    }

    /** "I heard from X that …". */
    private List<Integer> from(Tree tree, int verb) {
        return new Ways(kinds).follow(tree, verb, List.of(), Relation.parse("from:actor"));
    }

    /** Each of them, and from whom a clause beside them says that they have it: "my sister, who had it from the postman". */
    private List<Naming.Who> withSources(Tree tree, List<Integer> nouns) {
        List<Naming.Who> found = new ArrayList<>();
        for (int noun : nouns) {
            found.add(naming.who(tree, noun));
            for (int clause : tree.children(noun, "relcl")) {
                if (hears(tree, clause)) {
                    found.addAll(withSources(tree, from(tree, clause)));
                }
            }
        }
        return found;
    }

    private List<Naming.Who> sayers(Tree tree, int verb) {
        List<Integer> nouns = Grammar.passive(tree, verb)
                ? new Ways(kinds).follow(tree, verb, List.of(), Relation.parse("by:actor"))
                : Doers.subjects(tree, verb).stream()
                        .filter(subject -> kinds.is("actor", tree, subject) && !Hearsay.nobody(tree, subject))
                        .toList();
        return withSources(tree, nouns);
    }

    private static boolean isAccording(Word word) {
        return word.lemma().equals("accord") || word.form().equalsIgnoreCase("according");
    }

    private List<Naming.Who> accordingTo(Tree tree, int at) {
        List<Naming.Who> names = new ArrayList<>();
        for (int child : tree.children(at)) {
            Word word = tree.at(child);
            if (isAccording(word)) {
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
