package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How far the quotation of an event reaches: the shortest run of words that carries it whole. */
final class Extent {
    private static final Set<String> COMPLEMENTS = Set.of(
            "dobj",
            "attr",
            "oprd",
            "acomp",
            "prep",
            "agent",
            "prt",
            "npadvmod",
            "advmod",
            "dative",
            "pobj",
            "pcomp",
            "neg",
            "case");
    private static final int FAR = 12;
    private static final int NEAR = 8;
    private static final int FAR_SUBJECT = 30;

    private Extent() {}

    static void of(Draft draft, List<Integer> bearers) {
        switch (draft.pattern.shape()) {
            case VERB -> verb(draft);
            case NOUN -> noun(draft);
            case ROLE -> role(draft, bearers);
        }
        for (Draft.Part part : draft.parts) {
            if (!NamedElsewhere.of(draft, part)) {
                cover(draft, Phrase.around(draft.tree, part.head()));
                whole(draft, part);
                nameBeside(draft, part.head());
            }
        }
        draft.places.forEach(place -> {
            cover(draft, Locality.around(draft.tree, place));
            described(draft, place);
        });
        if (draft.type() == EventType.TESTIMONY && draft.pattern.shape() == Pattern.Shape.VERB) {
            Said.cover(draft);
        }
        leaveOffRelative(draft);
        leaveOffPreposition(draft);
        beginWithWholeTime(draft);
        leaveOffComma(draft);
    }

    /** No quotation ends with a comma. */
    private static void leaveOffComma(Draft draft) {
        while (draft.last > draft.trigger && draft.tree.at(draft.last).form().equals(",")) {
            draft.last--;
        }
    }

    /** "A year later he moved" does not begin with "later". */
    private static void beginWithWholeTime(Draft draft) {
        Tree tree = draft.tree;
        while (draft.first > 0
                && tree.at(draft.first).entity().equals("DATE")
                && (tree.at(draft.first).edge() == 'L' || tree.at(draft.first).edge() == 'I')
                && tree.at(draft.first - 1).entity().equals("DATE")) {
            draft.first--;
        }
    }

    /** "The remains of Lind were buried": with what is his, which the verb is told of. */
    private static void whole(Draft draft, Draft.Part part) {
        Tree tree = draft.tree;
        int of = part.role() == Role.SUBJECT ? tree.head(part.head()) : -1;
        int noun = of >= 0 && tree.at(of).lemma().equals("of") ? tree.head(of) : -1;
        if (noun >= 0
                && noun < of
                && Set.of("nsubj", "nsubjpass").contains(tree.at(noun).relation())) {
            cover(draft, Phrase.around(tree, noun));
        }
    }

    /** "was born on 18 August 1992 at": a preposition whose noun is not quoted is not quoted either. */
    static void leaveOffPreposition(Draft draft) {
        Tree tree = draft.tree;
        while (draft.last > draft.trigger && tree.at(draft.last).is("prep") && behind(tree, draft.last)) {
            draft.last--;
        }
    }

    private static boolean behind(Tree tree, int preposition) {
        return IntStream.of(tree.children(preposition)).anyMatch(child -> child > preposition);
    }

    /** "at Lipno, a village near Kazan": what place it is. */
    private static void described(Draft draft, int place) {
        Tree tree = draft.tree;
        for (int child : tree.children(place)) {
            int first = child > place ? Phrase.around(tree, child).first() : -1;
            boolean what = first > 0
                    && tree.at(child).is("appos")
                    && !tree.at(child).isName()
                    && tree.at(first).lemma().equals("a")
                    && Lexicon.english().in("place", tree.at(child).lemma())
                    && first - 2 <= draft.last;
            int last = what ? reach(tree, child) : -1;
            if (what && last - place <= FAR * 2) {
                draft.cover(draft.first, last);
            }
        }
    }

    /** "the painter Karl Lind", "his first novel, Snow": the name by which the claim calls him or it. */
    private static void nameBeside(Draft draft, int noun) {
        Tree tree = draft.tree;
        int last = Phrase.around(tree, noun).last();
        for (int child : tree.at(noun).isName() ? new int[0] : tree.children(noun)) {
            int first = tree.nameStart(child);
            boolean beside = first == last + 1
                    || (first == last + 2 && tree.at(last + 1).form().equals(","));
            if (child > noun && tree.at(child).is("appos") && tree.at(child).isName() && beside) {
                cover(draft, new Phrase(tree, child, first, tree.nameEnd(child)));
            }
        }
    }

    /** "a pamphlet, which the papers": where the clause behind "which" is not quoted whole, it is not begun. */
    private static void leaveOffRelative(Draft draft) {
        int which = Grammar.relativeBefore(draft.tree, draft.last);
        if (which > draft.trigger && which > draft.first) {
            boolean comma = draft.tree.at(which - 1).form().equals(",");
            draft.last = comma ? which - 2 : which - 1;
            draft.parts.removeIf(part -> part.head() > which);
            draft.places.removeIf(place -> place > which);
        }
    }

