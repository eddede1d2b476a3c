package dev.valla.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads EDTF from left to right, looking one character ahead and never back: linear in the text. The grammar is that
 * of the Library of Congress (2019), levels 0 to 2, each method one rule. Beyond it are read, as other libraries do: a
 * space after a comma in a set, U+2212 before a zone, a clock without seconds or minutes, "Spring, 2002".
 */
final class EdtfParser {
    private final String text;
    private int at;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf whole() {
        if (text.isEmpty()) throw expected("a date", "leave the time out where nothing is known");
        Edtf value = switch (peek()) {
            case '[' -> set(EdtfSet.Kind.ONE_OF, ']');
            case '{' -> set(EdtfSet.Kind.ALL_OF, '}');
            default -> SpelledSeason.starts(text) ? spelledSeason() : dateOrInterval();
        };
        end();
        return value;
    }

    EdtfDate wholeDate() {
        EdtfDate date = date();
        end();
        return date;
    }

    private void end() {
        if (at < text.length()) throw expected("the end", "leave out what follows, or give it a value of its own");
    }

    // ---- intervals

    private Edtf dateOrInterval() {
        int start = at;
        EdtfInterval.End from = intervalEnd();
        if (peek() == 'T' && from instanceof EdtfInterval.End.Given day) return time(day.date());
        if (peek() != '/') {
            if (from instanceof EdtfInterval.End.Given only) return only.date();
            throw expected("\"/\"", "an open end belongs to an interval, such as ../1939");
        }
        refuseLongYear(from, start);
        at++;
        int second = at;
        EdtfInterval.End to = intervalEnd();
        refuseLongYear(to, second);
        return interval(from, to, second);
    }

    private Edtf interval(EdtfInterval.End from, EdtfInterval.End to, int second) {
        if (from instanceof EdtfInterval.End.Unknown && to instanceof EdtfInterval.End.Unknown)
            throw expectedAt(second, "a date or \"..\"", "leave the time out where nothing is known");
        if (from instanceof EdtfInterval.End.Given a
                && to instanceof EdtfInterval.End.Given b
                && !EdtfInterval.inOrder(a.date(), b.date()))
            throw expectedAt(second, "an end that does not begin before " + a.text(), "swap the two dates");
        return new EdtfInterval(from, to);
    }

    /** The Library of Congress gives intervals no years with Y; neither do we, so as to agree with other readers. */
    private void refuseLongYear(EdtfInterval.End end, int position) {
        if (end instanceof EdtfInterval.End.Given g && g.text().startsWith("Y"))
            throw expectedAt(position, "a year of four digits", "EDTF has no interval of years with Y");
    }

    private EdtfInterval.End intervalEnd() {
        if (peek() == '.') {
            dots();
            return new EdtfInterval.End.Open();
        }
        return peek() == '/' || at == text.length()
                ? new EdtfInterval.End.Unknown()
                : new EdtfInterval.End.Given(date());
    }

    private void dots() {
        for (int i = 0; i < 2; i++) {
            if (peek() != '.') throw expected("\"..\"", "an open end is written with two dots");
            at++;
        }
    }

    // ---- sets

    private EdtfSet set(EdtfSet.Kind kind, char close) {
        at++;
        List<EdtfSet.Member> members = new ArrayList<>();
        members.add(member(close));
        while (peek() == ',') {
            if (members.getLast() instanceof EdtfSet.Member.From)
                throw expected("\"" + close + "\"", "\"..\" at the end of a member belongs to the last one");
            at++;
            while (peek() == ' ') at++;
            if (peek() == '.') throw expected("a date", "\"..\" before a date belongs to the first member");
            members.add(member(close));
        }
        if (peek() != close) throw expected("\",\" or \"" + close + "\"", "close the set as it was opened");
        at++;
        return new EdtfSet(kind, members);
    }

