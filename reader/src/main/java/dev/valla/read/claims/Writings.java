package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Selected writings: The Health of Mothers (1905); Letters (1911).": the works that a dictionary's article names in one line, each with its year. */
record Writings(Plain plain) {
    private static final Pattern HEADING = Pattern.compile(
            "(?im)^[\\h#=*]*(?:(?:selected|principal|major|chief|main|published|other|collected|notable) )?(?:writings|works|publications|books|novels|plays)\\h*:\\s*");

    private static final String ITEM = "[^;()\\n]{2,140} \\((?:[^()\\d;\\n]{0,40}, )?\\d{4}\\)";
    private static final Pattern LIST = Pattern.compile(ITEM + "(?:; ?" + ITEM + ")*+\\.?(?=\\h*(?:\\n|$))");
    private static final Pattern EACH = Pattern.compile("([^;()\\n]{2,140}) \\((?:[^()\\d;\\n]{0,40}, )?(\\d{4})\\)");

    /**
     * A line of works.
     *
     * @param start where the first begins
     * @param end   one past the end of the line
     */
    record Line(int start, int end) {}

    /** All from {@code body} on, in their order. Linear. */
    static List<Line> of(String text, int body) {
        List<Line> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(text).region(body, text.length()).useTransparentBounds(true);
        while (heading.find()) {
            Matcher list = LIST.matcher(text).region(heading.end(), text.length());
            if (list.lookingAt()) {
                found.add(new Line(list.start(), list.end()));
            }
        }
        return found;
    }

    /** Of the person whom the document is about, where it leaves no doubt who that is. */
    List<Claim> read() {
        List<Claim> found = new ArrayList<>();
        if (plain.cast().main().isEmpty() || !plain.cast().sure()) {
            return found;
        }
        for (Line line : of(plain.source().text(), plain.source().body())) {
            Matcher work = EACH.matcher(plain.source().text()).region(line.start(), line.end());
            while (work.find()) {
                found.add(claim(work));
            }
        }
        return found;
    }

    private Claim claim(Matcher work) {
        String title = work.group(1).strip();
        int start = work.start() + work.group(1).indexOf(title);
        return plain.claim(
                EventType.AUTHORSHIP,
                start,
                work.end(),
                plain.main(new Participant(Role.WORK, title, title)),
                Optional.of(StatedTime.of(work.group(2), work.group(2))),
                Optional.empty(),
                "a work with its year in a list of the person's writings");
    }
}
