package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "studied at Kazan University (B.A. 1907; M.A. 1908)": degrees in a bracket, each with its year, are claims; the first is told with
 * the verb before them.
 */
record Degrees(Source source, Plain plain) {
    /** What stands between two years: what joins them, a degree, and what it is in. */
    private static final Pattern DEGREE =
            Pattern.compile("[\\s;,&]*(?:and )?(\\p{Lu}[\\p{L}.]*(?: (?:of|in) [\\p{L} ]+)?),? ?(?:in )?");

    /** Whether nothing but degrees and years stand between the brackets. */
    static boolean fill(String text, Bracket bracket) {
        return !bracket.moments().isEmpty()
                && told(text, bracket).size() == bracket.moments().size();
    }

    private record Told(int start, String words, Moment time) {}

    private static List<Told> told(String text, Bracket bracket) {
        List<Told> told = new ArrayList<>();
        int from = bracket.start() + 1;
        for (Moment moment : bracket.moments()) {
            Matcher degree = DEGREE.matcher(text.substring(from, Math.max(from, moment.start())));
            if (degree.matches() && named(degree.group(1))) {
                told.add(new Told(from + degree.start(1), degree.group(1), moment));
            }
            from = moment.end();
        }
        return told;
    }

    private static boolean named(String degree) {
        String first = degree.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return Lexicon.english().in("diploma", first);
    }

    /** The claims of one sentence, and those of the brackets behind its schools. */
    List<Claim> with(List<Claim> claims, List<Bracket> brackets) {
        List<Claim> all = new ArrayList<>(claims);
        for (Bracket bracket : brackets) {
            Optional<Claim> school = fill(source.text(), bracket) ? before(claims, bracket) : Optional.empty();
            if (school.isEmpty()) {
                continue;
            }
            List<Told> degrees = told(source.text(), bracket);
            boolean open = school.get().time().isEmpty()
                    && school.get().in(Role.OBJECT).findAny().isEmpty();
            if (open) {
                all.set(all.indexOf(school.get()), first(school.get(), degrees.removeFirst()));
            }
            degrees.forEach(degree -> all.add(further(school.get(), degree)));
        }
        return all;
    }

    private static Optional<Claim> before(List<Claim> claims, Bracket bracket) {
        return claims.stream()
                .filter(c -> c.type() == EventType.EDUCATION
                        && c.in(Role.BODY).findAny().isPresent())
                .filter(c -> c.quotation().start() < bracket.start())
                .reduce((a, b) -> b.quotation().start() >= a.quotation().start() ? b : a);
    }

    private Claim first(Claim school, Told degree) {
        int end = Math.max(school.quotation().end(), degree.time().end());
        return school.withQuotation(Quotation.of(source, school.quotation().start(), end))
                .withParticipants(with(school, degree, p -> true))
                .withTime(Optional.of(degree.time().time()));
    }

    private Claim further(Claim school, Told degree) {
        return plain.claim(
                EventType.EDUCATION,
                degree.start(),
                degree.time().end(),
                with(
                        school,
                        degree,
                        p -> p.role() == Role.SUBJECT
                                || school.in(Role.BODY)
                                        .findFirst()
                                        .filter(p::equals)
                                        .isPresent()),
                Optional.of(degree.time().time()),
                Optional.empty(),
                "a degree and its year, in brackets behind the school",
                school.links());
    }

    private static List<Participant> with(Claim school, Told degree, Predicate<Participant> kept) {
        List<Participant> who =
                new ArrayList<>(school.participants().stream().filter(kept).toList());
        who.add(new Participant(Role.OBJECT, degree.words(), degree.words()));
        return who;
    }
}
