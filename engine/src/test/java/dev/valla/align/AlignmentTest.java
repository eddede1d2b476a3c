package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Difference.Relation;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void oneDeathIsToldInThreeSpellingsAndTwoWords() {
        told("a.txt", EventType.DEATH, "Georgy Safarov", "1942-07-27");
        told("b.txt", EventType.EXECUTION, "Georgi Iwanowitsch Safarow", "1942-07");
        told("c.txt", EventType.DEATH, "Сафаров", "1942");

        Gathered gathered = gather();

        assertThat(events(gathered)).hasSize(1);
        assertThat(events(gathered).get(0).claims()).containsExactly("c1", "c2", "c3");
        assertThat(gathered.matches())
                .filteredOn(m -> m.kind() == Match.Kind.PERSON)
                .hasSize(2);
    }

    @Test
    void theFinerTimeSupportsTheCoarserAndNotTheReverse() {
        told("a.txt", EventType.DEATH, "Georgy Safarov", "1942");
        told("b.txt", EventType.DEATH, "Georgy Safarov", "1942-07-27");

        Gathered gathered = gather();

        assertThat(finding(gathered, "f1t1").claims()).containsExactly("c1", "c2");
        assertThat(finding(gathered, "f1t2").claims()).containsExactly("c2");
        assertThat(gathered.differences()).extracting(Difference::relation).containsExactly(Relation.REFINES);
        assertThat(gathered.stated().get("c2")).containsExactly("f1", "f1t2");
    }

    @Test
    void twoDaysOfOneDeathContradictAndAnOldStyleDayIsExplained() {
        told("a.txt", EventType.DEATH, "Alexander Beloborodov", "1938-02-09");
        told("b.txt", EventType.DEATH, "Alexander Beloborodov", "1938-02-10");
        told("a.txt", EventType.BIRTH, "Alexander Beloborodov", "1891-10-14");
        told("b.txt", EventType.BIRTH, "Alexander Beloborodov", "1891-10-26");

        assertThat(gather().differences())
                .extracting(Difference::relation)
                .containsExactly(Relation.CONTRADICTS, Relation.EXPLAINED);
    }

    @Test
    void arrestsInTwoYearsAreTwoArrests() {
        told("a.txt", EventType.ARREST, "Georgy Safarov", "1910");
        told("b.txt", EventType.ARREST, "Georgy Safarov", "1912-09");
        told("c.txt", EventType.ARREST, "Georgy Safarov", "1912");

        assertThat(events(gather())).extracting(Finding::id).containsExactly("f1", "f2");
    }

    @Test
    void anArrestThatCanBeEitherStandsAloneWithItsDoubt() {
        told("a.txt", EventType.ARREST, "Georgy Safarov", "1912-01");
        told("a.txt", EventType.ARREST, "Georgy Safarov", "1912-09");
        told("b.txt", EventType.ARREST, "Georgy Safarov", "1912");

        Gathered gathered = gather();

        assertThat(events(gathered)).hasSize(3);
        assertThat(gathered.differences()).extracting(Difference::left).containsExactly("f3", "f3");
    }

    @Test
    void twoOfOneSurnameAreTwoAndWhoCanBeEitherStandsAlone() {
        told("a.txt", EventType.BIRTH, "Ivan Safarov", "1885");
        told("a.txt", EventType.BIRTH, "Georgy Safarov", "1891");
        told("b.txt", EventType.BIRTH, "Safarov", "1891");

        assertThat(events(gather())).hasSize(3);
    }

    @Test
    void theDatesTellWhichOfTwoIsMeant() {
        told("a.txt", EventType.BIRTH, "Ivan Safarov", "1860");
        told("a.txt", EventType.BIRTH, "Georgy Safarov", "1891");
        told("b.txt", EventType.BIRTH, "Safarov", "1891");

        assertThat(events(gather())).extracting(Finding::claims).containsExactly(List.of("c1"), List.of("c2", "c3"));
    }

    @Test
    void whatIsDeniedIsAFindingOfItsOwn() {
        told("a.txt", EventType.REHABILITATION, "Béla Kun", "1956");
        denied("b.txt", EventType.REHABILITATION, "Kun Béla");

        Gathered gathered = gather();

        assertThat(events(gathered)).extracting(Finding::polarity).containsExactly(Polarity.ASSERTED, Polarity.DENIED);
        assertThat(gathered.differences()).extracting(Difference::relation).containsExactly(Relation.CONTRADICTS);
    }

    @Test
    void aMatchSwitchedOffLeavesItsClaimAlone() {
        told("a.txt", EventType.DEATH, "Georgy Safarov", "1942");
        told("b.txt", EventType.DEATH, "Georgy Safarov", "1942-07-27");
        Gathered before = gather();
        String match = before.matches().stream()
                .filter(m -> m.kind() == Match.Kind.EVENT)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(events(Alignment.gather(List.of(), claims, Set.of(match))))
                .extracting(Finding::id)
                .containsExactly("f1", "f2");
        assertThat(Alignment.gather(List.of(), claims, Set.of())).isEqualTo(before);
    }

    @Test
    void aNameSwitchedOffIsSomebodyElse() {
        told("a.txt", EventType.DEATH, "Georgy Safarov", "1942");
        told("b.txt", EventType.DEATH, "G. Safarov", "1943");
        String match = gather().matches().stream()
                .filter(m -> m.kind() == Match.Kind.PERSON)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(events(gather())).hasSize(1);
        assertThat(events(Alignment.gather(List.of(), claims, Set.of(match)))).hasSize(2);
    }

    @Test
    void onePlaceUnderTwoNamesIsAMatchThatCanBeSwitchedOff() {
        at("a.txt", EventType.DEATH, "Lev Sorin", "Leningrad");
        at("b.txt", EventType.DEATH, "Lev Sorin", "Petrograd");
        at("c.txt", EventType.DEATH, "Lev Sorin", "Leningrad, Russia");
        Gathered before = gather();
        List<Match> places = before.matches().stream()
                .filter(m -> m.kind() == Match.Kind.PLACE)
                .toList();

        assertThat(places).singleElement().satisfies(match -> {
            assertThat(match.left()).isEqualTo("Petrograd in b.txt");
            assertThat(match.right()).isEqualTo("Leningrad");
            assertThat(match.reason())
                    .isEqualTo(
                            "two names of one place: Petrograd (so called 1914–1924), Leningrad (so called 1924–1991)");
        });
        assertThat(finding(before, "f1p1").claims()).containsExactly("c1", "c2", "c3");
        assertThat(finding(before, "f1p1").matches()).contains(places.get(0).id());

        Gathered without =
                Alignment.gather(List.of(), claims, Set.of(places.get(0).id()));

        assertThat(finding(without, "f1p1").claims()).containsExactly("c1", "c3");
        assertThat(finding(without, "f1p2").claims()).containsExactly("c2");
        assertThat(without.differences())
                .filteredOn(d -> d.left().startsWith("f1p2") || d.right().startsWith("f1p2"))
                .extracting(Difference::relation)
                .containsOnly(Relation.DIFFERS);
        assertThat(Alignment.gather(List.of(), claims, Set.of())).isEqualTo(before);
    }

    @Test
    void theOrderOfClaimsDoesNotMatter() {
        String[] names = {"Georgy Safarov", "G. Safarov", "Safarov", "Ivan Safarov", "Inessa Armand", "Armand"};
        EventType[] types = {EventType.BIRTH, EventType.ARREST, EventType.DEATH, EventType.EXECUTION};
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String time = random.nextInt(3) == 0 ? "19" + (10 + random.nextInt(4)) : "191" + random.nextInt(4) + "-05";
            told(random.nextInt(5) + ".txt", types[random.nextInt(4)], names[random.nextInt(6)], time);
        }
        Gathered first = gather();
        Collections.shuffle(claims, random);

        assertThat(gather()).isEqualTo(first);
    }

    @Test
    void placesThatChangedTheirNameAreOneAndTheTownLiesInItsCountry() {
        assertThat(Places.relation("Petrograd", "Leningrad")).isEqualTo(Relation.AGREES);
        assertThat(Places.relation("Свердловск", "Yekaterinburg")).isEqualTo(Relation.AGREES);
        assertThat(Places.relation("Kommunarka, Moscow", "Moscow")).isEqualTo(Relation.REFINES);
        assertThat(Places.relation("Alexandrovsk, Perm Governorate", "Perm province"))
                .isEqualTo(Relation.REFINES);
        assertThat(Places.relation("Saratov", "Moscow")).isEqualTo(Relation.CONTRADICTS);
        assertThat(Places.relation("Lele", "Szilágycseh")).isEqualTo(Relation.DIFFERS);
    }

    @Test
    void countsOfTheSameThingAreRivalsAndVaguerOnesAreNot() {
        said("a.txt", EventType.SENTENCE, "Henry Lucas", "was convicted of murdering 157 people");
        said("b.txt", EventType.SENTENCE, "Henry Lucas", "was convicted of murdering eleven people");
        said("c.txt", EventType.SENTENCE, "Henry Lucas", "was convicted of murdering more than 100 people");

        Gathered gathered = gather();

        assertThat(events(gathered)).hasSize(1);
        assertThat(finding(gathered, "f1n3").claims()).containsExactly("c1", "c3");
        assertThat(gathered.differences())
                .extracting(Difference::relation)
                .containsExactlyInAnyOrder(Relation.CONTRADICTS, Relation.REFINES, Relation.CONTRADICTS);
    }

    @Test
    void fatherAndSonOfOneNameAreKeptApartByTheirDates() {
        told("a.txt", EventType.BIRTH, "Ivan Safarov", "1860");
        told("b.txt", EventType.BIRTH, "Ivan Safarov", "1891-10-14");
        told("b.txt", EventType.ARREST, "Safarov", "1912");
        told("c.txt", EventType.DEATH, "I. Safarov", "1855");
        told("d.txt", EventType.ARREST, "Ivan Safarov", "1912");

        Gathered gathered = gather();

        assertThat(events(gathered)).extracting(Finding::id).containsExactly("f1", "f2", "f3", "f4", "f5");
        assertThat(gathered.canonical("a.txt", "Ivan Safarov")).isEqualTo("Ivan Safarov");
        assertThat(gathered.canonical("b.txt", "Ivan Safarov")).isEqualTo("Ivan Safarov (born 1891-10-14)");
        assertThat(gathered.canonical("b.txt", "Safarov")).isEqualTo("Ivan Safarov (born 1891-10-14)");
        assertThat(gathered.canonical("d.txt", "Ivan Safarov")).isEqualTo("Ivan Safarov (in d.txt)");
        assertThat(gathered.differences())
                .extracting(Difference::told)
                .anySatisfy(t -> assertThat(t).contains("two persons of the name of Ivan Safarov"));
    }

    @Test
    void theNamesOfTwoAreNotOnePersons() {
        told("a.txt", EventType.BIRTH, "Carol & Lindsey", "1912");
        told("b.txt", EventType.BIRTH, "Carol (born 1912) & Lindsey", "1916");

        assertThat(events(gather())).hasSize(2);
        assertThat(gather().differences()).isEmpty();
    }

    @Test
    void rivalDatesOfOneLifeAreNotTwoLives() {
        told("a.txt", EventType.BIRTH, "Ivan Safarov", "1881-10-14");
        told("b.txt", EventType.BIRTH, "Ivan Safarov", "1891");
        told("a.txt", EventType.BIRTH, "Inessa Armand", "1874-05-08");
        told("b.txt", EventType.BIRTH, "Inessa Armand", "1974-05-08");

        assertThat(events(gather())).hasSize(2);
    }

    @Test
    void twoSourcesAboutOnePersonDifferAboutOnePerson() {
        told("a.txt", EventType.BIRTH, "Ivan Safarov", "1860");
        told("b.txt", EventType.BIRTH, "Ivan Safarov", "1891");

        assertThat(events(Alignment.gather(List.of(about("a.txt"), about("b.txt")), claims, Set.of())))
                .hasSize(1);
    }

    private static Source about(String path) {
        Bibliography about = new Bibliography(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("Ivan Safarov"));
        return new Source(path, "", 0, "", about, List.of());
    }

    @Test
    void theOrderForOneDeathIsOneDecisionHoweverItIsTold() {
        decided("a.txt", "signed the decision on the shooting of Nicholas II and his family", "1918-06-06");
        decided("b.txt", "he ordered the execution of the former Tsar Nicholas II", "1918-07");
        decided("c.txt", "he ordered the execution of Nicholas I", "1918-07");

        Gathered gathered = gather();

        assertThat(events(gathered)).extracting(Finding::claims).containsExactly(List.of("c1", "c2"), List.of("c3"));
        assertThat(gathered.differences()).extracting(Difference::relation).containsExactly(Relation.CONTRADICTS);
    }

    private void decided(String source, String words, String day) {
        add(
                source,
                EventType.DECISION,
                "Alexander Beloborodov",
                words,
                Optional.of(StatedTime.of(day, day)),
                Polarity.ASSERTED);
    }

    @Test
    void aMaidenNameInBracketsIsAnotherNameOfTheSame() {
        Source source = new Source(
                "a.txt",
                "Marina Augusta Pepper (née Baker; born 8 December 1967) is a politician.",
                0,
                "",
                Bibliography.UNSTATED,
                List.of());
        told("a.txt", EventType.BIRTH, "Marina Augusta Pepper", "1967-12-08");
        told("b.txt", EventType.BIRTH, "Marina Baker", "1967-08-12");

        assertThat(events(Alignment.gather(List.of(source), claims, Set.of()))).hasSize(1);
        assertThat(events(gather())).hasSize(2);
    }

    @Test
    void aMembershipWithoutABreakExcludesAnExpulsionWithinItUnlessOneWasTakenBack() {
        inParty("a.txt", EventType.MEMBERSHIP, "Russian Communist Party", "1918/1936");
        inParty("b.txt", EventType.EXPULSION, "Communist Party", "1936");
        inParty("b.txt", EventType.EXPULSION, "Writers' Union", "1927");
        assertThat(gather().differences()).isEmpty();

        inParty("c.txt", EventType.EXPULSION, "Communist Party", "1927");
        assertThat(gather().differences()).extracting(Difference::relation).containsExactly(Relation.CONTRADICTS);

        inParty("d.txt", EventType.READMISSION, "Communist Party", "1930");
        assertThat(gather().differences()).extracting(Difference::relation).containsExactly(Relation.EXPLAINED);
    }

    private void inParty(String source, EventType type, String body, String time) {
        told(source, type, "Alexander Beloborodov", time);
        Claim claim = claims.remove(claims.size() - 1);
        claims.add(
                claim.withParticipants(List.of(claim.participants().get(0), new Participant(Role.BODY, body, body))));
    }

    @Test
    void beforeAndAfterLeaveOutWhatTheyName() {
        assertThat(times("1970/..", "after 1970", "1970-01-01")).isEqualTo(Relation.CONTRADICTS);
        assertThat(times("../1971", "before 1971", "1971-04-18")).isEqualTo(Relation.CONTRADICTS);
        assertThat(times("../1971", "by 1971", "1971-04-18")).isEqualTo(Relation.REFINES);
        assertThat(times("1970/..", "since 1970", "1970")).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(times("1970/..", "not before 1970", "1970")).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(times("1970/..", "after 1970", "1971")).isNotEqualTo(Relation.CONTRADICTS);
        assertThat(times("XXXX-11-04/..", "after November 4", "1987-11-04")).isEqualTo(Relation.CONTRADICTS);
        assertThat(times("XXXX-11-04/..", "after November 4", "1988-03-12")).isEqualTo(Relation.DIFFERS);
    }

    private static Relation times(String bound, String words, String day) {
        Relation there = Times.relation(EventType.BIRTH, StatedTime.of(day, day), StatedTime.of(bound, words));
        Relation back = Times.relation(EventType.BIRTH, StatedTime.of(bound, words), StatedTime.of(day, day));
        assertThat(there == Relation.CONTRADICTS).isEqualTo(back == Relation.CONTRADICTS);
        return there;
    }

    @Test
    void aFirstWifeIsOneThoughOnlyOneSourceNamesHer() {
        said("a.txt", EventType.MARRIAGE, "Terrence Howard", "married his first wife before 1985");
        said("b.txt", EventType.MARRIAGE, "Terrence Howard", "married his first wife , Lori McCommas");
        said("c.txt", EventType.MARRIAGE, "Terrence Howard", "married his second wife");

        assertThat(events(gather())).extracting(Finding::claims).containsExactly(List.of("c1", "c2"), List.of("c3"));
    }

    @Test
    void twoNamesThatASourceCallsOnePersonsAreOne() {
        Source source = new Source(
                "b.txt",
                "Mark Althavan Andrews (born November 9, 1981), better known by his stage name Sisqó, sings.",
                0,
                "",
                Bibliography.UNSTATED,
                List.of());
        told("a.txt", EventType.BIRTH, "Sisqó", "1978-11-09");
        told("b.txt", EventType.BIRTH, "Mark Althavan Andrews", "1981-11-09");

        Gathered gathered = Alignment.gather(List.of(source), claims, Set.of());

        assertThat(events(gathered)).hasSize(1);
        assertThat(gathered.matches())
                .anySatisfy(m -> assertThat(m.reason()).contains("better known by his stage name"));
        assertThat(events(gather())).hasSize(2);
    }

    @Test
    void aSourceBesideItsCopyDiffersInNothingThatItDoesNotAlone() {
        String[] days = {"1936", "1936-08-15", "1937"};
        for (String day : days) {
            told("a.txt", EventType.ARREST, "Georgy Safarov", day);
            told("a.txt", EventType.DEATH, "Georgy Safarov", day);
        }
        List<String> alone = contradictions();
        for (String day : days) {
            told("copy.txt", EventType.ARREST, "Georgy Safarov", day);
            told("copy.txt", EventType.DEATH, "Georgy Safarov", day);
        }

        assertThat(contradictions()).isEqualTo(alone);
    }

    private List<String> contradictions() {
        return gather().differences().stream()
                .filter(d -> d.relation() == Relation.CONTRADICTS)
                .map(Difference::told)
                .toList();
    }

    private void said(String source, EventType type, String subject, String words) {
        add(source, type, subject, words, Optional.empty(), Polarity.ASSERTED);
    }

    private Gathered gather() {
        return Alignment.gather(List.of(), claims, Set.of());
    }

    private static List<Finding> events(Gathered gathered) {
        return gathered.findings().stream().filter(f -> f.slot() == Slot.EVENT).toList();
    }

    private static Finding finding(Gathered gathered, String id) {
        return gathered.findings().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void told(String source, EventType type, String subject, String time) {
        add(source, type, subject, subject, Optional.of(StatedTime.of(time, time)), Polarity.ASSERTED);
    }

    private void at(String source, EventType type, String subject, String place) {
        told(source, type, subject, "1931");
        Claim told = claims.remove(claims.size() - 1);
        claims.add(new Claim(
                told.id(),
                type,
                told.quotation(),
                told.participants(),
                told.time(),
                Optional.of(place),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of()));
    }

    private void denied(String source, EventType type, String subject) {
        add(source, type, subject, subject, Optional.empty(), Polarity.DENIED);
    }

    private void add(
            String source, EventType type, String subject, String words, Optional<StatedTime> time, Polarity polarity) {
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                type,
                new Quotation(source, 0, words.length(), words),
                List.of(new Participant(Role.SUBJECT, subject, subject)),
                time,
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                polarity,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of()));
    }
}
