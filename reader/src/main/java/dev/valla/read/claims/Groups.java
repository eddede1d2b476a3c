package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom "they" and "the couple" mean: the persons last joined by "and" or by marriage, where nobody else can be meant. */
final class Groups {
    private static final Set<String> THEY = Set.of("they", "them", "their", "both");
    private static final Set<String> COUPLE = Set.of("couple", "pair", "duo");

    /** "the two men", "the brothers": two who have just been named. */
    private static final Set<String> TWO =
            Set.of("man", "woman", "brother", "sister", "friend", "sibling", "partner", "boy", "girl");

    /** What two do with each other alone. */
    private static final Set<String> WITH_EACH_OTHER =
            Set.of("marry", "wed", "divorce", "separate", "elope", "remarry");

    private static final Set<String> WEDS = Set.of("marry", "wed", "elope");

    private final Kinds kinds;
    private final Naming naming;
    private List<String> last = List.of();
    private List<String> wed = List.of();
    /** The last two of whom the text tells that they married, courted or are a couple. */
    private List<String> couple = List.of();
    /** The two persons of the sentence before, where it names just two. */
    private List<String> two = List.of();

    Groups(Kinds kinds, Naming naming) {
        this.kinds = kinds;
        this.naming = naming;
    }

    /** Two whom a claim of the sentence at hand joins, as husband and wife. */
    void join(List<String> names) {
        wed = List.copyOf(names);
        couple = wed;
    }

    /** Takes notice of a whole sentence, for the next one. */
    void notice(Tree tree) {
        Optional<List<String>> joined = joined(tree, tree.size());
        boolean they = tree.words().stream().anyMatch(Groups::speaksOfThem);
        if (isJotted(tree)) {
            last = wed;
        } else if (joined.isPresent()) {
            last = crowd(tree, tree.size()) ? List.of() : joined.get();
        } else if (!wed.isEmpty()) {
            last = wed;
        } else if (!they || crowd(tree, tree.size())) {
            last = List.of();
        }
        wed = List.of();
        List<String> here = persons(tree, tree.size());
        two = here.size() == 2 && !isJotted(tree) && !crowd(tree, tree.size())
                ? here
                : they && here.isEmpty() ? two : List.of();
    }

    /** "son of Karl and Vera Lind": in a clause without its subject "they" are none but a couple that it joins. */
    private static boolean isJotted(Tree tree) {
        return tree.size() > 0 && tree.at(0).start() == tree.at(0).end();
    }

    /** "starred as Ruby": nobody who lives. */
    private static boolean isPart(Tree tree, int name) {
        int as = tree.head(name);
        return as >= 0 && tree.at(name).is("pobj") && tree.at(as).lemma().equals("as");
    }

