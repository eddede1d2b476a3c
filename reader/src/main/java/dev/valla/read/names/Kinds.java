package dev.valla.read.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Of what kind each span is: its own evidence, that of the same words elsewhere in the document, and that of the name beside
 * which it stands ("Perm and Kungur").
 */
final class Kinds {
    /** A run of capitals that the tagger passed over needs so much to be taken for a name. */
    private static final double ENOUGH_UNSEEN = 4;
    /** What the other places of the same words count beside the one at hand. */
    private static final double ELSEWHERE = 0.8;
    /** What the evidence of a name joined by "and" counts. */
    private static final double BESIDE = 0.4;

    private static final double LAST_NAME = 4.2;
    private static final double FIRST_NAME = 3;
    private static final double CHIEF_WORD = 4;
    private static final double FIRST_WORD = 3;

    private final List<Span> spans;
    private final List<Scores> own;
    private final Map<String, Scores> bySaid = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Kinds(List<Span> spans) {
        this.spans = spans;
        var alone = spans.stream().map(Evidence::of).toList();
        this.own = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) own.add(withNeighbours(i, alone));
        for (int i = 0; i < spans.size(); i++) {
            bySaid.computeIfAbsent(spans.get(i).said(), s -> new Scores()).add(own.get(i), 1);
            counts.merge(spans.get(i).said(), 1, Integer::sum);
        }
    }

    private Scores withNeighbours(int i, List<Scores> alone) {
        var scores = new Scores();
        scores.add(alone.get(i), 1);
        if (i > 0 && joined(spans.get(i - 1), spans.get(i))) scores.add(alone.get(i - 1), BESIDE);
        if (i + 1 < spans.size() && joined(spans.get(i), spans.get(i + 1))) scores.add(alone.get(i + 1), BESIDE);
        return scores;
    }

    /** Whether the later hangs on the earlier as its "and". */
    private static boolean joined(Span earlier, Span later) {
        return earlier.sentence().start() == later.sentence().start()
                && later.root().relation().equals("conj")
                && later.sentence().head(later.root()).filter(earlier::covers).isPresent();
    }

    List<Mention> mentions() {
        return decided(this::together);
    }

    /** Decides again, with what a first reading of the document has found. */
    List<Mention> mentionsKnowing(List<Mention> found) {
        var persons =
                new Persons(found.stream().filter(m -> m.kind() == Kind.PERSON).toList());
        var chiefWords = new HashSet<String>();
        var firstWords = new HashSet<String>();
        for (var body : found) {
            if (body.kind() == Kind.BODY) learn(body.said().split(" "), chiefWords, firstWords);
        }
        return decided(i -> {
            var said = withoutParticles(spans.get(i).words());
            if (persons.isLastName(said)) return lastName(i);
            var scores = together(i);
            if (persons.isFirstName(said)) scores.add(Kind.PERSON, FIRST_NAME);
            else if (chiefWords.contains(said)) scores.add(Kind.BODY, CHIEF_WORD);
            else if (firstWords.contains(said)) scores.add(Kind.BODY, FIRST_WORD);
            return scores;
        });
    }

    /** A lone last name is a person unless its own words speak louder ("in Washington"); elsewhere it may be the city. */
    private Scores lastName(int i) {
        var scores = new Scores();
        scores.add(own.get(i), 1);
        scores.add(Kind.PERSON, LAST_NAME);
        scores.add(
                Kind.PERSON,
                Math.max(0, together(i).of(Kind.PERSON) - own.get(i).of(Kind.PERSON)));
        return scores;
    }

    /** "Motel" of "du Motel". */
    private static String withoutParticles(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && Words.particle(words.get(from))) from++;
        return String.join(" ", words.subList(from, words.size()));
    }

    /** "Academy" of the "Royal Academy", "Owls" of the "Rice Owls", "Harvard" of "Harvard University". */
    private static void learn(String[] words, Set<String> chiefWords, Set<String> firstWords) {
        if (words.length < 2) return;
        int chief = List.of(words).contains("of") ? Math.max(0, List.of(words).indexOf("of") - 1) : words.length - 1;
        boolean team = words[chief].endsWith("s") && !words[chief].endsWith("ics");
        if (team || !Rules.ENGLISH.at("head", words[chief]).isEmpty()) chiefWords.add(words[chief]);
        boolean named = words.length == 2 && !Rules.ENGLISH.at("head", words[1]).isEmpty();
        if (named && !Rules.ENGLISH.isKnownPlace(words[0])) firstWords.add(words[0]);
    }

    private List<Mention> decided(IntFunction<Scores> scoring) {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var scores = scoring.apply(i);
            if (span.label().equals(Spans.UNSEEN) && scores.most() < ENOUGH_UNSEEN) continue;
            mentions.add(
                    new Mention(span.first().start(), span.last().end(), scores.best(), span.said(), Optional.empty()));
        }
        return mentions;
    }

    private Scores together(int i) {
        var said = spans.get(i).said();
        var scores = new Scores();
        scores.add(own.get(i), 1);
        int others = counts.getOrDefault(said, 1) - 1;
        if (others > 0) {
            var elsewhere = bySaid.getOrDefault(said, new Scores());
            scores.add(elsewhere, ELSEWHERE / others);
            scores.add(own.get(i), -ELSEWHERE / others);
        }
        return scores;
    }
}
