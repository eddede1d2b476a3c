package dev.valla.cli;

import dev.valla.lineage.CopyLink;
import dev.valla.lineage.SharedPassage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A copy link for people: who has it from whom, why we think so, and the words they share. */
final class LineageText {
    private static final int INDENT = 4;
    private final Screen screen;

    LineageText(Screen screen) {
        this.screen = screen;
    }

    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param most how many shared passages to show, the longest first */
    void print(CopyLink link, int most) {
        screen.item(INDENT, screen.arrow(), screen.strong(link.told()) + "  [" + link.id() + "]");
        screen.paragraph(INDENT, link.reason());
        List<SharedPassage> longest = link.evidence().stream()
                .sorted(Comparator.comparingInt(SharedPassage::shared).reversed())
                .limit(most)
                .toList();
        for (SharedPassage passage : longest) {
            screen.item(
                    INDENT + 2,
                    screen.dash(),
                    screen.quoted(screen.cut(passage.words(), 200)) + " "
                            + screen.quiet("(" + Told.count(passage.shared(), "word") + " in common)"));
        }
        int more = link.evidence().size() - longest.size();
        if (more > 0) {
            screen.paragraph(INDENT + 2, "and " + Told.count(more, "passage") + " more: valla lineage");
        }
        screen.blank();
    }
}
