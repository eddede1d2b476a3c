package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who appears in a document: the fullest usual form of each name, and the person it is about.
 *
 * @param main   the document's main person, where there is one
 * @param sure   whether the document says so itself or names that person again and again
 * @param female whether "she" outweighs "he" in the text
 */
record Cast(Optional<String> main, boolean sure, boolean female, Map<String, String> fullBySurname) {
    /** Who is named so often is the main person even of words before the first naming, and where no title says so. */
    private static final int AGAIN_AND_AGAIN = 3;

    /** Gathers the persons of a document. {@code title} is whom it says it is about, where it does. Cost: linear in its names. */
    static Cast of(List<Tree> trees, Optional<String> title) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> alone = new HashSet<>();
        int she = 0;
        int he = 0;
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                Word word = tree.at(i);
                if (word.entity().equals("PERSON") && (word.edge() == 'B' || word.edge() == 'U')) {
                    String name = untitled(Naming.plain(tree, i, tree.nameEnd(i)));
                    boolean kin = alone.contains(surname(name)) && Beside.kin(tree, tree.nameEnd(i));
                    if (!name.isEmpty() && !kin) {
                        counts.merge(name, 1, Integer::sum);
                        alone.add(name);
                    }
                }
                String form = word.isPronoun() || word.tag().equals("PRP$")
                        ? word.form().toLowerCase(Locale.ROOT)
                        : "";
                she += Set.of("she", "her", "hers").contains(form) ? 1 : 0;
                he += Set.of("he", "his", "him").contains(form) ? 1 : 0;
            }
        }
        Optional<String> main =
                title.filter(t -> !t.isBlank()).or(() -> opener(trees, counts)).or(() -> mostNamed(counts));
        Map<String, String> full = new HashMap<>();
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String n) -> -counts.getOrDefault(n, 0)));
        for (String name : names) {
            if (name.contains(" ")) {
                full.merge(
                        surname(name),
                        name,
                        (a, b) -> a.equals(b) || sub(a, b) || sub(b, a)
                                ? (counts.getOrDefault(a, 0) >= counts.getOrDefault(b, 0) ? a : b)
                                : "");
            }
        }
        main.ifPresent(m -> full.put(surname(m), m));
        boolean sure = title.isPresent()
                || main.map(m -> persons(counts).getOrDefault(m, 0) >= AGAIN_AND_AGAIN)
                        .orElse(false);
        return new Cast(main, sure, she > he, Map.copyOf(full));
    }

    /** Whether the shorter name is the longer one with parts left out: its surname, or its first name alone. */
    private static boolean ends(String shorter, String longer) {
        boolean surname = surname(shorter).equals(surname(longer));
        boolean first = !shorter.contains(" ") && longer.startsWith(shorter + " ");
        return (surname || first) && sub(shorter, longer);
    }

    /** "Dr Karl Lind" without "Dr", where two names are left. */
    private static String untitled(String name) {
        String rest = name;
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            String title = rest.substring(0, space).toLowerCase(Locale.ROOT).replace(".", "");
            String left = rest.substring(space + 1);
            if (!Lexicon.english().in("title", title) || !left.contains(" ")) {
                break;
            }
            rest = left;
        }
        return rest;
    }

    private static boolean sub(String a, String b) {
        List<String> longer = List.of(b.split(" ", -1));
        return longer.containsAll(List.of(a.split(" ", -1)));
    }

    /**
     * The subject of the first sentence, if its verb does nothing to another person ("Jan Sowa denounced Stefan Berg": the next
     * "he" may be either), and nobody is named more often.
     */
    private static Optional<String> opener(List<Tree> trees, Map<String, Integer> counts) {
        if (trees.isEmpty()) {
            return Optional.empty();
        }
        Tree first = trees.getFirst();
        Optional<String> subject = Optional.empty();
        for (int i = 0; i < first.size(); i++) {
            Word word = first.at(i);
            boolean named = word.entity().equals("PERSON") && first.nameEnd(i) == i;
            if (named && first.head(i) >= 0 && first.at(first.head(i)).is("root")) {
                if (word.is("dobj")) {
                    return Optional.empty();
                }
                if (first.isSubjectOfRoot(i)) {
                    subject = Optional.of(bearer(untitled(Naming.plain(first, first.nameStart(i), i)), counts));
                }
            }
        }
        Map<String, Integer> persons = persons(counts);
        int most = persons.values().stream().mapToInt(n -> n).max().orElse(0);
        return subject.filter(n -> persons.getOrDefault(n, 0) == most);
    }

    /** How often each person is named; a lone surname counts for whoever was told by it in full. */
    private static Map<String, Integer> persons(Map<String, Integer> counts) {
        Map<String, Integer> persons = new LinkedHashMap<>();
        counts.forEach((name, count) -> persons.merge(bearer(name, counts), count, Integer::sum));
        return persons;
    }

    /**
     * Who is named three times at least and more often than anybody else. In a text that names several alike nobody is the one it is about.
     */
    private static Optional<String> mostNamed(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> most = persons(counts).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean told = !most.isEmpty()
                && most.getFirst().getValue() >= AGAIN_AND_AGAIN
                && (most.size() == 1 || most.getFirst().getValue() > most.get(1).getValue());
        return told ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    /** The longer name, told before it, of which this is a part: of several that told oftenest, then the fullest. */
    private static String bearer(String name, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .takeWhile(other -> !other.equals(name))
                .filter(other -> other.length() > name.length() && ends(name, other))
                .max(Comparator.comparingInt((String other) -> counts.getOrDefault(other, 0))
                        .thenComparingInt(String::length))
                .orElse(name);
    }

    static String surname(String name) {
        String bare = name.replaceFirst(",? (Jr|Sr)\\.?$", "");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }

    boolean knows(String form) {
        return fullBySurname.containsKey(form);
    }

    /** The fullest usual form of a name: a lone surname that one person of the document bears is that person. */
    String full(String name) {
        if (main.isPresent()
                && (ends(name, main.get())
                        || (name.contains(" ") && main.get().contains(" ") && ends(main.get(), name)))) {
            return main.get();
        }
        String known = name.contains(" ") ? "" : fullBySurname.getOrDefault(name, "");
        return known.isEmpty() ? name : known;
    }

    boolean isMain(String name) {
        return main.isPresent() && main.get().equals(name);
    }
}
