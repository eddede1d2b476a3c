package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "they" and "the couple" mean: the persons last joined by "and" or by marriage, where nobody else can be meant. */
final class Groups {
    private static final Set<String> THEY = Set.of("they", "them", "their", "both");
    private static final Set<String> COUPLE = Set.of("couple", "pair", "duo");

    private final Kinds kinds;
    private final Naming naming;
    private List<String> last = List.of();
    private List<String> wed = List.of();

    Groups(Kinds kinds, Naming naming) {
        this.kinds = kinds;
        this.naming = naming;
    }

    /** Two whom a claim of the sentence at hand joins, as husband and wife. */
    void join(List<String> names) {
        wed = List.copyOf(names);
    }

    /** Takes notice of a whole sentence, for the next one. */
    void notice(Tree tree) {
        Optional<List<String>> joined = joined(tree, tree.size());
        boolean they = tree.words().stream().anyMatch(Groups::speaksOfThem);
        if (joined.isPresent()) {
            last = crowd(tree, tree.size()) ? List.of() : joined.get();
        } else if (!wed.isEmpty()) {
            last = wed;
        } else if (!they || crowd(tree, tree.size())) {
            last = List.of();
        }
        wed = List.of();
    }

    /** The names; empty where the word is none of these or the text leaves it open. */
    List<String> meant(Tree tree, int at) {
        Word word = tree.at(at);
        boolean couple =
                COUPLE.contains(word.lemma()) && tree.hasChildLemma(at, "the") && tree.children(at).length == 1;
        if (!couple && !speaksOfThem(word)) {
            return List.of();
        }
        boolean undergone = word.is("nsubjpass")
                && !Lexicon.english()
                        .in("human", tree.at(Math.max(0, tree.head(at))).lemma());
        if (undergone || crowd(tree, at)) {
            return List.of();
        }
        return joined(tree, at).orElse(several(tree, at) ? List.of() : wed.isEmpty() ? last : wed);
    }

    private static boolean speaksOfThem(Word word) {
        return THEY.contains(word.lemma()) || THEY.contains(word.form().toLowerCase(java.util.Locale.ROOT));
    }

    /** The one group of settled persons before {@code end}; empty where there is none. */
    private Optional<List<String>> joined(Tree tree, int end) {
        Optional<List<String>> found = Optional.empty();
        for (int i = 0; i < end; i++) {
            boolean heads = tree.at(i).isNominal()
                    && !tree.at(i).is("conj")
                    && tree.hasChild(i, "conj")
                    && kinds.person(tree, i);
            List<String> group = heads ? names(tree, Grammar.conjuncts(tree, i), end) : List.of();
            if (group.size() > 1) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(group);
            }
        }
        return found;
    }

    private boolean several(Tree tree, int end) {
        long groups = 0;
        for (int i = 0; i < end; i++) {
            groups += tree.at(i).isName() && !tree.at(i).is("conj") && tree.hasChild(i, "conj") && kinds.person(tree, i)
                    ? 1
                    : 0;
        }
        return groups > 1;
    }

    private List<String> names(Tree tree, List<Integer> members, int end) {
        Set<String> names = new LinkedHashSet<>();
        for (int member : members) {
            Naming.Who who = naming.who(tree, member);
            boolean kin = tree.hasChild(member, "poss")
                    && Lexicon.english().in("kin", tree.at(member).lemma());
            if (member >= end
                    || !kinds.person(tree, member)
                    || !(who.settled() || kin)
                    || tree.at(member).tag().endsWith("S")) {
                return List.of();
            }
            names.add(who.name());
        }
        return new ArrayList<>(names);
    }

    /** Whether others than single persons act before {@code end}, so that "they" could be those. */
    private boolean crowd(Tree tree, int end) {
        for (int i = 0; i < end; i++) {
            Word word = tree.at(i);
            boolean chief = word.is("nsubj") || word.is("nsubjpass");
            if (chief && word.isNoun() && word.tag().endsWith("S") && (kinds.person(tree, i) || kinds.body(tree, i))) {
                return true;
            }
        }
        return false;
    }
}
