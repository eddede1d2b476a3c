package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The turns of phrase by which heads and feet of documents name who speaks and through whom: "I, …, being duly sworn",
 * "record of the examination of the detained …", "told by …, written down by …".
 */
final class Formulas {
    private static final String NAME = NameLines.NAME;
    /** What stands before a name in small letters: "the detained", "the former police officer". */
    private static final String STATION = "(?:[ \\t]+\\p{Ll}[\\p{L}-]*){0,4}(?:[ \\t]+|\\s+(?![^\\n]*:))";

    /** The same without "the death of" and "a member of". */
    private static final String STATION_ALONE = STATION.replace("\\p{Ll}[", "(?!of\\b)\\p{Ll}[");

    private static final String TITLES = String.join("|", Voices.of("record"));
    private static final String DONE = String.join("|", Voices.of("through by"));
    private static final String ENDS =
            "[ \\t]*(?:$|,|\\(|[ \\t](?:at|of|before|to|on|concerning|regarding|touching|recorded|taken|given|made|the|wife|widow|late|now|formerly|aged|born|residing|resident)\\b)";
    /** "Told by", "written down by". */
    private static final String TELLS = String.join("|", Voices.of("speaker by"));

    /** "Protective custody prisoner", before the name. */
    private static final String DESCRIBED =
            "(?:\\p{Lu}\\p{Ll}+(?:[ \\t]+(?!(?:in|at|of|from|to|on|by|for|and|was|is|were|had|has|lives|lived)\\b)\\p{Ll}+){1,3}[ \\t]+)?";

    /** "TF1-088", "K 14": who is given no name. */
    private static final String CODE = "\\p{Lu}{1,4}\\d{0,3}[-/ ]?\\d{1,4}(?:[-/]\\d+)?";

