package dev.valla.read.claims;

import dev.valla.align.Tally;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts of a whole told in nouns: "Germany has reported 29,056 cases and 119 deaths", "fewer than 121 people have died". Only in
 * a document about what is so counted: an epidemic, a battle, a fire; in a life each count may be of another event.
 */
final class Tallies {
    /** What is feared or foretold is no count. */
    private static final Pattern NOT_TOLD = Pattern.compile(
            "\\b(?:[Ii]f|[Uu]nless|would|will|could|may|might|expected|feared|predicted|projected|forecast|capacity|until)\\b|\\?");

    private static final Pattern DATED =
            Pattern.compile("(?i)\\b(?:as of|as at|by|before|after|on|in)(?:\\s+the\\s+end\\s+of)?\\s*$");
    private static final Pattern BEGINS_DATED = Pattern.compile("(?i)^(?:as of|as at|by|before|after|on|in)\\b.*");
    private static final Pattern PLACE_OF_SUBJECT = Pattern.compile(".*\\b(?:in|of|at)\\s+(?:the\\s+)?(\\p{Lu}.*)$");

    private static final Pattern NEXT_PART = Pattern.compile(";|, (?:and|but|while|whereas)\\b");

    private final Plain plain;
    private final Kinds kinds;
    private final String text;
    private final Optional<String> subject;
    private final List<Counted> all = new ArrayList<>();

    /** @param of whose it is, or where, in what unit, by when: of these there is one number */
    private record Counted(List<String> of, Tally tally, Claim claim) {}

    Tallies(Plain plain, Kinds kinds, String text, Optional<String> subject) {
        this.plain = plain;
        this.kinds = kinds;
        this.text = text;
        this.subject = subject.filter(Tally::countsFor);
    }

    void read(Tree tree, List<Moment> moments) {
        String words = text.substring(tree.start(), tree.end());
        if (subject.isEmpty() || NOT_TOLD.matcher(words).find()) {
            return;
        }
        Set<String> places = places(tree);
        if (places.size() > 1) {
            return;
        }
        String owner = places.stream().findFirst().orElseGet(this::placeOfSubject);
        List<Moment> dated = moments.stream().filter(this::isDated).toList();
        for (Tally tally : Tally.in(words)) {
            List<Moment> when = dated.stream()
                    .filter(m -> covers(m, tree.start(), tree.start() + tally.start(), tree.start() + tally.end()))
                    .toList();
            if (when.size() < 2) {
                Optional<StatedTime> time =
                        when.stream().map(Moment::time).map(Tallies::plain).findFirst();
                List<String> of = List.of(
                        owner, tally.unit(), time.map(t -> t.edtf().text()).orElse(""));
                all.add(new Counted(of, tally, claim(tree.start(), tally, owner, time)));
            }
        }
    }

    /** A date that opens the sentence covers all of it, another only its own part. */
    private boolean covers(Moment moment, int sentence, int start, int end) {
        boolean opens =
                text.substring(sentence, Math.max(sentence, moment.start())).split("\\s+", -1).length < 4;
        String between = moment.start() >= end
                ? text.substring(end, moment.start())
                : text.substring(Math.min(moment.end(), start), start);
        return (opens && !between.contains(";")) || !NEXT_PART.matcher(between).find();
    }

    private boolean isDated(Moment moment) {
        String before = text.substring(Math.max(0, moment.start() - 18), moment.start());
        return DATED.matcher(before).find()
                || BEGINS_DATED.matcher(moment.time().words()).matches();
    }

    /** "As of 12 March" is that day, and no day since. */
    private static StatedTime plain(StatedTime time) {
        return AsOf.of(time).map(AsOf::then).orElse(time);
    }

    private Set<String> places(Tree tree) {
        Set<String> places = new HashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            if (kinds.place(tree.at(i)) && tree.at(i).isName() && tree.nameEnd(i) == i) {
                places.add(Naming.plain(tree, tree.nameStart(i), i));
            }
        }
        return places;
    }

    private String placeOfSubject() {
        Matcher place = PLACE_OF_SUBJECT.matcher(subject.orElseThrow());
        return place.matches() ? place.group(1) : subject.orElseThrow();
    }

    private Claim claim(int from, Tally tally, String owner, Optional<StatedTime> time) {
        return plain.claim(
                EventType.EVENT,
                from + tally.start(),
                from + tally.end(),
                List.of(
                        new Participant(Role.SUBJECT, owner, owner),
                        new Participant(Role.OBJECT, tally.words(), tally.words())),
                time,
                Optional.empty(),
                "a count of the whole");
    }

    /**
     * Adds those of which the document gives one number only: of two, one may be a part of the other. The dead of a count are
     * nobody who died.
     */
    void addTo(List<Claim> claims) {
        Map<List<String>, Set<String>> numbers = new HashMap<>();
        all.forEach(c -> numbers.computeIfAbsent(c.of(), k -> new HashSet<>())
                .add(c.tally().least() + "-" + c.tally().most()));
        List<Claim> whole = all.stream()
                .filter(c -> numbers.getOrDefault(c.of(), Set.of()).size() == 1)
                .map(Counted::claim)
                .toList();
        if (!whole.isEmpty()) {
            claims.removeIf(claim -> isCounted(claim) || tellsAgain(claim, whole));
            claims.addAll(whole);
        }
    }

    /** "some 2,400 cases were recorded": nobody's act, and its number is told. */
    private static boolean tellsAgain(Claim claim, List<Claim> whole) {
        return claim.type() == EventType.EVENT
                && claim.in(Role.SUBJECT).findAny().isEmpty()
                && whole.stream()
                        .map(Claim::quotation)
                        .anyMatch(told -> claim.quotation().start() <= told.start()
                                && told.end() <= claim.quotation().end());
    }

    private static boolean isCounted(Claim claim) {
        return (claim.type() == EventType.DEATH || claim.type() == EventType.KILLING)
                && claim.in(Role.SUBJECT)
                        .anyMatch(p -> !Tally.in(p.name() + " died").isEmpty());
    }
}
