package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The turns of phrase by which heads and feet of documents name who speaks and through whom: "I, …, being duly sworn",
 * "record of the examination of the detained …", "told by …, written down by …".
 */
final class Formulas {
    private static final String NAME = NameLines.NAME;
    /** What stands before a name in small letters: "the detained", "the former police officer". */
    private static final String STATION = "(?:[ \\t]+\\p{Ll}[\\p{L}-]*){0,4}(?:[ \\t]+|\\s+(?![^\\n]*:))";

    private static final String TITLES = String.join("|", Voices.of("record"));
    private static final String DONE = String.join("|", Voices.of("through by"));
    private static final String ENDS =
            "[ \\t]*(?:$|,|\\(|[ \\t](?:at|of|before|to|on|concerning|regarding|touching|recorded|taken|given|made)\\b)";
    /** "Told by", "written down by". */
    private static final String TELLS = String.join("|", Voices.of("speaker by"));

    static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t*_#|>-]*(?:\\d{1,2}[.)]?[ \\t|]*)?(\\p{L}[\\p{L} '’/,&]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,6}("
                    + NAME + ")[ \\t*_]*(?:$|[,(|;.])");
    private static final Pattern SWORN = Pattern.compile(
            "(?m)^[ \\t]*I,?[ \\t]+(?:the[ \\t]+undersigned,?[ \\t]+)?(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}("
                    + NAME
                    + "),(?:[^.\\n]{0,120}?\\b)?(?:sworn|affirm|depose|declare|state|certify|swear|make oath|explain|testify|confirm|report|inform|request|petition|relate)\\b");
    /** "Jacob Morse, aged 74, who being sworn declares". */
    private static final Pattern BEING_SWORN = Pattern.compile(
            "(" + NAME
                    + "),(?:[ \\t](?:aged|of|a|an|the|resident)\\b[^,.\\n]{1,60},)?[ \\t](?:who,?[ \\t])?(?:being|having been)[ \\t](?:(?:first|duly)[ \\t])*sworn\\b");
    /** "Told by Fatima Haddad, written down by …". */
    private static final Pattern TOLD = Pattern.compile(
            "(?m)^[ \\t*_#]*(?i:(?:as )?(?:" + TELLS + ") by)" + STATION + "(" + NAME + ")[*_]*" + ENDS);
    /** "taken at Durham the 9th of March by John Marsh": within a line that heads somebody's words. */
    private static final Pattern WITHIN = Pattern.compile("[,;][ \\t](?:and )?(?:as )?(?:(?:" + DONE
            + ")\\b[^\\n:]{0,60}? )?(?:by|before)" + STATION + "(" + NAME + ")");

    private static final Pattern HEADING =
            Pattern.compile("(?i)\\b(?:" + TITLES + ")\\b|^[ \\t*_#]*(?:as )?(?:" + TELLS + ") by\\b");
    /** "declared to Captain Ion Dragan", "I, …, state to the police officer Ruth Falk". */
    private static final Pattern DECLARED_TO =
            Pattern.compile("\\b(?:declared?|told|dictated|given|made|stated?|confessed|related|deposed)[ \\t]to"
                    + STATION + "(" + NAME + ")");
    /** A line that is a title, and whose words it heads. */
    private static final Pattern RECORD = Pattern.compile(
            "(?m)^[ \\t*_#]*(?:(?:\\p{Lu}[^.\\s]*|\\d+[.:]?|of|the|an?|from|voluntary|full|sworn|signed|written|oral|true|further|brief|short)\\s+){0,6}?(?i:"
                    + TITLES
                    + ")(?:\\s+(?:given|made|taken|told|delivered|dictated|written))?\\s+(?i:of|with|by)" + STATION
                    + "(" + NAME + ")[*_]*" + ENDS);

    static final Pattern BYLINE = Pattern.compile("(?m)^[ \\t*_#]*(?i:by)[ \\t]+(" + NAME + ")[ \\t*_]*$");
    private static final Pattern CONDUCTED = Pattern.compile("(?m)^[ \\t*_\\[(]*(?:(?i:the )?(?i:" + TITLES
            + "|questions|minutes|protocol|record|transcript)\\s+(?:(?:was|were|has been|is)\\s+)?)?(?i:" + DONE
            + ")\\b[^\\n.:]{0,60}? by" + STATION + "(" + NAME + ")|[Bb]efore me,? (" + NAME + ")");
    /** "taken before Francis Shaw", "held on 3 July before Investigator Dorn". */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:[Tt]aken|[Ss]worn|[Mm]ade|[Hh]eard|[Hh]eld|[Gg]iven|[Dd]rawn up|[Ee]xamined|[Qq]uestioned|[Aa]ppeared)\\b[^\\n.:;]{0,40}? before"
                    + STATION + "(" + NAME + ")");
    /** "Lucia Ferri speaks with Bruno Conti": who tells and who asks. */
    private static final Pattern CONVERSATION = Pattern.compile("(?m)^[ \\t*_#]*(" + NAME
            + ")[ \\t]+(?:is[ \\t]+|was[ \\t]+)?(?:speaks|speaking|talks|talking|in conversation|interviewed|questioned)[ \\t]+(?:with|to|by)[ \\t]+("
            + NAME + ")[ \\t*_]*(?:$|[,(])");
    /** "Grace Mwangi, 71, farmer:", and below it what she says in quotation marks. */
    private static final Pattern INTRODUCED =
            Pattern.compile("^\\s*(" + NAME + ")(?:[,(][^\\n:]{0,80})?:[ \\t]*\\n\\s*[\"“„]");

    static final Pattern LABELS_IN_LINE =
            Pattern.compile("(?<=[.;|])[ \\t]+(?=\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,4}:[ \\t])");
    /** "Memoirs of a courier" names nobody. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the) ");

    private static final Pattern MEMO = Pattern.compile("(?m)^[ \\t]*[Tt]o:?[ \\t]+\\p{L}");

    private static final Pattern INTERPRETED =
            Pattern.compile("(?:[Tt]hrough|[Ww]ith|by)(?: (?:the|an|a|sworn|court))* (?:interpreter|translator),? ("
                    + NAME + ")|[Ww]ith (" + NAME + "),? (?:interpreting|translating|as (?:the )?interpreter)");
    static final Pattern DELIVERED = Pattern.compile(
            "(?m)^[ \\t*_]*(?:[Jj]udgment )?(?:[Dd]elivered|[Gg]iven|[Pp]ronounced|[Hh]anded down)\\b[^\\n]{0,40}? by"
                    + STATION + "(" + NAME + ")[ \\t*_]*$");
    private static final Pattern NOTARY =
            Pattern.compile("(?m)^[ \\t]*(" + NAME + "),? (?:Notary Public|Commissioner for Oaths)");
    static final Pattern SENDER = Pattern.compile(
            "(?m)^(?:[ \\t]*[Tt]o [^\\n]{1,80})?[ \\t]*[Ff]rom:?[ \\t]+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,2}(" + NAME
                    + ")[ \\t]*(?:$|,)");
    static final Pattern SIGNED = Pattern.compile("(?:Signed|(?m:^)[ \\t]*signed|\\([Ss]igned\\)|/s/)[:,]?[ \\t]*("
            + NAME + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");
    static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")[ \\t]*$");
    static final Pattern FULLER = Pattern.compile("(?m)^[ \\t]*(?!Yours?\\b)(" + NAME + ")[ \\t]*(?:$|,)");

    /** "The accused Peter Lang, heard by Inspector Kehr, stated:": whose words stand below. */
    private static final Pattern OPENS = Pattern.compile(
            "(?m)^(?=[^\\n]{0,400}:[ \\t]*$)[^\\n:]{0,120}?(?<![\\p{L}])(" + NAME
                    + ")(?:[,(][^\\n:]{0,200})?[ \\t](?:and[ \\t])?(?:\\p{Ll}+[ \\t]){0,4}?(?:declare[sd]|testifie[sd]|state[sd]|depose[sd]|saith|says|said|relate[sd]|report(?:s|ed)|explain(?:s|ed)|t(?:ells|old)|recount(?:s|ed)|recall(?:s|ed))\\b[^\\n:]{0,120}:[ \\t]*$");

    private static final Pattern HEARD_BY = Pattern.compile(
            "\\b(?:heard|questioned|questioning|examined|examination|interrogated|interrogation|interviewed|asked)(?:[ \\t]\\p{Ll}+){0,2}[ \\t]by"
                    + STATION + "(" + NAME + ")");
    private static final Pattern MY_NAME = Pattern.compile(
            "(?m)(?:^|[.:!] )[ \\t]*[Mm]y (?:full )?name is (\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]\\p{Lu}[\\p{L}.'’-]*){1,3})(?=[.,;]| and | I )");
    /** "As told by Chief Amos Tero to Edith Lamb". */
    private static final Pattern TOLD_TO = Pattern.compile("(?i:\\b(?:" + TELLS + ") by)" + STATION + NAME
            + "[ \\t](?:and written down by|to)" + STATION + "(" + NAME + ")");

    private static final Pattern OWNER = Pattern.compile("['’]s? ");

    private Formulas() {}

    /** Who swears or declares: "I, the undersigned …", "…, being first duly sworn", "My name is …". */
    static Optional<String> sworn(String head) {
        return first(SWORN, head).or(() -> first(BEING_SWORN, head)).or(() -> first(MY_NAME, head));
    }

    /** Whose words a title heads. */
    static Optional<String> record(String title, String head) {
        return all(RECORD, title).stream()
                .filter(name -> !ARTICLE.matcher(name).find())
                .findFirst()
                .or(() -> first(TOLD, title))
                .or(() -> conversation(title).map(pair -> NameLines.name(pair.group(1))))
                .or(() -> first(INTRODUCED, head))
                .or(() -> first(OPENS, title));
    }

    /** Those that a head, its title and a foot name as the ones it passed through. */
    static void through(String title, String head, String foot, Set<String> found) {
        for (String part : List.of(head, foot)) {
            found.addAll(all(CONDUCTED, part));
            found.addAll(all(INTERPRETED, part));
        }
        found.addAll(people(BEFORE, head));
        found.addAll(people(DECLARED_TO, title));
        opening(title).ifPresent(line -> found.addAll(people(HEARD_BY, line)));
        found.addAll(people(TOLD_TO, title));
        title.lines().filter(line -> HEADING.matcher(line).find()).forEach(line -> found.addAll(people(WITHIN, line)));
        conversation(title).map(pair -> NameLines.name(pair.group(2))).ifPresent(found::add);
        found.addAll(all(NOTARY, foot));
    }

    private static Optional<String> opening(String title) {
        return OPENS.matcher(title).results().map(MatchResult::group).findFirst();
    }

    private static Optional<MatchResult> conversation(String title) {
        return CONVERSATION.matcher(title).results().findFirst();
    }

    /** "From: Sergeant Weiss", "To: The Commander": or "To the Prosecutor", "from the convicted Abel". */
    static boolean memo(String head) {
        return SENDER.matcher(head).find() && MEMO.matcher(head).find();
    }

    /** What the pattern finds, without bodies, owners ("made before Lind's July arrest") and single words: "heard before the Commission", "sent to the camp by Calama". */
    private static List<String> people(Pattern pattern, String part) {
        return all(pattern, part).stream()
                .filter(name -> name.contains(" ")
                        && !OWNER.matcher(name).find()
                        && !Lexicon.english().in("body", Cast.surname(name).toLowerCase(Locale.ROOT)))
                .toList();
    }

    static Optional<String> first(Pattern pattern, String part) {
        return all(pattern, part).stream().findFirst();
    }

    /** The names that the pattern finds, as they are written elsewhere. */
    static List<String> all(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .map(NameLines::name)
                .toList();
    }
}