    private EdtfSet.Member member(char close) {
        if (peek() == '.') {
            dots();
            return new EdtfSet.Member.UpTo(date());
        }
        EdtfDate first = date();
        if (peek() != '.') return new EdtfSet.Member.Single(first);
        dots();
        if (peek() == close || peek() == ',') return new EdtfSet.Member.From(first);
        int second = at;
        EdtfDate last = date();
        if (!EdtfInterval.inOrder(first, last))
            throw expectedAt(second, "an end that does not begin before " + first.text(), "swap the two dates");
        return new EdtfSet.Member.Run(first, last);
    }

    // ---- dates

    private EdtfDate date() {
        return new EdtfDateParser(this).date();
    }

    private EdtfDate spelledSeason() {
        Grouping season = SpelledSeason.of(text);
        at = text.indexOf(',') + 2;
        int start = at;
        while (isDigit(peek())) at++;
        if (at - start != 4)
            throw expectedAt(start, "a year of four digits", "write %s-%d".formatted("2002", season.code()));
        return new EdtfParser(text.substring(start, at) + "-" + season.code()).wholeDate();
    }

    // ---- times of day

    private EdtfTime time(EdtfDate date) {
        if (!EdtfTime.carriesClock(date)) throw expected("the end", "a time of day follows a full, unmarked date only");
        at++;
        EdtfTime.Clock clock = clock();
        return new EdtfTime(date, clock, zone());
    }

    private EdtfTime.Clock clock() {
        int start = at;
        int hour = two(24, "hours, 00 to 24");
        if (peek() != ':') return clock(start, hour * 3600, EdtfTime.Unit.HOUR, "");
        at++;
        int minute = two(59, "minutes, 00 to 59");
        if (peek() != ':') return clock(start, hour * 3600 + minute * 60, EdtfTime.Unit.MINUTE, "");
        at++;
        int second = two(59, "seconds, 00 to 59");
        return clock(start, hour * 3600 + minute * 60 + second, EdtfTime.Unit.SECOND, fraction());
    }

    private EdtfTime.Clock clock(int start, int second, EdtfTime.Unit unit, String fraction) {
        if (second > 86_400 || (second == 86_400 && fraction.chars().anyMatch(c -> c != '0')))
            throw expectedAt(start, "a time up to 24:00", "give the next day and its time");
        return new EdtfTime.Clock(second, unit, fraction);
    }

    private String fraction() {
        if (peek() != '.') return "";
        int start = ++at;
        while (isDigit(peek())) at++;
        if (at == start) throw expected("a digit", "leave out the point, or give the fraction");
        return text.substring(start, at);
    }

    private EdtfTime.Zone zone() {
        char c = peek();
        if (c == 'Z') {
            at++;
            return new EdtfTime.Zone.Offset(0);
        }
        if (c != '+' && c != '-' && c != '\u2212') return new EdtfTime.Zone.Local();
        int start = at++;
        int minutes = two(24, "hours of the zone") * 60;
        if (peek() == ':') {
            at++;
            minutes += two(59, "minutes of the zone, 00 to 59");
        }
        if (c != '+' && minutes == 0) throw expectedAt(start, "+00:00 or Z", "a zone of nothing has no minus");
        if (minutes > (c == '+' ? 840 : 720))
            throw expectedAt(start, "a zone from -12:00 to +14:00", "no clock on earth is further off");
        return new EdtfTime.Zone.Offset(c == '+' ? minutes : -minutes);
    }

    private int two(int most, String what) {
        int start = at;
        int value = 0;
        for (int i = 0; i < 2; i++) {
            if (!isDigit(peek())) throw expected("a digit", "two digits for the " + what);
            value = value * 10 + peek() - '0';
            at++;
        }
        if (value > most) throw expectedAt(start, "two digits for the " + what, "correct the number");
        return value;
    }

    // ---- characters

    /** The character to be read next; NUL, which no rule takes, at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    char peekNext() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }

    void step() {
        at++;
    }

    int at() {
        return at;
    }

    String from(int start) {
        return text.substring(start, at);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    EdtfException expected(String what, String mend) {
        return expectedAt(at, what, mend);
    }

    EdtfException expectedAt(int position, String what, String mend) {
        return new EdtfException(text, position, what, mend);
    }
}
