package dev.valla.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was entered one after another, in whatever order: the answers are those of one who reads it all for the first time. */
class FollowingLawsTest {
    private static final String[] NAMES = {
        "Dennis Hale", "D. Hale", "Hale", "Olga Brandt", "Olga Hale", "O. Brandt", "Karl Ott"
    };
    private static final String[] TYPES = {
        "birth",
        "death",
        "arrest",
        "sentence",
        "travel",
        "office",
        "membership",
        "expulsion",
        "marriage",
        "founding",
        "kinship",
        "meeting",
        "event"
    };
    private static final String[] TIMES = {
        "1871", "1891", "1891-05", "1891-05-03", "1921", "1918/1936", "", "1921-05-03"
    };
    private static final String[] ASIDES = {
        "",
        " at the age of 24",
        " three days after his trial",
        " for two years",
        " again",
        " first met",
        " was renamed",
        " under the name Karl Ott",
        " was shot",
        " died of typhus",
        " was founded"
    };

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFollowsIsWhatIsBuiltAnew(int seed) {
        var dossier = new Growing(seed);
        Inquiry inquiry = Inquiry.into(dossier.material());
        for (int step = 0; step < 25; step++) {
            String act = dossier.change(inquiry);
            inquiry = inquiry.following(dossier.material());

            assertThat(answers(inquiry))
                    .as("seed %d, step %d: %s", seed, step, act)
                    .isEqualTo(answers(Inquiry.into(dossier.material())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReadingIsTheSameByWhateverWayOneCame(int seed) {
        var dossier = new Growing(seed);
        Inquiry inquiry = Inquiry.into(dossier.material());
        Inquiry now = inquiry;
        for (int step = 0; step < 8; step++) {
            List<Subject> off = dossier.some(inquiry);
            now = now.inReading(off);

            assertThat(answers(now))
                    .isEqualTo(answers(Inquiry.into(dossier.material()).inReading(off)));
        }
        assertThat(answers(now.inReading(inquiry.notBelieved()))).isEqualTo(answers(inquiry));
    }

    /** What said nothing of time as a journey says how long it lasted as a membership. */
    @Test
    void aClaimThatIsCorrectedIsAskedAgainWhatItSaysOfTime() {
        Source source = new Source(
                "a.md", "Dennis Hale had the seat for two years.", 0, "0".repeat(64), Bibliography.UNSTATED, List.of());
        Claim read = new Claim(
                "c1",
                EventType.TRAVEL,
                Quotation.of(source, 0, source.text().length() - 1),
                List.of(new Participant(Role.SUBJECT, "Dennis Hale", "Dennis Hale")),
                Optional.of(StatedTime.of("1918/1936", "1918/1936")),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of());
        Inquiry before = Inquiry.into(new Material(List.of(source), List.of(read), Set.of(), List.of(), List.of()));
        Material corrected = new Material(
                List.of(source), List.of(read.withType(EventType.MEMBERSHIP)), Set.of(), List.of(), List.of());

        assertThat(before.conflicts()).isEmpty();
        assertThat(before.following(corrected).conflicts())
                .isNotEmpty()
                .isEqualTo(Inquiry.into(corrected).conflicts());
    }

    /** All that can be asked, in words. */
    private static List<String> answers(Inquiry inquiry) {
        var all = new ArrayList<String>();
        inquiry.findings()
                .forEach(f -> all.add("%s %s %s".formatted(f, inquiry.standing(f.id()), inquiry.derived(f.id()))));
        inquiry.matches().forEach(m -> all.add(m.toString()));
        inquiry.differences().forEach(d -> all.add(d.toString()));
        inquiry.everyLink().forEach(l -> all.add(l.toString()));
        inquiry.lineage().forEach(l -> all.add(l.id()));
        inquiry.conflicts().forEach(c -> all.add(c.toString()));
        inquiry.linchpins().forEach(l -> all.add(l.toString()));
        inquiry.diagnoses().forEach(d -> all.add(d.toString()));
        inquiry.suspectClaims().forEach(d -> all.add(d.toString()));
        inquiry.material()
                .claims()
                .forEach(c -> all.add("%s %s %s %s"
                        .formatted(c.id(), inquiry.stated(c.id()), inquiry.degree(c.id()), inquiry.why(c.id()))));
        inquiry.material()
                .sources()
                .forEach(s -> all.add(
                        inquiry.without(List.of(new Subject.OfSource(s.path()))).toString()));
        all.addAll(inquiry.nextSteps());
        return all;
    }

    /** A dossier to which something is done. */
    private static final class Growing {
        private final Random lot;
        private final List<Source> sources = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Judgement> judgements = new ArrayList<>();
        private int lastClaim;

        Growing(int seed) {
            lot = new Random(seed);
            add("");
            add("");
            add(sources.getFirst().text());
        }

        Material material() {
            return new Material(sources, claims, Set.of(), judgements, List.of());
        }

        String change(Inquiry now) {
            return switch (lot.nextInt(9)) {
                case 0 -> add("");
                case 1 -> add(anyOf(sources).text());
                case 2 -> correct(c -> c.withTime(time()));
                case 3 -> correct(c -> c.withParticipants(List.of(new Participant(Role.SUBJECT, name(), name()))));
                case 4 ->
                    correct(c -> c.withType(
                            EventType.of(TYPES[lot.nextInt(TYPES.length)]).orElseThrow()));
                case 5 -> drop();
                case 6 -> readAgain();
                case 7 -> believeAgain();
                default -> judge(now);
            };
        }

        /** A source that has other words too. */
        private String add(String copied) {
            var text = new StringBuilder();
            var told = new ArrayList<int[]>();
            for (int i = 0; i < 1 + lot.nextInt(4); i++) {
                text.append("Of that year %d nothing certain is handed down. ".formatted(lot.nextInt(1000)));
                int start = text.length();
                text.append(
                        "%s had the %s of no. %d".formatted(name(), TYPES[lot.nextInt(TYPES.length)], lot.nextInt(50)));
                told.add(new int[] {start, text.length()});
                text.append(ASIDES[lot.nextInt(ASIDES.length)]).append(". ");
            }
            int from = text.length();
            Source source = source("s%02d.md".formatted(sources.size()), text + copied);
            sources.add(source);
            told.forEach(t -> claims.add(claim(source, t[0], t[1])));
            claims.stream()
                    .filter(c -> !copied.isEmpty()
                            && copied.startsWith(
                                    c.quotation().words(), c.quotation().start()))
                    .toList()
                    .forEach(c -> claims.add(c.withId("c" + ++lastClaim)
                            .withQuotation(Quotation.of(
                                    source,
                                    from + c.quotation().start(),
                                    from + c.quotation().end()))));
            return "added " + source.path();
        }

        private String correct(java.util.function.UnaryOperator<Claim> change) {
            int at = lot.nextInt(claims.size());
            claims.set(at, change.apply(claims.get(at)));
            return "corrected " + claims.get(at);
        }

        private String drop() {
            return claims.size() < 3 ? "nothing" : "dropped " + claims.remove(lot.nextInt(claims.size()));
        }

        private String readAgain() {
            int at = lot.nextInt(sources.size());
            Source was = sources.get(at);
            sources.set(at, source(was.path(), was.text() + " Thus the record ends, in the year 1938, at page 7."));
            return "read " + was.path() + " again";
        }

        private String believeAgain() {
            return judgements.isEmpty() ? "nothing" : "superseded " + judgements.remove(lot.nextInt(judgements.size()));
        }

        private String judge(Inquiry now) {
            boolean same = lot.nextInt(4) == 0;
            Subject on =
                    same ? new Subject.OfSame(anyOf(claims).id(), anyOf(claims).id()) : anyOf(subjects(now));
            Optional<String> scope = same || lot.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(anyOf(List.of("about:" + name(), "time:1950")));
            Verdict verdict =
                    same ? Verdict.BELIEVE : anyOf(List.of(Verdict.DISCOUNT, Verdict.DISCOUNT, Verdict.DOUBT));
            judgements.add(new Judgement(
                    judgements.size() + 1,
                    verdict,
                    on,
                    scope.filter(s -> on instanceof Subject.OfSource),
                    "",
                    "a reader",
                    Instant.EPOCH,
                    Optional.empty(),
                    List.of()));
            return verdict + " " + on;
        }

        List<Subject> some(Inquiry now) {
            return subjects(now).stream().filter(s -> lot.nextInt(6) == 0).toList();
        }

        private List<Subject> subjects(Inquiry now) {
            var all = new ArrayList<Subject>();
            sources.forEach(s -> all.add(new Subject.OfSource(s.path())));
            now.matches().forEach(m -> all.add(new Subject.OfMatch(m.id())));
            now.everyLink().forEach(l -> all.add(new Subject.OfCopy(l.id())));
            return all;
        }

        private Claim claim(Source source, int start, int end) {
            return new Claim(
                    "c" + ++lastClaim,
                    EventType.of(TYPES[lot.nextInt(TYPES.length)]).orElseThrow(),
                    Quotation.of(source, start, end),
                    List.of(
                            new Participant(Role.SUBJECT, name(), name()),
                            new Participant(Role.BODY, "the League", "the League"),
                            other()),
                    time(),
                    lot.nextBoolean() ? Optional.of(anyOf(List.of("Paris", "Berlin"))) : Optional.empty(),
                    lot.nextInt(4) == 0 ? List.of(name()) : List.of(),
                    List.of(),
                    Claim.Citation.NONE,
                    lot.nextInt(6) == 0 ? Claim.Polarity.DENIED : Claim.Polarity.ASSERTED,
                    Claim.Certainty.PLAIN,
                    List.of(),
                    false,
                    List.of(),
                    List.of());
        }

        private Participant other() {
            return new Participant(
                    anyOf(List.of(Role.AGENT, Role.SPOUSE, Role.PARENT, Role.BODY, Role.OBJECT)), name(), name());
        }

        private Optional<StatedTime> time() {
            return Optional.of(TIMES[lot.nextInt(TIMES.length)])
                    .filter(t -> !t.isEmpty())
                    .map(t -> StatedTime.of(t, t));
        }

        private String name() {
            return NAMES[lot.nextInt(NAMES.length)];
        }

        private <T> T anyOf(List<T> some) {
            return some.get(lot.nextInt(some.size()));
        }

        private Source source(String path, String text) {
            Bibliography u = Bibliography.UNSTATED;
            var about = new Bibliography(
                    u.title(),
                    List.of("Author " + path),
                    Optional.of(Integer.toString(1950 + sources.size())),
                    Optional.of("en"),
                    u.licence(),
                    u.kind(),
                    u.speaker(),
                    u.through(),
                    u.subject());
            return new Source(path, text, 0, "0".repeat(64), about, List.of());
        }
    }
}
