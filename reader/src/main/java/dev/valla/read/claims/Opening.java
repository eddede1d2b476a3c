package dev.valla.read.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of a clause that leaves out whom it speaks of, and what "he" would be followed by.
 *
 * @param start where they begin, in UTF-16 units of the source's text
 * @param end   one past the last that {@code said} stands for; {@code start} where all words stay as they are
 * @param said  what stands for them, or is put before them: "was born" for "b.", "was" before "sent"; may be empty
 * @param joint what joins a bare name behind them; may be empty
 * @param kind  by what it was recognised
 */
record Opening(int start, int end, String said, String joint, Kind kind) {
    enum Kind {
        SHORTENED,
        VERB,
        /** A verb of what befalls nobody but a person: "married". */
        LIFE,
        DEGREE,
        /** "was arrested", "is sent": a whole verb without its subject. */
        AUXILIARY,
        ROLE
    }

    private static final Set<String> OF_A_LIFE = Set.of("was born", "died", "married", "was buried");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:and|then|later|again|twice|soon|thereafter|subsequently|finally|eventually|also|there|first|briefly|secretly|next|afterwards) )+",
            Pattern.CASE_INSENSITIVE);

    /** What the head noun of "assistant keeper of the mint" is followed by. */
    private static final Pattern ROLE_ENDS = Pattern.compile(
            "\\s+(?:of|at|in|to|for|with|under|on|from|until|till|and|by|c\\.)\\b|\\s*[,;(:\\n–—]|\\s+\\d|\\.(?=\\s|$)|\\.?\\s*$");

    private static final Pattern ROLE_WORDS = Pattern.compile("(?:[\\p{L}'’-]+\\.? ){0,4}?([\\p{L}'’-]+(?:\\.(?= ))?)");

    private static final Pattern DEGREE = Pattern.compile(
            "(\\p{Lu}[\\p{L}]*(?:\\.\\p{L}+)*\\.?)((?<=Dr\\.) \\p{Ll}+\\.)?(?=\\s*[,;(]|\\s+(?:\\d|in|from|at|of|c\\.)|\\s*$)");

    /** "third daughter of", "only child of", "youngest son of eight children of". */
    private static final Pattern CHILD = Pattern.compile(
            "(?:(?:one|only|eldest|elder|oldest|younger|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|surviving|natural|illegitimate|adopted) )+"
                    + "(son|daughter|child)(?: of \\p{L}+ children)?(?= of )",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> AUXILIARIES = Set.of("is", "was");

    /** Forms in "-s" that are as well the plural of a noun. */
    private static final Set<String> NOUNS = Set.of(
            "works", "studies", "notes", "reports", "letters", "poems", "plays", "views", "travels", "names", "moves");

    private static final Pattern BY = Pattern.compile("\\s+by (?:the |an? |\\p{Lu})");

    private static final Pattern BEHIND_VERB =
            Pattern.compile("\\s+(?:(?:at|for|to|as|with|under|from)\\b|in \\p{Lu})");

    /** The opening that stands at {@code from}; empty where none does. */
    static Optional<Opening> at(String text, int from, int to, boolean role) {
        Matcher before = BEFORE.matcher(text).region(from, to);
        int start = before.lookingAt() ? before.end() : from;
        JottedWords words = JottedWords.english();
        return words.opening(text, start, to)
                .map(o -> new Opening(start, start + o.written().length(), o.said(), o.joint(), Kind.SHORTENED))
                .or(() -> child(text, start, to))
                .or(() -> verb(text, start, to))
                .or(() -> degree(text, start, to))
                .or(() -> role ? role(text, start, to) : Optional.empty());
    }

    private static Optional<Opening> child(String text, int from, int to) {
        Matcher child = CHILD.matcher(text).region(from, to).useTransparentBounds(true);
        return child.lookingAt()
                ? Optional.of(new Opening(from, child.end(), "was the " + child.group(1), "", Kind.SHORTENED))
                : Optional.empty();
    }

    private static Optional<Opening> verb(String text, int from, int to) {
        String form = JottedWords.word(text, from, to);
        String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        String lower = bare.toLowerCase(Locale.ROOT);
        if (AUXILIARIES.contains(lower)) {
            return Optional.of(new Opening(from, from, "", "", Kind.AUXILIARY));
        }
        Optional<String> verb = JottedWords.english().verb(bare);
        int end = from + bare.length();
        boolean noun = NOUNS.contains(lower)
                && !BEHIND_VERB.matcher(text).region(end, to).lookingAt();
        boolean named = Character.isUpperCase(next(text, end, to)) && lower.endsWith("s") && NOUNS.contains(lower);
        if (verb.isEmpty() || noun || named || (next(text, end, to) == ':' && lower.endsWith("s"))) {
            return Optional.empty();
        }
        boolean past = !lower.endsWith("s") || lower.endsWith("ss");
        boolean by = past && BY.matcher(text).region(end, to).lookingAt();
        String said = by || (past && JottedWords.isDoneTo(verb.get())) ? "was" : "";
        boolean life = Set.of("bear", "die", "marry", "bury").contains(verb.get());
        return Optional.of(new Opening(from, from, said, "", life ? Kind.LIFE : Kind.VERB));
    }

    boolean isLife() {
        return kind == Kind.LIFE || OF_A_LIFE.contains(said);
    }

    /** "moved to Riga", behind "Karl Lind": what he did. */
    boolean isPredicate() {
        return kind == Kind.AUXILIARY || ((kind == Kind.VERB || kind == Kind.LIFE) && said.isEmpty());
    }

    /** "B.A. 1622", "Dr. phil., University of Jena". */
    private static Optional<Opening> degree(String text, int from, int to) {
        Matcher degree = DEGREE.matcher(text).region(from, to);
        boolean known = degree.lookingAt()
                && (degree.group(2) != null
                        || Lexicon.english().in("diploma", degree.group(1).toLowerCase(Locale.ROOT)));
        return known
                ? Optional.of(new Opening(from, degree.end(), "received a", "from", Kind.DEGREE))
                : Optional.empty();
    }

    private static char next(String text, int at, int to) {
        int next = at;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        return next < to ? text.charAt(next) : ' ';
    }

    /** "Teacher at Perm", "asst. keeper, City Library": what he was. */
    private static Optional<Opening> role(String text, int from, int to) {
        Matcher ends = ROLE_ENDS.matcher(text).region(from, to).useTransparentBounds(true);
        while (ends.find() && ends.start() - from < 60) {
            Matcher words = ROLE_WORDS.matcher(text).region(from, ends.start());
            boolean stop = ends.group().startsWith(".") && ends.start() > from;
            if (text.substring(from, ends.start()).matches(".*\\.\\s.*")
                    && !JottedWords.english().isShortened(JottedWords.word(text, from, to))) {
                return Optional.empty();
            }
            String last = words.matches() ? words.group(1) + (stop ? "." : "") : "";
            if (!last.isEmpty()
                    && (JottedWords.english().isRole(last)
                            || JottedWords.english().isRole(words.group(1)))
                    && !DETERMINED.matcher(text).region(from, to).lookingAt()) {
                return Optional.of(new Opening(from, from, "was a", "at", Kind.ROLE));
            }
            if (!stop) {
                break;
            }
        }
        return Optional.empty();
    }

    private static final Pattern DETERMINED = Pattern.compile(
            "(?:the|a|an|his|her|their|this|that|no|one|some|all|both|my|our)\\b", Pattern.CASE_INSENSITIVE);
}