    static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t*_#|>-]*(?:\\d{1,2}[.)]?[ \\t|]*)?(\\p{L}[\\p{L} '’/,&]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,6}"
                    + DESCRIBED + "(?:\\[[^\\]\\n]{1,40}\\][ \\t]*)?[\"“]?(" + NAME + "|" + CODE
                    + ")(?:[ \\t]+(?:and|&)[ \\t]+(" + NAME
                    + "))?[\"”]?[ \\t*_]*(?:$|[,(|;.\\[]|[ \\t]{2}|(?:No\\.?[ \\t]*)?\\d{2,7}[ \\t]*$|[ \\t](?:b\\.|born)[ \\t])");
    private static final Pattern SWORN = Pattern.compile(
            "(?m)^[ \\t]*I,?[ \\t]+(?:the[ \\t]+undersigned,?[ \\t]+)?(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}("
                    + NAME
                    + "),(?:[^.\\n]{0,120}?\\b)?(?:sworn|affirm|depose|declare|state|certify|swear|make oath|explain|testify|confirm|report|inform|request|petition|relate)\\b");
    /** "Jacob Morse, aged 74, who being sworn declares". */
    private static final Pattern BEING_SWORN = Pattern.compile(
            "(" + NAME
                    + "),(?:[ \\t](?:aged|of|a|an|the|resident)\\b[^,.\\n]{1,60},)?[ \\t](?:who,?[ \\t])?(?:being|having been)[ \\t](?:(?:first|duly|by me|thereto)[ \\t])*(?:sworn|affirmed)\\b");
    /** "Told by Fatima Haddad, written down by …". */
    private static final Pattern TOLD = Pattern.compile(
            "(?m)^[ \\t*_#]*(?i:(?:as )?(?:" + TELLS + ") by)" + STATION + "(" + NAME + ")[*_]*" + ENDS);
    /** Whoever wrote a paper need not tell of himself in it. */
    private static final Pattern MADE =
            Pattern.compile("(?i)\\b(?:written|prepared|submitted|authored|made|report(?:ed)?)\\b");
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
            "(?m)^[ \\t*_#(\\[]*(?!(?:Sources?|References?|Literature|Bibliography|Notes?|See)\\b)(?:(?:\\p{Lu}[^.\\s]*|\\d+[.:]?|of|the|an?|from|voluntary|full|sworn|signed|written|oral|true|further|brief|short)\\s+){0,6}?(?i:"
                    + "(?!(?:interview|interrogation|questioning|hearing|conversation|examination)\\s+by\\b)(?:"
                    + TITLES
                    + "))(?:\\s+(?:given|made|taken|told|delivered|dictated|written))?\\s+(?i:of|with|by)"
                    + STATION_ALONE
                    + "(?!(?i:" + TITLES + ")\\b)(" + NAME + ")(?:[ \\t]+and" + STATION + "(" + NAME + "))?[*_]*"
                    + ENDS);

    static final Pattern BYLINE = Pattern.compile("(?m)^[ \\t*_#]*(?i:by)[ \\t]+(" + NAME + ")[ \\t*_]*$");
    private static final Pattern CONDUCTED =
            Pattern.compile("(?m)(?:^[ \\t*_\\[(]*|[;,.][ \\t](?=\\p{Ll}))(?:(?i:the )?(?i:" + TITLES
                    + "|questions|minutes|protocol|record|transcript|text|notes|tape)\\s+(?:(?:was|were|has been|is)\\s+)?)?(?i:"
                    + DONE
                    + ")\\b[^\\n.:]{0,60}? by" + STATION + "(" + NAME + ")|[Bb]efore me,? (" + NAME + ")");
    /** "taken before Francis Shaw", "held on 3 July before Investigator Dorn". */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:[Tt]aken|[Ss]worn|[Mm]ade|[Hh]eard|[Hh]eld|[Gg]iven|[Dd]rawn up|[Ee]xamined|[Qq]uestioned|[Aa]ppeared)\\b[^\\n.:;]{0,40}? before"
                    + STATION + "(" + NAME + ")");
    /** "Lucia Ferri speaks with Bruno Conti": who tells and who asks. */
    private static final Pattern CONVERSATION = Pattern.compile("(?m)^[ \\t*_#]*(" + NAME
            + ")[ \\t]+(?:is[ \\t]+|was[ \\t]+)?(?:speaks|speaking|talks|talking|talked|spoke|in conversation|interviewed|questioned)[ \\t]+(?:with|to|by)[ \\t]+("
            + NAME + ")[ \\t*_]*(?:$|[,(.]|[ \\t](?:about|on|in|at|of|for|from)\\b)");
    /** "Grace Mwangi, 71, farmer:", and below it what she says in quotation marks. */
    private static final Pattern INTRODUCED =
            Pattern.compile("^\\s*(" + NAME + ")(?:[,(][^\\n:]{0,80})?:[ \\t]*\\n\\s*[\"“„]");

    static final Pattern LABELS_IN_LINE =
            Pattern.compile("(?<=[.;|])[ \\t]+(?=\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,4}:[ \\t])");
    /** "Memoirs of a courier" names nobody. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the) ");

    private static final Pattern MEMO = Pattern.compile("(?m)^[ \\t]*(?i:to):?[ \\t]+\\p{L}");

    private static final Pattern INTERPRETED =
            Pattern.compile("(?:[Tt]hrough|[Ww]ith|by)(?: (?:the|an|a|sworn|court))* (?:interpreter|translator),? ("
                    + NAME + ")|[Ww]ith (" + NAME + "),? (?:interpreting|translating|as (?:the )?interpreter)");
    static final Pattern DELIVERED = Pattern.compile(
            "(?m)^[ \\t*_]*(?:[Jj]udgment )?(?:[Dd]elivered|[Gg]iven|[Pp]ronounced|[Hh]anded down)\\b[^\\n]{0,40}? by"
                    + STATION + "(" + NAME + ")[ \\t*_]*$");
    /** "Interview by Anna Berg": who asks. */
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?im)^[ \\t*_\\[(]*(?:(?:an|this)[ \\t]+)?(?:interview|questions|conversation|interrogation|questioning|hearing)(?:[ \\t]+and[ \\t]+\\p{L}+)?[ \\t]+(?:and[ \\t]+)?by[ \\t]+(?-i:("
                    + NAME + "))");
    /** "before J. Crowe, Esq., Coroner": who takes down what is sworn, and does not only preside. */
    private static final Pattern TAKES = Pattern.compile(
            "(?m)(?:^|[ \\t])(?:[Bb]efore(?:[ \\t]+me,?)?|[Ii]n my presence,?)\\s+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,3}("
                    + NAME
                    + "),?[ \\t](?:Esq(?:uire|r)?\\.?,?[ \\t])?[^\\n.]{0,30}?\\b(?:[Cc]oroner|[Nn]otary|Justices? of the Peace|J\\. ?P\\.|[Mm]agistrate|[Cc]ommissioner for [Oo]aths)");

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
                    + STATION + NAME + "[ \\t]+and[ \\t]+(" + NAME + ")");
    private static final Pattern NOTARY = Pattern.compile("(?m)^[ \\t]*(" + NAME
            + "),? (?:Notary Public|Commissioner (?:for|of) Oaths|Justice of the Peace|J\\.P\\.)");
    static final Pattern SENDER = Pattern.compile(
            "(?m)^(?:[ \\t]*[Tt]o [^\\n]{1,80})?[ \\t]*(?i:from):?[ \\t]+[\"“]?(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,2}("
                    + NAME + ")[\"”]?[ \\t]*(?:$|,)");
    static final Pattern SIGNED = Pattern.compile("(?:Signed|(?m:^)[ \\t]*signed|\\([Ss]igned\\)|/s/)[:,]?[ \\t]*("
            + NAME + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");
    static final Pattern CLOSING = Pattern.compile(
            "(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")(?:,[ \\t](?:\\p{Lu}\\.?){1,5})?[ \\t]*$");
    static final Pattern FULLER = Pattern.compile("(?m)^[ \\t]*(?!Yours?\\b)(" + NAME + ")[ \\t]*(?:$|,)");

    /** "The accused Peter Lang, heard by Inspector Kehr, stated:": whose words stand below. */
    private static final Pattern OPENS = Pattern.compile(
            "(?m)^(?=[^\\n]{0,400}:[ \\t]*$)[^\\n:]{0,120}?(?<![\\p{L}])(" + NAME
                    + ")(?:[,(][^\\n:]{0,200})?[ \\t](?:and[ \\t])?(?:\\p{Ll}+[ \\t]){0,4}?(?:declare[sd]|testifie[sd]|state[sd]|depose[sd]|saith|says|said|relate[sd]|report(?:s|ed)|explain(?:s|ed)|t(?:ells|old)|recount(?:s|ed)|recall(?:s|ed))\\b[^\\n:]{0,120}:[ \\t]*$");

    private static final Pattern HEARD_BY = Pattern.compile(
            "\\b(?:heard|questioned|questioning|examined|examination|interrogated|interrogation|interviewed|asked)(?:[ \\t]\\p{Ll}+){0,2}[ \\t]by"
                    + STATION + "(" + NAME + ")");
    private static final Pattern MY_NAME = Pattern.compile(
            "(?m)(?:^|[.:!] )[ \\t]*(?:[Mm]y (?:full )?name is|I am called|I'm called) (\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]\\p{Lu}[\\p{L}.'’-]*){1,3})(?=[.,;]| and | I )");
    /** "As told by Chief Amos Tero to Edith Lamb". */
    private static final Pattern TOLD_TO = Pattern.compile("(?i:\\b(?:" + TELLS + ") by)" + STATION + NAME
            + "[ \\t](?:and written down by|to)" + STATION + "(" + NAME + ")");

    private static final Pattern AS_TOLD =
            Pattern.compile("(?im)^[ \\t*_#]*as (?:told|dictated|related|narrated) to\\b");

    private static final Pattern OWNER = Pattern.compile("['’]s? ");

    /** "I, Karl Lind, was born", "I, Anna Berg, born 1902, residing". */
    private static final Pattern I_AM = Pattern.compile(
            "(?m)^[ \\t]*I,[ \\t]+(?:the[ \\t]+undersigned,?[ \\t]+)?(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}(" + NAME
                    + "),[ \\t](?:was|am|have|had|born|aged|resid(?:ent|ing)|living|a|an|the|son|daughter|wife|widow|of|from|now|formerly|citizen)\\b");

    /** What is said stands below, and is not told on in the same sentence. */
    private static final String OPENING = "(?:[^.:]{0,120}:|[,.]?[ \\t]*\\n)";

    private static final String SAYS =
            "(?:saith|says|said|deposed?|deposes|state[sd]?|testifie[sd]|declare[sd]?|furnished|advised|provided|related|explain(?:s|ed)|t(?:ells|old)|confess(?:es|ed)|SAID|SAYS|STATED|STATES|DECLARED|DECLARES|TESTIFIES)\\b";
    /** "Arthur Pell, labourer, on his oath, saith", "JOHN REED, sworn, said". */
    private static final Pattern ON_OATH = Pattern.compile("(?m)^[ \\t*_]*(?:\\d+[.)][ \\t]+)?(" + NAME
            + "),?(?:[ \\t](?!before\\b)[^.:\\n]{0,120}?)?[ \\t(](?:on (?:his|her|their) oath|(?:first |being |having been )?(?:duly )?(?:sworn|affirmed|cautioned))\\b[^.]{0,80}?\\b"
            + SAYS + OPENING);
    /** "There appeared Doña Eulalia Vega, widow … and said". */
    private static final Pattern APPEARED = Pattern.compile(
            "\\b(?i:appear(?:s|ed)|(?<=personally )came|present(?:s|ed) (?:himself|herself))\\b(?:[ \\t]+(?:personally|voluntarily|today))?(?:,[ \\t][^,\\n]{1,40},)?[:,]?\\s+(?:(?!before\\b)\\p{Ll}[\\p{L}-]*[ \\t]+){0,6}?("
                    + NAME + ")(?=[,:.\\s])(?=[\\s\\S]{0,400}?\\b" + SAYS + OPENING + ")");
    /** "This day Dorothea Vance personally appeared before me". */
    private static final Pattern BEFORE_ME = Pattern.compile(
            "(?:^|[ \\t,\\n])(?:[Tt]his day[ \\t,]+)?(?:came[ \\t]+)?(" + NAME
                    + "),?(?:[ \\t][^.\\n]{0,60},)?[ \\t](?:personally[ \\t]|this day[ \\t])*(?:appeared|came|being)[ \\t](?:personally[ \\t]|this day[ \\t])*before[ \\t]me\\b");
    /** "Mr Peter Haldane, sworn" in a line of its own. */
    private static final Pattern SWORN_LINE = Pattern.compile("(?m)^[ \\t*_]*(" + NAME
            + "),?[ \\t]*[(\\[]?(?:duly[ \\t])?(?i:sworn|affirmed|recalled)[)\\]]?[.,:]?[ \\t*_]*$");
    /** "a person who gave his name as: Willem Dekker". */
    private static final Pattern GAVE_NAME =
            Pattern.compile("\\b(?:gave|giving|stated|states) (?:his|her|their) name (?:as|to be):?\\s+(" + NAME + ")");
    /** "Marjorie Dunne, 114 Cass Avenue, was interviewed by Special Agent … and advised". */
    private static final Pattern INTERVIEWED = Pattern.compile("(?m)^[ \\t]*(" + NAME
            + ")(?:,[^:\\n]{1,120},|[ \\t]\\([^)]{1,60}\\))?\\s(?:was|were)\\s(?:\\p{Ll}+\\s)?(?:re-?)?(?:interviewed|questioned|contacted|examined|interrogated)\\b[^:\\n]{0,200}?\\b"
            + SAYS + OPENING);
    /** "written down from the words of Viktor Melnyk". */
    private static final Pattern WORDS_OF = Pattern.compile(
            "(?m)(?:^[ \\t*_(]*|\\b(?:[Ww]ritten|[Rr]ecorded|[Tt]aken|[Nn]oted|[Ss]et|[Pp]ut)\\b[^.\\n]{0,120}?)(?:[Ff]rom|[Aa]t|[Aa]fter) the (?:own )?(?:words|dictation|account|lips) of"
                    + STATION + "(" + NAME + ")");
    /** "District Judge Zdzisław Mroczek … heard the person named below". */
    private static final Pattern HEARD = Pattern.compile(
            "(?:^|[.:] |\\n)[ \\t]*(?:[Tt]he[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,4}(" + NAME
                    + "),?[^.\\n]{0,160}?\\b(?:heard|questioned|interrogated|examined|interviewed)\\b[^.\\n]{0,60}?\\b(?:as (?:a |the )?(?:witness|accused|suspect)|the (?:person|witness|accused|undersigned|following))\\b");
    /** "with the participation of the recording clerk Irena Sobczak". */
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:with|in)[ \\t]the[ \\t](?:participation|assistance|help|presence)[ \\t]of[ \\t](?:an?[ \\t]|the[ \\t])?(?:\\p{Ll}+[ \\t]+){0,2}(?:clerk|interpreter|translator|stenographer|recorder|secretary|notary)[ \\t,]+("
                    + NAME + ")");

    private static final Pattern BY_AGENT = Pattern.compile("\\bby\\s+(?:SAs?|Special Agents?)\\s+(" + NAME + ")");
    /** "I, Investigator Grishin, questioned as witness": no word of his stands below. */
    private static final Pattern I_ASK = Pattern.compile(
            "\\bI,?[ \\t]+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,4}(" + NAME
                    + "),[^.:]{0,200}?\\b(?:questioned|interrogated|examined|interviewed|heard|took|recorded|have received)\\b(?![^.:]{0,60}\\bby\\b)");
    /** "We, the undersigned Anna and Karl Lind, declare". */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?m)^[ \\t]*We,?[ \\t]+(?:the[ \\t]+)?(?:undersigned,?:?[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,3}(" + NAME
                    + ")(?:,[^,.\\n]{1,60},?|[ \\t]\\([^)]{1,60}\\))?[ \\t]+and[ \\t]+(?:\\p{Ll}+[ \\t]+){0,3}(" + NAME
                    + ")(?!\\p{L})[^.]{0,200}?\\b(?:declare|state|certify|depose|affirm|testify|confirm|report|inform|request|petition|swear)\\b");

    private static final Pattern SERVES = Pattern.compile(
            "(" + NAME
                    + "),?[ \\t](?:who[ \\t])?(?:serve[sd]|serving|act(?:s|ed|ing))[ \\t]as[ \\t](?:the[ \\t])?(?:sworn[ \\t]|court[ \\t])?(?:interpreter|translator)");
    /** "LOG of the brig Anna, Karl Lind, master", "Diary kept by Anna Berg". */
    private static final Pattern LOG = Pattern.compile(
            "(?im)^(?![^\\n]{110})(?![^\\n]*\\.[ \\t]*$)[ \\t*_#]*[^\\n]{0,40}\\b(?:log|logbook|log-book|journal|diary|notebook)\\b[^\\n]*?(?:[,;][ \\t]+|\\bkept by[ \\t]+)(?:kept by[ \\t]+|(?:captain|capt\\.|master)[ \\t]+)?(?-i:("
                    + NAME
                    + "))(?:,?[ \\t]+(?:the[ \\t]+)?(?:master|captain|commander|skipper|surgeon|mate)\\b|(?<=kept by[ \\t]{1,3}(?-i:\\p{Lu}[^\\n,(]{1,60})))");
    /** "Please state your name. A. Anna Berg." */
    private static final Pattern NAME_ASKED = Pattern.compile(
            "\\b(?:state|give|tell (?:us|me|the court))\\b[^\\n?.]{0,60}\\bnames?\\b[^\\n]*\\n\\s*[^\\n:.]{0,50}[:.][ \\t]*(?:(?:My|The) (?:full )?name is |I am |I'm |It is |It's )?("
                    + NAME + ")[.,]");
    /** "of the Committee of Relatives of the Disappeared": a body says it. */
    private static final Pattern BODY = Pattern.compile(
            "(?m)^[ \\t*_#]*(?:\\p{Lu}[\\p{L}'’-]*[ \\t]+){0,3}?(?i:(?:" + TITLES
                    + ")\\s+(?:issued |made )?(?:of|by)(?: the)?)[ \\t]+((?:\\p{Lu}[\\p{L}'’-]*[ \\t]+){0,4}?(\\p{Lu}\\p{L}+)(?:[ \\t]+(?:of|for|on|the|and|in|against|to|\\p{Lu}[\\p{L}'’-]*))*)[ \\t*_]*(?:$|,|[ \\t]\\()");

    private static final Pattern OF_ONESELF = Pattern.compile(
            "(?i)\\b(?:diary|memoirs?|recollections|reminiscences|remembrances|autobiography|life story) of\\b");
    /** "TERESA QUINTO", and below it "born in Bra, 1921". */
    private static final Pattern BORN =
            Pattern.compile("(?m)^[ \\t*_]*(" + NAME + ")[ \\t*_]*\\n[ \\t*_(]*(?:born|b\\.)[ \\t]");
    /** "Testimony given to Father Jan Mazur by Agata Zych". */
    private static final Pattern GIVEN_TO = Pattern.compile("(?m)^[ \\t*_#]*(?:\\p{L}+[ \\t]+){0,4}?(?i:" + TITLES
            + ")[ \\t]+(?:given|made|told|dictated)[ \\t]+to[ \\t]+[^\\n]{3,60}?[ \\t]by" + STATION + "(" + NAME + ")");
    /** "Rahel Weissmann, testimony". */
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?m)^[ \\t*_#]*(" + NAME
            + ")(?:,|:|[ \\t]+[-–—])[ \\t]*(?:an?[ \\t]|the[ \\t]|h(?:er|is)[ \\t]|my[ \\t])?(?:\\p{Ll}+[ \\t])?(?i:"
            + TITLES + ")(?:[ \\t](?:from|about|on|of)\\b[^\\n.]{0,40})?[ \\t*_]*$");
    /** "We, the staff of the library in Lviv, ask". */
    private static final Pattern WE_ALL = Pattern.compile(
            "(?m)^[ \\t]*We,[ \\t]+(?:the[ \\t]+)?(?:undersigned,?[ \\t]+)?((\\p{Ll}+)[ \\t](?:of|in|from|at)[ \\t][^,\\n]{3,80}),");
    /** "The Government on the Strike": what it speaks about; a committee may be on something. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(.*?(?<!committee|commission|council|board|conference|office|group|delegation|centre|institute|society|union)) (?:on|against|to|in) .*");

    private Formulas() {}

    /** "I'm Carla Neri", "with me is Bruno Ferraro". */
    private static final Pattern PRESENTS = Pattern.compile(
            "\\b(?:with (?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\b)|(?:I am|I'm|I’m|[Tt]his is|[Mm]y name is|with me is|talking (?:to|with)|speaking (?:to|with)|I am (?:here )?with|[Ii]nterview(?:ing)?(?: with)?|[Tt]oday (?:we|I) (?:speak|talk) (?:to|with))[ \\t]+)("
                    + NAME + ")");

    /** Those who say their names, or of whom it is said that they are asked. */
    static List<String> introduced(String head) {
        return all(PRESENTS, head).stream().filter(name -> name.contains(" ")).toList();
    }

    /** "(From the notebook of Jakub Lewin, found in 1945)", below the text. */
    static Optional<String> origin(String foot) {
        return foot.lines()
                .filter(line -> !line.isBlank())
                .reduce((a, b) -> b)
                .filter(line -> line.strip().startsWith("(") || line.strip().startsWith("["))
                .flatMap(line -> RECORD.matcher(line)
                        .results()
                        .map(Formulas::told)
                        .filter(NameLines::isName)
                        .findFirst());
    }

    /** Who is asked for a name, and gives it. */
    static List<String> asked(String text) {
        return all(NAME_ASKED, text);
    }

    /** Who swears or declares: "I, the undersigned …", "…, being first duly sworn", "My name is …". */
    static Optional<String> sworn(String head) {
        List<String> takers = new ArrayList<>(all(I_ASK, head));
        takers.addAll(all(TAKES, head));
        takers.addAll(all(CONDUCTED, head));
        takers.addAll(all(HEARD, head));
        takers.addAll(all(TRANSLATED, head));
        return declared(head, takers);
    }

    /** The first who is none of those before whom it is sworn. */
    private static Optional<String> declared(String head, List<String> takers) {
        return pair(TOGETHER, head)
                .or(() -> group(head))
                .or(() -> Stream.of(
                                SWORN,
                                BEING_SWORN,
                                MY_NAME,
                                I_AM,
                                ON_OATH,
                                SWORN_LINE,
                                GAVE_NAME,
                                BEFORE_ME,
                                APPEARED,
                                INTERVIEWED)
                        .flatMap(form -> all(form, head).stream())
                        .filter(name -> !takers.contains(name))
                        .findFirst());
    }

    private static Optional<String> group(String head) {
        return WE_ALL.matcher(head)
                .results()
                .filter(all -> Voices.of("group").contains(all.group(2)))
                .map(all -> Character.toUpperCase(all.group(1).charAt(0))
                        + all.group(1).substring(1))
                .findFirst();
    }

    private static Optional<String> pair(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(two -> NameLines.joined(two.group(1), two.group(2)))
                .findFirst();
    }

    /** "Petition of Jan and Anna Zych" is told by both; those who are confronted each for himself. */
    private static String told(MatchResult title) {
        boolean alone =
                title.group(2) == null || title.group().toLowerCase(Locale.ROOT).contains("confront");
        return alone ? NameLines.name(title.group(1)) : NameLines.joined(title.group(1), title.group(2));
    }

    /** "Rahel Weissmann, testimony". */
    static Optional<String> namedBefore(String heading, String head) {
        return first(NAMED_BEFORE, heading).or(() -> first(BORN, head));
    }

    /** Whether the heading is that of a book in which its writer says "I". */
    static boolean ofOneself(String heading) {
        return OF_ONESELF.matcher(heading).find();
    }

    /** "Account of the member of the Society": what he belongs to. */
    private static boolean ofBody(MatchResult title) {
        String name = title.group(1);
        return !name.contains(" ") && Issuer.bodyNoun(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> body(String title) {
        return BODY.matcher(title)
                .results()
                .filter(body -> Issuer.bodyNoun(body.group(2).toLowerCase(Locale.ROOT)))
                .map(body -> ABOUT.matcher(body.group(1).strip()).replaceFirst("$1"))
                .findFirst();
    }

    /** Whose words a title heads. */
    static Optional<String> record(String heading, String head, boolean speaks) {
        return body(heading)
                .or(() -> RECORD.matcher(heading)
                        .results()
                        .filter(title -> !ofBody(title))
                        .map(Formulas::told)
                        .filter(name -> !ARTICLE.matcher(name).find())
                        .filter(NameLines::isName)
                        .findFirst())
                .or(() -> first(LOG, heading))
                .or(() -> first(GIVEN_TO, heading))
                .or(() -> TOLD.matcher(heading)
                        .results()
                        .filter(by -> speaks || !MADE.matcher(by.group()).find())
                        .map(by -> NameLines.name(by.group(1)))
                        .filter(NameLines::isName)
                        .findFirst())
                .or(() -> conversation(heading).map(pair -> NameLines.name(pair.group(1))))
                .or(() -> first(WORDS_OF, head))
                .or(() -> first(INTRODUCED, head))
                .or(() -> first(OPENS, heading));
    }

    /** Those that a head, its title and a foot name as the ones it passed through. */
    static void through(String title, String head, String foot, Set<String> found) {
        for (String part : List.of(head, foot)) {
            found.addAll(all(CONDUCTED, part));
            found.addAll(all(INTERPRETED, part));
            found.addAll(all(SERVES, part));
            found.addAll(all(PRESENT, part));
            found.addAll(all(AS_WHAT, part));
            found.addAll(all(TRANSLATED, part));
            found.addAll(all(BY_AGENT, part));
        }
        found.addAll(people(BEFORE, head));
        found.addAll(all(I_ASK, head));
        found.addAll(all(HEARD, head));
        found.addAll(all(TAKES, head));
        found.addAll(all(TAKES_IT, head));
        found.addAll(all(BOTH_TAKE, head));
        found.addAll(all(TAKES, foot));
        found.addAll(all(ASKED_BY, head));
        found.addAll(all(ASKED_BY, foot));
        found.addAll(people(DECLARED_TO, title));
        opening(title).ifPresent(line -> found.addAll(people(HEARD_BY, line)));
        found.addAll(people(TOLD_TO, title));
        title.lines().filter(line -> HEADING.matcher(line).find()).forEach(line -> found.addAll(people(WITHIN, line)));
        conversation(title).map(pair -> NameLines.name(pair.group(2))).ifPresent(found::add);
        found.addAll(all(NOTARY, foot));
    }

    static boolean toldTo(String title) {
        return AS_TOLD.matcher(title).find();
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

    static Optional<String> first(Pattern pattern, String part) {
        return all(pattern, part).stream().findFirst();
    }

    /** The names that the pattern finds, as they are written elsewhere. */
    static List<String> all(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .map(NameLines::name)
                .filter(NameLines::isName)
                .toList();
    }
}
