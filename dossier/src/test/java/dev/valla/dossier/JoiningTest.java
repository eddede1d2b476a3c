package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.claim.Unweighed;
import dev.valla.time.Edtf;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {
    @TempDir
    Path folder;

    private final AtomicLong seconds = new AtomicLong();
    private Clock clock = Clock.systemUTC();

    /** No two entries are made at once. */
    @BeforeEach
    void tick() {
        InstantSource ticking =
                () -> Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofSeconds(seconds.incrementAndGet()));
        clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return ticking.instant();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theLawsOfJoining(int seed) {
        Random random = new Random(seed);
        Path anna = random(random, "anna", "Anna");
        Path ben = random(random, "ben", "Ben");
        Path both = joined("both", anna, ben);
        Path turned = joined("turned", ben, anna);

        assertThat(whole(joined("twice", anna, anna))).as("with itself").isEqualTo(whole(anna));
        assertThat(whole(joined("again", both, ben))).as("what came in already").isEqualTo(whole(both));
        assertThat(whole(joined("back", both, anna)))
                .as("what it was made from")
                .isEqualTo(whole(both));
        assertThat(standings(both)).as("the order decides nothing").isEqualTo(standings(turned));
        for (Path file : List.of(both, turned)) {
            try (Dossier dossier = Dossier.open(file, Access.READ)) {
                assertThat(dossier.check()).isEmpty();
            }
            assertThat(said(file)).containsAll(said(anna)).containsAll(said(ben));
            assertThat(entered(file)).containsAll(entered(anna)).containsAll(entered(ben));
        }
        assertThat(ids(both)).as("what was first keeps its ids").containsAllEntriesOf(ids(anna));
    }

    @Test
    void whatContradictsIsLeftOpenAndBothReadingsAreKept() {
        Path anna = life("anna", "a.md", "b.md");
        Path ben = life("ben", "a.md", "c.md");
        try (Dossier dossier = open(anna)) {
            dossier.judge(Verdict.DISCOUNT, new Subject.OfWitness("Merkulov"), Optional.empty(), "a liar", "Anna");
        }
        try (Dossier dossier = open(ben)) {
            dossier.judge(
                    Verdict.BELIEVE, new Subject.OfWitness("Merkulov"), Optional.empty(), "honest, see c4", "Ben");
            dossier.judge(Verdict.DISCOUNT, new Subject.OfSource("c.md"), Optional.empty(), "late", "Ben");
        }
        Path both = joined("both", anna, ben);
        try (Dossier dossier = Dossier.open(both, Access.READ)) {
            assertThat(dossier.material().judgements())
                    .extracting(judgement ->
                            judgement.verdict() + " " + judgement.on().written())
                    .containsExactly("DISCOUNT source:c.md", "DOUBT witness:Merkulov");
            assertThat(dossier.judgements())
                    .extracting(Judgement::who)
                    .containsExactly("Anna", "Ben", "Ben", "the joiner");
            assertThat(dossier.judgements().get(1).reason()).isEqualTo("honest, see c4 [c4 is c7 here]");
            assertThat(dossier.readings())
                    .extracting(KeptReading::name, KeptReading::notBelieved)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Anna’s", List.of(new Subject.OfWitness("Merkulov"))),
                            org.assertj.core.groups.Tuple.tuple("Ben’s", List.of(new Subject.OfSource("c.md"))));
        }
    }

    @Test
    void whoKnewTheOthersVerdictTakesItsPlace() {
        Path anna = life("anna", "a.md");
        try (Dossier dossier = open(anna)) {
            dossier.judge(Verdict.DISCOUNT, new Subject.OfWitness("Merkulov"), Optional.empty(), "a liar", "Anna");
        }
        Path ben = folder.resolve("ben.valla");
        Dossier.copy(anna, ben);
        try (Dossier dossier = open(ben)) {
            dossier.judge(Verdict.DOUBT, new Subject.OfWitness("Merkulov"), Optional.empty(), "not quite", "Ben");
        }
        for (Path both : List.of(joined("one", anna, ben), joined("other", ben, anna))) {
            assertThat(whole(both)).isEqualTo(whole(ben));
        }
    }

    @Test
    void whoIsToBeWithheldStaysWithheld() {
        Path anna = life("anna", "a.md");
        Path ben = life("ben", "a.md");
        try (Dossier dossier = open(anna)) {
            dossier.judge(Verdict.BELIEVE, new Subject.OfWitness("Merkulov"), Optional.empty(), "", "Anna");
        }
        try (Dossier dossier = open(ben)) {
            dossier.judge(Verdict.WITHHOLD, new Subject.OfWitness("Merkulov"), Optional.empty(), "lives", "Ben");
        }
        for (Path both : List.of(joined("one", anna, ben), joined("other", ben, anna))) {
            try (Dossier dossier = Dossier.open(both, Access.READ)) {
                assertThat(dossier.material().judgements())
                        .extracting(Judgement::verdict)
                        .containsExactly(Verdict.WITHHOLD);
            }
        }
    }

    @Test
    void correctionsOfDifferentSlotsHoldTogetherAndOthersAreAsRead() {
        Path anna = life("anna", "a.md");
        Path ben = life("ben", "a.md");
        try (Dossier dossier = open(anna)) {
            dossier.correct("c1", new Change.Place(Optional.of("Omsk")), "the file", "Anna");
            dossier.correct("c2", new Change.Time(Optional.of(Edtf.parse("1940"))), "the stamp", "Anna");
            dossier.correct("c3", new Change.Checked(), "", "Anna");
        }
        try (Dossier dossier = open(ben)) {
            dossier.correct("c1", new Change.Time(Optional.of(Edtf.parse("1941"))), "the letter", "Ben");
            dossier.correct("c1", new Change.AsRead(), "no", "Ben");
            dossier.correct("c1", new Change.Time(Optional.of(Edtf.parse("1939"))), "the letter", "Ben");
            dossier.correct("c2", new Change.Time(Optional.of(Edtf.parse("1938"))), "the list", "Ben");
            dossier.correct("c3", new Change.Place(Optional.empty()), "not said", "Ben");
        }
        for (Path both : List.of(joined("one", anna, ben), joined("other", ben, anna))) {
            try (Dossier dossier = Dossier.open(both, Access.READ)) {
                List<Claim> claims = dossier.material().claims();
                assertThat(claims.get(0).place()).contains("Omsk");
                assertThat(claims.get(0).time()).map(time -> time.edtf().text()).contains("1939");
                assertThat(claims.get(1).time()).map(time -> time.edtf().text()).contains("1942-07-27");
                assertThat(claims.get(2).place()).isEmpty();
                assertThat(dossier.material().checked()).isEmpty();
                assertThat(dossier.check()).isEmpty();
            }
        }
    }

    @Test
    void anotherFileOfTheSameNameIsAnotherSource() {
        Path anna = life("anna", "a.md");
        Path ben = folder.resolve("ben.valla");
        Source other = source("a.md", "He died in Perm. He died, says Ivanov.");
        try (Dossier dossier = Dossier.open(ben, Access.CREATE, clock)) {
            dossier.keep(Specimens.arrival(folder, other), Specimens.deaths(other), List.of());
            dossier.judge(Verdict.DOUBT, new Subject.OfSource("a.md"), Optional.empty(), "late", "Ben");
        }
        try (Dossier dossier = Dossier.open(joined("both", anna, ben), Access.READ)) {
            assertThat(dossier.sources())
                    .extracting(stored -> stored.source().path())
                    .containsExactly("a.md", "ben/a.md");
            assertThat(dossier.judgements())
                    .extracting(judgement -> judgement.on().written())
                    .containsExactly("source:ben/a.md");
        }
    }

    @Test
    void aVerdictOnALinkFollowsWhatItJoins() {
        Path anna = life("anna", "b.md", "a.md");
        Path ben = life("ben", "c.md", "a.md");
        String match = Inquiry.into(material(ben)).matches().get(0).id();
        try (Dossier dossier = open(ben)) {
            dossier.judge(Verdict.DISCOUNT, new Subject.OfMatch(match), Optional.empty(), "two men", "Ben");
        }
        Path both = joined("both", anna, ben);
        try (Dossier dossier = Dossier.open(both, Access.READ)) {
            Subject on = dossier.material().judgements().get(0).on();
            assertThat(Inquiry.into(dossier.material()).matches())
                    .anySatisfy(one -> assertThat(on).isEqualTo(new Subject.OfMatch(one.id())));
        }
    }

    @Test
    void anArgumentComesAlong() {
        Path anna = life("anna", "b.md", "a.md");
        Path ben = life("ben", "c.md", "a.md");
        try (Dossier dossier = open(ben)) {
            dossier.argue(
                    new Meant("f1", "death", "death of Georgy Safarov"),
                    List.of(new Meant("c1", "death", "what c.md says")),
                    List.of(new Subject.OfSource("c.md")),
                    false,
                    Optional.empty(),
                    "so it is",
                    "Ben");
        }
        try (Dossier dossier = Dossier.open(joined("both", anna, ben), Access.READ)) {
            assertThat(dossier.material().arguments()).singleElement().satisfies(argument -> {
                assertThat(argument.conclusion().id()).isEqualTo("f1");
                assertThat(argument.premises()).extracting(Meant::id).containsExactly("c7");
                assertThat(argument.who()).isEqualTo("Ben");
            });
        }
    }

    @Test
    void theLaterTextOfADocumentHoldsAndTheOtherIsKept() {
        Path anna = folder.resolve("anna.valla");
        Path ben = folder.resolve("ben.valla");
        String first = "He died in Omsk. ";
        Source early = new Source("a.pdf", first + "He fell.", 0, "same", Bibliography.UNSTATED, List.of());
        Source later = new Source("a.pdf", "Page 1. " + first, 0, "same", Bibliography.UNSTATED, List.of());
        try (Dossier dossier = Dossier.open(anna, Access.CREATE, clock)) {
            dossier.keep(Specimens.arrival(folder, early), Specimens.deaths(early), List.of());
        }
        try (Dossier dossier = Dossier.open(ben, Access.CREATE, clock)) {
            dossier.keep(
                    Specimens.arrival(folder, later), List.of(Specimens.claim(Quotation.of(later, 8, 23))), List.of());
        }
        for (Path both : List.of(joined("one", anna, ben), joined("other", ben, anna))) {
            try (Dossier dossier = Dossier.open(both, Access.READ)) {
                assertThat(dossier.check()).isEmpty();
                assertThat(dossier.sources()).extracting(s -> s.source().text()).containsExactly(later.text());
                assertThat(dossier.material().claims())
                        .extracting(claim -> claim.quotation().words())
                        .containsExactly("He died in Omsk");
                assertThat(dossier.suspended())
                        .extracting(lost -> lost.claim().quotation().words())
                        .containsExactly("He fell");
                assertThat(dossier.whole().documents().get(0).before())
                        .extracting(Whole.Before::text)
                        .containsExactly(early.text());
            }
        }
    }

    @Test
    void whereAFileIsNoCopyIsMade() {
        Path anna = life("anna", "a.md");
        Path ben = life("ben", "a.md");
        assertThatThrownBy(() -> Dossier.copy(anna, ben)).isInstanceOf(Refused.class);
    }

    private Path joined(String name, Path first, Path second) {
        Path file = folder.resolve(name + ".valla");
        Dossier.copy(first, file);
        try (Dossier dossier = Dossier.open(file, Access.WRITE, clock);
                Dossier other = Dossier.open(second, Access.READ)) {
            dossier.join(other.whole(), other::material, new Dossier.Pair(stem(first), stem(second)), "the joiner");
        }
        return file;
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replace(".valla", "");
    }

    private Dossier open(Path file) {
        return Dossier.open(file, Access.WRITE, clock);
    }

    private static Whole whole(Path file) {
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            return dossier.whole();
        }
    }

    private static dev.valla.ask.Material material(Path file) {
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            return dossier.material();
        }
    }

    private static Source source(String path, String text) {
        return Specimens.source(path, text);
    }

    /** Each source says three things of its own. */
    private Path life(String name, String... paths) {
        Path file = folder.resolve(name + ".valla");
        try (Dossier dossier = Dossier.open(file, Access.CREATE, clock)) {
            for (String path : paths) {
                Source source = source(path, "He died, as %s has it. He fell then. He was shot.".formatted(path));
                List<Claim> claims = List.of(0, 24, 38).stream()
                        .map(start -> source.text().indexOf("He", start))
                        .map(start -> Specimens.claim(
                                Quotation.of(source, start, source.text().indexOf(start == 0 ? " has" : ".", start))))
                        .toList();
                dossier.keep(Specimens.arrival(folder, source), claims, List.of());
            }
        }
        return file;
    }

    private static final List<String> PEOPLE = List.of("Georgy Safarov", "Anna Teller", "Ivan Merkulov");
    private static final List<EventType> TYPES =
            List.of(EventType.BIRTH, EventType.ARREST, EventType.DEATH, EventType.OFFICE);

    /** Sources by number say the same in whichever dossier they are; what is judged and corrected is another matter. */
    private Path random(Random random, String name, String who) {
        Path file = folder.resolve(name + ".valla");
        try (Dossier dossier = Dossier.open(file, Access.CREATE, clock)) {
            for (int number = 0; number < 6; number++) {
                if (random.nextBoolean()) {
                    take(dossier, number);
                }
            }
            take(dossier, 9);
            for (int i = 0; i < 8; i++) {
                enter(dossier, random, who);
            }
        }
        return file;
    }

    private void take(Dossier dossier, int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int start = text.length();
            text.append("Sentence %d of source %d says this. ".formatted(i, number));
            places.add(new int[] {start, text.length() - 2});
        }
        Source source = source("s%d.md".formatted(number), text.toString());
        List<Claim> claims = places.stream()
                .map(place -> claim(random, Quotation.of(source, place[0], place[1])))
                .toList();
        dossier.keep(
                Specimens.arrival(folder, source),
                claims,
                List.of(new Unweighed(Quotation.of(source, 0, 8), List.of("Anna Teller"), "no event was read in it")));
    }

    private static Claim claim(Random random, Quotation quotation) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String year = String.valueOf(1930 + random.nextInt(3));
        List<String> chain = random.nextBoolean() ? List.of() : List.of(PEOPLE.get(random.nextInt(PEOPLE.size())));
        return new Claim(
                "",
                TYPES.get(random.nextInt(TYPES.size())),
                quotation,
                List.of(new Participant(Role.SUBJECT, person, person)),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(StatedTime.of(year, "in " + year)),
                random.nextBoolean() ? Optional.empty() : Optional.of("Omsk"),
                chain,
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of("by hand"));
    }

    private static void enter(Dossier dossier, Random random, String who) {
        String claim = "c" + (1 + random.nextInt(dossier.claimCount()));
        Verdict verdict = List.of(Verdict.values()).get(random.nextInt(4));
        Subject witness = new Subject.OfWitness(PEOPLE.get(random.nextInt(PEOPLE.size())));
        switch (random.nextInt(8)) {
            case 0, 1 -> dossier.judge(verdict, witness, Optional.empty(), "as to " + claim, who);
            case 2 -> dossier.judge(verdict, new Subject.OfClaim(claim), Optional.empty(), "", who);
            case 3 -> dossier.keep("mine", List.of(witness, new Subject.OfClaim(claim)), who);
            case 4 -> dossier.correct(claim, new Change.Checked(), "", who);
            case 5 -> dossier.correct(claim, new Change.Place(Optional.of("Perm" + random.nextInt(2))), "map", who);
            case 6 -> dossier.correct(claim, new Change.NotAClaim(), "", who);
            default -> dossier.nameDay("the flood", Optional.of(Edtf.parse("193" + random.nextInt(9))), who);
        }
    }

    /** What is found and how it stands, told by words and digests, since ids may differ. */
    private static Map<String, String> standings(Path file) {
        Inquiry inquiry = Inquiry.into(material(file));
        Map<String, String> claims = inquiry.material().claims().stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim.quotation().words() + claim.type()));
        Map<String, String> standings = new TreeMap<>();
        for (Finding finding : inquiry.findings()) {
            Set<String> said =
                    finding.claims().stream().map(claims::get).collect(Collectors.toCollection(TreeSet::new));
            var standing = inquiry.standing(finding.id());
            standings.put(
                    finding.slot() + finding.value() + said,
                    "%s %s %s %s"
                            .formatted(
                                    standing.degree(),
                                    standing.contested(),
                                    standing.onDoubt(),
                                    standing.onWithheld()));
        }
        inquiry.material().claims().stream()
                .filter(claim -> inquiry.material().checked().contains(claim.id()))
                .forEach(claim -> standings.put("checked " + claims.get(claim.id()), "yes"));
        return standings;
    }

    private static Set<Object> said(Path file) {
        return whole(file).claims().stream().map(Anchored::claim).map(Slots::of).collect(Collectors.toSet());
    }

    private static Set<String> entered(Path file) {
        return whole(file).journal().stream()
                .map(entry -> entry.kind() + entry.who() + entry.made())
                .collect(Collectors.toSet());
    }

    private static Map<String, Slots> ids(Path file) {
        return whole(file).claims().stream().map(Anchored::claim).collect(Collectors.toMap(Claim::id, Slots::of));
    }
}
