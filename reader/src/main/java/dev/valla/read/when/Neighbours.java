package dev.valla.read.when;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands before and between expressions: joints of ranges, coordinations, and words that bound a time. */
final class Neighbours {
    /** Tokens that the words before an expression may take. */
    private static final int REACH = 6;

    /** Tokens that may stand before an expression at the head of its sentence. */
    private static final int HEAD = 3;

    /** Words that may stand between "born" and the day. */
    private static final int BIRTH = 6;

    /** Tokens after an expression within which its clause shows that it looks back. */
    private static final int BACK = 8;

    /** Tokens of a clause that are searched for a word of what is to come. */
    private static final int CLAUSE = 20;

    /** Paragraphs within which a text that told an aside comes back to its own time. */
    private static final int AHEAD = 2;

    private final Language language;
    private final Tokens tokens;

    Neighbours(Language language, Tokens tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    /** The last of coordinated times lends its year to those before it: "August and September 1914". */
    void lend(List<Item> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            Item item = items.get(i);
            Item next = items.get(i + 1);
            boolean lacks = item.op() == Op.DATE
                    && !item.slots().has(Slot.Y)
                    && !item.slots().has(Slot.WHICH)
                    && (item.slots().has(Slot.M)
                            || item.slots().has(Slot.SEASON)
                            || item.slots().has(Slot.D));
            boolean lends = next.op() == Op.DATE
                    && next.slots().has(Slot.Y)
                    && (next.slots().has(Slot.M) || next.slots().has(Slot.SEASON));
            if (item.op() == Op.TIME
                    && !Dates.isDate(item.slots())
                    && next.op() == Op.DATE
                    && next.slots().has(Slot.D)
                    && onThatDay(item, next)) {
                List.of(Slot.D, Slot.M, Slot.Y, Slot.ERA)
                        .forEach(slot -> item.slots().lend(next.slots(), slot));
            }
            if (sameDay(item) && next.op() == Op.SHIFT && oneSentence(item, next)) {
                next.slots().put(Slot.WHICH, Slot.Named.SAME.code());
            }
            if (lacks && lends && (joined(item, next, "to") || joined(item, next, "and") || orOn(item, next))) {
                Ellipsis.fill(item.slots(), next.slots());
            }
        }
    }

    /** "in August or on 19 December 1896". */
    private boolean orOn(Item item, Item next) {
        return next.first() - item.last() == 3
                && is(item.last() + 1, "and")
                && (is(next.first() - 1, "on") || is(next.first() - 1, "prep"));
    }

    private static boolean sameDay(Item item) {
        return item.op() == Op.RELATIVE
                && item.slots().is(Slot.WHICH, Slot.Named.SAME)
                && item.slots().orElse(Slot.UNIT, 0) == Unit.DAY.code();
    }

    /** "11:30 a.m. local time on 30 April". */
    private boolean onThatDay(Item time, Item date) {
        int between = date.first() - time.last() - 1;
        return between == 0 || (between <= 4 && is(date.first() - 1, "on") && oneSentence(time, date));
    }

