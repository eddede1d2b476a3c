package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose life is told in lines without full sentences, by what stands above them: "Chronology of Karl Lind", "LIND, Karl", "Name: Karl Lind". */
final class JottedTitle {
    private static final String KINDS =
            "(?:(?:a|an|the|short|brief) )*(?:curriculum vitae|c\\.?v\\.?|chronology|chronological table|time ?line|biographical \\p{L}+|career"
                    + "|life(?: and \\p{L}+)?|life dates|dates|service record|record of service|statement of service|personal file|personnel \\p{L}+"
                    + "|prison\\p{L}* \\p{L}+|registration card|record|r[eé]sum[eé]|principal dates|calendar)";

    private static final Pattern OF = Pattern.compile("(?iu)[\\s#=*]*" + KINDS
            + "(?:\\s+of(?: the life of)?|\\s+for|\\s+in the life of)?\\s*[:,–—-]?\\s*(?-i)(\\p{Lu}.*)");
    private static final Pattern WITH = Pattern.compile(
            "(?iu)[\\s#=*]*(?-i)(\\p{Lu}.*?)(?i)\\s*(?:[:–—(-]|,\\s|'s\\s|’s\\s)\\s*" + KINDS + "\\b.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)[\\s#=*]*(?:(?:full |sur)?name|name and surname|surname,? (?:and )?(?:given |first )?names?)\\s*:\\s*(?-i)(\\p{Lu}.*)");
    /** "Former directors: Karl Lind". */
    private static final Pattern BEHIND_COLON = Pattern.compile("[\\s#=*]*\\p{L}[^:\\n]*:\\s*(\\p{Lu}[^:]*)");

    private static final Pattern ALONE = Pattern.compile("[\\s#=*]*(\\p{Lu}[^:;]*?)[\\s#=*]*");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[(\\[].*|,?\\s*(?:b\\.|born|\\*)?\\s*\\d{4}.*|[:.,–—-]\\s*|,\\s\\p{Ll}[^,;.]*)$");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|von|van|de|da|di|der|den|zu|af|ibn|al)){0,4} \\p{Lu}[\\p{L}'’-]+");

    /** How many lines above the first jotted one are looked at. */
    private static final int LINES = 8;

    /** Letters in the longest line that may be a title. */
    private static final int LONGEST = 120;

    private JottedTitle() {}

    /**
     * @param above what stands above the first of them
     * @param life  whether they tell what befalls nobody but a person: a birth, a marriage
     */
    static Optional<String> person(String above, boolean life) {
        List<String> lines = above.lines()
                .filter(l -> !l.isBlank() && l.length() <= LONGEST)
                .limit(LINES)
                .toList();
        for (Pattern form : List.of(LABEL, OF, WITH, BEHIND_COLON)) {
            for (String line : lines) {
                Matcher told = form.matcher(line);
                Optional<String> name = told.matches() ? name(told.group(1), false, life) : Optional.empty();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return lines.stream()
                .map(ALONE::matcher)
                .filter(Matcher::matches)
                .flatMap(m -> name(m.group(1), true, life).stream())
                .findFirst();
    }

    /** @param alone whether nothing but the line itself tells that a person is meant */
    private static Optional<String> name(String words, boolean alone, boolean life) {
        String bare = BEHIND.matcher(words.strip()).replaceFirst("").strip();
        if (bare.matches("(?iu)" + KINDS)) {
            return Optional.empty();
        }
        Optional<Headword> head = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.indexOf(',') < 0
                ? Optional.empty()
                : Headword.at(bare, 0, bare.length()).filter(h -> h.end() == bare.length());
        if (head.isPresent() && !(alone && head.get().usual() && !life && !isGiven(bare))) {
            return head.map(Headword::name);
        }
        String plain = Cast.untitled(WrittenName.plain(WrittenName.small(bare)));
        boolean person = NAME.matcher(plain).matches() && Titles.somebody(plain);
        return person && (life || isGiven(plain)) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isGiven(String name) {
        return List.of(name.split(" ", -1)).stream()
                .anyMatch(w -> !w.isEmpty() && Genders.isGiven(WrittenName.small(w)));
    }
}
