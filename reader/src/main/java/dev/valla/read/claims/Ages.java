package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "At 16", "at the age of sixteen", of one whose birth the text has dated: one of two years. */
final class Ages {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d{2}){0,2}");
    private static final int OLDEST = 110;
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** By name the year of birth; empty where the text gives two. */
    private final Map<String, Optional<Integer>> births = new HashMap<>();

    void note(Claim claim) {
        Optional<Matcher> year = claim.time()
                .filter(t -> claim.type() == EventType.BIRTH)
                .map(t -> YEAR.matcher(t.edtf().text()))
                .filter(Matcher::matches);
        if (year.isPresent()) {
            Optional<Integer> born = Optional.of(Integer.valueOf(year.get().group(1)));
            claim.in(Role.SUBJECT)
                    .map(Participant::name)
                    .forEach(name -> births.merge(name, born, (a, b) -> a.equals(b) ? a : Optional.empty()));
        }
    }

    /** The time of an event that befell {@code who} at an age told with it. */
    Optional<StatedTime> time(Draft draft, String who) {
        Optional<Integer> born = births.getOrDefault(who, Optional.empty());
        return born.flatMap(year -> phrase(draft).map(p -> {
            int then = year + p.age();
            StatedTime time = StatedTime.of("[%d,%d]".formatted(then, then + 1), p.words());
            return new StatedTime(time.edtf(), time.words(), time.calendar(), "born in " + year);
        }));
    }

    private record Phrase(int age, String words) {}

    private static Optional<Phrase> phrase(Draft draft) {
        Tree tree = draft.tree;
        int top = draft.pattern.shape() == dev.valla.read.claims.Pattern.Shape.VERB
                ? Extent.top(tree, draft.trigger)
                : draft.trigger;
        for (int at = 0; at + 1 < tree.size(); at++) {
            boolean said = tree.at(at).lemma().equals("at") && tree.at(at).is("prep");
            int verb = said && tree.head(at) == draft.trigger ? draft.trigger : said ? Grammar.governor(tree, at) : -1;
            if (verb >= 0 && (verb == draft.trigger || verb == top || verb == draft.clause)) {
                int last = end(tree, at);
                OptionalInt age = last > at ? age(tree, at + 1, last) : OptionalInt.empty();
                if (age.isPresent()) {
                    return Optional.of(new Phrase(age.getAsInt(), Naming.plain(tree, at, last)));
                }
            }
        }
        return Optional.empty();
    }

    /** The last word of "at (the age of) sixteen"; {@code at} itself where it says no age. */
    private static int end(Tree tree, int at) {
        int i = at + 1;
        boolean age = false;
        while (i < tree.size()
                && List.of("the", "age", "of", "just", "only")
                        .contains(tree.at(i).lemma())) {
            age |= tree.at(i).lemma().equals("age");
            i++;
        }
        int first = i;
        while (i < tree.size()
                && (tree.at(i).tag().equals("CD")
                        || (i > first && tree.at(i).form().equals("-")))) {
            i++;
        }
        boolean more = i < tree.size()
                && (tree.at(i).isNoun()
                        || tree.at(i).tag().startsWith("JJ")
                        || tree.at(i).form().matches("[:.]\\d.*|[ap]\\.?m\\.?|%"));
        return i == first || (more && !age) ? at : i - 1;
    }

    private static OptionalInt age(Tree tree, int from, int last) {
        int sum = 0;
        for (int i = from; i <= last; i++) {
            String form = tree.at(i).form().toLowerCase(java.util.Locale.ROOT);
            for (String part : form.split("-", -1)) {
                sum += part.matches("\\d{1,3}")
                        ? Integer.parseInt(part)
                        : UNITS.contains(part)
                                ? UNITS.indexOf(part)
                                : TENS.contains(part) ? 20 + 10 * TENS.indexOf(part) : 0;
            }
        }
        return sum > 4 && sum < OLDEST ? OptionalInt.of(sum) : OptionalInt.empty();
    }
}
