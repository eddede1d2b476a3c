package dev.valla.read.claims;

import dev.valla.read.names.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what other names a text says that it calls a person: a by-name in quotation marks, the name at birth, "known as". Only names
 * that nobody else in the text bears.
 */
final class OtherNames {
    private static final String WORD = "(?:al-|el-)?\\p{Lu}[\\p{L}'’-]+";

    /** A name of two words at least. */
    private static final String FULL = WORD + "(?: (?:\\p{Lu}\\.|" + WORD + ")){1,4}";

    private static final String NAME = WORD + "(?: (?:\\p{Lu}\\.|" + WORD + ")){0,4}";

    /** "Vuk", "N. Severin": what somebody is called beside the name. */
    private static final String BESIDE = "(?:\\p{Lu}\\. ?){0,2}" + NAME;

    /** "James “Jim” Lind", "James (Jim) Lind". */
    private static final Pattern BY_NAME =
            Pattern.compile("(" + WORD + ") [\"“'‘(](" + WORD + "(?: " + WORD + ")?)[\"”'’)] (" + WORD + ")");

    /** What a name that somebody goes by is called. */
    private static final String ASSUMED =
            "(?:pen|stage|code|cover|party|religious|monastic)[- ]name|name in religion|pseudonym|alias|nom de (?:guerre|plume)|nickname";

    /** "…, nicknamed “Mouse”", "… adopted the pseudonym Karl Rot". */
    private static final Pattern CALLED = Pattern.compile("(?:nicknamed|(?:the |his |her )?(?:" + ASSUMED
            + "),?(?: (?:of|was))?) [\"“]?(" + NAME + ")[\"”]?(?=[,.;) ])");

    /** "Karl Lind (1880–1940), better known as Kalle Kivi". */
    private static final Pattern KNOWN = Pattern.compile("(" + FULL
            + ")(?: \\([^()]{0,200}\\))?,? (?:(?:who )?(?:was|is) |and )?"
            + "(?:(?:also|better|best|commonly|popularly|widely|professionally|generally|usually|later|affectionately) )*"
            + "(?:known|nicknamed|called)(?: (?:simply|professionally|to (?:his|her) friends))?(?: (?:as|by)| (?:on|in|to|among|by|throughout) [a-z ]{2,30} as)? [\"“]?("
            + NAME + ")[\"”]?(?=[,.;) ])");

    /** "Vera Lind changed her name to Vera Berg". */
    private static final Pattern CHANGED =
            Pattern.compile("(" + FULL + ") (?:legally )?changed (?:his|her) name to (" + FULL + ")");

    /** "born Karl Berg", "né Karl Berg", "Latin: Carolus Lindius", in the bracket behind the name. */
    private static final Pattern IN_BRACKET =
            Pattern.compile("(?:\\bborn|\\bnée?|\\p{Lu}\\p{Ll}+:) (" + FULL + ")|\\bnée (" + WORD
                    + ")|(?:\\bknown as|\\bcalled|\\b(?:" + ASSUMED + "),?) [\"“]?(" + BESIDE + ")[\"”]?(?=[,;)]|$)");

    /** "Born Karl Berg on 3 May 1811", a clause of the entry with which a dictionary opens. */
    private static final Pattern IN_ENTRY = Pattern.compile("(?:^|\\n|[.;]\\s)Born (" + FULL
            + ")(?=,? (?:(?:on|in|at|about|c\\.)\\s|\\p{Lu}\\p{Ll}{2,8}\\.? \\d|\\d))");

    /** "Name variations: Biddy Lind; Bridget Berg." */
    private static final Pattern VARIATIONS = Pattern.compile(
            "(?i:name variations?|also known as|also seen as|variant names?):\\s+([^.\\n]{3,200}(?:\\.|\\n))");

    private static final Pattern VARIATION = Pattern.compile("(?<=^|[;,] ?)(" + FULL + ")(?=[;,.\\n]|$)");

