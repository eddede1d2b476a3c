package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spouses, children and parents in labelled lines, with "m." and "div." in brackets. */
final class Families {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private static final Pattern MARRIED = Pattern.compile("(?:m\\.|married)\\s*");

    private static final Pattern DIVORCED = Pattern.compile("(?:div\\.|divorced)\\s*");

    private static final Pattern DIED = Pattern.compile("[(,;]\\s*(?:d\\.|died)\\s*$");

    static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|da|di))*");

    private final Labelled lines;

    Families(Labelled lines) {
        this.lines = lines;
    }

    void spouses(LabelLine line) {
        String value = line.value(lines.text());
        Matcher bracket = IN_BRACKETS.matcher(value);
        int from = 0;
        boolean any = false;
        while (bracket.find()) {
            if (!dated(line.valueStart() + bracket.start(), line.valueStart() + bracket.end())) {
                continue;
            }
            String name = value.substring(from, bracket.start()).replaceAll("^[\\s,;]+|\\s+$", "");
            if (NAME.matcher(name.replaceAll("\\s*\\([^()]*\\)", "")).matches()) {
                int start = line.valueStart() + value.indexOf(name, from);
                any |= married(name, start, line.valueStart() + bracket.start(), line.valueStart() + bracket.end());
            }
            from = bracket.end();
        }
        if (!any) {
            kin(Role.SPOUSE, line);
        }
    }

    /** Whether it tells when, and is no second name: "Vera May (Mary) Lind (m. 1944)". */
    private boolean dated(int open, int close) {
        return lines.moments().stream().anyMatch(m -> m.start() > open && m.end() < close);
    }

    private boolean married(String name, int start, int open, int close) {
        boolean any = false;
        for (Moment moment : lines.moments()) {
            if (moment.start() > open && moment.end() < close) {
                String before = lines.text().substring(open, moment.start());
                boolean divorce =
                        DIVORCED.matcher(before).find() && before.lastIndexOf("div") > before.lastIndexOf("m.");
                boolean died = DIED.matcher(before).find();
                if (!died && (divorce || MARRIED.matcher(before).find())) {
                    EventType type = divorce ? EventType.DIVORCE : EventType.MARRIAGE;
                    lines.claims()
                            .add(lines.plain()
                                    .claim(
                                            type,
                                            start,
                                            close,
                                            lines.plain().main(Labelled.part(Role.SPOUSE, name)),
                                            Optional.of(moment.time()),
                                            Optional.empty(),
                                            "labelled line"));
                    any = true;
                } else if (died) {
                    lines.claims()
                            .add(lines.plain()
                                    .claim(
                                            EventType.DEATH,
                                            start,
                                            close,
                                            List.of(Labelled.part(Role.SUBJECT, name)),
                                            Optional.of(moment.time()),
                                            Optional.empty(),
                                            "labelled line"));
                }
            }
        }
        return any;
    }

    void kin(Role role, LabelLine line) {
        List<Participant> named = new ArrayList<>();
        for (String one : line.value(lines.text()).split("\\s*[,;]\\s*|\\s+and\\s+", -1)) {
            if (NAME.matcher(one).matches()) {
                named.add(Labelled.part(role, one));
            }
        }
        if (!named.isEmpty()) {
            lines.add(EventType.KINSHIP, line, line.end(), named, Optional.empty(), Optional.empty());
        }
    }
}
