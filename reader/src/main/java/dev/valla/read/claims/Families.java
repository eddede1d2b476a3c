package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spouses, children and parents in labelled lines, with "m." and "div." in brackets. */
final class Families {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private static final Pattern MARRIED = Pattern.compile("(?:m\\.|married)\\s*");

    private static final Pattern DIVORCED = Pattern.compile("(?:div\\.|divorced)\\s*");

    private static final Pattern DIED = Pattern.compile("[(,;]\\s*(?:d\\.|died)\\s*$");

    static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|da|di))*");

    private static final Pattern RELATIVE = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|da|di))*) \\(([\\p{L} -]{3,20})\\)");

    private static final Map<String, Role> KIN = Map.of(
            "brother", Role.SIBLING,
            "sister", Role.SIBLING,
            "son", Role.CHILD,
            "daughter", Role.CHILD,
            "father", Role.PARENT,
            "mother", Role.PARENT,
            "wife", Role.SPOUSE,
            "husband", Role.SPOUSE);

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

    /** "Relatives: Vera Lind (sister), Karl Berg (grandson)": each by the word in brackets. */
    void relatives(LabelLine line) {
        Matcher one = RELATIVE.matcher(lines.text()).region(line.valueStart(), line.end());
        while (one.find()) {
            String kin = one.group(2).toLowerCase(Locale.ROOT).strip();
            Role role = KIN.get(kin);
            boolean known = role != null || Lexicon.english().in("kin", kin);
            boolean first =
                    lines.text().substring(line.valueStart(), one.start()).isBlank();
            Participant relative = Labelled.part(role == null ? Role.SUBJECT : role, one.group(1));
            List<Participant> both = role == null
                    ? lines.plain().main().stream()
                            .flatMap(main ->
                                    Stream.of(relative, new Participant(Role.OBJECT, main.name(), main.words())))
                            .toList()
                    : lines.plain().main(relative);
            if (known && !both.isEmpty()) {
                lines.claims()
                        .add(lines.plain()
                                .claim(
                                        EventType.KINSHIP,
                                        first ? line.start() : one.start(1),
                                        one.end(),
                                        both,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "labelled line"));
            }
        }
    }
}
