package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of a text as lists and registers write them: "1937, 5 November", "1935–", with what parts them from their words. */
final class JottedDates {
    private static final Pattern BETWEEN = Pattern.compile("[,.]?\\s{0,2}\\(?");
    private static final Pattern PREPOSITION =
            Pattern.compile("\\b(on|in|at|from|during|of|ca?\\.|ca|to)\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile("[–—-](?=\\s|$)|[–—-]\\s?(?:present|today|now)\\b");
    private static final Pattern PARTED = Pattern.compile("[)\\]]?[ \\t]*[.:,;|–—-]?[)\\]]?[\\s|]*");

    private static final Pattern MONTH = Pattern.compile(
            ",? (January|February|March|April|May|June|July|August|September|October|November|December)\\b(?!,? \\d)");

    private final String text;
    private final List<Moment> moments = new ArrayList<>();

    JottedDates(String text, List<Moment> stated) {
        this.text = text;
        for (Moment moment : stated) {
            Moment last = moments.isEmpty() ? moment : moments.getLast();
            if (!moments.isEmpty() && isFiner(last, moment)) {
                moments.removeLast();
                moments.add(together(last, moment));
            } else {
                moments.add(open(withMonth(about(moment))));
            }
        }
    }

    /** "1937, 5 November": the year, and the day in it. */
    private boolean isFiner(Moment year, Moment day) {
        boolean within = year.edtf().matches("\\d{4}") && day.edtf().startsWith(year.edtf() + "-");
        return within
                && day.start() >= year.end()
                && BETWEEN.matcher(text.substring(year.end(), day.start())).matches();
    }

    private Moment together(Moment year, Moment day) {
        String words = text.substring(year.start(), day.end());
        StatedTime time = day.time();
        return new Moment(
                year.start(),
                day.end(),
                new StatedTime(time.edtf(), words, time.calendar(), ""),
                day.ends(),
                Optional.empty());
    }

    /** "b. c. 1761": its "c." is no part of "B.C.". */
    private Moment about(Moment moment) {
        boolean circa =
                moment.edtf().matches("\\d{4}") && moment.start() > 6 && text.startsWith("b. c. ", moment.start() - 6);
        int start = moment.start() - 3;
        return circa
                ? Moment.plain(
                        start, moment.end(), StatedTime.of(moment.edtf() + "~", text.substring(start, moment.end())))
                : moment;
    }

    /** "1913, March   Arrested": the month behind the year at the head of a line. */
    private Moment withMonth(Moment year) {
        boolean heads = year.edtf().matches("\\d{4}") && (year.start() == 0 || text.charAt(year.start() - 1) == '\n');
        Matcher month = MONTH.matcher(text).region(year.end(), text.length());
        if (!heads || !month.lookingAt()) {
            return year;
        }
        int number = Month.valueOf(month.group(1).toUpperCase(Locale.ROOT)).getValue();
        String words = text.substring(year.start(), month.end());
        return Moment.plain(year.start(), month.end(), StatedTime.of("%s-%02d".formatted(year.edtf(), number), words));
    }

    /** "1935–": from then on. */
    private Moment open(Moment moment) {
        Matcher open = OPEN.matcher(text).region(moment.end(), text.length()).useTransparentBounds(true);
        if (!moment.pinned() || !open.lookingAt()) {
            return moment;
        }
        String words = text.substring(moment.start(), open.end());
        return Moment.plain(moment.start(), open.end(), StatedTime.of(moment.edtf() + "/..", words));
    }

    /** Those within, in their order; found by halving. */
    List<Moment> within(int start, int end) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < moments.size() && moments.get(to).end() <= end) {
            to++;
        }
        return moments.subList(low, to);
    }

    /** Whether the char at {@code at} stands within the words of a time. */
    boolean cover(int at) {
        List<Moment> near = within(Math.max(0, at - 40), at + 40);
        return near.stream().anyMatch(m -> m.start() < at && at < m.end());
    }

    /** The time that stands at {@code from}, a preposition or an opening bracket before it. */
    Optional<Moment> at(int from, int to) {
        int start = from;
        if (start < to && "([".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        Optional<Moment> next = within(start, to).stream().findFirst();
        return next.filter(m -> m.start() == from || (m.start() - from < 12 && isBefore(from, m.start())));
    }

    private boolean isBefore(int from, int date) {
        String before = text.substring(from, date);
        return before.matches("[\\[(]?")
                || before.matches("(?i)[\\[(]?(?:on|in|from|during|c\\.|ca\\.?|circa|on the|early|late|by)\\s+");
    }

    /** Where the words go on behind a date at the head of a line or a clause. */
    int behind(Moment date, int to) {
        Matcher parted = PARTED.matcher(text).region(date.end(), to);
        return parted.lookingAt() ? parted.end() : date.end();
    }

    /** Where a date begins with the preposition before it, not before {@code least}. */
    int withPreposition(Moment date, int least) {
        boolean bracketed = date.start() > least && "([".indexOf(text.charAt(date.start() - 1)) >= 0;
        if (bracketed) {
            return date.start() - 1;
        }
        Matcher before = PREPOSITION.matcher(text).region(Math.max(least, date.start() - 12), date.start());
        return before.find() ? before.start(1) : date.start();
    }
}
