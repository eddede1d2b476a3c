package dev.valla.read.claims;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a document without a title is about: whoever opens it and is named most often, else whoever is named three times at least
 * and more often than anybody else. In a text that names several alike nobody is the one it is about.
 */
final class MainPerson {
    /** Who is named so often is the main person even of words before the first naming, and where no title says so. */
    private static final int AGAIN_AND_AGAIN = 3;

    /** The first sentence stands below a heading or two at most. */
    private static final int HEADINGS = 3;

    /** How those who mourn tell of a death. */
    private static final Set<String> MOURNED =
            Set.of("pass away", "pass peacefully", "pass on", "die peacefully", "call home");

    private static final Pattern BRACKET = Pattern.compile(" ?\\(((?:[^()]|\\([^()]{0,60}\\)){4,240})\\)");
    private final Map<String, Integer> counts;
    private final Optional<Tree> first;
    private final Optional<Integer> opens;
    private final Optional<String> opener;
    /** Whether the first sentence tells of a birth, in words that put it before the name, or of a death, as those do who mourn. */
    private final boolean isBorn;

    private final Set<String> asKin;

    /** Whether the first sentence tells what the one whom it names did to "him". */
    private final boolean bystander;

    private MainPerson(List<Tree> trees, Map<String, Integer> counts) {
        this.counts = counts;
        this.first = trees.stream().limit(HEADINGS).filter(MainPerson::tells).findFirst();
        this.opens = first.flatMap(MainPerson::opens);
        this.isBorn = opens.filter(i -> born(first.get(), i) || mourned(first.get(), i))
                .isPresent();
        this.bystander = opens.filter(i -> actsOnHim(first.get(), i)).isPresent();
        this.opener = opens.map(i -> nameAt(first.get(), i));
        this.asKin = asKin(trees);
    }

