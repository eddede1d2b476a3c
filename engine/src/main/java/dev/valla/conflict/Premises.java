package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Points in time of a dossier's lives and events, and the premises that bind them. Point 0 is the calendar. */
final class Premises {
    /** What a point is. */
    enum Kind {
        CALENDAR,
        BIRTH,
        DEATH,
        MOMENT,
        BEGIN,
        END
    }

    /** @param of a person's name for a birth or death, else an event's id */
    record Point(Kind kind, String of) {}

    /** The stated time of a moment. One whose days are no unbroken run is checked against the bounds of its point. */
    record Scattered(Finding finding, Edtf time, int point) {}

    final List<Point> points = new ArrayList<>();
    final List<Premise> all = new ArrayList<>();
    final List<Scattered> scattered = new ArrayList<>();
    private final Map<Integer, List<Scattered>> values = new HashMap<>();
    private final Map<Point, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> restingOn = new HashMap<>();
    private final Map<Integer, List<Integer>> free = new HashMap<>();

    Premises() {
        point(Kind.CALENDAR, "");
    }

    int point(Kind kind, String of) {
        return numbers.computeIfAbsent(new Point(kind, of), p -> {
            points.add(p);
            return points.size() - 1;
        });
    }

    /** The number of a point, where the dossier speaks of it. */
    OptionalInt known(Kind kind, String of) {
        Integer p = numbers.get(new Point(kind, of));
        return p == null ? OptionalInt.empty() : OptionalInt.of(p);
    }

    /** {@code t[later] - t[earlier] >= days}. */
    void atLeast(int earlier, int later, long days, List<String> basis, Rule rule, String told) {
        add(new Premise(later, earlier, -days, basis, rule, told));
    }

    /** {@code t[later] - t[earlier] <= days}. */
    void atMost(int earlier, int later, long days, List<String> basis, Rule rule, String told) {
        add(new Premise(earlier, later, days, basis, rule, told));
    }

    /** A point lies within bounds, on the word of a finding. */
    void within(int point, Bounds bounds, String finding, String told) {
        bounds.latest()
                .ifPresent(day -> addBound(new Premise(0, point, day, List.of(finding), Rule.STATED, told), day));
        bounds.earliest()
                .ifPresent(day -> addBound(new Premise(point, 0, -day, List.of(finding), Rule.STATED, told), day));
    }

    /** Times millions of years away ("Y-17E7") bind nothing in a life. */
    private void addBound(Premise p, long day) {
        if (Math.abs(day) <= Constraints.LARGEST) {
            add(p);
        }
    }

    private void add(Premise p) {
        int i = all.size();
        all.add(p);
        for (String id : p.basis()) {
            restingOn.computeIfAbsent(id, k -> new ArrayList<>()).add(i);
        }
        if (p.basis().isEmpty()) {
            free.computeIfAbsent(p.x(), k -> new ArrayList<>()).add(i);
            free.computeIfAbsent(p.y(), k -> new ArrayList<>()).add(i);
        }
    }

    /** A stated time of a moment. */
    void value(Finding finding, Edtf time, int point) {
        Scattered s = new Scattered(finding, time, point);
        values.computeIfAbsent(point, k -> new ArrayList<>()).add(s);
        if (!Span.isRun(time)) {
            scattered.add(s);
        }
    }

    /** All stated times of a moment, with and without gaps. */
    List<Scattered> valuesAt(int point) {
        return values.getOrDefault(point, List.of());
    }

    /** Numbers of the premises that have this id in their basis. */
    List<Integer> restingOn(String id) {
        return restingOn.getOrDefault(id, List.of());
    }

    /** Numbers of the premises at a point that hold of any life. */
    List<Integer> freeAt(int point) {
        return free.getOrDefault(point, List.of());
    }
}
