package dev.valla.read.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name taken apart.
 *
 * @param titles "General", "Dr."
 * @param given names and initials before the surname; empty when a surname stands alone
 * @param surname the last name, with its particles
 * @param suffixes "Jr.", "II", "of Laodicea"
 */
record PersonName(List<String> titles, List<String> given, String surname, List<String> suffixes) {

    /** Who is titled so is called by a given name alone, and is not everybody who bears it. */
    private static final Set<String> REIGNING = Set.of(
            "king", "queen", "emperor", "empress", "tsar", "tsarina", "czar", "kaiser", "pope", "sultan", "shah",
            "caliph", "saint", "st", "st.");

    /** "Deputy Prime Minister": so many words at most, of which the last is known to be a title. */
    private static final int LONGEST_TITLE = 4;

    static PersonName of(List<String> words) {
        int from = 0;
        int of = words.indexOf("of");
        int to = of > 0 ? of : words.size();
        while (to - from > 1 && Words.SUFFIXES.contains(words.get(to - 1).replace(",", ""))) to--;
        for (int i = 0; i < Math.min(to - 1, LONGEST_TITLE); i++) if (Rules.ENGLISH.isTitle(words.get(i))) from = i + 1;
        int surname = to - 1;
        while (surname > from + 1 && Words.particle(words.get(surname - 1))) surname--;
        if (surname == from + 1 && Words.particle(words.get(from))) surname = from;
        return new PersonName(
                List.copyOf(words.subList(0, from)),
                List.copyOf(words.subList(from, surname)),
                String.join(" ", words.subList(surname, to)).replaceAll(",$", ""),
                List.copyOf(words.subList(to, words.size())));
    }

    /** Without titles. */
    String plain() {
        var words = new ArrayList<>(given);
        words.add(surname);
        words.addAll(suffixes);
        return String.join(" ", words);
    }

    /** "King Karl", "Saint Anna". */
    boolean reigns() {
        return !titles.isEmpty() && isReigning(titles.getLast());
    }

    static boolean isReigning(String title) {
        return REIGNING.contains(title.toLowerCase(Locale.ROOT));
    }

    /** More than one lone name: "Anna Petrova", "Nicholas II", "Apollinaris of Laodicea". */
    boolean isFull() {
        return !given.isEmpty() || (!suffixes.isEmpty() && !suffixes.getFirst().contains("D"));
    }

    boolean hasInitials() {
        return given.stream().anyMatch(Words::initial);
    }

    /** Whether both can be one person's: the same surname, and given names of which none contradicts. */
    boolean agrees(PersonName other) {
        if (!surname.equals(other.surname)) return false;
        if (!suffixes.isEmpty() && !other.suffixes.isEmpty() && !suffixes.equals(other.suffixes)) return false;
        if (given.isEmpty() || other.given.isEmpty()) return suffixes.equals(other.suffixes);
        return given.size() <= other.given.size() ? fits(given, other.given) : fits(other.given, given);
    }

    private static boolean fits(List<String> shorter, List<String> longer) {
        return agree(shorter.getFirst(), longer.getFirst())
                && shorter.stream().allMatch(s -> longer.stream().anyMatch(l -> agree(s, l)));
    }

    private static boolean agree(String a, String b) {
        return a.equals(b) || isInitialOf(a, b) || isInitialOf(b, a);
    }

    private static boolean isInitialOf(String a, String b) {
        return Words.initial(a) && b.startsWith(a.substring(0, 1));
    }
}
