package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Offices with their terms, parties and schools in labelled lines. */
final class Posts {
    private static final Pattern MEMBER = Pattern.compile("(?i)((?:[\\p{L}-]+ )?member) of (?:the )?(.+?)(?: for .+)?");

    private static final Pattern RANK = Pattern.compile("(\\p{Lu}[^;,()\\n]*[^;,()\\s])\\s*(?:\\(([^()]+)\\))?");

    /** A name, with small words in it and its letters behind it: "Party of Labour (PL)". */
    private static final Pattern NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|and|for|de|von|van|da|di|del))*(?: ?\\(\\p{Lu}[\\p{L}()-]{1,9}\\))?");

    /** The office, the body and the noun that tells what it is: "Secretary of the Central Committee of the Party". */
    private static final Pattern HELD_IN = Pattern.compile(
            "(.+?) (?:of|at) (?:the )?((?:\\p{Lu}[\\p{L}.'’-]* )*?(\\p{Lu}[\\p{L}-]*)(?: (?:of|for) .+)?)");

    private static final Set<String> SEATS = Set.of("convention", "nations", "union", "lords", "commons");

    private final Labelled lines;

    Posts(Labelled lines) {
        this.lines = lines;
    }

    void office(LabelLine line, List<LabelLine> terms) {
        tell(line, line, terms);
    }

    /** A further term of an office named above, with others' lines between: quoted by itself. */
    void again(LabelLine office, LabelLine term, List<LabelLine> terms) {
        tell(office, term, terms);
    }

    private void tell(LabelLine office, LabelLine line, List<LabelLine> terms) {
        String value = office.value(lines.text()).replaceAll("\\s+", " ");
        if (isPositionInAGame(value)) {
            return;
        }
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
            lines.add(EventType.OFFICE, line, end, post(value), time, Optional.empty());
        }
    }

    /** "Position: forward". */
    private static boolean isPositionInAGame(String value) {
        String last = value.substring(value.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Lexicon.english().in("athlete", last);
    }

    /** "President of the National Convention": the office and the body, as in running text; "Minister of Justice" is one. */
    private static List<Participant> post(String value) {
        Matcher held = HELD_IN.matcher(value);
        return held.matches() && isBody(held.group(3))
                ? List.of(Labelled.part(Role.ROLE, held.group(1)), Labelled.part(Role.BODY, held.group(2)))
                : List.of(Labelled.part(Role.ROLE, value));
    }

    private static boolean isBody(String noun) {
        String lemma = noun.toLowerCase(Locale.ROOT);
        return Lexicon.english().in("body", lemma) || SEATS.contains(lemma);
    }

    /** "Rank: Major (Volga Rifles)", "Rank: Admiral; Colonel": each an office, in the body in brackets. */
    void ranks(LabelLine line) {
        Matcher rank = RANK.matcher(lines.text()).region(line.valueStart(), line.end());
        while (rank.find()) {
            List<Participant> parts = new ArrayList<>(List.of(Labelled.part(Role.ROLE, rank.group(1))));
            Optional.ofNullable(rank.group(2)).ifPresent(body -> parts.add(Labelled.part(Role.BODY, body)));
            boolean first =
                    lines.text().substring(line.valueStart(), rank.start()).isBlank();
            lines.add(
                    EventType.OFFICE,
                    line.from(first ? line.start() : rank.start(1)),
                    rank.end(),
                    parts,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** "Allegiance: Sweden", "Years of service: 1642–1648": served then, in the body of the line before. */
    void served(LabelLine line, Optional<LabelLine> before) {
        Optional<LabelLine> body = before.filter(b -> b.field().equals("served-in") && line.follows(b, lines.text()));
        List<Participant> parts = body.map(b -> List.of(Labelled.part(Role.BODY, b.value(lines.text()))))
                .orElse(List.of());
        lines.times(line)
                .findFirst()
                .ifPresent(m -> lines.add(
                        EventType.SERVICE,
                        body.map(b -> line.from(b.start())).orElse(line),
                        line.end(),
                        parts,
                        Optional.of(m.time()),
                        Optional.empty()));
    }

    void beside(LabelLine line, Optional<LabelLine> office) {
        String name = line.value(lines.text()).replaceAll("\\s*\\([^()]*\\)", "");
        if (Families.NAME.matcher(name).matches()) {
            List<Participant> who = new ArrayList<>();
            who.add(Labelled.part(Role.SUBJECT, name));
            office.map(o -> o.value(lines.text())).ifPresent(o -> who.addAll(post(o)));
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
        if (times.isEmpty()) {
            memberships(line);
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

    /** "Party: The Mountain", "Party: Social Democratic Party (SPD), Communist Party (KPD)": told as one. */
    private void memberships(LabelLine line) {
        List<String> all = several(line.value(lines.text()));
        boolean names = all.stream().allMatch(name -> NAMED.matcher(name).matches());
        if (names) {
            add(EventType.MEMBERSHIP, line, all);
        }
    }

    /** A school, a workplace, a body; several where each says by its noun what it is: "Saratov Institute, Academy of Sciences". */
    void bodies(EventType type, LabelLine line) {
        String value = line.value(lines.text());
        if (!value.isEmpty() && Character.isUpperCase(value.charAt(0))) {
            List<String> all = several(value);
            add(type, line, all.stream().allMatch(Posts::saysWhat) ? all : List.of(value));
        }
    }

    private void add(EventType type, LabelLine line, List<String> bodies) {
        lines.add(
                type,
                line,
                line.end(),
                bodies.stream().map(body -> Labelled.part(Role.BODY, body)).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> several(String value) {
        return List.of(value.split("\\s*[,;]\\s*", -1));
    }

    private static boolean saysWhat(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
                        .anyMatch(word -> Lexicon.english().in("body", word));
    }
}
