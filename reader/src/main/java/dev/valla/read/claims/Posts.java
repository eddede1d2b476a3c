package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offices with their terms, parties and schools in labelled lines. */
final class Posts {
    private static final Pattern MEMBER = Pattern.compile("(?i)((?:[\\p{L}-]+ )?member) of (?:the )?(.+)");

    private final Labelled lines;

    Posts(Labelled lines) {
        this.lines = lines;
    }

    void office(LabelLine line, List<LabelLine> terms) {
        String value = line.value(lines.text());
        Optional<StatedTime> time = Optional.empty();
        String from = "";
        String until = "";
        for (LabelLine term : terms) {
            List<Moment> told = lines.times(term).toList();
            if (told.isEmpty()) {
                continue;
            }
            String first = told.getFirst().edtf();
            switch (term.field()) {
                case "term-start" -> from = first;
                case "term-end" -> until = first;
                default -> {
                    // "21 March 1919 1 August 1919": the dash was lost
                    boolean both = told.size() == 2 && told.stream().allMatch(Moment::pinned);
                    from = both ? first : from;
                    until = both ? told.getLast().edtf() : until;
                    time = Optional.of(told.getFirst().time());
                }
            }
        }
        if (!from.isEmpty() || !until.isEmpty()) {
            String words = terms.stream()
                    .map(t -> t.value(lines.text()))
                    .reduce((a, b) -> a + " … " + b)
                    .orElse("");
            time = Optional.of(
                    StatedTime.of((from.isEmpty() ? ".." : from) + "/" + (until.isEmpty() ? ".." : until), words));
        }
        int end = terms.isEmpty() ? line.end() : terms.getLast().end();
        Matcher member = MEMBER.matcher(value);
        if (member.matches()) {
            lines.add(
                    EventType.MEMBERSHIP,
                    line,
                    end,
                    List.of(Labelled.part(Role.BODY, member.group(2)), Labelled.part(Role.ROLE, member.group(1))),
                    time,
                    Optional.empty());
        } else {
            lines.add(EventType.OFFICE, line, end, List.of(Labelled.part(Role.ROLE, value)), time, Optional.empty());
        }
    }

    void beside(LabelLine line, Optional<LabelLine> office) {
        String name = line.value(lines.text()).replaceAll("\\s*\\([^()]*\\)", "");
        if (Families.NAME.matcher(name).matches()) {
            List<Participant> who = new ArrayList<>();
            who.add(Labelled.part(Role.SUBJECT, name));
            office.map(o -> o.value(lines.text())).ifPresent(o -> who.add(new Participant(Role.ROLE, o, o)));
            lines.claims()
                    .add(lines.plain()
                            .claim(
                                    EventType.OFFICE,
                                    line.start(),
                                    line.end(),
                                    who,
                                    Optional.empty(),
                                    Optional.empty(),
                                    "labelled line"));
        }
    }

    /** Bodies with years in brackets, one claim each. */
    void parties(LabelLine line) {
        int from = line.valueStart();
        List<Moment> times = lines.times(line).toList();
        if (times.isEmpty() && Families.NAME.matcher(line.value(lines.text())).matches()) {
            bodies(EventType.MEMBERSHIP, line);
        }
        for (Moment moment : times) {
            if (moment.start() < from) {
                continue;
            }
            int close = lines.text().indexOf(')', moment.end());
            int end = close >= 0 && close < line.end() ? close + 1 : moment.end();
            String body = lines.text()
                    .substring(from, moment.start())
                    .replaceAll("[\\s,(]+$", "")
                    .replaceAll("^[\\s,;]+", "");
            if (!body.isEmpty()) {
                int start = lines.text().indexOf(body, from);
                lines.claims()
                        .add(lines.plain()
                                .claim(
                                        EventType.MEMBERSHIP,
                                        start,
                                        end,
                                        lines.plain().main(Labelled.part(Role.BODY, body)),
                                        Optional.of(moment.time()),
                                        Optional.empty(),
                                        "labelled line"));
            }
            from = end;
        }
    }

    void bodies(EventType type, LabelLine line) {
        String value = line.value(lines.text());
        if (!value.isEmpty() && Character.isUpperCase(value.charAt(0))) {
            lines.add(
                    type,
                    line,
                    line.end(),
                    List.of(Labelled.part(Role.BODY, value)),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
