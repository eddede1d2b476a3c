package dev.valla.align;

import dev.valla.spelling.NameKey;
import dev.valla.spelling.Romanized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart.
 *
 * @param given   keys of the words before the surname, in order; an initial is one letter
 * @param firsts  for each of these the letters with which it can begin: a key drops the first of "Johann"
 * @param surname key of the last word, or of what stands before a comma
 * @param ordinal "ii", "jr"; empty where none is said
 */
record PersonName(List<String> given, List<String> firsts, String surname, String ordinal) {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "comrade",
            "general",
            "colonel",
            "major",
            "captain",
            "lieutenant",
            "sergeant",
            "marshal",
            "admiral",
            "king",
            "queen",
            "emperor",
            "empress",
            "tsar",
            "tsarina",
            "prince",
            "princess",
            "duke",
            "duchess",
            "count",
            "countess",
            "baron",
            "president",
            "minister",
            "senator",
            "governor",
            "judge",
            "justice",
            "father",
            "sister",
            "brother",
            "rabbi",
            "bishop",
            "archbishop",
            "cardinal",
            "pope",
            "saint",
            "herr",
            "frau",
            "genosse",
            "monsieur",
            "madame",
            "former",
            "grand",
            "tov",
            "the");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "la", "le", "du", "di", "da", "dos", "del", "al", "el", "ibn", "bin",
            "af", "av", "zu");
    private static final Set<String> ORDINALS = Set.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "jr",
            "sr", "junior", "senior");

    /** "Ram Pothineni a.k.a.", cut off before the other name. */
    private static final Pattern ALIAS_TO_COME =
            Pattern.compile("(?i)[\\s,]+(?:a\\.? ?k\\.? ?a\\.?|alias|aka)\\.?\\s*$");

    /** The hyphen of "Hans-Peter" where a surname follows; that of a surname stays. */
    private static final Pattern GIVEN_OF_TWO = Pattern.compile("(?<=\\p{L})-(?=\\p{Lu}\\p{L}+\\s)");

    PersonName {
        given = List.copyOf(given);
        firsts = List.copyOf(firsts);
    }

    /** Empty when no word of it can be a name. */
    static Optional<PersonName> of(String written) {
        String name = ALIAS_TO_COME.matcher(written).replaceAll("");
        int comma = name.indexOf(',');
        String turned = comma > 0 && !isOrdinal(name.substring(comma + 1))
                ? name.substring(comma + 1) + " " + name.substring(0, comma)
                : name;
        List<String> keys = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        String ordinal = "";
        for (String word : GIVEN_OF_TWO.matcher(turned).replaceAll(" ").split("[\\s.,]+", -1)) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
            if (isOrdinal(plain) && !keys.isEmpty()) {
                ordinal = plain.replace("junior", "jr").replace("senior", "sr");
            } else if (!plain.isEmpty() && !TITLES.contains(plain) && !PARTICLES.contains(plain)) {
                String key = NameKey.of(plain);
                if (!key.isEmpty()) {
                    keys.add(plain.length() == 1 ? key.substring(0, 1) : key);
                    firsts.add(firstLetters(plain, key));
                }
            }
        }
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(
                        keys.subList(0, keys.size() - 1),
                        firsts.subList(0, keys.size() - 1),
                        keys.get(keys.size() - 1),
                        ordinal));
    }

    private static String firstLetters(String word, String key) {
        String roman = Romanized.of(word);
        char first = roman.isEmpty() ? key.charAt(0) : roman.charAt(0);
        return "" + key.charAt(0) + (first == 'j' || first == 'y' ? 'i' : first);
    }

    private static boolean isOrdinal(String word) {
        return ORDINALS.contains(word.strip().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Whether it is a single word: a surname or a given name alone. */
    boolean isAlone() {
        return given.isEmpty();
    }

    /** Why the two can be names of one person, in plain words; empty if they cannot. */
    Optional<String> likeness(PersonName other) {
        if (!ordinal.equals(other.ordinal)) {
            return Optional.empty();
        }
        if (isAlone() || other.isAlone()) {
            return alone(other);
        }
        if (surname.equals(other.surname)) {
            return sameGiven(other);
        }
        return turned(other) ? Optional.of("same words in another order") : Optional.empty();
    }

    /** Whether they are surely two: both told with given names, of which neither can be a form of the other, whatever the surname. */
    boolean isAnother(PersonName other) {
        return !isAlone()
                && !other.isAlone()
                && likeness(other).isEmpty()
                && sameGiven(other).isEmpty()
                && !turned(other);
    }

    private Optional<String> alone(PersonName other) {
        PersonName full = isAlone() ? other : this;
        String word = isAlone() ? surname : other.surname;
        if (full.surname.equals(word)) {
            return Optional.of(full.isAlone() ? "same name" : "surname alone");
        }
        return !full.given.isEmpty() && full.given.get(0).equals(word)
                ? Optional.of("given name alone")
                : Optional.empty();
    }

    private Optional<String> sameGiven(PersonName other) {
        boolean few = given.size() <= other.given.size();
        PersonName fewer = few ? this : other;
        PersonName more = few ? other : this;
        int at = 0;
        String reason = given.equals(other.given) ? "same name" : "same surname and given name";
        for (int i = 0; i < fewer.given.size(); i++) {
            int found = at;
            while (found < more.given.size() && !fewer.fits(i, more, found)) {
                found++;
            }
            if (found == more.given.size()) {
                return Optional.empty();
            }
            reason = weaker(reason, fewer.given.get(i), more.given.get(found));
            at = found + 1;
        }
        boolean firstsFit = fewer.fits(0, more, 0);
        return firstsFit ? Optional.of(reason) : Optional.of("same surname and second name");
    }

    private static String weaker(String reason, String name, String other) {
        if (name.equals(other)) {
            return reason;
        }
        return name.length() == 1 || other.length() == 1
                ? "same surname and initial"
                : "same surname, forms of one given name";
    }

    private boolean fits(int at, PersonName other, int there) {
        String name = given.get(at);
        String theirs = other.given.get(there);
        boolean initial = name.length() == 1 || theirs.length() == 1;
        return name.equals(theirs)
                || (initial
                        && firsts.get(at)
                                .chars()
                                .anyMatch(c -> other.firsts.get(there).indexOf(c) >= 0))
                || GivenNames.areFormsOfOne(name, theirs);
    }

    /** "Kun Béla" and "Béla Kun". */
    private boolean turned(PersonName other) {
        return given.size() == other.given.size() && words().equals(other.words());
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>(given);
        words.add(surname);
        return words;
    }
}
