package dev.valla.align;

import dev.valla.spelling.NameKey;
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
 * @param surname key of the last word, or of what stands before a comma
 * @param ordinal "ii", "jr"; empty where none is said
 */
record PersonName(List<String> given, String surname, String ordinal) {
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

    PersonName {
        given = List.copyOf(given);
    }

    /** Empty when no word of it can be a name. */
    static Optional<PersonName> of(String written) {
        String name = ALIAS_TO_COME.matcher(written).replaceAll("");
        int comma = name.indexOf(',');
        String turned = comma > 0 && !isOrdinal(name.substring(comma + 1))
                ? name.substring(comma + 1) + " " + name.substring(0, comma)
                : name;
        List<String> keys = new ArrayList<>();
        String ordinal = "";
        for (String word : turned.split("[\\s.,]+", -1)) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
            if (isOrdinal(plain) && !keys.isEmpty()) {
                ordinal = plain.replace("junior", "jr").replace("senior", "sr");
            } else if (!plain.isEmpty() && !TITLES.contains(plain) && !PARTICLES.contains(plain)) {
                String key = NameKey.of(plain);
                if (!key.isEmpty()) {
                    keys.add(plain.length() == 1 ? key.substring(0, 1) : key);
                }
            }
        }
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(keys.subList(0, keys.size() - 1), keys.get(keys.size() - 1), ordinal));
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
            return sameGiven(given, other.given);
        }
        return turned(other) ? Optional.of("same words in another order") : Optional.empty();
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

    private static Optional<String> sameGiven(List<String> a, List<String> b) {
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        int at = 0;
        String reason = a.equals(b) ? "same name" : "same surname and given name";
        for (String name : fewer) {
            int found = at;
            while (found < more.size() && !fits(name, more.get(found))) {
                found++;
            }
            if (found == more.size()) {
                return Optional.empty();
            }
            reason = weaker(reason, name, more.get(found));
            at = found + 1;
        }
        boolean firstsFit = fits(fewer.get(0), more.get(0));
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

    private static boolean fits(String name, String other) {
        return name.equals(other)
                || ((name.length() == 1 || other.length() == 1) && name.charAt(0) == other.charAt(0))
                || GivenNames.areFormsOfOne(name, other);
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
