package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The full names that a document's head and foot give, by which "ORLOV:", "(P. Orlov)" or "Orlov" is Pavel Ilyich Orlov. Where two
 * bear the surname, it stays as it stands.
 *
 * @param names of lines that are no running text
 * @param said  anywhere in the head: enough for initials
 */
record FullNames(Set<String> names, Set<String> said) {
    private static final int HEAD = 2000;
    private static final int FOOT = 500;
    /** Letters of the longest short form of a given name: "Archd". */
    private static final int CLERKS = 5;

    /** Words of a line that belongs to running text. */
    private static final int PROSE = 14;

    private static final String GIVEN = "\\p{Lu}(?:\\p{Ll}[\\p{L}'’-]*|\\.)";
    /** "ORLOV, Pavel Ilyich", "Orlov, Pavel". */
    private static final Pattern REGISTERED = Pattern.compile(
            "(?<![\\p{L}-])(?:(\\p{Lu}[\\p{Lu}'’-]{2,})|(?<!, |Messrs\\.? )(\\p{Lu}[\\p{L}'’-]{2,})(?!, \\p{Lu}[^,\\n]*,? (?:and )?\\p{Lu})), ("
                    + GIVEN + "(?: " + GIVEN + ")?)(?![\\p{L}'’-])");

    private static final Pattern CAPITALS_FIRST = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{Lu}'’-]{2,}) (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?![\\p{L}'’-])");
    private static final Pattern PLAIN = Pattern.compile(
            "(?<![\\p{L}.-])\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]+(?:(?:de|von|van|der|bin|al|ibn)[ \\t]+){0,2}\\p{Lu}[\\p{L}.'’-]*){1,4}");

    /** What stands apart in a line is no part of a name. */
    private static final Pattern GAP = Pattern.compile("[ \\t]{3,}|\\t");

    private static final Pattern OF_WHAT =
            Pattern.compile(" of (?:State Security|Justice|Police|the Guard|Militia)\\b,?");
    /** "ANNA BERG (Witness): I left": a mark that gives the whole name. */
    private static final Pattern MARKED = Pattern.compile(
            "(?m)^[ \\t*_]*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?:,(?: [\\p{Lu}.'’-]+){1,5}| \\([^)\\n]{1,30}\\))?[*_]*:");

    /** "Wilhelmina de Groot (WG)". */
    private static final Pattern DECLARED = Pattern.compile("(" + NameLines.NAME + ") \\(\\p{Lu}{1,3}\\)");

    private static final Pattern WHOLE =
            Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){1,2}");

    private static final Pattern ASKED = Pattern.compile("^[ \\t]*(?:Q(?:uestion)?|A(?:nswer)?)\\b[. :]|\\?[ \\t]*$");

    static FullNames of(String text) {
        Set<String> found = new LinkedHashSet<>();
        HeadLines.plain(text.substring(0, Math.min(HEAD, text.length())))
                .lines()
                .takeWhile(line -> !ASKED.matcher(line).find())
                .forEach(line -> add(line, found));
        HeadLines.plain(text.substring(Math.max(0, text.length() - FOOT)))
                .lines()
                .forEach(line -> add(line, found));
        FormRows.name(HeadLines.plain(text.substring(0, Math.min(HEAD, text.length()))))
                .ifPresent(found::add);
        MARKED.matcher(text).results().forEach(mark -> add(mark.group(1), found));
        Sworn.asked(text).forEach(found::add);
        Sworn.introduced(text.substring(0, Math.min(HEAD, text.length()))).forEach(found::add);
        String head = text.substring(0, Math.min(HEAD, text.length()));
        DECLARED.matcher(head)
                .results()
                .map(name -> NameLines.name(name.group(1)))
                .forEach(found::add);
        return new FullNames(
                found, WHOLE.matcher(head).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    private static void add(String said, Set<String> found) {
        GAP.splitAsStream(OF_WHAT.matcher(said).replaceAll(" ")).forEach(line -> addOf(line, found));
    }

    private static void addOf(String line, Set<String> found) {
        found.addAll(registered(line));
        if (line.strip().split("\\s+", -1).length <= PROSE) {
            PLAIN.matcher(line)
                    .results()
                    .map(name -> NameLines.name(behindRank(name.group())))
                    .filter(name -> name.contains(" "))
                    .filter(FullNames::isName)
                    .forEach(found::add);
        }
    }

    /** The names of a line that stand with the surname first. */
    static List<String> registered(String line) {
        return Stream.of(REGISTERED, CAPITALS_FIRST)
                .flatMap(form -> form.matcher(line).results())
                .map(FullNames::turned)
                .filter(FullNames::isName)
                .toList();
    }

    private static String turned(MatchResult name) {
        String surname = name.group(1) == null ? name.group(2) : name.group(1);
        return WrittenName.small(name.group(name.groupCount())) + " " + WrittenName.small(surname);
    }

    /** "Let Com. Berg speak": the name begins behind what he is called. */
    private static String behindRank(String words) {
        List<String> parts = List.of(words.split("[ \\t]+", -1));
        int from = 0;
        for (int i = 0; i < parts.size() - 1; i++) {
            from = PlainName.isRank(parts.get(i)) ? i + 1 : from;
        }
        return String.join(" ", parts.subList(from, parts.size()));
    }

    /** "DEPOSITION OF RUTH BERG" and "Your Bolek" are more than a name. */
    private static boolean isName(String words) {
        return NameLines.isName(words)
                && Stream.of(words.toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(word -> NameLines.isOther(word) || Voices.says(word));
    }

    /** The one full name that the short one is a form of; else the short one, in small letters. */
    String inFull(String shorter) {
        return shorter.contains(NameLines.JOINED) || shorter.matches(".* (?:of|for|the) .*")
                ? shorter
                : fullest(shorter);
    }

    private String fullest(String shorter) {
        List<String> words = words(shorter);
        List<String> fuller = names.stream()
                .filter(name -> words(name).size() > words.size() || spelledOut(words, words(name)))
                .filter(name -> isFormOf(words, words(name)))
                .toList();
        List<String> fullest = fuller.stream()
                .filter(name -> fuller.stream()
                        .noneMatch(other -> isFormOf(words(name), words(other)) && other.length() > name.length()))
                .distinct()
                .toList();
        if (fullest.isEmpty() && words.size() == 1) {
            return ofSurname(shorter).orElseGet(() -> written(shorter));
        }
        return fullest.size() == 1 ? fullest.getFirst() : written(shorter);
    }

    /** The only one of the running lines of the head who is called so. */
    private Optional<String> ofSurname(String surname) {
        List<String> bearers = said.stream()
                .filter(name -> Cast.surname(name).equalsIgnoreCase(surname))
                .toList();
        return bearers.size() == 1 && Genders.isGiven(bearers.getFirst().split(" ", 2)[0])
                ? Optional.of(bearers.getFirst())
                : Optional.empty();
    }

    /** Whose initials they are, if one has them; "WG" where the head says "Wilhelmina de Groot (WG)". */
    Optional<String> ofInitials(String mark) {
        return one(names, mark).or(() -> one(said, mark));
    }

    private static Optional<String> one(Set<String> names, String mark) {
        List<String> each = NameLines.each(names.stream()
                .filter(name -> initials(name).contains(mark.replace(".", "")))
                .toList());
        return each.size() == 1 ? Optional.of(each.getFirst()) : Optional.empty();
    }

    /** With and without "de" and "von", and without a father's name. */
    private static Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            all.append(word.charAt(0));
            capitals.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
        }
        Set<String> found = new LinkedHashSet<>();
        found.add(all.toString().toUpperCase(Locale.ROOT));
        found.add(capitals.toString());
        if (capitals.length() > 2) {
            found.add(capitals.substring(0, 1) + capitals.charAt(capitals.length() - 1));
        }
        return found;
    }

    private static String written(String name) {
        return name.contains(" ") ? NameLines.name(name) : WrittenName.surname(name);
    }

    private static boolean spelledOut(List<String> shorter, List<String> longer) {
        return shorter.size() == longer.size()
                && String.join(" ", shorter).length() < String.join(" ", longer).length();
    }

    /** Whether the shorter of two names is a form of the longer: "P. Orlov" of Pavel Ilyich Orlov. */
    static boolean isForm(String shorter, String longer) {
        return isFormOf(words(shorter), words(longer));
    }

    /** The same surname, and each given name or its initial in its order. */
    private static boolean isFormOf(List<String> shorter, List<String> longer) {
        if (!shorter.getLast().equals(longer.getLast()) || shorter.size() > longer.size()) {
            return false;
        }
        int at = 0;
        for (String given : shorter.subList(0, shorter.size() - 1)) {
            while (at < longer.size() - 1 && !isShort(given, longer.get(at))) {
                at++;
            }
            if (at++ >= longer.size() - 1) {
                return false;
            }
        }
        return true;
    }

    /** "w", "wm" and "william": its beginning, or some of its letters as clerks leave them. */
    private static boolean isShort(String given, String whole) {
        if (whole.startsWith(given)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < given.length(); i++) {
            at += whole.charAt(i) == given.charAt(at) ? 1 : 0;
        }
        return given.length() <= CLERKS
                && whole.charAt(0) == given.charAt(0)
                && at == given.length()
                && !Genders.isGiven(Character.toUpperCase(given.charAt(0)) + given.substring(1));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[ \\t]+", -1)) {
            words.add(word.replaceAll("[.]$", ""));
        }
        return words;
    }
}
