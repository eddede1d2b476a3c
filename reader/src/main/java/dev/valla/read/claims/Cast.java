package dev.valla.read.claims;

import dev.valla.read.names.Kind;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
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
import java.util.stream.Stream;

/**
 * Who appears in a document: the fullest usual form of each name, and the person it is about.
 *
 * @param main   the document's main person, where there is one
 * @param sure   whether the document says so itself or names that person again and again
 * @param female whether "she" outweighs "he" in the text
 * @param bySurname whether the bare surname is the main person's: not where the text keeps to a given name and names others who bear it
 * @param otherNames by which the text says that it calls a person too, and who that is
 * @param kin names of the main person's kin whose words are all in the main person's name: "John Lind", father of Karl John Lind
 */
record Cast(
        Optional<String> main,
        boolean sure,
        boolean female,
        boolean bySurname,
        Map<String, String> fullBySurname,
        Map<String, String> otherNames,
        Set<String> kin) {

    /** Gathers the persons of a document. {@code title} is whom it says it is about, where it does. Cost: linear in its names. */
    static Cast of(List<Tree> trees, Optional<String> title, String text) {
        Map<String, Integer> named = new LinkedHashMap<>();
        Set<String> alone = new HashSet<>();
        Map<String, String> kinsfolk = new HashMap<>();
        int she = 0;
        int he = 0;
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                Word word = tree.at(i);
                if (word.entity().equals("PERSON") && (word.edge() == 'B' || word.edge() == 'U')) {
                    String name = untitled(Naming.plain(tree, i, tree.nameEnd(i)));
                    boolean kin = (alone.contains(surname(name)) || within(surname(name), alone))
                            && Beside.kin(tree, tree.nameEnd(i));
                    if (name.contains(" ")) {
                        whoseKin(tree, tree.nameEnd(i)).ifPresent(whose -> kinsfolk.putIfAbsent(name, whose));
                    }
                    if (!name.isEmpty() && !kin) {
                        named.merge(name, 1, Integer::sum);
                        alone.add(name);
                    }
                }
                boolean said = word.end() > word.start();
                String form = said && (word.isPronoun() || word.tag().equals("PRP$"))
                        ? word.form().toLowerCase(Locale.ROOT)
                        : "";
                she += Set.of("she", "her", "hers").contains(form) ? 1 : 0;
                he += Set.of("he", "his", "him").contains(form) ? 1 : 0;
            }
        }
        Map<String, Integer> counts = withoutRanks(named);
        MainPerson found = MainPerson.of(trees, counts);
        Optional<String> main = title.filter(t -> !t.isBlank())
                .map(t -> fullest(untitled(t), counts))
                .or(found::name);
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
        fathersNames(counts).forEach(full::put);
        main.ifPresent(m -> full.put(surname(m), m));
        spellings(counts, full).forEach(full::putIfAbsent);
        Map<String, String> others = OtherNames.of(
                text, counts, main, main.map(m -> found.bracket(m, text)).orElse(""), she > he);
        others.forEach(full::putIfAbsent);
        boolean sure = title.isPresent()
                || main.map(m -> found.againAndAgain(m) || found.isBornFirst(m)).orElse(false);
        boolean bySurname = main.map(m -> isCalledBySurname(m, counts)).orElse(true);
        Set<String> kin = new HashSet<>();
        kinsfolk.forEach((name, whose) -> main.filter(m -> !m.equals(name) && ends(name, m) && isOf(m, whose))
                .ifPresent(m -> kin.add(name)));
        return new Cast(main, sure, she > he, bySurname, Map.copyOf(full), others, Set.copyOf(kin));
    }

    /** Whom the text calls by a given name, or a short form of it, is the one person who bears it: "Dick", that is "Richard Lind". */
    Cast inFull(Names names) {
        List<String> full = main.filter(m -> !m.contains(" ")).stream()
                .flatMap(m -> names.mentions(Kind.PERSON).stream()
                        .filter(mention -> mention.said().equals(m)))
                .map(Mention::name)
                .distinct()
                .toList();
        return full.size() == 1 && full.getFirst().contains(" ")
                ? new Cast(Optional.of(full.getFirst()), sure, female, bySurname, fullBySurname, otherNames, kin)
                : this;
    }

    private static boolean isOf(String main, String whose) {
        return whose.isEmpty() || sub(whose, main);
    }

    /** "Karl's brother John Lind": Karl; nothing in "his brother John Lind" and "the son of John Lind". */
    private static Optional<String> whoseKin(Tree tree, int name) {
        int kin = tree.head(name);
        if (Beside.kin(tree, name)
                && !Set.of("husband", "wife").contains(tree.at(kin).lemma())) {
            int whose = tree.children(kin, "poss").getFirst();
            return Optional.of(
                    tree.at(whose).tag().equals("PRP$")
                            ? ""
                            : Naming.plain(tree, tree.nameStart(whose), tree.nameEnd(whose)));
        }
        int child = kin < 0 || !tree.at(kin).lemma().equals("of") ? -1 : tree.head(kin);
        boolean parent = child >= 0
                && tree.at(name).is("pobj")
                && Set.of("son", "daughter", "child").contains(tree.at(child).lemma());
        return parent ? Optional.of("") : Optional.empty();
    }

    /** The same in an article of a dictionary: the surname under which it stands is its person's. */
    Cast underHeadword() {
        return new Cast(main, sure, female, true, fullBySurname, otherNames, kin);
    }

    /** "Dr Lind", where somebody is called "Karl Lind": a lone surname, whatever rank stands before it. */
    private static Map<String, Integer> withoutRanks(Map<String, Integer> counts) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        counts.forEach((name, count) -> {
            String surname = surname(name);
            boolean ranked = name.indexOf(' ') > 0
                    && name.indexOf(' ') == name.length() - surname.length() - 1
                    && isRank(name.substring(0, name.indexOf(' ')))
                    && counts.keySet().stream().anyMatch(other -> !other.equals(name) && other.endsWith(" " + surname));
            plain.merge(ranked ? surname : name, count, Integer::sum);
        });
        return plain;
    }

    private static boolean isRank(String word) {
        return Lexicon.english().in("title", word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** "Karl A. Lind" is "Karl August Lind" where the text writes so. */
    private static String fullest(String name, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(other -> spelledOut(name, other))
                .findFirst()
                .orElse(name);
    }

    /** Whether the other name has a word for each of its initials, and else the same words. */
    private static boolean spelledOut(String name, String other) {
        String[] with = name.split(" ", -1);
        String[] out = other.split(" ", -1);
        boolean all = with.length == out.length && !name.equals(other);
        for (int i = 0; all && i < with.length; i++) {
            boolean initial =
                    with[i].length() == 2 && with[i].endsWith(".") && out[i].startsWith(with[i].substring(0, 1));
            all = initial ? !out[i].endsWith(".") : with[i].equals(out[i]);
        }
        return all;
    }

    /** "Reategui" where the full name is written "Oswaldo Reátegui": the surname with or without its marks. */
    private static Map<String, String> spellings(Map<String, Integer> counts, Map<String, String> full) {
        Map<String, String> bearers = new HashMap<>();
        full.forEach((surname, name) ->
                bearers.merge(WrittenName.unaccented(surname), name, (a, b) -> a.equals(b) ? a : ""));
        Map<String, String> found = new HashMap<>();
        for (String name : counts.keySet()) {
            String bearer = bearers.getOrDefault(WrittenName.unaccented(name), "");
            if (!bearer.isEmpty() && !name.contains(" ") && !full.containsKey(name)) {
                found.put(name, bearer);
            }
        }
        return found;
    }

    /**
     * "Reátegui" of "Oswaldo Reátegui Salas", whose last name is never told alone: of two surnames the first is the one in use.
     * Only where one person of the document bears it so.
     */
    private static Map<String, String> fathersNames(Map<String, Integer> counts) {
        Map<String, String> found = new HashMap<>();
        for (String name : counts.keySet()) {
            List<String> parts = List.of(name.split(" ", -1));
            String first = parts.size() < 3 ? "" : parts.get(parts.size() - 2);
            // "Harriet Boone Lind", whom the text calls Harriet: Boone is her master
            boolean anothers = counts.containsKey(parts.getFirst())
                    && counts.keySet().stream().anyMatch(other -> other.endsWith(" " + first));
            if (counts.containsKey(first) && !anothers && !counts.containsKey(parts.getLast())) {
                found.merge(first, name, (a, b) -> "");
            }
        }
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** Whether a name of two surnames told before has this one for its first. */
    private static boolean within(String surname, Set<String> names) {
        return names.stream()
                .anyMatch(name -> name.matches(".+ .*\\b" + java.util.regex.Pattern.quote(surname) + " .+"));
    }

    /** Whether the shorter name is the longer one with parts left out: its surname, or its first name alone. */
    static boolean ends(String shorter, String longer) {
        boolean surname = surname(shorter).equals(surname(longer));
        boolean first = longer.startsWith(shorter + " ");
        return (surname || first) && sub(shorter, longer);
    }

    /** "Dr Karl Lind", "KARL LIND", "Karl Lind OBE": Karl Lind, where two names are left. */
    static String untitled(String name) {
        String rest = WrittenName.plain(name);
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            String left = rest.substring(space + 1);
            if (!isRank(rest.substring(0, space)) || !left.contains(" ") || isOffice(left)) {
                break;
            }
            rest = left;
        }
        return rest;
    }

    /** What "Bishop of Kazan" leaves without its title: nobody's name. */
    static boolean isOffice(String untitled) {
        return untitled.startsWith("of ");
    }

    private static boolean sub(String a, String b) {
        List<String> longer = List.of(b.split(" ", -1));
        return longer.containsAll(List.of(a.split(" ", -1)));
    }

    static String withoutJunior(String name) {
        return name.replaceFirst(",? (Jr|Sr)\\.?$", "");
    }

    static String surname(String name) {
        String bare = withoutJunior(name);
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }

    private static boolean isCalledBySurname(String main, Map<String, Integer> counts) {
        int surname = counts.getOrDefault(surname(main), 0);
        boolean bySurname = givenNames(main).stream().allMatch(given -> surname >= counts.getOrDefault(given, 0));
        return bySurname
                || counts.keySet().stream()
                        .noneMatch(other -> other.contains(" ")
                                && surname(other).equals(surname(main))
                                && !sub(other, main)
                                && !sub(main, other));
    }

    private static List<String> givenNames(String name) {
        List<String> words = List.of(withoutJunior(name).split(" ", -1));
        return words.subList(0, words.size() - 1);
    }

    boolean knows(String form) {
        return fullBySurname.containsKey(form);
    }

    /** The fullest usual form of a name: a lone surname that one person of the document bears is that person. */
    String full(String as) {
        String name = WrittenName.plain(as);
        if (otherNamed(name).isPresent()) {
            return full(otherNamed(name).get());
        }
        if (kin.contains(name)) {
            return name;
        }
        if (!bySurname && main.filter(m -> surname(m).equals(name)).isPresent()) {
            return name;
        }
        if (main.isPresent()
                && (ends(name, main.get())
                        || isMiddleName(name)
                        || (name.contains(" ") && main.get().contains(" ") && ends(main.get(), name)))) {
            return main.get();
        }
        String known = name.contains(" ") ? begun(name) : fullBySurname.getOrDefault(name, "");
        return known.isEmpty() ? name : otherNamed(known).map(this::full).orElse(known);
    }

    /** "Vera" of "Anna Vera Lind", where nobody else begins or ends so. */
    private boolean isMiddleName(String name) {
        return main.filter(m -> m.contains(" " + name + " ")).isPresent()
                && kin.stream().noneMatch(other -> other.startsWith(name + " "))
                && fullBySurname.values().stream()
                        .noneMatch(other -> !isMain(other)
                                && (other.startsWith(name + " ")
                                        || surname(other).equals(name)));
    }

    /** Whom the text says that it calls by this name too. */
    Optional<String> otherNamed(String name) {
        return Optional.ofNullable(otherNames.get(withoutJunior(name))).filter(person -> !person.isEmpty());
    }

    /** In a life the bare surname is the one whom it is about, whatever kin of that name it has told of. */
    Optional<String> mainBySurname(String name) {
        return sure && bySurname
                ? main.filter(m -> m.contains(" ") && (surname(m).equals(name) || isFirstOfTwo(name, m)))
                : Optional.empty();
    }

    /** "Ferrer" of "Anna Ferrer i Puig". */
    private static boolean isFirstOfTwo(String surname, String name) {
        return Stream.of("i", "y", "e").anyMatch(and -> name.contains(" " + surname + " " + and + " "));
    }

    /** Whom a lone surname means that is the first of two. */
    Optional<String> ofTwoSurnames(String name) {
        return Optional.ofNullable(fullBySurname.get(name)).filter(full -> full.contains(" " + name + " "));
    }

    /** "Lucio Huanca", where one person is called "Lucio Huanca Mita". */
    private String begun(String name) {
        List<String> longer = fullBySurname.values().stream()
                .filter(full -> full.startsWith(name + " "))
                .distinct()
                .toList();
        return longer.size() == 1 ? longer.getFirst() : "";
    }

    boolean isMain(String name) {
        return main.isPresent() && main.get().equals(name);
    }
}
