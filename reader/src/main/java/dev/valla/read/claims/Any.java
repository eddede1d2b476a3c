package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Slot;
import dev.valla.read.claims.Pattern.Voice;
import java.util.List;
import java.util.Set;

/** The pattern of what fits no other: somebody did something at a time. */
final class Any {
    static final Pattern PATTERN = new Pattern(
            "any verb with a subject and a time",
            EventType.EVENT,
            Shape.VERB,
            Voice.ANY,
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(
                    new Slot("subject", List.of(Relation.parse("subj:actor"))),
                    new Slot("object", List.of(Relation.parse("obj:any"))),
                    new Slot("agent", List.of(Relation.parse("by:actor")))),
            Set.of("dated"),
            List.of());

    /** What was done to a thing: "the rising was postponed". */
    static final Pattern UNDERGONE = new Pattern(
            "any act that a thing undergoes",
            EventType.EVENT,
            Shape.VERB,
            Voice.PASSIVE,
            Set.of(),
            Set.of(),
            List.of(List.of(Relation.parse("subj:thing"))),
            List.of(),
            List.of(
                    new Slot("object", List.of(Relation.parse("subj:thing"))),
                    new Slot("agent", List.of(Relation.parse("by:actor")))),
            Set.of("dated"),
            List.of());

    private static final Set<String> NOTHING =
            Set.of("it", "this", "that", "nothing", "something", "anything", "everything");

    /** What a verb may still need to tell its act. */
    private static final Set<String> FURTHER = Set.of("dobj", "xcomp", "ccomp", "oprd", "acomp", "attr");

    private Any() {}

    /** In a narrated text, what no pattern knows is told only with its time; "she recovered" stands by itself. */
    static boolean needsTime(Draft draft) {
        boolean ours = draft.pattern.equals(PATTERN) || draft.pattern.equals(UNDERGONE);
        return ours
                && !Lexicon.english().in("alone", draft.tree.at(draft.trigger).lemma());
    }

    /** Whether somebody did, or underwent at nobody's hands, something that no pattern knows and that does not stand by itself. */
    static boolean ofNoKind(Draft draft) {
        Tree tree = draft.tree;
        boolean toAThing = draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(p -> tree.at(p.head()))
                .noneMatch(word -> word.isPronoun() || word.entity().equals("PERSON"));
        boolean fully = Grammar.passive(tree, draft.trigger) && (toAThing || draft.has(Role.AGENT));
        return draft.pattern.equals(PATTERN) && needsTime(draft) && !fully;
    }

    /** Whether the verb stands in a clause of its own and is none of those that tell nothing by themselves. */
    static boolean tells(Tree tree, int verb) {
        Word word = tree.at(verb);
        Lexicon words = Lexicon.english();
        if (!word.isVerb() || words.in("idle", word.lemma()) || words.in("wish", word.lemma())) {
            return false;
        }
        if (words.in("goes-on", word.lemma()) && !tree.hasChild(verb, "dobj")) {
            return false;
        }
        if (word.is("xcomp")
                && tree.head(verb) >= 0
                && words.in("goes-on", tree.at(tree.head(verb)).lemma())) {
            return true;
        }
        if (word.tag().equals("VBG")) {
            return participle(tree, verb) && !words.in("enables", word.lemma());
        }
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(word.tag())
                || (word.tag().equals("VBN")
                        && (tree.hasChild(verb, "auxpass") || tree.hasChild(verb, "aux") || word.is("conj")));
        boolean when = word.is("advcl")
                && (tree.hasChildLemma(verb, "when")
                        || tree.hasChildLemma(verb, "while")
                        || tree.hasChildLemma(verb, "after"));
        return finite && (when || Set.of("root", "conj", "ccomp", "relcl").contains(word.relation()));
    }