    private static void verb(Draft draft) {
        Tree tree = draft.tree;
        int top = top(tree, draft.trigger);
        draft.cover(Grammar.verbStart(tree, top), reach(tree, draft.trigger));
        if (draft.pattern.is("whole")) {
            draft.cover(draft.first, wholeReach(tree, draft.trigger));
        }
        if (Attribution.says(draft.tree.at(draft.trigger))) {
            saidBefore(draft);
        }
        withSubject(draft, top);
        int first = top;
        while (tree.at(first).is("conj")
                && tree.head(first) >= 0
                && tree.at(tree.head(first)).tag().equals("VBG")) {
            first = tree.head(first);
        }
        int head = tree.head(first);
        boolean manner =
                tree.at(first).is("pcomp") && head >= 0 && tree.at(head).lemma().equals("by") && tree.head(head) >= 0;
        if (manner && tree.at(tree.head(head)).isVerb() && top - tree.head(head) <= FAR) {
            draft.cover(Grammar.verbStart(tree, tree.head(head)), tree.head(head));
            withSubject(draft, tree.head(head));
        }
    }

    /** "'It was wonderful', she said": the short words before the verb belong to the telling of them. */
    private static void saidBefore(Draft draft) {
        Tree tree = draft.tree;
        for (int child : tree.children(draft.trigger)) {
            if (child < draft.trigger && tree.at(child).is("ccomp") && draft.trigger - child <= FAR) {
                int first = child;
                for (int below : tree.children(child)) {
                    first = Math.min(
                            first, below < child ? Phrase.around(tree, below).first() : below);
                }
                draft.cover(first, child);
            }
        }
    }

