package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.ask.Standing.Degree;
import java.util.EnumMap;
import java.util.Map;

/** How many findings stand, hang, fall; with a bar each. */
final class Tallies {
    private static final int MEANING = 40;
    private final Screen screen;
    private final Inquiry inquiry;

    Tallies(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.inquiry = inquiry;
    }

    void print() {
        Map<Degree, Integer> count = new EnumMap<>(Degree.class);
        int contested = 0;
        for (Finding finding : inquiry.findings()) {
            Standing standing = inquiry.standing(finding.id());
            count.merge(standing.degree(), 1, Integer::sum);
            contested += standing.contested() ? 1 : 0;
        }
        count.forEach((degree, here) -> tally(screen.degree(degree), here, meaning(degree)));
        if (contested > 0) {
            tally(screen.contested(), contested, "of these in a conflict");
        }
    }

    private void tally(String sign, int here, String meaning) {
        String number = String.valueOf(here);
        int cells = Math.max(8, screen.width() - MEANING - 16);
        screen.line("  " + sign + " " + " ".repeat(Math.max(0, 5 - number.length())) + number + "  "
                + Screen.padded(meaning, MEANING) + " "
                + screen.bar(here, inquiry.findings().size(), cells));
    }

    private static String meaning(Degree degree) {
        return switch (degree) {
            case STANDS -> "standing; no one alone brings them down";
            case HANGS_BY_ONE -> "hanging by one source or witness";
            case FALLS -> "fallen in this reading";
            case CANNOT_BE_TOLD -> "not to be told: the record is silent";
        };
    }
}