    /** "He signed it, handing the pen to his son": a further act of the same doer, behind the first. */
    private static boolean participle(Tree tree, int verb) {
        int head = tree.head(verb);
        if (tree.at(verb).is("conj") && head >= 0 && tree.at(head).tag().equals("VBG")) {
            return participle(tree, head);
        }
        return tree.at(verb).is("advcl")
                && head >= 0
                && head < verb
                && !beaten(tree, verb, head)
                && tree.at(head).tag().equals("VBD")
                && (tree.at(head).is("root") || tree.at(head).is("conj"))
                && !tree.hasChild(verb, "mark")
                && tree.children(verb, "dobj").stream()
                        .anyMatch(o -> tree.at(o).isNoun()
                                && Character.isLetter(tree.at(o).form().charAt(0)));
    }

    /** "won the office, defeating Orlov": the same victory. */
    private static boolean beaten(Tree tree, int verb, int head) {
        return Lexicon.english().in("beats", tree.at(verb).lemma())
                && Lexicon.english().in("wins", tree.at(head).lemma());
    }

    /**
     * Whether it is told so plainly that it is kept without a time: one act in the past, asserted outright, done to something or
     * by somebody; or, where a witness tells it, to a person. In a narrated text only a pattern's act is ({@link #needsTime}).
     */
    static boolean certain(Draft draft, boolean witnessed) {
        Tree tree = draft.tree;
        Word word = tree.at(draft.trigger);
        Word top = tree.at(Extent.top(tree, draft.trigger));
        boolean participle = word.tag().equals("VBG") && participle(tree, draft.trigger);
        boolean told = top.is("ccomp")
                && top.head() >= 0
                && Attribution.reports(tree, top.head())
                && Grammar.thatClause(tree, Extent.top(tree, draft.trigger));
        boolean chief = top.is("root") || top.is("conj") || participle || told || ofSomebody(draft);
        boolean past = top.tag().equals("VBD") || top.tag().equals("VBN") || participle;
        boolean present = tree.children(draft.trigger, "auxpass").stream()
                .anyMatch(c -> Set.of("VBZ", "VBP").contains(tree.at(c).tag()));
        if (present) {
            return false;
        }
        boolean acts = draft.pattern.equals(UNDERGONE)
                ? draft.has(Role.AGENT) || Lexicon.english().in("done-to", word.lemma())
                : object(draft)
                        || draft.has(Role.AGENT)
                        || bare(draft)
                        || (witnessed && Grammar.passive(tree, draft.trigger));
        return draft.telling.equals(Telling.PLAIN)
                && past
                && chief
                && acts
                && !Lexicon.english().in("lasting", word.lemma())
                && !Lexicon.english().in("light", word.lemma())
                && !Attribution.says(word);
    }

    /** "the rebels, who burned the mill": a clause of its own about somebody. */
    private static boolean ofSomebody(Draft draft) {
        Tree tree = draft.tree;
        boolean who = tree.children(draft.trigger, "nsubj").stream()
                .anyMatch(c -> Set.of("who", "which").contains(tree.at(c).lemma()));
        return tree.at(draft.trigger).is("relcl") && who;
    }

    /** "she recovered", "he was extracted": what somebody does or undergoes, with nothing further to tell. */
    private static boolean bare(Draft draft) {
        Tree tree = draft.tree;
        boolean alone = Lexicon.english().in("alone", tree.at(draft.trigger).lemma())
                || tree.hasChild(draft.trigger, "auxpass");
        return alone && FURTHER.stream().noneMatch(relation -> tree.hasChild(draft.trigger, relation));
    }

    /** Whether it is done to something other than the doer. */
    private static boolean object(Draft draft) {
        return draft.parts.stream()
                .anyMatch(p -> p.role() == Role.OBJECT
                        && !draft.tree.at(p.head()).lemma().endsWith("self")
                        && !NOTHING.contains(draft.tree.at(p.head()).lemma()));
    }

    /** Whether the verb is only the frame of another event: "made" in "made his debut"; not what "his widow" does. */
    static boolean within(Draft draft, int verb) {
        Word word = draft.tree.at(draft.trigger);
        boolean doer = draft.pattern.shape() == Shape.ROLE && (word.is("nsubj") || word.is("nsubjpass"));
        return (word.head() == verb && draft.pattern.shape() != Shape.VERB && !doer)
                || (draft.tree.at(draft.trigger).is("xcomp") && draft.tree.head(draft.trigger) == verb);
    }
}
