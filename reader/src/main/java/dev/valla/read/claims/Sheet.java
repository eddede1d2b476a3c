package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document as its signs of speaking are looked for: the lines above and below its text, each label with its name in one line.
 *
 * @param text  without front matter
 * @param kind  as it is catalogued, in lower case; empty where it is not
 * @param own   whether its author says "I"
 * @param head  its beginning
 * @param foot  its end
 * @param title the first lines, of which one says what the document is
 */
record Sheet(String text, String kind, boolean own, String head, String foot, String title) {
    /** Kinds whose writer signs or heads them with a name. */
    private static final Set<String> WRITTEN = Set.of(
            "letter", "statement", "petition", "autobiography", "testimony", "memoir", "diary", "report", "article");

    private static final int HEAD = 1200;
    private static final int FOOT = 500;
    /** What is set in order before head and foot are cut from it. */
    private static final int NEAR = 3000;

    private static final Pattern LOG = Pattern.compile("(?i)\\b(?:log|logbook|log-book|journal)\\b");

    /** Not that of "Nicholas I" and "World War I". */
    private static final Pattern I = Pattern.compile("(?<!\\p{Lu}\\p{Ll}{1,20} )\\bI\\b(?=,? \\p{Ll}|['’])");

    /** Letters in the longest line that is a title and no paragraph. */
    private static final int TITLE_LETTERS = 120;

    /** "I beg to report", "I hereby certify": what nobody writes but of his own. */
    private static final Pattern DECLARES = Pattern.compile(
            "(?m)(?:^|[.;:] )[ \\t]*I(?: (?:hereby|do|have the hono(?:u)?r|beg(?: leave)?|respectfully|solemnly|beg|wish|can|must|truly|sincerely)){0,6}(?: to)? (?:report|certify|declare|state|inform|submit|confirm|attest|depose|testify|affirm|swear|petition|protest)\\b");

    /** "said:", and below it "That in 1779 he was sent". */
    private static final Pattern SAYS_THAT = Pattern.compile(
            "(?m)\\b(?:says?|said|saith|states?d?|deposes?d?|declares?d?)\\b[^:\\n]{0,80}:\\s+(?:\\d+[.)] )?That ");

