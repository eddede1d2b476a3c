package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What hangs together is searched together, and what was found before is found again. */
class PartsTest {
    private static final List<String> PEOPLE =
            List.of("Ada Ruzhin", "Boris Lenz", "Clara Ott", "Dora Hain", "Emil Voss", "Fritz Abel", "his mother");
    private static final List<String> BODIES = List.of("the Iron League", "Red Circle", "the party");
    private static final List<String> TYPES = List.of(
            "birth",
            "death",
            "arrest",
            "marriage",
            "joining",
            "office",
            "founding",
            "kinship",
            "meeting",
            "pardon",
            "event");

    /** Several lives that meet now and then, told by several. */
    private static SmallDossier crowd(Random lot) {
        StringBuilder text = new StringBuilder("crowd\n");
        int claims = 4 + lot.nextInt(14);
        for (int c = 0; c < claims; c++) {
            String type = anyOf(TYPES, lot);
            String who = type.equals("founding") || type.equals("event") ? anyOf(BODIES, lot) : anyOf(PEOPLE, lot);
            String event = lot.nextInt(3) == 0 ? "e" + c : type + " " + who;
            text.append("c%d | %s | %s | %s | %s | %s.txt | gregorian, %s%s%n"
                    .formatted(
                            c,
                            event,
                            type,
                            who,
                            time(lot),
                            lot.nextInt(3),
                            other(type, lot),
                            lot.nextInt(6) == 0 ? ", denied" : ""));
        }
        return SmallDossier.read(text.toString());
    }

    private static String time(Random lot) {
        int year = 1900 + lot.nextInt(60);
        return switch (lot.nextInt(5)) {
            case 0 -> "-";
            case 1 -> "XXXX-%02d".formatted(1 + lot.nextInt(12));
            case 2 -> "%d-05-03".formatted(year);
            case 3 -> "%d/%d".formatted(year, year + 3);
            default -> Integer.toString(year);
        };
    }

    private static String other(String type, Random lot) {
        return switch (type) {
            case "joining", "office" -> "body=" + anyOf(BODIES, lot);
            case "kinship" -> (lot.nextBoolean() ? "child=" : "parent=") + anyOf(PEOPLE, lot);
            case "marriage" -> "spouse=" + anyOf(PEOPLE, lot);
            case "meeting" -> "object=" + anyOf(PEOPLE, lot);
            default -> "agent=" + anyOf(PEOPLE, lot);
        };
    }

    private static <T> T anyOf(List<T> some, Random lot) {
        return some.get(lot.nextInt(some.size()));
    }

    private static Options options(SmallDossier d, Random lot) {
        List<Relation> relations = new ArrayList<>();
        for (Claim claim : d.claims()) {
            if (lot.nextInt(4) == 0) {
                relations.add(
                        new Relation.After(claim.id(), anyOf(d.claims(), lot).id(), 0, 400, "within the year"));
            } else if (claim.type() == EventType.EVENT) {
                relations.add(new Relation.Dissolved(claim.id(), "was dissolved"));
            } else if (lot.nextInt(4) == 0) {
                relations.add(new Relation.Aged(claim.id(), anyOf(PEOPLE.subList(0, 6), lot), 30, "aged 30"));
            }
        }
        return new Options(relations, Map.of(), Options.NONE.tooFar(), Options.NONE.most());
    }

    @Test
    void nothingIsLostBetweenParts() {
        Random lot = new Random(31);
        int several = 0;
        int found = 0;
        for (int i = 0; i < 600; i++) {
            SmallDossier d = crowd(lot);
            Options options = options(d, lot);
            List<Strand> strands = strands(d);
            Part whole = new Part(new Part.Of(strands, options.relations(), List.of(), Map.of()), options);
            Conflicts byParts = Conflicts.among(d.findings(), d.claims(), options);

            assertThat(byParts.all()).as("crowd %d", i).containsExactlyInAnyOrderElementsOf(whole.conflicts());
            assertThat(byParts.undecided()).containsExactlyInAnyOrderElementsOf(whole.undecided());
            for (Finding f : d.findings()) {
                assertThat(byParts.derived(f)).isEqualTo(whole.derived(f.id()));
            }
            several += Parts.of(strands, List.of(), options).size() > 1 ? 1 : 0;
            found += byParts.all().size();
        }
        assertThat(several).isGreaterThan(100);
        assertThat(found).isGreaterThan(600);
    }

