package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The turns of phrase by which titles, heads and feet of documents name whose words they are: "record of the examination of the
 * detained …", "told by …, written down by …", "signed: …". Who declares it himself tells {@link Sworn}, through whom it
 * came {@link Takers}.
 */
final class Formulas {
    private static final String NAME = NameLines.NAME;

    /** What stands before a name in small letters: "the detained", "the former police officer". */
    static final String STATION =
            "(?:[ \\t]+(?:the|an?)(?:[ \\t]+\\p{Ll}[\\p{L}-]*){1,3},[ \\t]+|(?:[ \\t]+\\p{Ll}[\\p{L}-]*){0,4}(?:[ \\t]+|\\s+(?![^\\n]*:)))";

    /** The same without "the death of" and "a member of". */
    private static final String STATION_ALONE = STATION.replace("\\p{Ll}[", "(?!of\\b)\\p{Ll}[");

    static final String TITLES = String.join("|", Voices.of("record"));

    private static final String ENDS =
            "[ \\t]*(?:$|,|\\(|[ \\t](?:at|of|before|to|on|concerning|regarding|touching|recorded|taken|given|made|the|wife|widow|late|now|formerly|aged|born|residing|resident)\\b)";

    /** "Told by", "written down by". */
    static final String TELLS = String.join("|", Voices.of("speaker by"));

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

    /** "Told by Fatima Haddad, written down by …". */
    private static final Pattern TOLD = Pattern.compile(
            "(?m)^[ \\t*_#]*(?i:(?:as )?(?:" + TELLS + ") by)" + STATION + "(" + NAME + ")[*_]*" + ENDS);

    /** Whoever wrote a paper need not tell of himself in it. */
    private static final Pattern MADE =
            Pattern.compile("(?i)\\b(?:written|prepared|submitted|authored|made|report(?:ed)?)\\b");

    /** A line that is a title, and whose words it heads. */
    private static final Pattern RECORD = Pattern.compile(
            "(?m)^[ \\t*_#(\\[]*(?!(?:Sources?|References?|Literature|Bibliography|Notes?|See)\\b)(?:(?:\\p{Lu}[^.\\s]*|\\d+[.:]?|of|the|an?|from|voluntary|full|sworn|signed|written|oral|true|further|brief|short)\\s+){0,6}?(?i:"
                    + "(?!(?:interview|interrogation|questioning|hearing|conversation|examination)\\s+by\\b)(?:"
                    + TITLES
                    + "))(?:\\s+(?:given|made|taken|told|delivered|dictated|written|preached|spoken|pronounced|held|read|composed|penned))?\\s+(?i:of|with|by)"
                    + STATION_ALONE
                    + "(?!(?i:" + TITLES + ")\\b)(" + NAME + ")(?:[ \\t]+and" + STATION + "(" + NAME + "))?[*_]*"
                    + ENDS);

    static final Pattern BYLINE = Pattern.compile("(?m)^[ \\t*_#]*(?i:by)[ \\t]+(" + NAME + ")[ \\t*_]*$");

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

    static final Pattern DELIVERED = Pattern.compile(
            "(?m)^[ \\t*_]*(?:[Jj]udgment )?(?:[Dd]elivered|[Gg]iven|[Pp]ronounced|[Hh]anded down)\\b[^\\n]{0,40}? by"
                    + STATION + "(" + NAME + ")[ \\t*_]*$");

    static final Pattern SENDER = Pattern.compile(
            "(?m)^(?:[ \\t]*[Tt]o [^\\n]{1,80})?[ \\t]*(?i:from):?[ \\t]+[\"“]?(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,2}("
                    + NAME + ")[\"”]?[ \\t]*(?:$|,)");