    private static final Pattern TOGETHER = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|us)\\b");

    private static final Pattern MINE =
            Pattern.compile("(?<!\\p{Lu}\\p{Ll}{1,20} )\\bI (?=\\p{Ll})|\\b(?:[Mm]y|me)\\b");

    private static final Pattern HEADS = Pattern.compile("(?i)\\b(?:" + String.join("|", Voices.of("record")) + ")\\b");

    private static final Pattern THIRD = Pattern.compile(
            "\\b(?:saith|sheweth|deponent|affiant|declarant|examinant|petitioner)\\b|(?m:^\\h*(?:That|Item|Who saith)\\b)|\\b(?:[Ss]he|[Hh]e|[Pp]at\\.|[Pp]atient|[Ww]itness|[Aa]pplicant|[Cc]lient|[Aa]ccused|[Aa]bove-named|[Aa]bove named)\\b (?:further )?(?:states|tells|attests|confesseth|saith|declares|says|reports|adds|denies|claims)\\b|\\b(?:told|declared to|states to|the following|before) us\\b|\\b(?:Asked|Questioned|Interrogated|Answered)\\b|\\b[Tt]o the \\p{Ll}+ question\\b");

    /** "Born: 3 May 1850, Lund", "Died: 1911". */
    private static final Pattern BORN = lived("born|birth|date of birth|birth date");

    private static final Pattern DIED = lived("died|death|date of death|death date");

    private static final Pattern PETITIONS = Pattern.compile(
            "(?i)\\b(?:your|yo[’']?r) (?:\\p{L}+ ){0,2}(?:petitioner|peticioner|supplicant|suppliant|memorialist|orator|oratrix|remonstrant|complainant)(?:s|['’]s)?\\b|\\bshewe?th\\b|\\bshall ever pray\\b");

    /** What stands before a question or its answer. */
    private static final Pattern ASKED =
            Pattern.compile("(?m)^\\h*(?:\\d+\\h+)?(?:Q|A|Question|Answer)(?:[.:]|\\h{2,})\\h*\\S");

    private static final Pattern CERTIFIED = Pattern.compile(
            "(?i)\\b(?:(?:is|are) (?:hereby )?(?:certified|attested)|(?:hereby|to) (?:certify|attest)|in witness whereof|for the correctness|I vouch|(?:true|faithful|correct) (?:copy|extract)|statements on this form are true)\\b");

    private static final int TITLE_LINES = 6;
    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*\\p{L}[\\p{L} ]{2,30}:(?=[ \\t]+\\S)");

    private static final Pattern DESCRIBED = Pattern.compile(
            "^[ \\t*_#|>-]*(?:\\d{1,2}[.)]?[ \\t|]*)?(\\p{L}[\\p{L} '’/,&]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*(\\S.{3,200})$");

    private static final Pattern DATED = Pattern.compile(",[ \\t](?:the[ \\t])?(?:on[ \\t])?\\d");

    static Sheet of(String text, String kind, boolean own) {
        String near = HeadLines.plain(text.substring(0, Math.min(NEAR, text.length())));
        String head = segmented(near.substring(0, Math.min(HEAD, near.length())));
        String last = HeadLines.plain(text.substring(Math.max(0, text.length() - NEAR)));
        String foot = last.substring(Math.max(0, last.length() - FOOT));
        return new Sheet(text, kind, own, head, foot, title(head));
    }

    /** "Recorded in Pilsen. Interviewer: Petra Zeman." in lines of their own, as labels stand elsewhere. */
    private static String segmented(String head) {
        return Formulas.LABELS_IN_LINE.matcher(head).replaceAll("\n");
    }

    private static String title(String head) {
        return head.lines().filter(line -> !line.isBlank()).limit(TITLE_LINES).collect(Collectors.joining("\n"));
    }

    private static Pattern lived(String labels) {
        return Pattern.compile("(?mi)^[ \\t*_#>|-]*(?:" + labels + ")[*_]*(?:[:|]|\\t|[ ]{2,})[^\\n]*\\b\\d{4}\\b");
    }

    boolean isLetter() {
        return isWritten()
                || (kind.isEmpty() && (Formulas.memo(head) || Letters.is(head, foot) || Letters.signed(head, foot)));
    }

    boolean isWritten() {
        return WRITTEN.contains(kind);
    }

    boolean isJudgment() {
        return kind.equals("judgment");
    }

    /** Whose words a title heads: not in a life that tells of somebody's diary. */
    Optional<String> record() {
        boolean told =
                Formulas.ofOneself(title) && !I.matcher(Voice.unquoted(text)).find();
        return told
                ? Optional.empty()
                : Formulas.record(title, head, own || titled())
                        .or(() -> own ? Formulas.namedBefore(title, head) : Optional.empty());
    }

    boolean says(String word) {
        return title.toLowerCase(Locale.ROOT).contains(word);
    }

    /** "Interviews: Rosa Pinto" names no kind of document. */
    boolean titled() {
        String lower = LABEL.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
        return Voices.of("title").stream().anyMatch(lower::contains);
    }

    /** Who is named behind a label that says he speaks; of a judgment, that he judges. */
    List<String> speakers() {
        boolean log =
                LOG.matcher(title).find() && I.matcher(Voice.unquoted(text)).find();
        return labelled(
                head,
                label -> isJudgment()
                        ? Voices.is("judge", label)
                        : Voices.kind(label).equals(Optional.of("speaker")) || (log && Voices.is("log", label)));
    }

    /**
     * "REPORT OF AUTOPSY", "STATEMENT OF VIETNAMESE NATIONAL": what capitals let nobody tell from a name, unless it begins with a
     * given name or is said again.
     */
    boolean mayBeNoName(String name) {
        String surname = Cast.surname(name).toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean again = lower.indexOf(surname) < lower.lastIndexOf(surname);
        return title.contains(name.toUpperCase(Locale.ROOT))
                && !again
                && !Genders.isGiven(name.split(" ", 2)[0])
                && !Issuer.isBody(name);
    }

    /** Whether somebody says "I" in it: its author, or whoever its title lets speak. */
    boolean speaks() {
        return own
                || ((titled() || isOf("own title") || isOf("of oneself"))
                        && I.matcher(Voice.unquoted(text)).results().limit(2).count() == 2)
                || SAYS_THAT.matcher(head).find()
                || DECLARES.matcher(Voice.unquoted(text)).find();
    }

    /** "DENUNCIATION", "The Information of": whether one of the first lines is a title of somebody's words. */
    boolean heads() {
        return title.lines()
                .filter(line -> line.length() <= TITLE_LETTERS)
                .anyMatch(line -> HEADS.matcher(line).find());
    }

    /** Whether it is told as protocols tell what somebody says of himself. */
    boolean inThird() {
        return THIRD.matcher(text).find();
    }

    /** Whether "I" or "my" is said at all. */
    boolean saysI() {
        return MINE.matcher(Voice.unquoted(text)).find();
    }

    /** Whether anything in it is told as one tells it himself, or as a protocol does. */
    boolean isTold() {
        return saysI()
                || inThird()
                || asks()
                || certified()
                || speaks()
                || TOGETHER.matcher(Voice.unquoted(text)).find()
                || isWritten()
                || isJudgment();
    }

    /** A box of somebody's life beside an article. */
    boolean isLife() {
        return !certified()
                && certifiers().isEmpty()
                && BORN.matcher(head).find()
                && DIED.matcher(head).find();
    }

    /** A petition that tells of its petitioner. */
    boolean isPetition() {
        return PETITIONS.matcher(text).find();
    }

    boolean asks() {
        return ASKED.matcher(text).results().limit(2).count() == 2;
    }

    boolean certified() {
        return CERTIFIED.matcher(Voice.unquoted(text)).find();
    }

    private boolean isOf(String titles) {
        Pattern named = Pattern.compile("(?i)\\b(?:" + String.join("|", Voices.of(titles)) + ")");
        return title.lines()
                .filter(line -> line.length() <= TITLE_LETTERS)
                .anyMatch(line -> named.matcher(line).find());
    }

    /** Who is named behind a label that is anybody's, where "I" is said below. */
    List<String> ofSelf() {
        return labelled(head, label -> Voices.is("own", label.replaceAll("[’']s\\b", ""))).stream()
                .distinct()
                .toList();
    }

    List<String> certifiers() {
        return labelled(foot, label -> Voices.kind(label).equals(Optional.of("certifier")));
    }

    static List<String> labelled(String part, Predicate<String> wanted) {
        return part.lines()
                .flatMap(line -> Formulas.LABEL
                        .matcher(line)
                        .results()
                        .filter(label -> wanted.test(
                                label.group(1).toLowerCase(Locale.ROOT).strip()))
                        .filter(label -> !dated(line, label))
                        .map(Sheet::whole)
                        .filter(NameLines::isName)
                        .findFirst()
                        .or(() -> described(line, wanted))
                        .stream())
                .toList();
    }

    /** "Recorded: Omsk, 9 March 1987": where and when it was done. */
    private static boolean dated(String line, MatchResult label) {
        return Voices.did(label.group(1).toLowerCase(Locale.ROOT).strip())
                && DATED.matcher(line.substring(label.end(2))).lookingAt();
    }

    /** "Questioned by: operative of the 3rd section, Lieut. OGNEV": the part behind the label that is a name. */
    private static Optional<String> described(String line, Predicate<String> wanted) {
        return DESCRIBED
                .matcher(line)
                .results()
                .filter(label ->
                        wanted.test(label.group(1).toLowerCase(Locale.ROOT).strip()))
                .flatMap(label -> NameLines.within(label.group(2)).stream())
                .filter(NameLines::isName)
                .findFirst();
    }

    /** "Ana Ruiz and Luis Ruiz" are one who speaks. */
    private static String whole(MatchResult label) {
        return label.group(3) == null
                ? NameLines.name(label.group(2))
                : NameLines.joined(label.group(2), label.group(3));
    }

    /** The name signed last. */
    Optional<String> signed() {
        return Formulas.all(Formulas.SIGNED, foot).stream().reduce((a, b) -> b).map(name -> Letters.fuller(name, foot));
    }
}
