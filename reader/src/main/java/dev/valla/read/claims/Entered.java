package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Since when it lasted, where the sentence tells how it came about: "appointed in 1927, and taught there until 1931", "went to
 * Riga in 1905, where he lived until 1911", "became director in 1946, a post she held until 1972".
 */
final class Entered {
    private static final Set<EventType> COMES_ABOUT = Set.of(
            EventType.APPOINTMENT, EventType.ELECTION, EventType.JOINING, EventType.TRAVEL, EventType.EMIGRATION);
    private static final Set<EventType> LASTS = Set.of(
            EventType.EMPLOYMENT,
            EventType.RESIDENCE,
            EventType.OFFICE,
            EventType.SERVICE,
            EventType.MEMBERSHIP,
            EventType.COMMAND);
    private static final Set<String> GOES_ON = Set.of("remain", "stay", "continue");

    private Entered() {}

    /** Gives each state of the sentence that has only an end the beginning that was told before it. */
    static void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Optional<String> end = draft.time
                    .map(t -> t.edtf().text())
                    .filter(t -> t.startsWith("../"))
                    .map(t -> t.substring("../".length()));
            if (end.isPresent() && LASTS.contains(draft.type()) && takesUp(draft)) {
                before(drafts, draft)
                        .filter(entry -> entry.edtf().text().compareTo(end.get()) < 0)
                        .ifPresent(entry -> since(draft, entry, end.get()));
            }
        }
    }

    private static void since(Draft draft, StatedTime entry, String end) {
        StatedTime own = draft.time.orElseThrow();
        draft.time = Optional.of(new StatedTime(
                Edtf.parse(entry.edtf().text() + "/" + end), own.words(), own.calendar(), entry.words()));
        draft.because.add("time: since \"" + entry.words() + "\", when it came about");
    }

    /** When that came about which is told last before it. */
    private static Optional<StatedTime> before(List<Draft> drafts, Draft draft) {
        return drafts.stream()
                .filter(d -> d.trigger < draft.trigger && d.time.isPresent())
                .max(Comparator.comparingInt(d -> d.trigger))
                .filter(d -> COMES_ABOUT.contains(d.type()))
                .flatMap(d -> d.time)
                .filter(time -> Moment.plain(0, 0, time).pinned());
    }

    /** "there", "where", "this office", "remained": the same as just told. */
    private static boolean takesUp(Draft draft) {
        Tree tree = draft.tree;
        int verb = draft.clause >= 0 ? draft.clause : draft.trigger;
        boolean same = IntStream.of(tree.children(verb))
                .mapToObj(tree::at)
                .anyMatch(word -> (Set.of("there", "where").contains(word.lemma()) && word.is("advmod"))
                        || (Holding.POSTS.contains(word.lemma()) && word.is("dobj")));
        return same
                || GOES_ON.contains(tree.at(verb).lemma())
                || (tree.at(verb).lemma().equals("hold") && tree.at(verb).is("relcl"));
    }
}
