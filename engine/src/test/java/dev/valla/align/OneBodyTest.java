package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Finding.Slot;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One body under two names: a match with its reason, which can be switched off. */
class OneBodyTest {
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void theTableKnowsNamesWithoutAWordInCommon() {
        member("a.txt", "the Cheka", "Orlenko was in the Cheka.");
        member("b.txt", "Extraordinary Commission", "Orlenko was in the Extraordinary Commission.");

        assertThat(events(Set.of())).hasSize(1);
        Match match = body();
        assertThat(match.reason()).isEqualTo("two names of one body: Cheka, Extraordinary Commission");
        assertThat(events(Set.of(match.id()))).hasSize(2);
        assertThat(events(Set.of())).hasSize(1);
    }

    @Test
    void anAbbreviationInBracketsIsTheBodyBeforeIt() {
        member("a.txt", "Reading Circle of Gera", "Orlenko joined the Reading Circle of Gera (LZG) in those years.");
        member("b.txt", "LZG", "Orlenko was in the LZG.");

        assertThat(events(Set.of())).hasSize(1);
        assertThat(body().reason()).isEqualTo("a.txt has “Reading Circle of Gera (LZG)”");
    }

    @Test
    void anAbbreviationOfTwoIsNeither() {
        member("a.txt", "Reading Circle of Gera", "Orlenko joined the Reading Circle of Gera (LZG).");
        member("b.txt", "Riding Club of Gotha", "Orlenko joined the Riding Club of Gotha (LZG).");
        member("c.txt", "LZG", "Orlenko was in the LZG.");

        assertThat(events(Set.of())).hasSize(3);
    }

    @Test
    void aLandInBracketsIsNoAbbreviation() {
        member("a.txt", "Reading Circle", "Orlenko joined the Reading Circle (USSR).");
        member("b.txt", "USSR", "Orlenko was in the USSR.");

        assertThat(events(Set.of())).hasSize(2);
    }

    @Test
    void firstLettersTellWhereOnlyOneHasThem() {
        member("a.txt", "Reading Circle of Gera", "Orlenko was in the Reading Circle of Gera.");
        member("b.txt", "RCG", "Orlenko was in the RCG.");
        assertThat(events(Set.of())).hasSize(1);

        member("c.txt", "Riding Club of Gotha", "Orlenko was in the Riding Club of Gotha.");
        assertThat(events(Set.of())).hasSize(3);
    }

    @Test
    void aBodyThatTookAnotherNameIsThatBody() {
        member("a.txt", "Reading Circle of Gera", "Orlenko was in the Reading Circle of Gera.");
        member("b.txt", "Lamp Society", "Orlenko was in the Lamp Society.");
        assertThat(events(Set.of())).hasSize(2);

        add(
                "c.txt",
                "The Reading Circle of Gera was renamed the Lamp Society.",
                EventType.EVENT,
                new Participant(Role.SUBJECT, "Reading Circle of Gera", "The Reading Circle of Gera"),
                new Participant(Role.OBJECT, "Lamp Society", "the Lamp Society"));
        assertThat(events(Set.of())).hasSize(1);
        assertThat(body().reason()).isEqualTo("c.txt says “The Reading Circle of Gera was renamed the Lamp Society.”");
    }

    private Match body() {
        List<Match> bodies = gather(Set.of()).matches().stream()
                .filter(m -> m.kind() == Match.Kind.BODY && !m.reason().equals("same name"))
                .toList();
        assertThat(bodies).hasSize(1);
        return bodies.getFirst();
    }

    /** Memberships. */
    private List<Finding> events(Set<String> overruled) {
        return gather(overruled).findings().stream()
                .filter(f -> f.slot() == Slot.EVENT && f.type() == EventType.MEMBERSHIP)
                .toList();
    }

    private Gathered gather(Set<String> overruled) {
        return Alignment.gather(sources, claims, overruled);
    }

    private void member(String source, String body, String words) {
        add(
                source,
                words,
                EventType.MEMBERSHIP,
                new Participant(Role.SUBJECT, "Pavel Orlenko", "Orlenko"),
                new Participant(Role.BODY, body, body));
    }

    private void add(String source, String words, EventType type, Participant... participants) {
        sources.add(new Source(source, words, 0, "", Bibliography.UNSTATED, List.of()));
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                type,
                new Quotation(source, 0, words.length(), words),
                List.of(participants),
                Optional.of(StatedTime.of("1919", "in 1919")).filter(t -> type == EventType.EVENT),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of()));
    }
}