    /** Letters within which an entry says so. */
    private static final int ENTRY = 1500;

    /** "Anna Lind, Countess of Berg": she is Berg, too. */
    private static final Pattern PEER =
            Pattern.compile("(" + FULL + "), (?:\\d\\w\\w )?(?:" + Titles.PEERAGE + ") (?:of )?(" + WORD + ")(?= \\()");

    /** "took the name Brother Anselm", "published under the name N. Rot". */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:(?:took|taking|adopted|adopting|assumed|assuming|chose|received|under) (?:the|a) (?:\\p{Ll}+ ){0,2}name(?: of)?"
                    + "|(?:took|taking|made) (?:his|her) (?:\\p{Ll}+ ){0,2}vows(?: there)? as"
                    + "|(?:took|received) the (?:habit|veil|tonsure)(?: \\p{Ll}+){0,2} as),? [\"“]?("
                    + BESIDE + ")[\"”]?(?=[,.;) ])");

    /** "Nadya, as her friends called her". */
    private static final Pattern AS_CALLED = Pattern.compile(
            "(?<![\\p{L}.] )(" + NAME
                    + "), as (?:(?:his|her|their) \\p{Ll}+ (?:called|nicknamed|knew) (him|her)|(he|she) (?:was|came to be) (?:known|called))\\b");

    /** "Sir Karl Lind was created Baron Berg": Lord Berg is he. */
    private static final Pattern CREATED = Pattern.compile("(?:Sir |Dr\\.? )?(" + NAME
            + ") (?:was|had been) (?:created|made|raised to the peerage as|ennobled as) (?:the )?(?:\\w+ )?("
            + Titles.PEERAGE
            + ") (?:of )?(" + WORD + ")");

    private final Map<String, Integer> counts;
    private final Map<String, String> found = new HashMap<>();

    private final Optional<String> main;

    /** Whether the text speaks of a woman more than of a man. */
    private final boolean female;

    private OtherNames(Map<String, Integer> counts, Optional<String> main, boolean female) {
        this.counts = counts;
        this.main = main;
        this.female = female;
    }

    /**
     * @param counts  how often each name stands
     * @param female  whether the text speaks of a woman more than of a man
     * @param bracket what the first sentence has in brackets behind the main person's name, or nothing
     * @return the person's usual name for each of the other names
     */
    static Map<String, String> of(
            String text, Map<String, Integer> counts, Optional<String> main, String bracket, boolean female) {
        OtherNames names = new OtherNames(counts, main, female);
        names.byNames(text);
        names.known(text);
        main.ifPresent(person -> names.atBirth(person, bracket, text));
        main.ifPresent(person -> names.called(person, text));
        main.ifPresent(person -> names.peer(person, text));
        main.ifPresent(person -> names.taken(person, text));
        main.ifPresent(person -> names.inEntry(person, text));
        main.ifPresent(names::petNames);
        main.ifPresent(names::initials);
        names.created(text);
        return Map.copyOf(names.found);
    }

    private void byNames(String text) {
        Matcher name = BY_NAME.matcher(text);
        while (name.find()) {
            String next = name.group(3);
            bearer(name.group(1) + " " + next).ifPresent(person -> {
                put(name.group(2), person);
                Stream.concat(
                                Stream.of(Cast.surname(person)),
                                Stream.of(Cast.surname(person).split("-", -1)))
                        .forEach(surname -> put(name.group(2) + " " + surname, person));
            });
        }
    }

    /** The one whose name in full ends or begins so. */
    private Optional<String> bearer(String part) {
        List<String> bearers = counts.keySet().stream()
                .filter(name -> name.equals(part) || name.endsWith(" " + part) || name.startsWith(part + " "))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private void known(String text) {
        Matcher known = KNOWN.matcher(text);
        while (known.find()) {
            bearer(WrittenName.plain(known.group(1))).ifPresent(person -> put(known.group(2), person));
        }
        Matcher changed = CHANGED.matcher(text);
        while (changed.find()) {
            String before = changed.group(1);
            String after = changed.group(2);
            main.filter(person -> person.equals(after)).ifPresent(person -> put(before, person));
            main.filter(person -> person.equals(before)).ifPresent(person -> put(after, person));
        }
    }

    private void atBirth(String main, String bracket, String text) {
        Matcher name = IN_BRACKET.matcher(bracket);
        while (name.find()) {
            if (name.group(1) != null) {
                born(name.group(1), main);
            } else if (name.group(3) != null) {
                put(name.group(3), main);
                alone(Cast.surname(name.group(3)), main);
            } else {
                put(main.substring(0, Math.max(0, main.indexOf(' '))) + " " + name.group(2), main);
                alone(name.group(2), main);
            }
        }
        Matcher born = Pattern.compile(
                        Pattern.quote(main) + "(?: \\([^()]{0,200}\\))?(?: was born|, born|, née?|, or|, later) ("
                                + FULL + ")(?= (?:in|on|at|to)\\b|,)")
                .matcher(text);
        if (born.find()) {
            born(born.group(1), main);
        }
    }

    /** What the entry of a dictionary calls the person. */
    private void inEntry(String main, String text) {
        Matcher entry = IN_ENTRY.matcher(text).region(0, Math.min(text.length(), ENTRY));
        if (entry.find()) {
            born(entry.group(1), main);
            // whose name the parents bear too, of whom the entry tells
            put(Cast.surname(entry.group(1)), main);
        }
        Matcher variations = VARIATIONS.matcher(text).region(0, Math.min(text.length(), ENTRY));
        if (variations.find()) {
            VARIATION
                    .matcher(variations.group(1))
                    .results()
                    .map(r -> r.group(1))
                    .forEach(other -> {
                        put(other, main);
                        put(other.substring(0, other.indexOf(' ')), main);
                    });
        }
    }

    /** "K. Lind", where nobody else of that surname has that initial. */
    private void initials(String main) {
        String initial = main.charAt(0) + ". " + Cast.surname(main);
        boolean others = counts.keySet().stream()
                .anyMatch(name -> !Cast.ends(name, main)
                        && !name.equals(initial)
                        && name.startsWith(main.substring(0, 1))
                        && name.endsWith(" " + Cast.surname(main)));
        if (counts.containsKey(initial) && !others && main.contains(" ")) {
            put(initial, main);
        }
    }

    private void peer(String main, String text) {
        Matcher peer = PEER.matcher(text);
        if (peer.find() && WrittenName.plain(peer.group(1)).equals(main)) {
            alone(peer.group(2), main);
        }
    }

    /** By-names in a sentence that begins with the main person and names nobody else before. */
    private void called(String main, String text) {
        for (String sentence : text.split("(?<=\\p{Ll}[.!?]) |\\n", -1)) {
            Matcher called = CALLED.matcher(sentence);
            boolean his = sentence.startsWith(main) || sentence.startsWith(Cast.surname(main));
            if (his
                    && called.find()
                    && counts.keySet().stream()
                            .noneMatch(other -> isAnother(other, main, sentence.substring(0, called.start())))) {
                put(called.group(1), main);
            }
        }
    }

    /** Names that the main person takes, in a sentence that speaks of nobody else before. */
    private void taken(String main, String text) {
        for (String sentence : text.split("(?<=\\p{Ll}[.!?]) |\\n", -1)) {
            Matcher taken = TAKEN.matcher(sentence);
            if (taken.find() && speaksOf(main, sentence.substring(0, taken.start()))) {
                put(taken.group(1), main);
            }
            Matcher called = AS_CALLED.matcher(sentence);
            if (called.find() && female == ("her".equals(called.group(2)) || "she".equals(called.group(3)))) {
                put(called.group(1), main);
            }
        }
    }

    /** Whether the words name the main person or speak of "he", and of nobody else, nor of any kin. */
    private boolean speaksOf(String main, String words) {
        boolean his = words.contains(Cast.surname(main))
                || Pattern.compile("(?i)\\b" + (female ? "she" : "he") + "\\b")
                        .matcher(words)
                        .find();
        return his
                && Stream.of(words.split("\\W+", -1))
                        .noneMatch(w -> Lexicon.english().in("kin", w))
                && counts.keySet().stream().noneMatch(other -> isAnother(other, main, words));
    }

    /** "Kathy" in the life of Kathryn Lind, where nobody's name in full begins so. */
    private void petNames(String main) {
        String given = main.substring(0, Math.max(0, main.indexOf(' ')));
        for (String name : counts.keySet()) {
            boolean own = counts.keySet().stream().anyMatch(other -> other.startsWith(name + " "));
            if (!name.contains(" ") && !own && Names.isShortFor(name, given)) {
                put(name, main);
            }
        }
    }

    private void created(String text) {
        Matcher peer = CREATED.matcher(text);
        while (peer.find()) {
            String said = peer.group(1);
            List<String> bearers = counts.keySet().stream()
                    .filter(name -> name.contains(" ")
                            && (name.equals(said) || name.startsWith(said + " ") || name.endsWith(" " + said)))
                    .toList();
            if (bearers.size() == 1) {
                put(peer.group(2) + " " + peer.group(3), bearers.getFirst());
                put(
                        (Genders.certainly(peer.group(2) + " X", true) ? "Lady " : "Lord ") + peer.group(3),
                        bearers.getFirst());
            }
        }
    }

    private static boolean isAnother(String name, String main, String words) {
        return words.contains(name) && !Cast.surname(name).equals(Cast.surname(main)) && !main.contains(name);
    }

    private void born(String name, String main) {
        put(name, main);
        put(name.substring(0, name.indexOf(' ')), main);
        alone(Cast.surname(name), main);
    }

    /** The former surname by itself, where it is nobody's else. */
    private void alone(String surname, String main) {
        boolean usual = counts.getOrDefault(surname, 0) > (female ? 1 : 0);
        boolean others = counts.keySet().stream()
                .anyMatch(other -> other.contains(" ")
                        // kin named in passing are not called by the surname alone
                        && !(usual && counts.getOrDefault(other, 0) == 1)
                        && !other.matches("(?:" + Titles.PEERAGE + ") .*")
                        && Cast.surname(other).equals(surname)
                        && !found.getOrDefault(other, "").equals(main));
        if (!others) {
            put(surname, main);
        }
    }

    /** Not where another is called so, or where it is how the person is called anyway. The main person's name is no other name of anybody. */
    private void put(String as, String person) {
        String other = plain(as);
        if (Character.isLowerCase(other.charAt(0))) {
            put(Character.toUpperCase(other.charAt(0)) + other.substring(1), person);
        }
        if (main.filter(m -> plain(m).equals(other)).isPresent()
                && !plain(person).equals(other)) {
            put(person, main.get());
            return;
        }
        boolean another = !other.contains(" ")
                && counts.keySet().stream()
                        .anyMatch(name -> name.startsWith(other + " ")
                                && !Cast.surname(name).equals(Cast.surname(person)));
        boolean own = person.equals(other) || List.of(person.split(" ", -1)).contains(other);
        if (!another && !own && !standsFor(person, other)) {
            found.merge(other, person, (a, b) -> a.equals(b) ? a : "");
        }
    }

    /** Whether the first name is known for another name of the second: then the second is none of the first. */
    private boolean standsFor(String name, String person) {
        for (String at = plain(name); !at.isEmpty(); at = plain(found.getOrDefault(at, ""))) {
            if (at.equals(person)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return Cast.withoutJunior(WrittenName.plain(name));
    }
}