    /** Who is first named as kin of somebody told before: "her niece, Vera Lind". */
    private static Set<String> asKin(List<Tree> trees) {
        Set<String> met = new HashSet<>();
        Set<String> kin = new HashSet<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i) {
                    String name = nameAt(tree, i);
                    if (met.add(name) && Beside.kinOfHis(tree, i)) {
                        kin.add(name);
                    }
                }
            }
        }
        return kin;
    }

    /** @param counts how often each name stands, in the order in which they are named first */
    static MainPerson of(List<Tree> trees, Map<String, Integer> counts) {
        return new MainPerson(trees, counts);
    }

    /** Empty where it is left open. */
    Optional<String> name() {
        Map<String, Integer> persons = persons();
        if (bystander) {
            persons.remove(bearer(opener.get()));
        }
        persons.keySet().removeAll(asKin);
        int most = persons.values().stream().mapToInt(n -> n).max().orElse(0);
        return opener.filter(o -> !bystander)
                .map(this::bearer)
                .filter(n -> isBorn || persons.getOrDefault(n, 0) == most)
                .or(() -> mostNamed(persons))
                .map(this::inFull);
    }

    /** Who is called by his surname from the start is the one who is once named so in full, if only one is. */
    private String inFull(String name) {
        List<String> full = name.contains(" ")
                ? List.of()
                : counts.keySet().stream()
                        .filter(other ->
                                other.contains(" ") && Cast.surname(other).equals(name))
                        .toList();
        return full.size() == 1 ? full.getFirst() : name;
    }

    /** Whether the text names him so often that it can only be about him. */
    boolean againAndAgain(String name) {
        Map<String, Integer> persons = persons();
        int surname = inFull(Cast.surname(name)).equals(name) ? persons.getOrDefault(Cast.surname(name), 0) : 0;
        return persons.getOrDefault(name, 0) + surname >= AGAIN_AND_AGAIN;
    }

    /** "Karl Lind was born in Kazan": with whose birth the text begins. */
    boolean isBornFirst(String name) {
        boolean his =
                opener.filter(o -> o.equals(name) || bearer(o).equals(name)).isPresent();
        return his
                && name.contains(" ")
                && first.get().words().stream()
                        .filter(w -> w.is("root"))
                        .anyMatch(w -> w.lemma().equals("bear"));
    }

    /** What stands in brackets behind the name in the first sentence, where it begins with that name; else nothing. */
    String bracket(String name, String text) {
        boolean his = opener.filter(o -> o.equals(name) || bearer(o).equals(name) || Cast.ends(o, name))
                .isPresent();
        if (!his) {
            return "";
        }
        Tree tree = first.get();
        Matcher bracket =
                BRACKET.matcher(text).region(tree.at(tree.nameEnd(opens.get())).end(), text.length());
        return bracket.lookingAt() ? bracket.group(1) : "";
    }

    private static boolean tells(Tree tree) {
        return tree.words().stream().anyMatch(w -> w.is("root") && w.isVerb());
    }

    /**
     * The subject of the first sentence, if its verb does nothing to another person ("Jan Sowa denounced Stefan Berg": the next
     * "he" may be either), or the child of whose birth it tells: "As the youngest son was born Jan Sowa";
     * not so in "Jan Sowa was born Jan Berg".
     */
    private static Optional<Integer> opens(Tree tree) {
        Optional<Integer> subject = Optional.empty();
        for (int i = 0; i < tree.size(); i++) {
            boolean named = tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i;
            boolean chief = named && tree.head(i) >= 0 && tree.at(tree.head(i)).is("root");
            if (named && born(tree, i) && subject.isEmpty()) {
                return Optional.of(i);
            }
            if (chief && tree.at(i).is("dobj")) {
                return Optional.empty();
            }
            if (named && tree.isSubjectOfRoot(i)) {
                subject = Optional.of(i);
            }
        }
        return subject;
    }

    /** "The duke made him prior": the text has been about somebody else before it begins. */
    static boolean actsOnHim(Tree tree, int subject) {
        int next = tree.head(subject) + 1;
        return next < tree.size()
                && tree.at(next).tag().equals("PRP")
                && Set.of("him", "her").contains(tree.at(next).form());
    }

    private static boolean born(Tree tree, int name) {
        int before = tree.nameStart(name) - 1;
        return before > 0
                && tree.at(before).form().equals("born")
                && tree.at(before - 1).lemma().equals("be");
    }

    /** "Anna Lind passed away": so begins what is told of her whole life. */
    private static boolean mourned(Tree tree, int name) {
        int verb = tree.isSubjectOfRoot(name) ? tree.head(name) : -1;
        return verb >= 0
                && verb + 1 < tree.size()
                && MOURNED.contains(
                        tree.at(verb).lemma() + " " + tree.at(verb + 1).form());
    }

    private static String nameAt(Tree tree, int last) {
        return Cast.untitled(Naming.plain(tree, tree.nameStart(last), last));
    }

    /** How often each person is named; a lone surname counts for whoever was told by it in full. */
    private Map<String, Integer> persons() {
        Map<String, Integer> persons = new LinkedHashMap<>();
        counts.forEach((name, count) -> persons.merge(bearer(name), count, Integer::sum));
        return persons;
    }

    private static Optional<String> mostNamed(Map<String, Integer> persons) {
        List<Map.Entry<String, Integer>> most = persons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean told = !most.isEmpty()
                && most.getFirst().getValue() >= AGAIN_AND_AGAIN
                && (most.size() == 1 || most.getFirst().getValue() > most.get(1).getValue());
        return told ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    /**
     * The longer name, told before it, of which this is a part: whoever opens the text by that surname, else of several that
     * told oftenest, then the fullest. "William" is not one of William IV and William V rather than the other.
     */
    private String bearer(String name) {
        List<String> longer = counts.keySet().stream()
                .takeWhile(other -> name.contains(" ") || !other.equals(name))
                .filter(other -> other.length() > name.length() && Cast.ends(name, other))
                .toList();
        Optional<String> opening =
                opener.filter(o -> longer.contains(o) && Cast.surname(o).equals(name));
        boolean kings = longer.size() > 1 && longer.stream().allMatch(l -> l.matches("\\S+ [IVX]+"));
        return kings
                ? name
                : opening.or(() -> longer.stream()
                                .max(Comparator.comparingInt((String other) -> counts.getOrDefault(other, 0))
                                        .thenComparingInt(String::length)))
                        .orElse(name);
    }
}