    private boolean oneSentence(Item first, Item last) {
        for (int i = first.last() + 1; i < last.first(); i++) {
            if (is(i, "stop") || tokens.has(i, Tokens.PARAGRAPH)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two are the ends of one range. */
    boolean range(Item first, Item last) {
        boolean ends = last.op() == Op.DATE || last.slots().is(Slot.VAGUE, Slot.Named.PRESENT_REF);
        if (first.op() != Op.DATE || !ends) {
            return false;
        }
        return joined(first, last, "to") || (joined(first, last, "and") && opens(first, "between"));
    }

    /** Whether the two are coordinated: "November and January". */
    boolean listed(Item first, Item last) {
        return first.op() == Op.DATE && last.op() == Op.DATE && joined(first, last, "and");
    }

    private boolean joined(Item first, Item last, String joint) {
        int between = last.first() - first.last() - 1;
        if (between == 1) {
            return is(first.last() + 1, joint);
        }
        return between == 2 && is(first.last() + 1, joint) && is(first.last() + 2, "fill");
    }

    private boolean opens(Item first, String wordClass) {
        int before = first.first() - 1;
        return (before >= 0 && is(before, wordClass))
                || (before >= 1 && is(before, "fill") && is(before - 1, wordClass));
    }

    private boolean is(int token, String wordClass) {
        return tokens.lexicon.isMember(tokens.entry[token], wordClass);
    }

    /** Whether the expression stands at the head of its sentence: "In 1917", "Later, in May 1919". */
    boolean startsSentence(Item item) {
        for (int i = item.first(); i >= Math.max(0, item.first() - HEAD); i--) {
            if (i == 0 || tokens.has(i, Tokens.LINE) || is(i - 1, "stop")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a length tells how long something lasted: "for five years", „fünf Jahre lang“. */
    boolean lasts(Item item) {
        return is(item.last(), "lasting") || (item.first() > 0 && is(item.first() - 1, "lasting"));
    }

    /** Whether a calendar time of its own stands before it in its sentence: "in 1924 at the age of 24". */
    boolean dated(List<Item> items, int i) {
        for (int j = i - 1; j >= 0 && oneSentence(items.get(j), items.get(i)); j--) {
            if (items.get(j).op() == Op.DATE) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is born at that time: "born in Basel on 3 May 1817", "(* 3. Mai 1817". */
    boolean ofBirth(Item item) {
        for (int i = item.first() - 1; i >= Math.max(0, item.first() - BIRTH) && !is(i, "stop"); i--) {
            if (is(i, "birth")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that it opens tells of what had been before: "In 1974 he had left". */
    boolean looksBack(Item item) {
        for (int i = item.last() + 1; i < Math.min(tokens.count, item.last() + BACK) && !is(i, "stop"); i++) {
            if (is(i, "pluperfect")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The next year told after an expression, astronomical; empty where none is within {@link #AHEAD} paragraphs. The
     * end of a block ends the search too.
     */
    OptionalInt nextYear(List<Item> items, int i) {
        int paragraphs = 0;
        int token = items.get(i).last() + 1;
        for (Item next : items.subList(i + 1, items.size())) {
            for (; token <= next.first(); token++) {
                paragraphs += startsParagraph(token) ? 1 : 0;
            }
            if (paragraphs > AHEAD) {
                return OptionalInt.empty();
            }
            if (next.op() == Op.DATE && next.slots().has(Slot.Y)) {
                return next.slots().year();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether brackets that open shortly before the expression enclose it: "His Study (1480)". */
    boolean inBrackets(Item item) {
        for (int i = item.first() - 1; i >= Math.max(0, item.first() - REACH); i--) {
            if (is(i, "close")) {
                return false;
            }
            if (is(i, "open")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a feast or part of the day is but a word of a name, "Operation Dawn 5", "The Christmas Cottage", by capitals
     * inside a sentence. Never in a language that gives them to every noun; and a season stays one in "Spring Offensive".
     */
    boolean inName(Item item) {
        Slots slots = item.slots();
        boolean told = slots.has(Slot.Y) || slots.has(Slot.M) || slots.has(Slot.D) || slots.has(Slot.HOUR);
        boolean candidate = (slots.has(Slot.DAYPART) || slots.has(Slot.FEAST)) && !told;
        return language.capitalsName()
                && candidate
                && tokens.has(item.last(), Tokens.CAPITAL)
                && (followsCapital(item.first()) || (slots.has(Slot.DAYPART) && goesOn(item.last() + 1)));
    }

    /** Whether a month that stands without day or year is somebody's name: "August Wilson", "Theresa May". */
    boolean inPersonsName(Item item) {
        Slots slots = item.slots();
        int token = item.first();
        boolean alone = token == item.last()
                && is(token, "givenname")
                && !slots.has(Slot.Y)
                && !slots.has(Slot.D)
                && tokens.has(token, Tokens.CAPITAL);
        return alone && ((followsCapital(token) && !isTimely(token - 1)) || beforeSurname(token));
    }

    private boolean beforeSurname(int token) {
        int next = token + 1;
        return next < tokens.count
                && tokens.has(next, Tokens.CAPITAL)
                && !tokens.has(next, Tokens.LINE)
                && !isTimely(next)
                && (token == 0 || !isTimely(token - 1));
    }

    private boolean isTimely(int token) {
        return is(token, "prep")
                || is(token, "month")
                || is(token, "weekday")
                || is(token, "same")
                || is(token, "article");
    }

    private boolean followsCapital(int token) {
        int before = token - 1;
        return before > 0
                && tokens.has(before, Tokens.CAPITAL)
                && !tokens.has(before, Tokens.LINE)
                && !is(before - 1, "stop");
    }

    private boolean goesOn(int token) {
        return token < tokens.count
                && !tokens.has(token, Tokens.LINE)
                && (tokens.has(token, Tokens.CAPITAL) || tokens.mask[token] != 0);
    }

    /** A line begins a paragraph after an empty line, or after a line that ended a sentence. */
    boolean startsParagraph(int token) {
        if (token == 0 || tokens.has(token, Tokens.PARAGRAPH)) {
            return true;
        }
        return tokens.has(token, Tokens.LINE) && is(token - 1, "stop");
    }

    /**
     * Whether the clause of an expression tells of what is to come, by a word before it ("will close in March"); where the
     * expression opens its clause, by one after it ("On Tuesday talks will resume").
     */
    boolean coming(Item item) {
        int from = item.first();
        while (from > 0 && item.first() - from < CLAUSE && !startsClause(from)) {
            from--;
            if (is(from, "coming")) {
                return true;
            }
        }
        return item.first() - from <= 1 && comingAfter(item.last() + 1);
    }

    private boolean comingAfter(int first) {
        int skipped = first < tokens.count && is(first, "clause") ? first + 1 : first;
        for (int i = skipped; i < Math.min(tokens.count, skipped + CLAUSE) && !startsClause(i + 1); i++) {
            if (is(i, "coming")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(int token) {
        return token <= 0
                || token >= tokens.count
                || tokens.has(token, Tokens.LINE)
                || is(token - 1, "stop")
                || is(token - 1, "clause");
    }

    /** The words right before the expression that bound it. */
    Optional<Modifier> bound(Item item, Window window) {
        for (int from = Math.max(0, item.first() - REACH); from < item.first(); from++) {
            Optional<Automaton.Accepted> accepted = bound(from, item.first());
            if (accepted.isPresent()) {
                return Optional.of(modifier(accepted.get().rule(), from, item.first() - 1, window));
            }
        }
        return Optional.empty();
    }

    private Optional<Automaton.Accepted> bound(int from, int to) {
        Automaton automaton = language.bounds();
        int state = 1;
        for (int i = from; i < to && state != 0; i++) {
            state = automaton.step(state, automaton.letter(tokens, i));
        }
        return state == 0 ? Optional.empty() : automaton.accepted(state);
    }

    private Modifier modifier(Rule rule, int first, int last, Window window) {
        int start = tokens.start[first];
        int end = tokens.end[last];
        int kind = rule.constants().getFirst().value();
        return new Modifier(
                Modifier.Kind.of(kind),
                window.base + start,
                window.base + end,
                new String(window.text, start, end - start));
    }
}
