package dev.valla.read.claims;

import dev.valla.claim.Claim;
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

/** Claims from labelled lines, as in "Born: 3 May 1880" or "- Office: Mayor of Kazan": all of them speak of the main person. */
final class Labels {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern MARRIED = Pattern.compile("(?:m\\.|married)\\s*");
    private static final Pattern DIVORCED = Pattern.compile("(?:div\\.|divorced)\\s*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|da|di))*");
    private static final Pattern MEMBER = Pattern.compile("(?i)((?:[\\p{L}-]+ )?member) of (?:the )?(.+)");

    private final Plain plain;
    private final String text;
    private final List<Moment> moments;
    private final List<Claim> claims = new ArrayList<>();

    Labels(Plain plain, String text, List<Moment> moments) {
        this.plain = plain;
        this.text = text;
        this.moments = moments;
    }

    /** Claims of runs of labelled lines. {@code lines} in their order. */
    List<Claim> read(List<LabelLine> lines) {
        Optional<LabelLine> office = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            LabelLine line = lines.get(i);
            Optional<LabelLine> next = i + 1 < lines.size() && lines.get(i + 1).follows(line, text)
                    ? Optional.of(lines.get(i + 1))
                    : Optional.empty();
            switch (line.field()) {
                case "birth" ->
                    vital(EventType.BIRTH, line, next.filter(n -> n.field().equals("birth-place")));
                case "birth-place" -> alone(EventType.BIRTH, line, previous(lines, i, "birth"));
                case "death" ->
                    vital(EventType.DEATH, line, next.filter(n -> n.field().equals("death-place")));
                case "death-place" -> alone(EventType.DEATH, line, previous(lines, i, "death"));
                case "death-cause" -> executed(line, lines, i);
                case "burial" ->
                    add(EventType.BURIAL, line, line.end(), List.of(), Optional.empty(), Optional.of(place(line)));
                case "office" -> {
                    office = Optional.of(line);
                    office(line, terms(lines, i));
                }
                case "predecessor", "successor" -> beside(line, office);
                case "party" -> parties(line);
                case "education" -> bodies(EventType.EDUCATION, line);
                case "spouse" -> spouses(line);
                case "child" -> kin(Role.CHILD, line);
                case "parent" -> kin(Role.PARENT, line);
                case "years" ->
                    times(line)
                            .findFirst()
                            .ifPresent(m -> add(
                                    EventType.EMPLOYMENT,
                                    line,
                                    line.end(),
                                    List.of(),
                                    Optional.of(m.time()),
                                    Optional.empty()));
                case "arrest" ->
                    times(line)
                            .findFirst()
                            .ifPresent(m -> add(
                                    EventType.ARREST,
                                    line,
                                    line.end(),
                                    List.of(),
                                    Optional.of(m.time()),
                                    Optional.empty()));
                default -> {}
            }
        }
        return claims;
    }

    private static boolean previous(List<LabelLine> lines, int i, String field) {
        return i > 0 && lines.get(i - 1).field().equals(field);
    }

    private void alone(EventType type, LabelLine line, boolean told) {
        if (!told) {
            add(type, line, line.end(), List.of(), Optional.empty(), Optional.of(place(line)));
        }
    }

    private void vital(EventType type, LabelLine line, Optional<LabelLine> placeLine) {
        Optional<StatedTime> time = times(line).findFirst().map(Moment::time);
        String beside = place(line);
        Optional<String> place =
                placeLine.map(this::place).or(() -> Optional.of(beside).filter(p -> !p.isEmpty()));
        if (time.isPresent() || place.isPresent()) {
            add(type, line, placeLine.map(LabelLine::end).orElse(line.end()), List.of(), time, place);
        }
    }

    private void executed(LabelLine line, List<LabelLine> lines, int i) {
        String cause = line.value(text).toLowerCase(Locale.ROOT);
        if (!cause.contains("execut") && !cause.contains("shot") && !cause.contains("hang")) {
            return;
        }
        Optional<StatedTime> time = Optional.empty();
        Optional<String> place = Optional.empty();
        for (int k = Math.max(0, i - 3); k < i; k++) {
            time = lines.get(k).field().equals("death")
                    ? times(lines.get(k)).findFirst().map(Moment::time).or(empty(time))
                    : time;
            place = lines.get(k).field().equals("death-place") ? Optional.of(place(lines.get(k))) : place;
        }
        add(EventType.EXECUTION, line, line.end(), List.of(), time, place);
    }

    private static java.util.function.Supplier<Optional<StatedTime>> empty(Optional<StatedTime> time) {
        return () -> time;
    }

    private List<LabelLine> terms(List<LabelLine> lines, int i) {
        List<LabelLine> terms = new ArrayList<>();
        for (int k = i + 1;
                k < lines.size()
                        && lines.get(k).follows(lines.get(k - 1), text)
                        && Set.of("term", "term-start", "term-end")
                                .contains(lines.get(k).field());
                k++) {
            terms.add(lines.get(k));
        }
        return terms;
    }

    private void office(LabelLine line, List<LabelLine> terms) {
        String value = line.value(text);
        Optional<StatedTime> time = Optional.empty();
        String from = "";
        String until = "";
        for (LabelLine term : terms) {
            Optional<Moment> moment = times(term).findFirst();
            if (moment.isPresent()) {
                switch (term.field()) {
                    case "term-start" -> from = moment.get().edtf();
                    case "term-end" -> until = moment.get().edtf();
                    default -> time = Optional.of(moment.get().time());
                }
            }
        }
        if (!from.isEmpty() || !until.isEmpty()) {
            String words = terms.stream()
                    .map(t -> t.value(text))
                    .reduce((a, b) -> a + " … " + b)
                    .orElse("");
            time = Optional.of(
                    StatedTime.of((from.isEmpty() ? ".." : from) + "/" + (until.isEmpty() ? ".." : until), words));
        }
        int end = terms.isEmpty() ? line.end() : terms.getLast().end();
        Matcher member = MEMBER.matcher(value);
        if (member.matches()) {
            add(
                    EventType.MEMBERSHIP,
                    line,
                    end,
                    List.of(part(Role.BODY, member.group(2)), part(Role.ROLE, member.group(1))),
                    time,
                    Optional.empty());
        } else {
            add(EventType.OFFICE, line, end, List.of(part(Role.ROLE, value)), time, Optional.empty());
        }
    }

    private void beside(LabelLine line, Optional<LabelLine> office) {
        String name = line.value(text);
        if (office.isPresent() && NAME.matcher(name).matches()) {
            List<Participant> who = List.of(
                    part(Role.SUBJECT, name),
                    new Participant(
                            Role.ROLE, office.get().value(text), office.get().value(text)));
            claims.add(plain.claim(
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
    private void parties(LabelLine line) {
        int from = line.valueStart();
        List<Moment> times = times(line).toList();
        if (times.isEmpty() && NAME.matcher(line.value(text)).matches()) {
            bodies(EventType.MEMBERSHIP, line);
        }
        for (Moment moment : times) {
            if (moment.start() < from) {
                continue;
            }
            int close = text.indexOf(')', moment.end());
            int end = close >= 0 && close < line.end() ? close + 1 : moment.end();
            String body = text.substring(from, moment.start())
                    .replaceAll("[\\s,(]+$", "")
                    .replaceAll("^[\\s,;]+", "");
            if (!body.isEmpty()) {
                int start = text.indexOf(body, from);
                claims.add(plain.claim(
                        EventType.MEMBERSHIP,
                        start,
                        end,
                        plain.main(part(Role.BODY, body)),
                        Optional.of(moment.time()),
                        Optional.empty(),
                        "labelled line"));
            }
            from = end;
        }
    }

    private void bodies(EventType type, LabelLine line) {
        String value = line.value(text);
        if (!value.isEmpty() && Character.isUpperCase(value.charAt(0))) {
            add(type, line, line.end(), List.of(part(Role.BODY, value)), Optional.empty(), Optional.empty());
        }
    }

    private void spouses(LabelLine line) {
        String value = line.value(text);
        Matcher bracket = IN_BRACKETS.matcher(value);
        int from = 0;
        boolean any = false;
        while (bracket.find()) {
            String name = value.substring(from, bracket.start()).replaceAll("^[\\s,;]+|\\s+$", "");
            if (NAME.matcher(name).matches()) {
                int start = line.valueStart() + value.indexOf(name, from);
                any |= married(name, start, line.valueStart() + bracket.start(), line.valueStart() + bracket.end());
            }
            from = bracket.end();
        }
        if (!any) {
            kin(Role.SPOUSE, line);
        }
    }

    private boolean married(String name, int start, int open, int close) {
        boolean any = false;
        for (Moment moment : moments) {
            if (moment.start() > open && moment.end() < close) {
                String before = text.substring(open, moment.start());
                boolean divorce =
                        DIVORCED.matcher(before).find() && before.lastIndexOf("div") > before.lastIndexOf("m.");
                if (divorce || MARRIED.matcher(before).find()) {
                    EventType type = divorce ? EventType.DIVORCE : EventType.MARRIAGE;
                    claims.add(plain.claim(
                            type,
                            start,
                            close,
                            plain.main(part(Role.SPOUSE, name)),
                            Optional.of(moment.time()),
                            Optional.empty(),
                            "labelled line"));
                    any = true;
                }
            }
        }
        return any;
    }

    private void kin(Role role, LabelLine line) {
        List<Participant> named = new ArrayList<>();
        for (String one : line.value(text).split("\\s*[,;]\\s*|\\s+and\\s+", -1)) {
            if (NAME.matcher(one).matches()) {
                named.add(part(role, one));
            }
        }
        if (!named.isEmpty()) {
            add(EventType.KINSHIP, line, line.end(), named, Optional.empty(), Optional.empty());
        }
    }

    private void add(
            EventType type,
            LabelLine line,
            int end,
            List<Participant> others,
            Optional<StatedTime> time,
            Optional<String> place) {
        List<Participant> who = plain.main(others.toArray(Participant[]::new));
        if (!who.isEmpty()) {
            claims.add(plain.claim(
                    type,
                    line.start(),
                    end,
                    who,
                    time,
                    place.filter(p -> !p.isEmpty()),
                    "labelled line \"" + line.key() + "\""));
        }
    }

    private static Participant part(Role role, String words) {
        return new Participant(role, words, words);
    }

    /** Those within the line; found by halving, for a text may have many lines and many times. */
    private Stream<Moment> times(LabelLine line) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).start() < line.valueStart()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return moments.subList(low, moments.size()).stream().takeWhile(m -> m.end() <= line.end());
    }

    /** What is left of the value without its times and brackets. */
    private String place(LabelLine line) {
        StringBuilder value = new StringBuilder(line.value(text));
        int shift = line.valueStart();
        times(line).forEach(m -> {
            for (int i = Math.max(m.start(), shift); i < Math.min(m.end(), shift + value.length()); i++) {
                value.setCharAt(i - shift, '\u0000');
            }
        });
        String left = value.toString()
                .replaceAll("\\([^()]*\\)", " ")
                .replaceAll("\\u0000+", " ")
                .replaceAll("\\s+", " ");
        left = left.replaceAll("^[\\s,;|]+|[\\s,;|]+$", "");
        return left.chars().anyMatch(Character::isLetter) ? left : "";
    }
}
