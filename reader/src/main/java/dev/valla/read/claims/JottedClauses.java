package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what stands in a line or an entry into clauses, and tells how each begins. */
final class JottedClauses {
    /** What a sentence has that tells of somebody by a subject and a verb of its own. */
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t|was|were|is|are|had|has|have|did|does|would|could)\\b");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:which|that|who|whom|where|when|while|because|after|before|until|as|than|what|how|if|since|whose)\\b");

    private static final Pattern DASH = Pattern.compile("\\s[–—-]{1,2}\\s+");
    private static final Pattern AND_WORD = Pattern.compile("\\b(?:and|then)\\b");
    private static final Pattern AND = Pattern.compile("\\s*(?:and\\s+)?");
    /** "m. 1790 Vera Berg, and they had four sons". */
    private static final Pattern THEY_HAD = Pattern.compile("(?:they|he|she|the couple) (?:had|were|adopted)\\b");

    private static final Pattern OWN_STOP = Pattern.compile(
            "(?i)(?:(?:\\p{L}\\.)+\\p{L}|rev|revd|hon|messrs|esq|fr|col|capt|gen|maj|lt|sgt|sir|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|dr|no|mr|mrs|ca?|vol|pp?|approx|[\\p{L}])\\.");

    /** "arr. 1850" is "arrived" in a register of settlers: "arrested" only where a text tells of what follows an arrest. */
    private static final Pattern JUSTICE = Pattern.compile(
            "(?i)\\b(?:sent\\.|sentenced|exiled?|shot|executed|released|prison|camps?|gulag|rehab|police|gestapo|nkvd|ogpu|gpu|cheka|troika|arrest(?:ed)?)\\b");

    private final String text;
    private final JottedDates dates;
    private final boolean ofJustice;

    JottedClauses(String text, JottedDates dates) {
        this.text = text;
        this.dates = dates;
        this.ofJustice = JUSTICE.matcher(text).find();
    }

    /**
     * What a stretch holds.
     *
     * @param clauses those whose beginning is known
     * @param others  how many are not
     * @param whole   those that are sentences with their subjects
     */
    record Held(List<JottedClause> clauses, int others, List<Jotting.Stretch> whole) {
        /** Whether most of it is known. */
        boolean tells() {
            return !clauses.isEmpty() && others <= clauses.size() + 1;
        }
    }

    /** @param usual whether a name in its usual order stands before it, of which a verb in the past would be the predicate */
    Held in(int from, int to, boolean usual, boolean opens) {
        List<int[]> parts = parts(from, to);
        List<JottedClause> found = new ArrayList<>();
        Optional<Moment> head = Optional.empty();
        int others = 0;
        List<Jotting.Stretch> whole = new ArrayList<>();
        boolean stopped = text.substring(from, to).matches("\\s*[.:][\\s\\S]*");
        for (int i = 0; i < parts.size(); i++) {
            int start = parts.get(i)[0];
            int end = parts.get(i)[1];
            Optional<Moment> ahead = dates.at(start, end);
            int words = ahead.map(d -> dates.behind(d, end)).orElse(start);
            if (i == 0 && opens) {
                head = ahead;
            }
            Optional<Opening> opening = words < end ? Opening.at(text, words, end, true) : Optional.empty();
            stopped |= i > 0 && text.substring(parts.get(i - 1)[1], start).matches("\\s*[.;][\\s\\S]*");
            boolean predicate =
                    usual && !stopped && opening.filter(Opening::isPredicate).isPresent();
            if (predicate || isWhole(opening.map(this::behind).orElse(words), end)) {
                whole.add(new Jotting.Stretch(start, end));
            } else if (opening.filter(o -> !ofJustice && text.startsWith("rr.", o.start() + 1))
                    .isPresent()) {
                others++;
            } else if (opening.isPresent()) {
                found.add(clause(start, words, end, opening.get(), ahead, head));
            } else if (words < end) {
                others++;
            }
        }
        return new Held(found, others, whole);
    }

    private int behind(Opening opening) {
        return opening.kind() == Opening.Kind.AUXILIARY
                ? opening.start()
                        + JottedWords.word(text, opening.start(), text.length()).length()
                : Math.max(opening.end(), opening.start());
    }

    private boolean isWhole(int from, int end) {
        Matcher finite = FINITE.matcher(text).region(from, end).useTransparentBounds(true);
        if (!finite.find()) {
            return false;
        }
        Matcher subordinate = SUBORDINATE.matcher(text).region(from, end);
        return !subordinate.find() || subordinate.start() > finite.start();
    }

    private JottedClause clause(
            int start, int words, int end, Opening opening, Optional<Moment> ahead, Optional<Moment> head) {
        List<Moment> stated = dates.within(start, end).stream()
                .filter(m -> !bracketed(m, start))
                .toList();
        Optional<Moment> own = ahead.or(() -> stated.size() == 1 && isWhole(opening, stated.getFirst())
                ? Optional.of(stated.getFirst())
                : Optional.empty());
        int from = own.map(m -> dates.withPreposition(m, start)).orElse(start);
        Optional<Moment> carried = stated.isEmpty() ? head : Optional.empty();
        return new JottedClause(start, words, end, opening, own, from, carried);
    }

    /** "Studied in Riga and, 1911–13, in Jena": not the time of the whole clause. */
    private boolean isWhole(Opening opening, Moment date) {
        return date.start() < opening.end()
                || !AND_WORD.matcher(text.substring(opening.end(), date.start()))
                        .find();
    }

    private boolean bracketed(Moment moment, int least) {
        String before = text.substring(least, Math.max(least, moment.start()));
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** The clauses from end to end, without the marks between them. Cost: linear. */
    private List<int[]> parts(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = skip(from, to);
        int depth = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '“' ? 1 : 0;
            depth -= depth > 0 && (c == ')' || c == ']' || c == '”') ? 1 : 0;
            int next = depth > 0 ? -1 : next(i, start, to);
            if (next >= 0) {
                add(parts, start, i);
                start = skip(next, to);
                i = Math.max(i, start - 1);
            }
        }
        add(parts, start, to);
        return parts;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && (Character.isWhitespace(text.charAt(at)) || ";,.:–—-|•".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private void add(List<int[]> parts, int start, int stop) {
        int end = stop;
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ";,:–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '.' && !isShortened(lastWord(start, end))) {
            end--;
        }
        if (end > start) {
            parts.add(new int[] {start, end});
        }
    }

    /** Whether a full stop behind the word is its own. */
    private static boolean isShortened(String word) {
        return JottedWords.english().isShortened(word) || OWN_STOP.matcher(word).matches();
    }

    private String lastWord(int start, int end) {
        int at = end;
        while (at > start && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, end);
    }

    /** Where the next clause begins, if the mark at {@code i} ends one; else -1. */
    private int next(int i, int start, int to) {
        char c = text.charAt(i);
        if (c == ';') {
            return i + 1;
        }
        if (c == '.' && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)))) {
            int next = skip(i + 1, to);
            boolean capital =
                    next < to && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
            String last = lastWord(start, i + 1);
            boolean shortened = isShortened(last);
            boolean opens = next < to && opensAt(next, to, false);
            boolean dated = shortened && dates.at(next, to).isPresent();
            if (dated || dates.cover(i)) {
                return -1;
            }
            boolean alone = JottedWords.english().isShortened(last) && i + 1 - start <= last.length();
            return (opens && !alone) || (capital && !shortened) ? i + 1 : -1;
        }
        if (c == ',') {
            Matcher and = AND.matcher(text).region(i + 1, to);
            int next = and.lookingAt() ? and.end() : i + 1;
            boolean goesOn = THEY_HAD.matcher(text).region(next, to).lookingAt();
            return next < to && (goesOn || opensAt(next, to, true)) ? next : -1;
        }
        if (c == '\n') {
            int next = skip(i + 1, to);
            return next < to && Character.isUpperCase(text.charAt(next)) && opensAt(next, to, false) ? next : -1;
        }
        Matcher dash = DASH.matcher(text).region(i, to);
        return c == ' ' && dash.lookingAt() && opensAt(dash.end(), to, true) ? dash.end() : -1;
    }

    /** Whether a clause begins there; behind a comma, "4 Aug. 1829. Sentenced" is still of the clause before. */
    private boolean opensAt(int at, int to, boolean behindComma) {
        int end = Math.min(to, at + 120);
        Optional<Moment> date = dates.at(at, end);
        int words = date.map(d -> dates.behind(d, to)).orElse(at);
        boolean parted = behindComma
                && date.filter(d -> text.substring(d.end(), words).matches("[\\s\\S]*[.,;\n][\\s\\S]*"))
                        .isPresent();
        return words < end
                && !parted
                && Opening.at(text, words, end, true)
                        .filter(o ->
                                o.kind() != Opening.Kind.AUXILIARY || Character.isUpperCase(text.charAt(o.start())))
                        .isPresent();
    }
}
