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

/** "At 16", "at the age of sixteen", "when he was sixteen", of one whose birth the text has dated: one of two years. */
final class Ages {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d{2}){0,2}");
    private static final int OLDEST = 110;

    /** "At four" may be an hour. */
    private static final int YOUNGEST = 5;

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

    private final Naming naming;

    Ages(Naming naming) {
        this.naming = naming;
    }

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
        if (draft.type() == EventType.KINSHIP) {
            return Optional.empty();
        }
        return phrase(draft)
                .flatMap(p -> births.getOrDefault(whose(draft.tree, p).orElse(who), Optional.empty())
                        .map(year -> {
                            int then = year + p.age();
                            StatedTime time = StatedTime.of("[%d,%d]".formatted(then, then + 1), p.words());
                            return new StatedTime(time.edtf(), time.words(), time.calendar(), "born in " + year);
                        }));
    }

    /** "when he was eight, his father died": his age. */
    private Optional<String> whose(Tree tree, Phrase phrase) {
        int pronoun = phrase.first() + 1;
        return tree.at(pronoun).tag().equals("PRP") || tree.at(pronoun).isName()
                ? naming.all(tree, pronoun).stream()
                        .filter(Naming.Who::settled)
                        .map(Naming.Who::name)
                        .findFirst()
                : Optional.empty();
    }

    private record Phrase(int age, String words, int first) {}

    private static Optional<Phrase> phrase(Draft draft) {
        Tree tree = draft.tree;
        for (int at = 0; at + 1 < tree.size(); at++) {
            int first = numberBehind(tree, at);
            int last = first > at ? end(tree, first) : at;
            boolean years = last > at && isAge(tree, at, last);
            OptionalInt age =
                    years ? age(tree, first, last, pastOld(tree, last) > last ? 1 : YOUNGEST) : OptionalInt.empty();
            if (age.isPresent() && tells(draft, at)) {
                int ago = tree.at(at).lemma().equals("when") ? pastOld(tree, last) : last;
                return Optional.of(new Phrase(age.getAsInt(), Naming.plain(tree, at, ago), at));
            }
        }
        return Optional.empty();
    }

    /** Where the number of an age told from {@code at} begins: behind "at (the age of)", "aged", "when (he was)"; -1 if nowhere. */
    private static int numberBehind(Tree tree, int at) {
        String lemma = tree.at(at).lemma();
        int next = at + 1;
        if (lemma.equals("when")) {
            boolean whose = (tree.at(next).tag().equals("PRP") || tree.at(next).isName())
                    && next + 1 < tree.size()
                    && tree.at(next + 1).form().equals("was");
            next = whose ? next + 2 : next;
        } else if (lemma.equals("at") && tree.at(at).is("prep")) {
            while (next < tree.size()
                    && List.of("the", "age", "of").contains(tree.at(next).lemma())) {
                next++;
            }
        } else if (!tree.at(at).form().equalsIgnoreCase("aged")) {
            return -1;
        }
        while (next < tree.size()
                && List.of("just", "only").contains(tree.at(next).lemma())) {
            next++;
        }
        return next < tree.size() && tree.at(next).tag().equals("CD") ? next : -1;
    }

    /** The last word of the number. */
    private static int end(Tree tree, int first) {
        int i = first;
        while (i < tree.size()
                && (tree.at(i).tag().equals("CD")
                        || (i > first && tree.at(i).form().equals("-")))) {
            i++;
        }
        return i - 1;
    }

    /** Whether the number is one of years: "at 16", not "at 16 Kirov Street"; "when 22 years old". */
    private static boolean isAge(Tree tree, int at, int last) {
        if (last + 1 >= tree.size()) {
            return true;
        }
        Word next = tree.at(last + 1);
        boolean more =
                next.isNoun() || next.tag().startsWith("JJ") || next.form().matches("[:.]\\d.*|[ap]\\.?m\\.?|%");
        boolean said = tree.at(at).lemma().equals("at")
                && at + 1 < tree.size()
                && List.of("the", "age").contains(tree.at(at + 1).lemma());
        return !more || said || pastOld(tree, last) > last;
    }

    /** The last word of "22 years old" behind its number; the number itself where it stands alone. */
    private static int pastOld(Tree tree, int last) {
        boolean years = last + 1 < tree.size() && tree.at(last + 1).lemma().equals("year");
        return years && last + 2 < tree.size() && tree.at(last + 2).lemma().equals("old") ? last + 2 : last;
    }

    /** Whether the age is told of the draft's event: its verb stands right above the words. */
    private static boolean tells(Draft draft, int at) {
        Tree tree = draft.tree;
        int top = draft.pattern.shape() == dev.valla.read.claims.Pattern.Shape.VERB
                ? Extent.top(tree, draft.trigger)
                : draft.trigger;
        int verb = tree.head(at) == draft.trigger ? draft.trigger : Grammar.governor(tree, at);
        boolean clause = tree.at(at).lemma().equals("when");
        while (clause
                && verb >= 0
                && tree.at(verb).lemma().equals("be")
                && !tree.at(verb).is("root")) {
            verb = Grammar.governor(tree, verb);
        }
        return verb >= 0 && (verb == draft.trigger || verb == top || verb == draft.clause);
    }

    private static OptionalInt age(Tree tree, int from, int last, int least) {
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
        return sum >= least && sum < OLDEST ? OptionalInt.of(sum) : OptionalInt.empty();
    }
}
