package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels with a tab behind them, as a browser copies a box of dates. */
class TabbedTest {
    private static final String BOX = """
            Karl Orlov

            Born\t3 May 1880
            Kazan, Russia
            Employer\tVolga Bank[1]
            Known for\tSnow
            Spouse\tAnna Lind (m. 1905)

            Karl Orlov was an engineer. In 1911 he moved to Riga, where he wrote his first book. He left the bank because he
            did not like the work that he had been given there, and he founded a school of his own.
            """;

    private final List<Claim> claims = Shared.reader().read(Shared.source(BOX)).claims();

    @Test
    void aValueMayGoOnInTheNextLine() {
        assertThat(claims)
                .anyMatch(Told.parse("birth [Born] subject=Karl Orlov time=1880-05-03 place=Kazan, Russia")::isToldBy);
    }

    @Test
    void aReferenceIsNoPartOfAName() {
        assertThat(claims).anyMatch(Told.parse("employment [Employer] subject=Karl Orlov body=Volga Bank")::isToldBy);
        assertThat(claims).anyMatch(Told.parse("marriage [Anna Lind] spouse=Anna Lind time=1905")::isToldBy);
    }
}
