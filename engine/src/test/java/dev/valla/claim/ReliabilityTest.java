package dev.valla.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim.Certainty;
import dev.valla.claim.Claim.Citation;
import dev.valla.claim.Claim.Polarity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void whatASourceSaysAgainstAWitnessIsKeptWithTheClaimsReasons() {
        Reliability said = new Reliability("Anna Brandt", "\"invented\" evidence");
        Claim claim = claim(List.of("testimony: pattern justice 1, from \"gave\"", said.because()));
        assertThat(Reliability.of(claim)).contains(said);
        assertThat(Reliability.in(List.of(claim(List.of()), claim))).containsExactly(claim);
    }

    @Test
    void itIsOfferedAsAJudgementThatAPersonMayMake() {
        assertThat(new Reliability("Anna Brandt", "\"invented\" evidence").offer("c17"))
                .isEqualTo("valla judge doubt \"witness:Anna Brandt\" --because \"''invented' evidence' (c17)\"");
    }

    private static Claim claim(List<String> because) {
        return new Claim(
                "c17",
                EventType.TESTIMONY,
                new Quotation("a.txt", 0, 4, "gave"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Citation.NONE,
                Polarity.ASSERTED,
                Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                because);
    }
}
