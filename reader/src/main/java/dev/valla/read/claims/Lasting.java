package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.Optional;
import java.util.Set;

/** Whether the same words tell a moment or a state: by what time stands with them. */
final class Lasting {
    private static final String SPAN = "\\d{4}[^/]*/\\d{4}.*";
    private static final Set<EventType> BEGIN = Set.of(EventType.ELECTION, EventType.APPOINTMENT, EventType.JOINING);

    /** "was married firstly to Lind": of weddings. */
    private static final Set<String> TURNS = Set.of("time", "first", "firstly", "secondly", "again", "twice");

    private Lasting() {}

    /**
     * "He was married to Anna" tells that they were man and wife, "in 1911 he was married to Anna in Riga" of the wedding; "he became
     * mayor in 1911" of the change, "he became mayor from 1911 to 1920" of the office.
     */
    static EventType type(Draft draft) {
        boolean wed =
                draft.type() == EventType.MARRIAGE && draft.pattern.shape() == Pattern.Shape.VERB && isMarriedTo(draft);
        if (wed && draft.places.isEmpty() && draft.time.map(Lasting::spans).orElse(true)) {
            return EventType.KINSHIP;
        }
        boolean became = draft.type() == EventType.APPOINTMENT && draft.pattern.shape() == Pattern.Shape.ROLE;
        return became && draft.time.filter(Lasting::spans).isPresent() ? EventType.OFFICE : draft.type();
    }

    /** "was elected from 1925 to 1931": elected in 1925. */
    static Optional<StatedTime> time(Draft draft) {
        boolean begins = BEGIN.contains(type(draft)) && draft.pattern.shape() == Pattern.Shape.VERB;
        return bounded(draft)
                .filter(time -> !(begins && spans(time) && isTerm(draft, time)))
                .map(time -> begins && spans(time) && from(draft, time) ? first(time) : time);
    }

    /** "His captivity ended in 1918", "began in 1915": until then, or since then. */
    private static Optional<StatedTime> bounded(Draft draft) {
        boolean told = draft.pattern.shape() == Pattern.Shape.NOUN
                && draft.type().shape() == EventType.Shape.STATE
                && draft.clause >= 0
                && draft.time.filter(time -> !time.edtf().text().contains("/")).isPresent();
        String verb = told ? draft.tree.at(draft.clause).lemma() : "";
        return switch (verb) {
            case "end" -> draft.time.map(time -> at(time, "../" + time.edtf().text()));
            case "begin", "start" -> draft.time.map(time -> at(time, time.edtf().text() + "/.."));
            default -> draft.time;
        };
    }

    private static StatedTime at(StatedTime time, String edtf) {
        return Edtf.read(edtf)
                .map(read -> new StatedTime(read, time.words(), time.calendar(), time.resolvedFrom()))
                .orElse(time);
    }

    /** "was elected for the years 1925 to 1931": how long, not when. */
    private static boolean isTerm(Draft draft, StatedTime time) {
        Tree tree = draft.tree;
        for (int i = draft.trigger + 1; i < tree.size(); i++) {
            boolean here = time.words().startsWith(tree.at(i).form());
            for (int before = i - 1; here && before > Math.max(draft.trigger, i - 4); before--) {
                if (tree.at(before).lemma().equals("for")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean from(Draft draft, StatedTime time) {
        if (time.words().startsWith("from")) {
            return true;
        }
        for (int i = draft.trigger + 1; i < draft.tree.size() - 1; i++) {
            if (draft.tree.at(i).lemma().equals("from")
                    && time.words().startsWith(draft.tree.at(i + 1).form())) {
                return true;
            }
        }
        return false;
    }

    private static StatedTime first(StatedTime time) {
        String edtf = time.edtf().text();
        StatedTime first = StatedTime.of(edtf.substring(0, edtf.indexOf('/')), time.words());
        return new StatedTime(first.edtf(), time.words(), time.calendar(), "the beginning of the time it was held");
    }

    private static boolean spans(StatedTime time) {
        return time.edtf().text().matches(SPAN);
    }

    private static boolean isMarriedTo(Draft draft) {
        Tree tree = draft.tree;
        int verb = draft.trigger;
        boolean inTurn = TURNS.stream().anyMatch(turn -> tree.hasChildLemma(verb, turn));
        boolean passive =
                Grammar.passive(tree, verb) && (tree.hasChildLemma(verb, "to") || tree.hasChildLemma(verb, "with"));
        return !inTurn && (tree.at(verb).lemma().equals("be") || passive);
    }
}
