package dev.valla.read.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Through whom words came to paper, by the heads, titles and feet of documents: "before me, the notary …", "interview by …",
 * "written down by …", "with the interpreter …".
 */
final class Takers {
    private static final String NAME = NameLines.NAME;

    private static final String DONE = String.join("|", Voices.of("through by"));

    /** "taken at Durham the 9th of March by John Marsh": within a line that heads somebody's words. */
    private static final Pattern WITHIN = Pattern.compile("[,;][ \\t](?:and )?(?:as )?(?:(?:" + DONE
            + ")\\b[^\\n:]{0,60}? )?(?:by|before)" + Formulas.STATION + "(" + NAME + ")");

    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\b(?:" + Formulas.TITLES + ")\\b|^[ \\t*_#]*(?:as )?(?:" + Formulas.TELLS + ") by\\b");

    /** "declared to Captain Ion Dragan", "I, …, state to the police officer Ruth Falk". */
    private static final Pattern DECLARED_TO = Pattern.compile(
            "\\b(?:declared?|told|dictated|given|made|stated?|confessed|related|deposed)[ \\t]to(?![ \\t](?:us|me|him|her|them)\\b)"
                    + Formulas.STATION + "(" + NAME + ")");

    private static final Pattern CONDUCTED =
            Pattern.compile("(?m)(?:^[ \\t*_\\[(]*|[;,.][ \\t](?=\\p{Ll}))(?:(?i:the )?(?i:" + Formulas.TITLES
                    + "|questions|minutes|protocol|record|transcript|text|notes|tape)\\s+(?:(?:was|were|has been|is)\\s+)?)?(?i:"
                    + DONE
                    + ")\\b[^\\n.:]{0,60}? by" + Formulas.STATION + "(" + NAME + ")|[Bb]efore me,? (" + NAME + ")");

    /** "before the consistory the maid Lund": she is another. */
    private static final String OF_ONE =
            "(?:[ \\t]+the)?(?:[ \\t]+(?!the\\b)\\p{Ll}[\\p{L}-]*){0,3}(?:,?[ \\t]+|\\s+(?![^\\n]*:))";

    /** "taken before Francis Shaw", "held on 3 July before Investigator Dorn". */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:[Tt]aken|[Ss]worn|[Mm]ade|[Hh]eard|[Hh]eld|[Gg]iven|[Dd]rawn up|[Ee]xamined|[Qq]uestioned|[Aa]ppeared)\\b[^\\n.:;]{0,40}? before"
                    + OF_ONE + "(" + NAME + ")");

    private static final Pattern INTERPRETED =
            Pattern.compile("(?:[Tt]hrough|[Ww]ith|by)(?: (?:the|an|a|sworn|court))* (?:interpreter|translator),? ("
                    + NAME + ")|[Ww]ith (" + NAME + "),? (?:interpreting|translating|as (?:the )?interpreter)");

    /** "Interview by Anna Berg": who asks. */
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?im)^[ \\t*_\\[(]*(?:(?:an|this)[ \\t]+)?(?:interview|questions|conversation|interrogation|questioning|hearing)(?:[ \\t]+and[ \\t]+\\p{L}+)?[ \\t]+(?:and[ \\t]+)?by[ \\t]+(?-i:("
                    + NAME + "))");

    /** "before J. Crowe, Esq., Coroner": who takes down what is sworn, and does not only preside. */
    private static final Pattern TAKES = Pattern.compile(
            "(?m)(?:^|[ \\t])(?:[Bb]efore(?:[ \\t]+me,?)?|[Ii]n my presence,?)\\s+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,3}("
                    + NAME
                    + "),?[ \\t](?:Esq(?:uire|r)?\\.?,?[ \\t])?[^\\n.;]{0,30}?\\b(?:[Cc]oroner|[Nn]otary|Justices? of the Peace|J\\. ?P\\.|[Mm]agistrate|[Cc]ommissioner for [Oo]aths)");

    /** "Corporal Otto Reiss as clerk of the court". */
    private static final Pattern AS_WHAT = Pattern.compile(
            "(" + NAME
                    + "),?[ \\t]as[ \\t](?:the[ \\t]|an?[ \\t])?(?:\\p{Ll}+[ \\t]){0,2}(?:clerk|interrogator|interpreter|translator|interviewer|recorder|stenographer|secretary|examiner|investigator|notary)\\b");

    /** "I, Eva Rosen, certify that I have translated the above". */
    private static final Pattern TRANSLATED = Pattern.compile(
            "\\bI,[ \\t](" + NAME + "),[^.\\n]{0,80}?\\b(?:translated|interpreted|translation|interpretation)\\b");

    private static final Pattern TAKES_IT = Pattern.compile(
            "\\b[Bb]efore(?:[ \\t]+me,?)?[ \\t]+(?:the[ \\t]+)?((?i:examining|investigating|notary|coroner|investigator|inspector|detective)\\b[ \\t]"
                    + NAME + ")");

    private static final Pattern BOTH_TAKE = Pattern.compile(
            "\\b(?:[Tt]aken|[Ss]worn|[Mm]ade|[Hh]eard|[Gg]iven|[Ee]xamined|[Qq]uestioned)\\b[^\\n.:;]{0,40}? before"
                    + Formulas.STATION + NAME + "[ \\t]+and[ \\t]+(" + NAME + ")");

    /** "Taken upon oath before me the undersigned", "maketh oath before me this 3rd of May": who signs below. */
    private static final Pattern BEFORE_SIGNER = Pattern.compile(
            "\\b[Bb]efore (?:me|us),? (?:this\\b|the undersigned,?(?! \\p{Lu}| [^.\\n,]{0,40} \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+,)|(?:on|at) |and )");

    private static final Pattern NOTARY = Pattern.compile("(?m)^[ \\t]*(" + NAME
            + "),? (?:Notary Public|Commissioner (?:for|of) Oaths|Justice of the Peace|J\\.P\\.)");

    private static final Pattern HEARD_BY = Pattern.compile(
            "\\b(?:heard|questioned|questioning|examined|examination|interrogated|interrogation|interviewed|asked)(?:[ \\t]\\p{Ll}+){0,2}[ \\t]by"
                    + Formulas.STATION + "(" + NAME + ")");

    /** "As told by Chief Amos Tero to Edith Lamb". */
    private static final Pattern TOLD_TO = Pattern.compile("(?i:\\b(?:" + Formulas.TELLS + ") by)" + Formulas.STATION
            + NAME + "[ \\t](?:and written down by|to)" + Formulas.STATION + "(" + NAME + ")");

    private static final Pattern OWNER = Pattern.compile("['’]s? ");

    /** "District Judge Zdzisław Mroczek … heard the person named below". */
    private static final Pattern HEARD = Pattern.compile(
            "(?:^|[.:] |\\n)[ \\t]*(?:[Tt]he[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,4}(" + NAME
                    + "),?[^.\\n]{0,160}?\\b(?:heard|questioned|interrogated|examined|interviewed)\\b[^.\\n]{0,60}?\\b(?:as (?:a |the )?(?:witness|accused|suspect)|the (?:person|witness|accused|undersigned|following))\\b");

    /** "with the participation of the recording clerk Irena Sobczak". */
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:with|in)[ \\t]the[ \\t](?:participation|assistance|help|presence)[ \\t]of[ \\t](?:an?[ \\t]|the[ \\t])?(?:\\p{Ll}+[ \\t]+){0,2}(?:clerk|interpreter|translator|stenographer|recorder|secretary|notary)[ \\t,]+("
                    + NAME + ")");

    private static final Pattern BY_AGENT = Pattern.compile("\\bby\\s+(?:SAs?|Special Agents?)\\s+(" + NAME + ")");

    /** "Examined the body": nobody was asked. */
    static final String THING =
            "[ \\t](?:(?:the|an?|his|her|this)[ \\t])?(?:[a-z]+[ \\t])?(?:body|bodies|corpse|wounds?|injur(?:y|ies)|patient|scene|remains|premises|papers|documents?|place|child|deceased|Mr|Mrs|Ms|Miss)\\b";

    /** "I, Investigator Grishin, questioned as witness": no word of his stands below. */
    private static final Pattern I_ASK = Pattern.compile(
            "\\bI,?[ \\t]+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,4}(" + NAME
                    + "),[^.:]{0,200}?\\b(?:questioned|interrogated|examined(?!" + THING
                    + ")|interviewed|heard|took|recorded|have (?:received|gathered|collected)|gathered|transcribe)\\b(?![^.:]{0,60}\\bby\\b)");

    private static final Pattern SERVES = Pattern.compile(
            "(" + NAME
                    + "),?[ \\t](?:who[ \\t])?(?:serve[sd]|serving|act(?:s|ed|ing))[ \\t]as[ \\t](?:the[ \\t])?(?:sworn[ \\t]|court[ \\t])?(?:interpreter|translator)");

    /** What heads and feet say alike. */
    private static final List<Pattern> ANYWHERE =
            List.of(CONDUCTED, INTERPRETED, SERVES, PRESENT, AS_WHAT, TRANSLATED, BY_AGENT);

    /** Lines at the very end, of which one is signed. */
    private static final int LAST = 3;

    private Takers() {}

    /** Those that a head, its title and a foot name as the ones it passed through. */
    static Set<String> of(String title, String head, String foot) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : List.of(head, foot)) {
            found.addAll(all(ANYWHERE, part));
        }
        found.addAll(people(BEFORE, head));
        found.addAll(all(List.of(I_ASK, HEARD, TAKES, TAKES_IT, BOTH_TAKE), head));
        found.addAll(all(List.of(TAKES), foot));
        found.addAll(all(List.of(ASKED_BY), head));
        found.addAll(all(List.of(ASKED_BY), foot));
        found.addAll(people(DECLARED_TO, title));
        opening(title).ifPresent(line -> found.addAll(people(HEARD_BY, line)));
        found.addAll(people(TOLD_TO, title));
        title.lines().filter(line -> HEADING.matcher(line).find()).forEach(line -> found.addAll(people(WITHIN, line)));
        Formulas.conversation(title).map(pair -> NameLines.name(pair.group(2))).ifPresent(found::add);
        found.addAll(all(List.of(NOTARY), foot));
        if (BEFORE_SIGNER.matcher(head).find()) {
            lastOf(foot).filter(NameLines::isName).ifPresent(found::add);
        }
        return found;
    }

    /** Those who took it down, heard it or put it into another language, and so declare nothing themselves. */
    static List<String> certain(String head) {
        return all(List.of(I_ASK, TAKES, CONDUCTED, HEARD, TRANSLATED), head);
    }

    private static List<String> all(List<Pattern> forms, String part) {
        return forms.stream().flatMap(form -> Formulas.all(form, part).stream()).toList();
    }

    private static Optional<String> lastOf(String foot) {
        List<String> lines = foot.lines().filter(line -> !line.isBlank()).toList();
        return NameLines.signing(String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size())));
    }

    private static Optional<String> opening(String title) {
        return Formulas.OPENS.matcher(title).results().map(MatchResult::group).findFirst();
    }

    /**
     * What the pattern finds, without bodies, owners ("made before Lind's July arrest") and single words: "heard before the
     * Commission", "sent to the camp by Calama".
     */
    private static List<String> people(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(written ->
                        written.contains(" ") && !OWNER.matcher(written).find())
                .map(NameLines::name)
                .filter(NameLines::isName)
                .filter(name -> !Lexicon.english().in("body", Cast.surname(name).toLowerCase(Locale.ROOT)))
                .toList();
    }
}