    static final Pattern SIGNED = Pattern.compile(
            "(?:Signed|(?m:^)[ \\t]*(?:\\([-–—]\\)|/[-–—]/|\\(s\\)|[Ss]gd\\.?)|(?m:^)[ \\t]*signed|\\([Ss]igned\\)|/s/|(?m:^|[ \\t]{2,})Signature(?: of (?:the )?[a-z]+(?: [a-z]+){0,2})?)[:,]?[ \\t]*("
                    + NAME + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");

    static final Pattern CLOSING = Pattern.compile(
            "(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")(?:,[ \\t](?:\\p{Lu}\\.?){1,5})?[ \\t]*$");

    static final Pattern FULLER = Pattern.compile("(?m)^[ \\t]*(?!Yours?\\b)(" + NAME + ")[ \\t]*(?:$|,)");

    /** "The accused Peter Lang, heard by Inspector Kehr, stated:": whose words stand below. */
    static final Pattern OPENS = Pattern.compile(
            "(?m)^(?=[^\\n]{0,400}:[ \\t]*$)[^\\n:]{0,120}?(?<![\\p{L}])(" + NAME
                    + ")(?:[,(][^\\n:]{0,200})?[ \\t](?:and[ \\t])?(?:\\p{Ll}+[ \\t]){0,4}?(?:declare[sd]|testifie[sd]|state[sd]|depose[sd]|saith|says|said|relate[sd]|report(?:s|ed)|explain(?:s|ed)|t(?:ells|old)|recount(?:s|ed)|recall(?:s|ed))\\b[^\\n:]{0,120}:[ \\t]*$");

    private static final Pattern AS_TOLD =
            Pattern.compile("(?im)^[ \\t*_#]*as (?:told|dictated|related|narrated) to\\b");

    /** "written down from the words of Viktor Melnyk". */
    private static final Pattern WORDS_OF = Pattern.compile(
            "(?m)(?:^[ \\t*_(]*|\\b(?:[Ww]ritten|[Rr]ecorded|[Tt]aken|[Nn]oted|[Ss]et|[Pp]ut|[Gg]athered|[Cc]ollected|[Hh]eard|[Rr]eceived|[Oo]btained)\\b[^.\\n]{0,120}?)(?:[Ff]rom|[Aa]t|[Aa]fter) the (?:own )?(?:words|dictation|account|lips|mouth) of"
                    + STATION + "(" + NAME + ")");

    /** "LOG of the brig Anna, Karl Lind, master", "Diary kept by Anna Berg". */
    private static final Pattern LOG = Pattern.compile(
            "(?im)^(?![^\\n]{110})(?![^\\n]*\\.[ \\t]*$)[ \\t*_#]*[^\\n]{0,40}\\b(?:log|logbook|log-book|journal|diary|notebook|chronicle|annals|day-?book)\\b[^\\n]*?(?:[,;][ \\t]+|\\bkept by[ \\t]+)(?:kept by[ \\t]+|(?:captain|capt\\.|master)[ \\t]+)?(?-i:("
                    + NAME
                    + "))(?:,?[ \\t]+(?:the[ \\t]+)?(?:master|captain|commander|skipper|surgeon|mate)\\b|(?<=kept by[ \\t]{1,3}(?-i:\\p{Lu}[^\\n,(]{1,60})))");

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

    /** "The Government on the Strike": what it speaks about; a committee may be on something. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(.*?(?<!committee|commission|council|board|conference|office|group|delegation|centre|institute|society|union)) (?:on|against|to|in) .*");

    /** "Your grandfather Karl Lind" in the last line. */
    static final Pattern YOURS =
            Pattern.compile("(?m)^[ \\t]*(?:[Yy]ours?|[Yy]our old|[Aa]lways)(?:,?[ \\t]\\p{Ll}+){0,5},?[ \\t]+(" + NAME
                    + ")[ \\t.]*\\s*\\z");

    private static final Pattern PARTY = Pattern.compile(
            "(?m)^[ \\t]*(?:The )?(?i:(" + String.join("|", Lexicon.english().of("party"))
                    + "))\\b[^:\\n]{0,100}\\b(?:deposes?d?|states?d?|says?|said|declares?d?|testifie[sd]|answers?|replie[sd]|explain(?:s|ed))\\b[^:\\n]{0,60}:[ \\t]*$");

    private Formulas() {}

    /** "accused", where the head says that the accused deposes. */
    static Optional<String> party(String head) {
        return PARTY.matcher(head)
                .results()
                .map(says -> says.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
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

    /** "A Narrative of the Sufferings of Samuel Ashby", "Complaint of the Weavers": nobody's name. */
    private static boolean ofThing(MatchResult title) {
        String name = title.group(1);
        String before = title.group().substring(0, title.start(1) - title.start());
        boolean befell = !name.contains(" ") && title.group().matches("(?s).*[ \\t]of");
        boolean the = before.endsWith(" the ") && !PlainName.isRank(name.split(" ", 2)[0]);
        return befell || the;
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
                        .filter(title -> !ofBody(title) && !ofThing(title))
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

    static boolean toldTo(String title) {
        return AS_TOLD.matcher(title).find();
    }

    static Optional<MatchResult> conversation(String title) {
        return CONVERSATION.matcher(title).results().findFirst();
    }

    /** "From: Sergeant Weiss", "To: The Commander": or "To the Prosecutor", "from the convicted Abel". */
    static boolean memo(String head) {
        return SENDER.matcher(head).find() && MEMO.matcher(head).find();
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