    /** All whom a sentence names or means by "he" or "she" before {@code end}, each once; empty where one of them is not settled. */
    private List<String> persons(Tree tree, int end) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < end; i++) {
            Word word = tree.at(i);
            boolean named = word.entity().equals("PERSON") && tree.nameEnd(i) == i && !isPart(tree, i);
            boolean he = Set.of("he", "she", "him", "her", "his")
                            .contains(word.form().toLowerCase(Locale.ROOT))
                    && !word.entity().equals("PERSON");
            Naming.Who who = named || he ? naming.who(tree, i) : null;
            if (who != null && !who.settled()) {
                return List.of();
            }
            if (who != null) {
                found.add(who.name());
            }
        }
        return List.copyOf(found);
    }

    /** The names; empty where the word is none of these or the text leaves it open. */
    List<String> meant(Tree tree, int at) {
        Word word = tree.at(at);
        if (isTheMarriage(tree, at)) {
            return couple;
        }
        boolean pair = pair(tree, at);
        if (!pair && !speaksOfThem(word)) {
            return List.of();
        }
        boolean together = tree.head(at) >= 0
                && WITH_EACH_OTHER.contains(tree.at(tree.head(at)).lemma());
        if (pair || together || bond(tree, at)) {
            // who marries is not wed yet: the two just told of rather than the last who were
            boolean weds = together && WEDS.contains(tree.at(tree.head(at)).lemma()) && two.size() == 2;
            List<String> known = joined(tree, at)
                    .filter(names -> names.size() == 2)
                    .or(() -> Optional.of(persons(tree, at))
                            .filter(here -> together && here.size() == 2 && !crowd(tree, at)))
                    .orElse(couple.isEmpty() || weds ? two : couple);
            return known.size() == 2 || together ? known : last.size() == 2 ? last : List.of();
        }
        boolean undergone = word.is("nsubjpass")
                && !Lexicon.english()
                        .isHuman(tree.at(Math.max(0, tree.head(at))).lemma());
        if (undergone || crowd(tree, at)) {
            return List.of();
        }
        return ahead(tree, at)
                .or(() -> joined(tree, at))
                .orElse(several(tree, at) ? List.of() : wed.isEmpty() ? last : wed);
    }

    /** "the marriage was dissolved": of those whom it joined. */
    private static boolean isTheMarriage(Tree tree, int at) {
        return tree.at(at).lemma().equals("marriage")
                && Set.of("nsubj", "nsubjpass").contains(tree.at(at).relation())
                && tree.hasChildLemma(at, "the")
                && tree.children(at, "prep").isEmpty();
    }

    /** "After their arrest, Vera and her mother were held": in words put in front, those of whom the clause is. */
    private Optional<List<String>> ahead(Tree tree, int at) {
        int noun = tree.head(at);
        int before = noun < 0 ? -1 : tree.head(noun);
        boolean fronted = tree.at(at).tag().equals("PRP$")
                && before == 0
                && tree.at(before).is("prep");
        int verb = fronted ? tree.head(before) : -1;
        return verb < 0
                ? Optional.empty()
                : Doers.ownSubjects(tree, verb).stream()
                        .findFirst()
                        .filter(chief -> chief > at && kinds.person(tree, chief))
                        .map(chief -> names(tree, Grammar.conjuncts(tree, chief), tree.size()))
                        .filter(names -> names.size() > 1);
    }

    /** "their friendship": what binds two, and no more. */
    private static boolean bond(Tree tree, int at) {
        return tree.at(at).tag().equals("PRP$")
                && tree.head(at) >= 0
                && Lexicon.english().in("bond", tree.at(tree.head(at)).lemma());
    }

    /** "the latter", who does or undergoes what only people do. */
    static boolean isOneOfTwo(Tree tree, int at) {
        Word word = tree.at(at);
        boolean chief = word.is("nsubj") || word.is("nsubjpass");
        return chief
                && Set.of("former", "latter").contains(word.lemma())
                && tree.children(at).length == 1
                && tree.hasChildLemma(at, "the")
                && tree.head(at) >= 0
                && Lexicon.english().isHuman(tree.at(tree.head(at)).lemma());
    }

    /** Whom "the former" or "the latter" means, where the sentence before names just two. */
    Optional<String> oneOfTwo(Tree tree, int at) {
        Optional<String> last =
                isOneOfTwo(tree, at) && tree.at(at).lemma().equals("latter") ? lastNamed(tree, at) : Optional.empty();
        if (last.isPresent()) {
            return last;
        }
        return isOneOfTwo(tree, at) && two.size() == 2
                ? Optional.of(tree.at(at).lemma().equals("former") ? two.getFirst() : two.getLast())
                : Optional.empty();
    }

    /** "He served Karl Lind until the latter fell": whom the sentence itself has named last. */
    private Optional<String> lastNamed(Tree tree, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i) {
                return Optional.of(naming.who(tree, i))
                        .filter(Naming.Who::settled)
                        .map(Naming.Who::name);
            }
        }
        return Optional.empty();
    }

    /** "the couple", "the two", "the two men", "both men", "the brothers". */
    private static boolean pair(Tree tree, int at) {
        Word word = tree.at(at);
        int[] children = tree.children(at);
        boolean the = tree.hasChildLemma(at, "the");
        boolean bare = the && children.length == 1;
        boolean counted =
                the && children.length == 2 && at > 0 && tree.at(at - 1).lemma().matches("two|2|#crd#");
        boolean two = word.form().equalsIgnoreCase("two") && word.isNominal() && (bare || (word.is("nsubj") && the));
        boolean kin = word.tag().equals("NNS") && Set.of("brother", "sister").contains(word.lemma()) && bare;
        boolean both = children.length == 1 && tree.at(children[0]).lemma().equals("both") && children[0] < at;
        return (COUPLE.contains(word.lemma()) && bare)
                || (both && word.tag().equals("NNS") && TWO.contains(word.lemma()))
                || two
                || kin
                || (counted && word.tag().equals("NNS") && TWO.contains(word.lemma()));
    }

    private static boolean speaksOfThem(Word word) {
        return THEY.contains(word.lemma()) || THEY.contains(word.form().toLowerCase(Locale.ROOT));
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
