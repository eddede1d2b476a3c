package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import dev.valla.read.when.Anchor;
import dev.valla.read.when.Modifier;
import dev.valla.read.when.TimeExpression;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The times of a text as events can use them: ranges joined, bounds heard, lengths of time left out. */
final class Moments {
    private static final Pattern ROUGHLY = Pattern.compile("\\b(about|around)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile("\\s*(?:,\\s*(?:(?:on|in)\\s+)?)?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String NOT = "not ";

    private Moments() {}

    static List<Moment> of(CharSequence text, List<TimeExpression> expressions) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            TimeExpression one = expressions.get(i);
            Optional<TimeExpression> other =
                    i + 1 < expressions.size() ? Optional.of(expressions.get(i + 1)) : Optional.empty();
            if (one.range().isPresent() && other.isPresent() && sameRange(one, other.get())) {
                moments.add(range(text, one, other.get()));
                i++;
            } else if (other.isPresent() && reckonedFrom(text, one, other.get())) {
                one(text, other.get())
                        .map(moment -> together(text, one, moment))
                        .ifPresent(moments::add);
                i++;
            } else {
                one(text, one).ifPresent(moments::add);
            }
        }
        return Alternatives.joined(text, moments);
    }

    /** "On the same day 24 years before", "Later that year, on 18 December", "a year later, on 4 July 1946": the second is told from the first, both are one time. */
    private static boolean reckonedFrom(CharSequence text, TimeExpression one, TimeExpression next) {
        boolean dated = one.anchor().isPresent()
                && one.range().isEmpty()
                && next.anchor().isEmpty()
                && next.edtf()
                        .map(Edtf::text)
                        .filter(e -> DAY.matcher(e).matches())
                        .isPresent();
        return next.range().isEmpty()
                && (dated || next.anchor().filter(a -> a.start() == one.start()).isPresent())
                && JOINT.matcher(text.subSequence(one.end(), next.start())).matches();
    }

    private static Moment together(CharSequence text, TimeExpression first, Moment last) {
        StatedTime time = last.time();
        String words = text.subSequence(first.start(), last.end()).toString();
        String from = resolved(first).isEmpty() ? time.resolvedFrom() : resolved(first);
        return Moment.plain(first.start(), last.end(), new StatedTime(time.edtf(), words, time.calendar(), from));
    }

    private static boolean sameRange(TimeExpression one, TimeExpression other) {
        return other.range().isPresent()
                && other.range().get().id() == one.range().orElseThrow().id();
    }

    private static Moment range(CharSequence text, TimeExpression first, TimeExpression last) {
        int start =
                first.modifier().map(m -> Math.min(m.start(), first.start())).orElse(first.start());
        String words = text.subSequence(start, last.end()).toString();
        Edtf whole = first.range().orElseThrow().whole();
        StatedTime time =
                new StatedTime(isAbout(first) ? about(whole, words) : whole, words, first.calendar(), resolved(first));
        List<Moment> ends = new ArrayList<>();
        end(first).ifPresent(ends::add);
        end(last).ifPresent(ends::add);
        return new Moment(start, last.end(), time, ends, Optional.empty());
    }

    /** "until about 1871": not what "about" alone makes of it. */
    private static boolean bounded(TimeExpression one) {
        return one.modifier().filter(m -> !m.isVague()).isPresent();
    }

    private static boolean isAbout(TimeExpression one) {
        return one.modifier()
                .filter(m -> m.kind() == Modifier.Kind.ABOUT
                        || ROUGHLY.matcher(m.words()).find())
                .isPresent();
    }

    /** "about 360 to 366": both ends are told roughly. */
    private static Edtf about(Edtf whole, String words) {
        String rough = whole.text().replaceAll("(\\d)(?=/|$)", "$1~");
        return StatedTime.of(rough, words).edtf();
    }

    private static Optional<Moment> end(TimeExpression one) {
        boolean vague = one.modifier()
                .filter(m -> m.kind() == Modifier.Kind.ABOUT || m.kind() == Modifier.Kind.PERHAPS)
                .isPresent();
        return (vague ? one.bounded().or(one::edtf) : one.edtf())
                .map(edtf -> Moment.plain(
                        one.start(), one.end(), new StatedTime(edtf, one.words(), one.calendar(), resolved(one))));
    }

    /** "Not until 1937 was she arrested": then, and no sooner. */
    private static boolean notUntil(CharSequence text, TimeExpression one) {
        return one.modifier()
                .filter(m -> m.kind() == Modifier.Kind.UNTIL && m.end() <= one.start())
                .map(m -> text.subSequence(Math.max(0, m.start() - NOT.length()), m.start()))
                .filter(before -> before.toString().equalsIgnoreCase(NOT))
                .isPresent();
    }

    private static Optional<Moment> one(CharSequence text, TimeExpression one) {
        Optional<Edtf> edtf = notUntil(text, one) ? one.edtf() : one.bounded().or(one::edtf);
        edtf = bounded(one) && isAbout(one) ? edtf.map(e -> about(e, one.words())) : edtf;
        int start = one.modifier().map(m -> Math.min(m.start(), one.start())).orElse(one.start());
        int end = one.modifier().map(m -> Math.max(m.end(), one.end())).orElse(one.end());
        String before = one.modifier()
                .map(m -> m.end() <= one.start() ? m.words() + " " : "")
                .orElse("");
        return edtf.map(e -> Moment.plain(
                        start, end, new StatedTime(e, before + one.words(), one.calendar(), resolved(one)))
                .countedFrom(one.anchor().filter(Anchor::onward).map(Anchor::start)));
    }

    private static String resolved(TimeExpression one) {
        return one.anchor().map(Anchor::told).orElse("");
    }
}