    private static void withSubject(Draft draft, int verb) {
        Tree tree = draft.tree;
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if (child < verb && (word.is("nsubj") || word.is("nsubjpass"))) {
                Phrase phrase = Phrase.around(tree, child);
                if (draft.first - phrase.last() <= FAR_SUBJECT) {
                    draft.cover(phrase.first(), phrase.last());
                }
            } else if (child > verb && word.is("nsubj") && child - verb <= NEAR) {
                draft.cover(draft.first, Phrase.around(tree, child).last());
            }
        }
        int head = tree.head(verb);
        boolean hangs = tree.at(verb).is("relcl") || tree.at(verb).is("acl");
        if (hangs && head >= 0 && draft.first - head <= 4) {
            draft.cover(Phrase.around(tree, head).first(), head);
        }
    }

    /** The verb that carries the subject of a chain such as "began to play". */
    static int top(Tree tree, int verb) {
        int at = verb;
        while (tree.at(at).is("xcomp")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).isVerb()
                && Lexicon.english().in("goes-on", tree.at(tree.head(at)).lemma())) {
            at = tree.head(at);
        }
        return at;
    }

    private static void noun(Draft draft) {
        Phrase phrase = Phrase.around(draft.tree, draft.trigger);
        draft.cover(phrase.first(), Math.max(phrase.last(), reach(draft.tree, draft.trigger)));
        meanwhile(draft);
        if (draft.clause >= 0
                && Lexicon.english().in("light", draft.tree.at(draft.clause).lemma())) {
            draft.cover(Grammar.verbStart(draft.tree, draft.clause), afterPlace(draft.tree, draft.clause));
            withSubject(draft, draft.clause);
        }
    }

    /** "while still in prison". */
    private static void meanwhile(Draft draft) {
        Tree tree = draft.tree;
        int in = tree.head(draft.trigger);
        for (int mark : in < 0 ? List.<Integer>of() : tree.children(in, "mark")) {
            draft.cover(Math.min(mark, draft.first), draft.last);
        }
    }

    /** The last word of "took place". */
    private static int afterPlace(Tree tree, int verb) {
        boolean took = verb + 1 < tree.size() && tree.at(verb + 1).lemma().equals("place");
        return took ? verb + 1 : verb;
    }

    private static void role(Draft draft, List<Integer> bearers) {
        Tree tree = draft.tree;
        draft.cover(Phrase.around(tree, draft.trigger).first(), reach(tree, draft.trigger, false));
        if (draft.first == 1 && tree.at(0).form().equals("As")) {
            draft.cover(0, draft.last);
        }
        if (draft.clause >= 0
                && draft.trigger - draft.clause <= FAR
                && !further(tree, draft.trigger)
                && !trails(draft)) {
            draft.cover(Math.min(draft.trigger, Grammar.verbStart(tree, draft.clause)), draft.trigger);
            withSubject(draft, draft.clause);
            outcome(draft);
        }
        if (draft.clause < 0) {
            for (int bearer : bearers) {
                cover(draft, Phrase.around(tree, bearer));
            }
        }
    }

    /** "She was born on 3 May 1911, in Riga, the daughter of a miller": what trails far behind is quoted by itself. */
    private static boolean trails(Draft draft) {
        Tree tree = draft.tree;
        int first = Phrase.around(tree, draft.trigger).first();
        return draft.trigger - draft.clause > NEAR
                && Lexicon.english().in("kin", tree.at(draft.trigger).lemma())
                && tree.at(draft.trigger).is("appos")
                && first > 0
                && tree.at(first - 1).form().equals(",");
    }

    /** "rector of the seminary, dean of the cathedral and bishop": each post but the first is quoted without the verb. */
    private static boolean further(Tree tree, int noun) {
        int first = tree.head(noun);
        return tree.at(noun).is("conj") && first >= 0 && tree.at(first).isNoun() && noun - first > 2;
    }

    /** "rose through the ranks to become a general": who did stands before "rose". */
    private static void outcome(Draft draft) {
        int above = draft.tree.head(draft.clause);
        boolean near = draft.tree.at(draft.clause).is("advcl")
                && Grammar.infinitive(draft.tree, draft.clause)
                && above >= 0
                && above < draft.clause
                && draft.clause - above <= NEAR;
        if (near) {
            draft.cover(above, draft.clause);
            withSubject(draft, above);
        }
    }

    private static void cover(Draft draft, Phrase phrase) {
        int before = phrase.head() < draft.first && draft.pattern.shape() == Pattern.Shape.VERB ? NEAR : 3;
        if (phrase.first() >= draft.first - before && phrase.last() <= draft.last + FAR) {
            draft.cover(phrase.first(), phrase.last());
        }
    }

    /** With the clause that it decides or says. */
    private static int wholeReach(Tree tree, int verb) {
        int last = reach(tree, verb);
        for (int child : tree.children(verb)) {
            if (child > verb
                    && Set.of("xcomp", "ccomp", "acomp").contains(tree.at(child).relation())) {
                last = Math.max(last, wholeReach(tree, child));
            } else if (child > verb
                    && tree.at(child).is("conj")
                    && tree.at(verb).is("xcomp")) {
                last = Math.max(last, reach(tree, child));
            }
        }
        return last;
    }

    /** The last word of what completes it, up to the next clause or conjunct. */
    static int reach(Tree tree, int from) {
        return reach(tree, from, true);
    }

    /** @param conjuncts whether what is joined to it by "and" belongs to it */
    private static int reach(Tree tree, int from, boolean conjuncts) {
        int last = Math.max(from, tree.at(from).isNoun() ? tree.nameEnd(from) : from);
        String before = "";
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            boolean joined = conjuncts
                    && word.is("conj")
                    && word.isNominal()
                    && tree.at(from).isNominal();
            if (child > from && (COMPLEMENTS.contains(word.relation()) || joined) && !meanwhile(tree, child)) {
                if (child > last + 1
                        && separated(tree, last, child)
                        && !joined
                        && !(word.is("prep") && word.lemma().equals(before))) {
                    break;
                }
                last = Math.max(last, reach(tree, child));
                before = word.is("prep") ? word.lemma() : "";
            }
        }
        return last;
    }

    /** "rose to fame after appearing in two films": another act, that only tells when. */
    private static boolean meanwhile(Tree tree, int preposition) {
        return tree.at(preposition).is("prep")
                && Set.of("after", "before", "since", "while", "upon", "following")
                        .contains(tree.at(preposition).lemma())
                && tree.hasChild(preposition, "pcomp");
    }

    private static boolean separated(Tree tree, int last, int child) {
        for (int i = last + 1; i < child; i++) {
            if (Set.of(",", ";", ":", "-", "–", "—").contains(tree.at(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** The draft with one of several objects; all but the first are quoted by themselves. */
    static Draft only(Draft whole, Draft.Part object, boolean leading) {
        Draft one = new Draft(
                whole.pattern, whole.tree, leading ? whole.trigger : object.head(), whole.clause, whole.telling);
        for (Draft.Part part : whole.parts) {
            if (part.equals(object) || part.role() != object.role()) {
                one.parts.add(part);
            }
        }
        one.places.addAll(whole.places);
        one.details.addAll(whole.details);
        one.because.addAll(whole.because);
        Phrase phrase = Phrase.around(whole.tree, object.head());
        if (leading) {
            one.first = whole.first;
            one.last = Math.max(phrase.last(), whole.trigger);
        } else {
            one.first = phrase.first();
            one.last = Math.max(phrase.last(), reach(whole.tree, object.head()));
        }
        return one;
    }
}