    private static List<Strand> strands(SmallDossier d) {
        Map<String, Claim> claims = d.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        return Strand.byEvent(d.findings()).stream()
                .map(those -> Strand.of(those, claims))
                .toList();
    }

    @Test
    void whatFollowsIsWhatIsFoundAnew() {
        Random lot = new Random(32);
        SmallDossier before = crowd(lot);
        Conflicts conflicts = Conflicts.among(before.findings(), before.claims(), Options.NONE);
        for (int i = 0; i < 300; i++) {
            SmallDossier now = changed(before, lot);
            Options options = options(now, lot);
            conflicts = conflicts.following(gathered(now), now.claims(), options);
            Conflicts anew = Conflicts.among(now.findings(), now.claims(), options);

            assertThat(conflicts.all()).as("change %d", i).isEqualTo(anew.all());
            for (Conflict c : anew.all()) {
                assertThat(conflicts.certificate(c.id())).isEqualTo(anew.certificate(c.id()));
            }
            for (Finding f : now.findings()) {
                assertThat(conflicts.derived(f)).isEqualTo(anew.derived(f));
            }
            before = now.claims().size() > 30 ? crowd(lot) : now;
        }
    }

    @Test
    void aPartThatNothingTouchesIsTakenOver() {
        SmallDossier two = SmallDossier.read("""
                two lives
                c1 | b1 | birth | Ada Ruzhin | 1891 | a.txt
                c2 | d1 | death | Ada Ruzhin | 1880 | b.txt
                c3 | b2 | birth | Emil Voss | 1901 | a.txt
                c4 | d2 | death | Emil Voss | 1950 | b.txt
                """);
        SmallDossier corrected = SmallDossier.read("""
                two lives
                c1 | b1 | birth | Ada Ruzhin | 1891 | a.txt
                c2 | d1 | death | Ada Ruzhin | 1880 | b.txt
                c3 | b2 | birth | Emil Voss | 1901 | a.txt
                c4 | d2 | death | Emil Voss | 1900 | b.txt
                """);
        Conflicts before = Conflicts.among(two.findings(), two.claims(), Options.NONE);
        Conflicts after = before.following(gathered(corrected), corrected.claims(), Options.NONE);

        assertThat(before.all()).hasSize(1);
        assertThat(after.all()).hasSize(2);
        assertThat(after.all().getFirst()).isSameAs(before.all().getFirst());
    }

    private static Gathered gathered(SmallDossier d) {
        return new Gathered(d.findings(), List.of(), List.of());
    }

    /** One claim more, one less, or one in the place of another. */
    private static SmallDossier changed(SmallDossier d, Random lot) {
        List<Claim> claims = new ArrayList<>(d.claims());
        Map<String, String> events = new LinkedHashMap<>(d.events());
        if (claims.size() > 3 && lot.nextInt(3) == 0) {
            events.remove(claims.remove(lot.nextInt(claims.size())).id());
        } else {
            SmallDossier more = crowd(lot);
            Claim claim = anyOf(more.claims(), lot);
            String id = lot.nextBoolean() ? anyOf(claims, lot).id() : "n" + lot.nextInt(10_000);
            claims.removeIf(c -> c.id().equals(id));
            claims.add(claim.withId(id));
            events.put(id, more.events().getOrDefault(claim.id(), id));
        }
        return new SmallDossier(d.name(), claims, events, d.expected());
    }
}
