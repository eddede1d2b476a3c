package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Name (3 May 1880 – 5 June 1938)": a birth and a death in brackets behind a name. */
final class LifeDates {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BORN = Pattern.compile("(?:^|.*[;,] *|.*\\b)(?:born|b\\.|\\*|née|né)[^;]*");
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]+(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]+|of|de|sur|upon|near|manor|estate|village|district|province|county|governorate))*";
    private static final Pattern BEHIND = Pattern.compile("[,;]? ?(?:in )?(" + PLACE + ")\\s*(?:[-–—−]|[;)])");
    private static final Pattern AHEAD = Pattern.compile("\\s*(?:[-–—−] ?)?(" + PLACE + "),?\\s*(?:(?:on|in)\\s+)?");
    private static final Pattern OTHER_NAME = Pattern.compile(
            "^ *(?:also |sometimes |often |or |later |better |best |commonly |usually |more )*(?:spelt|spelled|written|known as|known by|called|nicknamed|transliterated)\\b");
    private static final Pattern HONOURS = Pattern.compile("\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}?\\p{Lu}\\p{Ll}?|,");
    /** "c. 1420", and what stands between two dates: reference marks. */
    private static final Pattern ROUGHLY = Pattern.compile("(?:^|(?<=[ ;,–—-]))(?:c\\.|ca\\.?|circa|about|around)$");

    /** "(; – 26 January 1943)": the birth is not known, or was lost with the page. */
    private static final Pattern UNTIL = Pattern.compile("[;,?]? ?[-–—−]");

    private static final Pattern DASH = Pattern.compile("[-–—−]");
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\[\\]]{0,30}\\]");
    private static final int SHORTEST_LIFE = 15;
    private static final int LONGEST_LIFE = 115;

    private final Plain plain;
    /** By name the first year told of each. */
    private final Map<String, String> lives = new HashMap<>();

    private final String text;
    private final Naming naming;
    private final Kinds kinds;
    private final Lead lead;

    LifeDates(Plain plain, Naming naming, Kinds kinds) {
        this.plain = plain;
        this.text = plain.source().text();
        this.naming = naming;
        this.kinds = kinds;
        this.lead = new Lead(plain.source(), plain.cast().main());
    }

    /** @param brackets those within the sentence's reach, with their times */
    List<Claim> read(Tree tree, List<Bracket> brackets) {
        List<Claim> claims = new ArrayList<>();
        for (Bracket bracket : brackets) {
            int beside = beforeDash(tree, tree.wordAt(bracket.start()) - 1);
            int named = beforeHonours(tree, beforeAside(tree, beside));
            int last = Styled.name(tree, named, toTheDay(bracket));
            if (last < 0
                    || bracket.moments().isEmpty()
                    || !onlyBrackets(tree.at(beside).end(), bracket.start())) {
                continue;
            }
            Optional<Integer> landed = landed(tree, last);
            if (landed.isPresent()) {
                life(tree, landed.get(), bracket, claims);
            } else if (tree.at(last).isName() && (kinds.person(tree, last) || opens(tree, last))) {
                life(tree, last, bracket, claims);
            } else if (marked(bracket)) {
                described(tree, last).ifPresent(name -> life(tree, name, bracket, claims));
            }
        }
        return claims;
    }

    /** Mere years behind a style may be those in which it was borne. */
    private static boolean toTheDay(Bracket bracket) {
        return bracket.moments().stream()
                .flatMap(m -> m.ends().isEmpty() ? Stream.of(m) : m.ends().stream())
                .anyMatch(m -> m.edtf().matches("\\d{4}-\\d\\d-\\d\\d.*"));
    }

    /** "Karl Lind – (1880–1938)": the name, with nothing but the dash behind it. */
    private static int beforeDash(Tree tree, int last) {
        boolean dash = last > 0 && DASH.matcher(tree.at(last).form()).matches();
        return dash ? last - 1 : last;
    }

    /** "Patrick Lind of Kells": the name itself. */
    private static Optional<Integer> landed(Tree tree, int last) {
        int of = tree.nameStart(last) - 1;
        boolean said = of > 0
                && tree.at(of).lemma().equals("of")
                && tree.at(last).isName()
                && !tree.at(last).entity().equals("PERSON")
                && tree.at(of - 1).entity().equals("PERSON");
        return said ? Optional.of(of - 1) : Optional.empty();
    }

    /** "KARL JOHAN LIND": the main person, whom the tagger does not know by capitals. */
    private boolean opens(Tree tree, int last) {
        return lead.named(tree.at(last).end()).isPresent();
    }

    private boolean marked(Bracket bracket) {
        String within = text.substring(bracket.start() + 1, bracket.end()).strip();
        return within.startsWith("d. ")
                || within.startsWith("died ")
                || within.startsWith("b. ")
                || within.startsWith("born ");
    }

    /** "Anna Petrova, a dancer at the Opera (d. 1990)": the name that the words before the bracket describe. */
    private Optional<Integer> described(Tree tree, int last) {
        for (int at = last; at >= 0; at = tree.head(at)) {
            boolean name = tree.at(at).isName() && tree.at(at).entity().equals("PERSON");
            if (name && at < last) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The name itself where another spelling stands between it and the bracket: "Karl Weyprecht, also spelt Carl Weyprecht, (1838". */
    private int beforeAside(Tree tree, int last) {
        if (last < 1) {
            return last;
        }
        int comma = last - 1;
        while (comma > 0 && !tree.at(comma).form().equals(",")) {
            comma--;
        }
        String aside = text.substring(tree.at(comma).end(), tree.at(last).start());
        boolean otherwise = comma > 0
                && tree.at(comma - 1).isName()
                && OTHER_NAME.matcher(aside).find();
        boolean closed = tree.at(last).form().equals(",") && tree.at(last - 1).isName();
        return otherwise ? comma - 1 : closed ? last - 1 : last;
    }

    /** "Anna Petrova DBE RA": the name itself, before the letters of honours. */
    private static int beforeHonours(Tree tree, int last) {
        int at = last;
        while (at > 0 && at > last - 6 && HONOURS.matcher(tree.at(at).form()).matches()) {
            at--;
        }
        boolean capitals = at == 0 && HONOURS.matcher(tree.at(at).form()).matches();
        int name = at > 0 && tree.at(at).form().equals(",") ? at - 1 : at;
        return name < 0 || capitals || !tree.at(name).isName() ? last : name;
    }

    private boolean onlyBrackets(int from, int to) {
        return text.substring(from, to)
                .replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]|[-–—]", "")
                .isBlank();
    }

    private void life(Tree tree, int name, Bracket bracket, List<Claim> claims) {
        List<Moment> ends = bracket.moments().size() == 1
                        && bracket.moments().getFirst().ends().size() == 2
                ? bracket.moments().getFirst().ends()
                : bracket.moments();
        String before = exact(
                text.substring(bracket.start() + 1, ends.getFirst().start()).toLowerCase(Locale.ROOT));
        boolean opens = lead.named(tree.at(name).end()).isPresent();
        int start = opens ? lead.start() : tree.at(tree.nameStart(name)).start();
        String said = text.substring(start, tree.at(name).end());
        Whose who = lead.named(tree.at(name).end())
                .map(main -> main(main, said, ends))
                .orElseGet(() -> whose(naming.who(tree, name), said, ends));
        start = headword(tree, name, who.participant().name()).orElse(start);
        List<Vitals.Vital> vitals = Vitals.of(text, bracket);
        if (!vitals.isEmpty()) {
            int from = start;
            vitals.forEach(v -> add(v.type(), from, bracket.end(), who, v.moment(), v.place(), tree, claims));
        } else if (ends.size() == 2
                && dashed(ends)
                && plausible(ends)
                && (before.isEmpty()
                        || before.endsWith(";")
                        || before.endsWith(",")
                        || placeBefore(bracket.start() + 1, ends.get(0).start()).isPresent()
                        || BORN.matcher(before).matches())) {
            add(
                    EventType.BIRTH,
                    start,
                    bracket.end(),
                    who,
                    ends.get(0),
                    placeAt(ends.get(0).end())
                            .or(() ->
                                    placeBefore(bracket.start() + 1, ends.get(0).start())),
                    tree,
                    claims);
            add(
                    EventType.DEATH,
                    start,
                    bracket.end(),
                    who,
                    ends.get(1),
                    placeAt(ends.get(1).end())
                            .or(() -> placeBefore(ends.get(0).end(), ends.get(1).start())),
                    tree,
                    claims);
        } else if ((BORN.matcher(before).matches() && !before.contains("died")) || leftOpen(before, bracket, ends)) {
            add(EventType.BIRTH, start, bracket.end(), who, ends.getFirst(), Optional.empty(), tree, claims);
        } else if (before.isEmpty() && ends.size() == 1 && offspring(tree, name)) {
            add(EventType.BIRTH, start, bracket.end(), who, ends.getFirst(), Optional.empty(), tree, claims);
        } else if (before.equals("d.")
                || before.equals("died")
                || before.equals("†")
                || UNTIL.matcher(before).matches()) {
            add(EventType.DEATH, start, bracket.end(), who, ends.getFirst(), Optional.empty(), tree, claims);
        }
    }

    /** "two sons, Karl (1921) and Ivan (1924)": when each was born. */
    private static boolean offspring(Tree tree, int name) {
        int at = name;
        while (at >= 0
                && tree.at(at).isName()
                && (tree.at(at).is("conj") || tree.at(at).is("appos"))) {
            at = tree.head(at);
        }
        return at >= 0
                && at < name
                && Set.of("child", "son", "daughter", "kid", "twin", "boy", "girl")
                        .contains(tree.at(at).lemma());
    }

    /** "(16 July 1872 – )": the end is not known, or was lost with the page. */
    private boolean leftOpen(String before, Bracket bracket, List<Moment> ends) {
        boolean alone = before.isEmpty() || before.endsWith(";") || before.endsWith(",");
        return alone
                && ends.size() == 1
                && text.substring(ends.getFirst().start(), bracket.end()).matches("(?s).*\\d ?[-–—−][ ?]*\\)");
    }

    /** "Lind, Karl (1910–1942)": the surname that stands in front, as in a dictionary. */
    private static Optional<Integer> headword(Tree tree, int name, String full) {
        int surname = tree.nameStart(name) - 2;
        boolean before = surname == 0
                && tree.at(1).form().equals(",")
                && full.endsWith(" " + WrittenName.small(tree.at(0).form()));
        return before ? Optional.of(tree.at(0).start()) : Optional.empty();
    }

    private Whose main(String main, String said, List<Moment> ends) {
        lives.putIfAbsent(main, year(ends.getFirst().edtf()));
        return new Whose(new Participant(Role.SUBJECT, main, said), opening(said, main));
    }

    /** "Karl Lind (1704 – 1787)" is not the Karl Johan Lind who was born in 1754. */
    private Whose whose(Naming.Who who, String said, List<Moment> ends) {
        String year = year(ends.getFirst().edtf());
        String known = lives.putIfAbsent(who.name(), year);
        boolean same = known == null || known.equals(year) || year.isEmpty();
        return same
                ? new Whose(
                        new Participant(Role.SUBJECT, who.name(), said),
                        who.link(Link.Slot.PARTICIPANT).stream().toList())
                : new Whose(new Participant(Role.SUBJECT, said, said), List.of());
    }

    private static List<Link> opening(String said, String main) {
        return said.equals(main)
                ? List.of()
                : List.of(new Link(Link.Slot.PARTICIPANT, said, main, "the text opens with this fuller name"));
    }

    /** "(born 14 October)": its year is not that of what the text tells before it. */
    private static boolean isReckoned(StatedTime time) {
        return !time.resolvedFrom().isBlank();
    }

    /** Whose life the dates in brackets are. */
    private record Whose(Participant participant, List<Link> links) {}

    private static String year(String edtf) {
        Matcher year = YEAR.matcher(edtf);
        return year.find() ? year.group() : "";
    }

    /** ", Kazan" behind a date, up to the dash or the bracket's end. */
    private Optional<String> placeAt(int from) {
        Matcher place = BEHIND.matcher(text).region(from, text.length());
        return place.lookingAt() ? Optional.of(place.group(1).strip()) : Optional.empty();
    }

    /** "Riga, " before a date. */
    private Optional<String> placeBefore(int from, int date) {
        Matcher place = AHEAD.matcher(text).region(from, date);
        return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
    }

    private boolean dashed(List<Moment> ends) {
        String between = exact(REFERENCE
                .matcher(text.substring(ends.get(0).end(), ends.get(1).start()))
                .replaceAll(""));
        return between.isEmpty()
                || between.matches("[,;]? ?(?:in )?" + PLACE + " ?(?:[-–—−]|; died|, died|; d\\.)")
                || between.matches("[-–—−] ?" + PLACE + ",?")
                || between.matches("[-–—−]|to|until|; died|, died|; d\\.");
    }

    /** The words before a date without "c.", which the date itself has taken in. */
    private static String exact(String before) {
        String plain = REFERENCE.matcher(before).replaceAll("").strip();
        return ROUGHLY.matcher(plain).replaceFirst("").strip();
    }

    static boolean plausible(List<Moment> ends) {
        Matcher from = YEAR.matcher(ends.get(0).edtf());
        Matcher to = YEAR.matcher(ends.get(1).edtf());
        if (!from.find() || !to.find()) {
            return false;
        }
        int years = Integer.parseInt(to.group()) - Integer.parseInt(from.group());
        return years >= SHORTEST_LIFE && years <= LONGEST_LIFE;
    }

    private void add(
            EventType type,
            int start,
            int end,
            Whose who,
            Moment moment,
            Optional<String> place,
            Tree sentence,
            List<Claim> claims) {
        if (isReckoned(moment.time())) {
            return;
        }
        claims.add(plain.claim(
                        type,
                        start,
                        end,
                        List.of(who.participant()),
                        Optional.of(moment.time()),
                        place,
                        "dates in brackets behind the name",
                        who.links())
                .withCitation(plain.cited(moment.end(), sentence.end())));
    }
}
