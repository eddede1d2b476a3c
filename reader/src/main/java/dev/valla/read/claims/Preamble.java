package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that stand above what is said in a document, in whatever form: whom they call by what he did there ("the recorder Anna
 * Lind", "Jan Smit, notary", "set down by …", "a talk with …"). It is asked where no surer sign tells.
 *
 * @param lines up to the first that says "I" or asks
 */
record Preamble(String lines) {
    private static final String NAME = NameLines.NAME;
    private static final int TITLE_LINES = 6;
    private static final int LABEL_WORDS = 4;
    private static final int LONG = 45;
    private static final int FOOT_WORDS = 16;

    /** What only the words of the one who speaks hold; "in my presence, the notary" is his who writes them down. */
    private static final Pattern SPEECH = Pattern.compile(
            "\\bI (?=\\p{Ll})(?!the undersigned)|\\b(?:[Mm]y|[Oo]ur) (?!presence|residence|office|hand\\b|domicile)(?=\\p{Ll})|\\b[Ww]e (?=\\p{Ll})(?!the undersigned)"
                    + "|^[ \\t]*(?:Q|A|(?i:Question|Answer))[ \\t]?\\d{0,3}[.:]|\\?[ \\t]*$|^[ \\t]*[“\"„]");

    /** The same but for a line in quotation marks, which may be a title. */
    private static final Pattern SPEECH_LINES =
            Pattern.compile(SPEECH.pattern().substring(0, SPEECH.pattern().lastIndexOf('|')), Pattern.MULTILINE);

    /** "We, Pascal Brun, gendarme", "before me". */
    private static final Pattern DECLARES = Pattern.compile(
            "\\b(?:I|[Ww]e),[ \\t](?:the undersigned\\b|\\p{Lu}|\\p{Ll}+[ \\t]\\p{Lu})|\\b[Bb]efore (?:me|us)\\b|\\bmyself, the\\b");

    /** "Photograph taken by": no words of anybody's. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)\\b(?:photo\\p{L}*|pictures?|portraits?|drawings?|films?|filmed|maps?|cover|publish\\p{L}*|print\\p{L}*|archive\\p{L}* by)\\b");

    private static final Pattern DONE_BY = Pattern.compile("\\b(?i:" + String.join("|", Voices.of("through by"))
            + ")\\b[^\\n.:;]{0,80}?[ \\t]by" + Formulas.STATION + "(" + NAME + ")");

    private static final Pattern PRESENT =
            Pattern.compile("\\b[Ii]n the presence of(?! the witness)" + Formulas.STATION + "(" + NAME + ")");

    /** "Leon Feder took down her words", "we, Pascal Brun, gendarme, heard". */
    private static final Pattern DID = Pattern.compile(
            "(?<!\\p{L})(" + NAME
                    + ")(?:,[ \\t][^,.:\\n]{1,60},|,)?[^.:,\\n]{0,60}?[ \\t](?:(?:has|have|had)[ \\t])?(?:recorded|interpreted|translated|transcribed|conducted|heard|interrogated|(?:wrote|written|took|taken|noted|set|put)(?:[ \\t]\\p{Ll}+){0,3}[ \\t]down|(?:took|taken)[ \\t](?:this|the|h(?:er|is)|their)[ \\t](?:\\p{Ll}+[ \\t])?(?:statement|testimony|deposition|account|words|evidence|declaration)|(?:asked|put)[ \\t]the[ \\t]questions|asks[ \\t]the[ \\t]questions)\\b(?![^.:,\\n]{0,40}[ \\t]by\\b)");

    /** "we, Pascal Brun, gendarme, being at our barracks, heard". */
    private static final Pattern WE_HEARD =
            Pattern.compile("\\b[Ww]e,[ \\t](?:the undersigned,?[ \\t])?(?:\\p{Ll}+[ \\t]+){0,4}(" + NAME
                    + "),[^.:]{0,200}?\\b(?:heard|questioned|interrogated|examined|interviewed|received|summoned|took|recorded|drew up|proceeded|saw)\\b(?!"
                    + Takers.THING + ")");

    private static final String TOLD =
            "(?:given|made|delivered|dictated|told|spoken|presented|rendered|submitted|preached|pronounced|held|read|recited|uttered)";

    /** "Declaration made at Kisunu on 12 May by Ezekiel Mumbo", "The following statement was given by". */
    private static final Pattern GIVEN_BY =
            Pattern.compile("\\b(?i:" + Formulas.TITLES + ")[ \\t]+(?:(?:was|is|as)[ \\t]+)?" + TOLD
                    + "\\b[^\\n.:;]{0,80}?[ \\t]by" + Formulas.STATION + "(" + NAME + ")");

    /** "a talk with Mrs Chmel", "from conversations held with". */
    private static final Pattern TALK_WITH = Pattern.compile(
            "\\b(?i:conversations?|talks?|interviews?|discussions?|dialogues?|chats?|meetings?|sessions?)[ \\t](?:(?:held|conducted|recorded|made)[ \\t])?with"
                    + Formulas.STATION + "(" + NAME + ")");

    private static final Pattern FROM = Pattern.compile(
            "(?m)^[^.:\\n]{0,40}?\\b(?i:" + Formulas.TITLES + ")[ \\t]from[ \\t](?:\\p{Ll}+[ \\t]){0,3}(" + NAME + ")");

    /** "The undersigned Anna Lind, residing": who speaks, unless it is he before whom others do. */
    private static final Pattern UNDERSIGNED = Pattern.compile(
            "(?<!before )(?<!before me, )(?<!me, )(?<!before me )\\b[Tt]he undersigned[,:]?(?:[ \\t][–—-])?"
                    + Formulas.STATION + "(" + NAME + ")");

    /** "Anna Lind, Little Sisters of the Poor, interviewed for the archive". */
    private static final Pattern ASKED = Pattern.compile(
            "(?m)^[ \\t*_]*(" + NAME
                    + ")(?:,[ \\t][^,.:\\n]{1,60}){0,2}[, ]{1,2}(?:(?:is|was|being)[ \\t])?(?:today[ \\t])?(?:interviewed|questioned|interrogated|heard|recorded|examined|in conversation)\\b");

    /** "Interrogated today is the prisoner Hohl". */
    private static final Pattern IS_ASKED = Pattern.compile(
            "\\b(?i:interviewed|questioned|interrogated|heard|examined)\\b[^.:\\n]{0,60}?[ \\t](?:is|was|as(?:[ \\t]an?)?(?=[ \\t](?:witness|accused|suspect|party)))"
                    + Formulas.STATION + "(" + NAME + ")");

    private static final List<Pattern> TAKE = List.of(DONE_BY, PRESENT, DID, WE_HEARD);
    private static final List<Pattern> TELL =
            List.of(Formulas.OPENS, GIVEN_BY, UNDERSIGNED, ASKED, IS_ASKED, TALK_WITH, FROM);

    /** "Fonseca, Zenaida (narrator)". */
    private static final Pattern ROLE = Pattern.compile(
            "(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)?) \\(([\\p{L} -]{4,30})\\)");

    static final Pattern SAYS = Pattern.compile(
            "\\b(?:depose[sd]?|state[sd]?|says?|said|saith|declare[sd]?|testifie[sd]|answer(?:s|ed)|relate[sd]|explain(?:s|ed)|STATE[SD]|DECLARE[SD])\\b[^:\\n]{0,80}:[ \\t]*$");

    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:[Bb]efore|[Tt]hrough|by|to|[Aa]gainst|of|with|concerning|about|in|at|from|interpreter)(?:[ \\t]+(?:the|an?|\\p{Ll}[\\p{L}-]*)){0,3},?[ \\t]+$|^[ \\t]*(?:In|At)[ \\t]+$");

    private static final Pattern NAMES = Pattern.compile(NAME);
    /** What stands in the same clause before a name. */
    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L}-]+[ \\t]+){0,4}$");

    private static final Pattern BEHIND = Pattern.compile(
            "^[ \\t]*[,(][ \\t]*(?:acting )?(?:as )?(?:the |an? )?([\\p{L} -]{3,40}?)[ \\t]*(?=[,.;:)]|$|\\n)");

    /** Where a document begins to say "I", or to ask. */
    static Optional<MatchResult> speech(String head) {
        return SPEECH_LINES
                .matcher(head)
                .results()
                .filter(said -> !DECLARES.matcher(head.substring(
                                head.lastIndexOf('\n', said.start()) + 1,
                                Math.max(said.end(), head.indexOf('\n', said.start()))))
                        .find())
                .findFirst();
    }

    static Preamble of(String head) {
        List<String> lines = new ArrayList<>();
        boolean speech = false;
        for (String line : head.lines().toList()) {
            if (SPEECH.matcher(line).find() && !DECLARES.matcher(line).find()) {
                speech = true;
                break;
            }
            lines.add(line);
        }
        List<String> above = lines.stream()
                .filter(line -> !line.isBlank() && line.split("\\s+", -1).length <= LONG)
                .toList();
        return new Preamble(String.join("\n", speech ? above : above.subList(0, Math.min(TITLE_LINES, above.size()))));
    }

    /** Those through whom it passed, by what they did or are called. */
    Set<String> takers() {
        Set<String> found = new LinkedHashSet<>();
        lines.lines()
                .filter(line -> !NO_WORDS.matcher(line).find())
                .forEach(line -> TAKE.forEach(form -> found.addAll(people(form, line))));
        found.addAll(called("taker", lines));
        return found;
    }

    /** "Edward Roy, Sworn Translator", at the foot. */
    static List<String> below(String foot) {
        return foot.lines()
                .filter(line -> line.strip().split("\\s+", -1).length <= FOOT_WORDS)
                .flatMap(line -> called("taker", line).stream())
                .toList();
    }

    /** Who speaks, by what he did or is called; nobody where two are named. */
    Optional<String> teller(FullNames full, Set<String> takers) {
        Optional<String> sayer = only(sayers(), full, takers);
        if (sayer.isPresent()) {
            return sayer;
        }
        List<String> told =
                TELL.stream().flatMap(form -> people(form, lines).stream()).toList();
        return only(told, full, takers)
                .or(() -> told.isEmpty() ? only(called("teller", lines), full, takers) : Optional.empty());
    }

    /** Of a line that ends in "said:", those before whom, through whom or of whom it is not said. */
    private List<String> sayers() {
        return lines.lines()
                .filter(line -> SAYS.matcher(line).find())
                .flatMap(line -> NAMES.matcher(line)
                        .results()
                        .filter(name -> isPerson(name.group())
                                && !OTHERS.matcher(line.substring(0, name.start()))
                                        .find()))
                .map(name -> NameLines.name(name.group()))
                .filter(NameLines::isName)
                .toList();
    }

    private static Optional<String> only(List<String> names, FullNames full, Set<String> takers) {
        List<String> left = NameLines.each(names.stream()
                .filter(name -> !takers.contains(name))
                .map(full::inFull)
                .filter(name -> !takers.contains(name))
                .distinct()
                .toList());
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static List<String> people(Pattern form, String part) {
        return form.matcher(part)
                .results()
                .map(found -> found.group(1))
                .filter(Preamble::isPerson)
                .map(NameLines::name)
                .filter(NameLines::isName)
                .toList();
    }

    /** Two words or a surname in capitals, and neither a body nor an office alone. */
    private static boolean isPerson(String written) {
        boolean capitals = written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
        return (written.contains(" ") || capitals)
                && !NameLines.office(written)
                && !Issuer.bodyNoun(Cast.surname(written).toLowerCase(Locale.ROOT));
    }

    /** Whoever has one of the nouns of the class before or behind his name. */
    private static List<String> called(String noun, String of) {
        List<String> found = new ArrayList<>();
        of.lines()
                .forEach(line -> ROLE.matcher(line)
                        .results()
                        .filter(name -> Voices.of(noun).contains(name.group(3).toLowerCase(Locale.ROOT)))
                        .map(name -> name.group(2) + " " + name.group(1))
                        .forEach(found::add));
        of.lines()
                .forEach(line -> NAMES.matcher(line).results().forEach(name -> {
                    Optional<String> bearer = behind(noun, line, name).or(() -> before(noun, line, name));
                    bearer.map(NameLines::name).filter(NameLines::isName).ifPresent(found::add);
                }));
        return found;
    }

    private static Optional<String> behind(String noun, String line, MatchResult name) {
        Matcher office = BEHIND.matcher(line.substring(name.end()));
        boolean bears =
                office.find() && Voices.of(noun).contains(office.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(name.group()).filter(written -> bears && isPerson(written));
    }

    private static Optional<String> before(String noun, String line, MatchResult name) {
        Matcher clause = BEFORE.matcher(line.substring(0, name.start()));
        String small = clause.find() ? clause.group() : "";
        String[] words = name.group().split("[ \\t]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            String label = small + String.join(" ", List.of(words).subList(0, i));
            if (endsWith(noun, label)) {
                return Optional.of(String.join(" ", List.of(words).subList(i, words.length)))
                        .filter(written -> !NameLines.office(written));
            }
        }
        return Optional.empty();
    }

    private static boolean endsWith(String noun, String label) {
        List<String> words = List.of(label.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        for (int length = 1; length <= Math.min(LABEL_WORDS, words.size()); length++) {
            if (Voices.of(noun).contains(String.join(" ", words.subList(words.size() - length, words.size())))) {
                return true;
            }
        }
        return false;
    }
}
