package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One verb with several times, "arrested in 1905, 1907 and 1912": each is an act of its own, quoted by its time.
 *
 * @param owned the sentence's own times
 */
record Again(Tree tree, List<Owned> owned) {
    private static final Set<EventType> TYPES = EnumSet.of(
            EventType.AWARD,
            EventType.ELECTION,
            EventType.TRAVEL,
            EventType.PARTICIPATION,
            EventType.ARREST,
            EventType.MEETING,
            EventType.SPEECH);

    /** The further acts; gives the first act the first of its times. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> further = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean several = TYPES.contains(draft.type())
                    && draft.time.isPresent()
                    && drafts.stream().noneMatch(d -> d != draft && d.trigger == draft.trigger);
            List<Moment> times = several ? times(draft) : List.of();
            for (int i = 1; i < times.size(); i++) {
                further.add(another(draft, times.get(i)));
            }
            if (times.size() > 1) {
                draft.time = Optional.of(times.getFirst().time());
            }
        }
        return further;
    }

    /** All times of the draft's verb that stand in one list of years or dates, in their order. */
    private List<Moment> times(Draft draft) {
        List<Moment> times = new ArrayList<>();
        for (Owned each : owned) {
            boolean dated = each.moment().time().words().chars().anyMatch(Character::isDigit);
            boolean mine = dated && (each.owner() == draft.trigger || each.owner() == draft.clause);
            List<Moment> parts = mine && !each.loose() ? parts(each.moment()) : List.of();
            for (Moment part : parts) {
                if (times.isEmpty() || listed(times.getLast(), part)) {
                    times.add(part);
                }
            }
        }
        return times;
    }

    /** "2007 and 2008", joined before, are two. */
    private static List<Moment> parts(Moment moment) {
        String words = moment.time().words();
        int and = words.indexOf(" and ");
        String[] ends = moment.edtf().split("/", -1);
        if (and < 0 || ends.length != 2 || ends[0].length() != 4 || ends[1].length() != 4) {
            return moment.pinned() ? List.of(moment) : List.of();
        }
        String second = words.substring(and + 5);
        return List.of(
                Moment.plain(moment.start(), moment.start() + and, StatedTime.of(ends[0], words.substring(0, and))),
                Moment.plain(moment.end() - second.length(), moment.end(), StatedTime.of(ends[1], second)));
    }

    /** Whether nothing but commas, "and" and "in" stands between them. */
    private boolean listed(Moment one, Moment next) {
        for (int i = tree.wordAt(one.end()); i < tree.wordAt(next.start()); i++) {
            if (!Set.of(",", "and", "in", "again", "&").contains(tree.at(i).lemma())) {
                return false;
            }
        }
        return true;
    }

    private Draft another(Draft first, Moment time) {
        int word = tree.wordAt(time.start());
        Draft another = new Draft(first.pattern, tree, word, first.clause, first.telling);
        another.parts.addAll(first.parts);
        another.places.addAll(first.places);
        another.last = tree.wordAt(time.end() - 1);
        another.time = Optional.of(time.time());
        another.because.add("time: \"" + time.time().words() + "\", one of several of \""
                + tree.at(first.trigger).form() + "\"");
        return another;
    }
}
