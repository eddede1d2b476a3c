package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import dev.valla.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Claims from labelled lines, as in "Born: 3 May 1880" or "- Office: Mayor of Kazan": all of them speak of the main person. */
final class Labels {
    private static final Set<String> OF_OFFICE = Set.of("office", "term", "term-start", "term-end");

    private final Labelled lines;
    private final Posts posts;
    private final Families families;

    Labels(Plain plain, String text, List<Moment> moments) {
        this.lines = new Labelled(plain, text, moments);
        this.posts = new Posts(lines);
        this.families = new Families(lines);
    }

    /** Claims of runs of labelled lines. {@code all} in their order. */
    List<Claim> read(List<LabelLine> all) {
        Optional<LabelLine> office = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            LabelLine line = all.get(i);
            Optional<LabelLine> next = i + 1 < all.size() && all.get(i + 1).follows(line, lines.text())
                    ? Optional.of(all.get(i + 1))
                    : Optional.empty();
            switch (line.field()) {
                case "birth" ->
                    vital(EventType.BIRTH, line, next.filter(n -> n.field().equals("birth-place")));
                case "birth-place" -> alone(EventType.BIRTH, line, told(all, i, "birth"));
                case "death" ->
                    vital(EventType.DEATH, line, next.filter(n -> n.field().equals("death-place")));
                case "death-place" -> alone(EventType.DEATH, line, told(all, i, "death"));
                case "death-cause" -> executed(line, all, i);
                case "burial" ->
                    lines.add(
                            EventType.BURIAL,
                            line,
                            line.end(),
                            List.of(),
                            Optional.empty(),
                            Optional.of(lines.place(line)));
                case "office" -> {
                    office = Optional.of(line);
                    posts.office(line, terms(all, i));
                }
                case "rank" -> posts.ranks(line);
                case "served" -> posts.served(line, i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty());
                case "term", "term-start" -> {
                    if (office.isPresent() && !isTermOf(all, i)) {
                        posts.again(office.get(), line, terms(all, i - 1));
                    }
                }
                case "residence" ->
                    lines.add(
                            EventType.RESIDENCE,
                            line,
                            line.end(),
                            List.of(),
                            lines.times(line).findFirst().map(Moment::time),
                            Optional.of(lines.place(line)));
                case "predecessor", "successor" -> posts.beside(line, office);
                case "party" -> posts.parties(line);
                case "education" -> posts.bodies(EventType.EDUCATION, line);
                case "employment" -> posts.bodies(EventType.EMPLOYMENT, line);
                case "spouse" -> families.spouses(line);
                case "work" -> works(line);
                case "list-awards" -> new Decorations(lines, line).tell();
                case "sibling" -> families.kin(Role.SIBLING, line);
                case "child" -> families.kin(Role.CHILD, line);
                case "parent" -> families.kin(Role.PARENT, line);
                case "membership" -> posts.bodies(EventType.MEMBERSHIP, line);
                case "relative" -> families.relatives(line);
                case "years" ->
                    lines.times(line)
                            .findFirst()
                            .map(m -> until(line, m.time()))
                            .ifPresent(time -> lines.add(
                                    EventType.EMPLOYMENT,
                                    line,
                                    line.end(),
                                    List.of(),
                                    Optional.of(time),
                                    Optional.empty()));
                case "arrest" ->
                    lines.times(line)
                            .findFirst()
                            .ifPresent(m -> lines.add(
                                    EventType.ARREST,
                                    line,
                                    line.end(),
                                    List.of(),
                                    Optional.of(m.time()),
                                    Optional.empty()));
                default -> {}
            }
        }
        return lines.claims();
    }

    /** "Notable works: Snow, The Miners". */
    private void works(LabelLine line) {
        List<Participant> works = Stream.of(
                        line.value(lines.text()).replaceAll("\\([^()]*\\)", "").split("\\s*[,;]\\s*", -1))
                .map(String::strip)
                .filter(work -> !work.isEmpty())
                .map(work -> Labelled.part(Role.WORK, work))
                .toList();
        if (!works.isEmpty() && lines.times(line).findAny().isEmpty()) {
            lines.add(EventType.AUTHORSHIP, line, line.end(), works, Optional.empty(), Optional.empty());
        }
    }

    /** Whether the line before, in the text too, has told the event together with this place. */
    private boolean told(List<LabelLine> all, int i, String field) {
        return i > 0 && all.get(i - 1).field().equals(field) && all.get(i).follows(all.get(i - 1), lines.text());
    }

    /** Whether a line with a term stands under the name of its office, or under a term of it, which told it already. */
    private boolean isTermOf(List<LabelLine> all, int i) {
        return i > 0
                && all.get(i).follows(all.get(i - 1), lines.text())
                && OF_OFFICE.contains(all.get(i - 1).field());
    }

    /** "– 1939": until then. */
    private StatedTime until(LabelLine line, StatedTime time) {
        boolean open = line.value(lines.text()).strip().matches("[-–—].*") && time.edtf() instanceof EdtfDate;
        return open ? StatedTime.of("../" + time.edtf().text(), time.words()) : time;
    }

    private void alone(EventType type, LabelLine line, boolean told) {
        if (!told) {
            lines.add(type, line, line.end(), List.of(), Optional.empty(), Optional.of(lines.place(line)));
        }
    }

    private void vital(EventType type, LabelLine line, Optional<LabelLine> placeLine) {
        Optional<StatedTime> time = lines.times(line).findFirst().map(Moment::time);
        String value = lines.place(line);
        String beside = lines.plain().namesMain(value) ? "" : value;
        Optional<String> place =
                placeLine.map(lines::place).or(() -> Optional.of(beside).filter(p -> !p.isEmpty()));
        if (time.isPresent() || place.isPresent()) {
            lines.add(type, line, placeLine.map(LabelLine::end).orElse(line.end()), List.of(), time, place);
        }
    }

    private void executed(LabelLine line, List<LabelLine> all, int i) {
        String cause = line.value(lines.text()).toLowerCase(Locale.ROOT);
        if (!cause.contains("execut") && !cause.contains("shot") && !cause.contains("hang")) {
            return;
        }
        Optional<StatedTime> time = Optional.empty();
        Optional<String> place = Optional.empty();
        for (int k = Math.max(0, i - 3); k < i; k++) {
            time = all.get(k).field().equals("death")
                    ? lines.times(all.get(k)).findFirst().map(Moment::time).or(empty(time))
                    : time;
            place = Set.of("death", "death-place").contains(all.get(k).field())
                            && !lines.place(all.get(k)).isEmpty()
                    ? Optional.of(lines.place(all.get(k)))
                    : place;
        }
        lines.add(EventType.EXECUTION, line, line.end(), List.of(), time, place);
    }

    private static java.util.function.Supplier<Optional<StatedTime>> empty(Optional<StatedTime> time) {
        return () -> time;
    }

    private List<LabelLine> terms(List<LabelLine> all, int i) {
        List<LabelLine> terms = new ArrayList<>();
        for (int k = i + 1;
                k < all.size()
                        && all.get(k).follows(all.get(k - 1), lines.text())
                        && Set.of("term", "term-start", "term-end")
                                .contains(all.get(k).field());
                k++) {
            terms.add(all.get(k));
        }
        return terms;
    }
}
