package dev.valla.time;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several dates: one of them, or all.
 *
 * @param kind    what the brackets say
 * @param members in the order they are written; at least one
 */
public record EdtfSet(Kind kind, List<Member> members) implements Edtf {
    /** What a set says of its members. */
    public enum Kind {
        /** {@code [ ]}: one of them, it is not known which. */
        ONE_OF,
        /** {@code { }}: each of them. */
        ALL_OF
    }

    /** A date, a run of dates, or all before or after one. */
    public sealed interface Member {
        record Single(EdtfDate date) implements Member {}

        record Run(EdtfDate first, EdtfDate last) implements Member {}

        record UpTo(EdtfDate last) implements Member {}

        record From(EdtfDate first) implements Member {}

        /** As written between the commas. */
        default String text() {
            return switch (this) {
                case Single s -> s.date().text();
                case Run r -> r.first().text() + ".." + r.last().text();
                case UpTo u -> ".." + u.last().text();
                case From f -> f.first().text() + "..";
            };
        }

        /** When it begins. */
        default Bounds start() {
            return switch (this) {
                case Single s -> s.date().start();
                case Run r -> r.first().start();
                case UpTo u -> Bounds.none(Bounds.Limit.OPEN);
                case From f -> f.first().start();
            };
        }

        /** When it ends. */
        default Bounds end() {
            return switch (this) {
                case Single s -> s.date().end();
                case Run r -> r.last().end();
                case UpTo u -> u.last().end();
                case From f -> Bounds.none(Bounds.Limit.OPEN);
            };
        }

        /** All days on which something in it can lie. */
        default Bounds span() {
            return hull(start(), end());
        }

        private Bounds extent() {
            return switch (this) {
                case Single s -> s.date().extent();
                case Run r -> hull(r.first().extent(), r.last().extent());
                case UpTo u -> hull(Bounds.none(Bounds.Limit.OPEN), u.last().extent());
                case From f -> hull(f.first().extent(), Bounds.none(Bounds.Limit.OPEN));
            };
        }

        private Stream<EdtfDate> dates() {
            return switch (this) {
                case Single s -> Stream.of(s.date());
                case Run r -> Stream.of(r.first(), r.last());
                case UpTo u -> Stream.of(u.last());
                case From f -> Stream.of(f.first());
            };
        }

        private static Bounds hull(Bounds first, Bounds last) {
            return new Bounds(first.first(), first.firstDay(), last.last(), last.lastDay());
        }

        private DaySet days(boolean widened) {
            if (this instanceof Single s)
                return widened ? s.date().possible() : s.date().stated();
            Bounds b = widened ? span() : extent();
            return new DaySet.Stretch(b.earliestOr(DaySet.ALWAYS), b.latestOr(DaySet.NEVER));
        }
    }

    public EdtfSet {
        if (members.isEmpty()) throw new IllegalArgumentException("a set needs a member");
        members = List.copyOf(members);
        for (int i = 0; i < members.size(); i++) check(members.get(i), i == 0, i == members.size() - 1);
    }

    private static void check(Member member, boolean first, boolean last) {
        if ((member instanceof Member.UpTo && !first) || (member instanceof Member.From && !last))
            throw new IllegalArgumentException(
                    member.text() + ": \"..\" stands at the outside of a set; move it there");
        if (member instanceof Member.Run r && !EdtfInterval.inOrder(r.first(), r.last()))
            throw new IllegalArgumentException(member.text() + " ends before it begins; swap the two");
    }

    @Override
    public String text() {
        String open = kind == Kind.ONE_OF ? "[" : "{";
        String close = kind == Kind.ONE_OF ? "]" : "}";
        return members.stream().map(Member::text).collect(Collectors.joining(",", open, close));
    }

    /** Where all are meant, when the first of them begins; where one is, any of them can be it. */
    @Override
    public Bounds start() {
        if (kind == Kind.ONE_OF) return span();
        Bounds first = members.getFirst().start();
        for (Member m : members) first = earlier(first, m.start());
        return first;
    }

    /** Where all are meant, when the last of them ends; where one is, any of them can be it. */
    @Override
    public Bounds end() {
        if (kind == Kind.ONE_OF) return span();
        Bounds last = members.getFirst().end();
        for (Member m : members) last = later(last, m.end());
        return last;
    }

    @Override
    public Bounds span() {
        Bounds all = members.getFirst().span();
        for (Member m : members) all = Member.hull(earlier(all, m.span()), later(all, m.span()));
        return all;
    }

    @Override
    public Bounds extent() {
        Bounds all = members.getFirst().extent();
        for (Member m : members) all = Member.hull(earlier(all, m.extent()), later(all, m.extent()));
        return all;
    }

    /** The earlier of two on either side; a side without a day counts as the earliest first and the latest last. */
    private static Bounds earlier(Bounds a, Bounds b) {
        boolean first = a.earliestOr(DaySet.ALWAYS) <= b.earliestOr(DaySet.ALWAYS);
        boolean last = a.latestOr(DaySet.NEVER) <= b.latestOr(DaySet.NEVER);
        return Member.hull(first ? a : b, last ? a : b);
    }

    private static Bounds later(Bounds a, Bounds b) {
        boolean first = a.earliestOr(DaySet.ALWAYS) >= b.earliestOr(DaySet.ALWAYS);
        boolean last = a.latestOr(DaySet.NEVER) >= b.latestOr(DaySet.NEVER);
        return Member.hull(first ? a : b, last ? a : b);
    }

    @Override
    public boolean has(Mark mark) {
        return members.stream().flatMap(Member::dates).anyMatch(d -> d.has(mark));
    }

    DaySet possible() {
        return new DaySet.Several(members.stream().map(m -> m.days(true)).toList());
    }

    DaySet stated() {
        return new DaySet.Several(members.stream().map(m -> m.days(false)).toList());
    }

    @Override
    public String toString() {
        return text();
    }
}
