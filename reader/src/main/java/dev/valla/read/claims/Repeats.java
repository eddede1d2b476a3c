package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told twice in the same words, or only mentioned again, is claimed once. */
final class Repeats {
    private static final Set<EventType> CHANGES = EnumSet.of(
            EventType.APPOINTMENT, EventType.ELECTION, EventType.DISMISSAL, EventType.RESIGNATION, EventType.JOINING);

    private static final Set<EventType> UNDOES = EnumSet.of(EventType.PARDON, EventType.REHABILITATION);

    /** What leads to the time, or the telling, of something else: "the night before", "prior to", "of". */
    private static final java.util.regex.Pattern ASIDE = java.util.regex.Pattern.compile(
            "(?is).*\\b(?:before|when|until|till|after|since|during|prior to|by|at|from|upon"
                    + "|following|that|who|which|while|if)\\s+");

    private static final java.util.regex.Pattern WHEN =
            java.util.regex.Pattern.compile("(?i)(?:before|when|until|till|after|since|the one)\\b");

    private static final int FAR = 20;

    private Repeats() {}

    /** Of two drafts of one type and subject, one within the other, the first stays. */
    static List<Draft> without(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().noneMatch(k -> repeats(draft, k))) {
                kept.add(draft);
            }
        }
        kept.forEach(draft -> leaveToOffices(draft, kept));
        kept.removeIf(draft -> kept.stream()
                .anyMatch(k -> capacity(draft, k)
                        || carries(draft, k)
                        || namedBy(draft, k)
                        || lists(k, draft)
                        || lendsAHand(draft, k)
                        || ledTo(draft, k)
                        || undone(draft, k)));
        Capacities.join(kept);
        kept.removeIf(
                draft -> draft.type() == EventType.OFFICE && kept.stream().anyMatch(k -> entersOrLeaves(k, draft)));
        return kept;
    }

    /** "served as a captain and adjutant of the company": the verb tells the capacity that no office tells. */
    private static void leaveToOffices(Draft verb, List<Draft> drafts) {
        List<Draft.Part> roles =
                verb.parts.stream().filter(p -> p.role() == Role.ROLE).toList();
        List<Draft.Part> told = roles.stream()
                .filter(p -> drafts.stream()
                        .anyMatch(k -> k.trigger == p.head()
                                && k.type() == EventType.OFFICE
                                && k.pattern.shape() == Pattern.Shape.ROLE))
                .toList();
        if (verb.pattern.shape() == Pattern.Shape.VERB && told.size() < roles.size()) {
            verb.parts.removeAll(told);
        }
    }

    /** "served as president": the verb and the office tell one office. */
    private static boolean capacity(Draft verb, Draft office) {
        return verb.type() == office.type()
                && verb.trigger != office.trigger
                && office.pattern.shape() == Pattern.Shape.ROLE
                && verb.parts.stream().anyMatch(p -> p.role() == Role.ROLE && p.head() == office.trigger);
    }

    /** "survived by his wife Vera and two sons": all of them in one claim. */
    private static boolean lists(Draft verb, Draft kin) {
        return verb.type() == EventType.KINSHIP
                && kin.type() == EventType.KINSHIP
                && verb.pattern.shape() == Pattern.Shape.VERB
                && kin.pattern.shape() == Pattern.Shape.ROLE
                && verb.trigger < kin.trigger
                && kin.last <= verb.last;
    }

    /** "The trial began", "became a pupil of Lind": the verb tells nothing beside the noun. */
    private static boolean carries(Draft verb, Draft noun) {
        return verb.type() == EventType.EVENT
                && noun.pattern.shape() != Pattern.Shape.VERB
                && noun.clause == verb.trigger
                && Lexicon.english().in("light", verb.tree.at(verb.trigger).lemma())
                && verb.parts.stream().anyMatch(p -> p.head() == noun.trigger);
    }

    /** "took part in drafting the charter": the drafting is what was done. */
    private static boolean lendsAHand(Draft hand, Draft act) {
        Tree tree = act.tree;
        int in = tree.head(act.trigger);
        return hand.type() == EventType.PARTICIPATION
                && tree.at(act.trigger).tag().equals("VBG")
                && in > hand.trigger
                && tree.at(in).lemma().equals("in")
                && (tree.head(in) == hand.trigger || tree.head(tree.head(in)) == hand.trigger);
    }

    /** "was forced to resign": one act, told with what led to it. */
    private static boolean ledTo(Draft act, Draft led) {
        return act.type() == led.type()
                && act.tree.at(act.trigger).is("xcomp")
                && act.tree.head(act.trigger) == led.trigger;
    }

    /** "Her conviction was annulled": what is undone is told by that alone. */
    private static boolean undone(Draft noun, Draft act) {
        return noun.pattern.shape() == Pattern.Shape.NOUN && UNDOES.contains(act.type()) && noun.clause == act.trigger;
    }

    /** "took over as editor", "resigned as mayor": one office, entered or left, and not held beside that. */
    private static boolean entersOrLeaves(Draft verb, Draft office) {
        return CHANGES.contains(verb.type())
                && verb.parts.stream().anyMatch(p -> p.role() == Role.ROLE && p.head() == office.trigger);
    }

    /** "attained his education in Perm", "a stroke he suffered in 1936": the noun tells nothing beside the verb whose object it is. */
    private static boolean namedBy(Draft noun, Draft verb) {
        return noun.type() == verb.type()
                && noun.pattern.shape() == Pattern.Shape.NOUN
                && verb.pattern.shape() == Pattern.Shape.VERB
                && ((noun.tree.head(noun.trigger) == verb.trigger
                                && noun.tree.at(noun.trigger).is("dobj"))
                        || (noun.tree.head(verb.trigger) == noun.trigger
                                && noun.tree.at(verb.trigger).is("relcl")));
    }

    /** "captain and adjutant of the regiment": two posts. */
    private static boolean besideIt(Draft one, Draft other) {
        return one.pattern.shape() == Pattern.Shape.ROLE
                && one.type() != EventType.KINSHIP
                && one.tree.at(one.trigger).is("conj")
                && one.tree.head(one.trigger) == other.trigger
                && Series.post(one.tree, one.trigger)
                && Series.post(one.tree, other.trigger);
    }

    private static boolean repeats(Draft one, Draft other) {
        return one.type() == other.type()
                && one.first >= other.first
                && one.last <= other.last
                && one.trigger != other.trigger
                && one.pattern.equals(other.pattern)
                && !besideIt(one, other)
                && subjects(one).equals(subjects(other))
                && !one.pattern.is("split");
    }

    private static Set<Integer> subjects(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Draft.Part::head)
                .collect(Collectors.toSet());
    }

    /**
     * A birth, death or burial that is only named again as the time of something else ("before he died"), without time, place or
     * cause, is a mention and no claim; nor is "after graduating" behind the sentence that told it, nor the same told by two patterns
     * in the same words. "Born into a family of printers, …" tells more of it.
     */
    static List<Claim> mentions(List<Claim> claims, String text) {
        Set<String> told = new HashSet<>();
        claims.stream().filter(c -> once(c) && !bare(c)).forEach(c -> told.add(key(c)));
        List<Claim> kept = new ArrayList<>();
        Set<String> acts = new HashSet<>();
        Set<List<Object>> words = new HashSet<>();
        for (Claim claim : claims) {
            boolean twice = !words.add(List.of(
                    claim.type(),
                    claim.quotation(),
                    claim.participants(),
                    claim.time(),
                    claim.place(),
                    claim.polarity()));
            boolean again = !acts.add(key(claim))
                    && bare(claim)
                    && claim.quotation().words().endsWith("ing")
                    && !claim.quotation().words().contains(" ");
            if (again
                    || twice
                    || claims.stream().anyMatch(other -> wedAlready(claim, other) || toldInPart(claim, other))) {
                continue;
            }
            boolean mention = once(claim) && bare(claim) && aside(claim, text);
            if (!mention || told.add(key(claim))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    /** "His parents were Karl Lind" beside "His parents were Karl Lind and Vera Berg": the longer tells both. */
    private static boolean toldInPart(Claim part, Claim whole) {
        return part.type() == EventType.KINSHIP
                && whole.type() == part.type()
                && whole.quotation().start() == part.quotation().start()
                && whole.quotation().end() > part.quotation().end()
                && whole.polarity() == part.polarity()
                && whole.participants().containsAll(part.participants());
    }

    /** "She married her husband Karl Lind": that he is her husband is told by the marriage, and so in "survived by his wife". */
    private static boolean wedAlready(Claim kin, Claim other) {
        boolean within = other.quotation().start() <= kin.quotation().start()
                && kin.quotation().start() < other.quotation().end()
                && !other.quotation().equals(kin.quotation());
        return kin.type() == EventType.KINSHIP
                && (other.type() == EventType.KINSHIP || other.type() == EventType.MARRIAGE)
                && within
                && !spouses(kin).isEmpty()
                && spouses(other).containsAll(spouses(kin));
    }

    /** Husband and wife, where the claim names a spouse. */
    private static Set<String> spouses(Claim claim) {
        if (claim.in(Role.SPOUSE).findAny().isEmpty()) {
            return Set.of();
        }
        return Stream.concat(claim.in(Role.SUBJECT), claim.in(Role.SPOUSE))
                .map(Participant::name)
                .collect(Collectors.toSet());
    }

    /** "No other evidence was offered": the last outcome of the paragraph rests on nothing else. */
    static void onlyGrounds(List<Claim> claims, int paragraph) {
        for (int i = claims.size() - 1; i >= 0 && claims.get(i).quotation().start() > paragraph; i--) {
            Claim claim = claims.get(i);
            if (!claim.restsOn().isEmpty()) {
                claims.set(i, claim.withOnlyTheseGrounds());
                return;
            }
        }
    }

    /** Whether its words, or what stands before them, make it the time of something else. */
    private static boolean aside(Claim claim, String text) {
        int start = claim.quotation().start();
        String before = text.substring(Math.max(0, start - FAR), start);
        return ASIDE.matcher(before).matches()
                || WHEN.matcher(claim.quotation().words()).lookingAt();
    }

    private static boolean once(Claim claim) {
        return claim.type().onceInALife() || claim.type() == EventType.BURIAL;
    }

    private static boolean bare(Claim claim) {
        return claim.time().isEmpty()
                && claim.place().isEmpty()
                && claim.participants().size() < 2;
    }

    private static String key(Claim claim) {
        EventType type = claim.type() == EventType.EXECUTION || claim.type() == EventType.KILLING
                ? EventType.DEATH
                : claim.type();
        return type + " " + claim.in(Role.SUBJECT).map(Participant::name).collect(Collectors.joining(";"));
    }
}
