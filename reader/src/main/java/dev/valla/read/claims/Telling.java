package dev.valla.read.claims;

import dev.valla.claim.Claim.Certainty;
import dev.valla.claim.Claim.Polarity;
import java.util.Locale;
import java.util.Set;

/**
 * How a clause tells its event.
 *
 * @param done whether it is told as something that was, rather than wished, ordered, intended or supposed
 */
record Telling(boolean done, Polarity polarity, Certainty certainty) {
    static final Telling PLAIN = new Telling(true, Polarity.ASSERTED, Certainty.PLAIN);
    private static final Telling NOT_DONE = new Telling(false, Polarity.ASSERTED, Certainty.PLAIN);

    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Set<String> NOT_YET =
            Set.of("will", "shall", "should", "must", "can", "would", "ought", "'ll", "wo", "'d");
    private static final Set<String> NONE = Set.of("nothing", "nobody", "none");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    /** "I never saw him strike anyone" says nothing of a blow. */
    private static final Set<String> PERCEIVE = Set.of("see", "hear", "notice", "observe", "witness", "watch");

    private static final Set<String> FORETELL =
            Set.of("predict", "foretell", "prophesy", "forecast", "foresee", "anticipate", "imagine", "pretend");

    /** "was nearly killed", "was seldom elected". */
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "narrowly", "seldom", "rarely", "hardly");

    private static final Set<String> WRONGLY =
            Set.of("incorrectly", "wrongly", "falsely", "mistakenly", "erroneously", "untruthfully");

    private static final Set<String> LEADS_AWAY = Set.of("without", "instead", "rather", "against", "from");

    /** How the clause of {@code verb} tells it. Cost: its depth in the tree. */
    static Telling of(Tree tree, int verb) {
        return at(tree, verb, 0);
    }

    private static Telling at(Tree tree, int verb, int depth) {
        if (verb < 0 || depth > 12) {
            return PLAIN;
        }
        Telling own = own(tree, verb).within(reserved(tree, verb));
        return own.done() ? own.within(above(tree, verb, depth)) : own;
    }

    /** "as far as I know", "according to camp rumour". */
    private static Telling reserved(Tree tree, int verb) {
        return Hearsay.rumoured(tree, verb)
                ? PLAIN.with(Certainty.ALLEGED)
                : Hearsay.reserve(tree, verb).map(PLAIN::with).orElse(PLAIN);
    }

    private static Telling own(Tree tree, int verb) {
        Telling telling = PLAIN;
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if (nothing(tree, child)) {
                telling = telling.denied();
            } else if (word.is("neg") && !followedByOnly(tree, child) && !tree.hasChildLemma(verb, "until")) {
                telling = telling.denied();
            } else if (word.is("aux") && word.tag().equals("MD")) {
                telling = telling.within(modal(tree, verb, word.form().toLowerCase(Locale.ROOT)));
            } else if (word.is("mark") && CONDITIONS.contains(word.lemma())) {
                return NOT_DONE;
            } else if (hadHe(tree, verb, child)) {
                return NOT_DONE;
            } else if (word.is("advmod") && child < verb && NEARLY.contains(word.lemma())) {
                return NOT_DONE;
            } else if (word.is("advmod")) {
                telling = telling.within(adverb(word.lemma()));
            }
        }
        return telling;
    }

    /** "Had he been elected, he would have left": a condition. */
    private static boolean hadHe(Tree tree, int verb, int aux) {
        return aux == 0
                && tree.at(verb).is("advcl")
                && Set.of("Had", "Were", "Should").contains(tree.at(aux).form());
    }

    /** "I received no letter", "nobody was arrested". */
    private static boolean nothing(Tree tree, int child) {
        Word word = tree.at(child);
        boolean part = word.is("dobj") || word.is("nsubj") || word.is("nsubjpass");
        return part
                && (NONE.contains(word.lemma())
                        || tree.children(child, "det").stream()
                                .anyMatch(d -> tree.at(d).form().equalsIgnoreCase("no")));
    }

    private static boolean followedByOnly(Tree tree, int i) {
        return i + 1 < tree.size()
                && Set.of("only", "just", "merely").contains(tree.at(i + 1).lemma());
    }

    private static Telling modal(Tree tree, int verb, String modal) {
        if (MAYBE.contains(modal) && (!modal.equals("could") || tree.hasChildLemma(verb, "have"))) {
            return PLAIN.with(Certainty.HEDGED);
        }
        boolean futureInThePast = (modal.equals("would") || modal.equals("'d"))
                && !tree.hasChildLemma(verb, "have")
                && (hasAny(tree, verb, Lexicon.english().of("later"))
                        || cameToBe(tree, verb)
                        || isDatedDeath(tree, verb));
        return futureInThePast ? PLAIN : NOT_YET.contains(modal) || MAYBE.contains(modal) ? NOT_DONE : PLAIN;
    }

    /** "He would become president", "would go on to teach": what came later, unless it hangs on what somebody says or on a condition. */
    private static boolean cameToBe(Tree tree, int verb) {
        Word word = tree.at(verb);
        boolean comes = word.lemma().equals("become") || (word.lemma().equals("go") && tree.hasChildLemma(verb, "on"));
        boolean chief = word.is("root") || word.is("relcl") || word.is("conj");
        return comes
                && chief
                && !tree.hasChild(verb, "neg")
                && tree.children(verb, "advcl").stream()
                        .noneMatch(c -> tree.children(c, "mark").stream()
                                .anyMatch(m -> CONDITIONS.contains(tree.at(m).lemma())));
    }

    /** "She would die in 1960": nobody plans that. */
    private static boolean isDatedDeath(Tree tree, int verb) {
        return tree.at(verb).lemma().equals("die")
                && tree.at(verb).is("root")
                && tree.children(verb, "prep").stream()
                        .flatMap(p -> tree.children(p, "pobj").stream())
                        .anyMatch(date -> tree.at(date).entity().equals("DATE"));
    }

    private static boolean hasAny(Tree tree, int verb, Set<String> lemmas) {
        for (int child : tree.children(verb)) {
            if (lemmas.contains(tree.at(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Telling adverb(String lemma) {
        Lexicon words = Lexicon.english();
        return words.in("perhaps", lemma)
                ? PLAIN.with(Certainty.HEDGED)
                : words.in("reportedly", lemma) ? PLAIN.with(Certainty.ALLEGED) : PLAIN;
    }

    private static Telling above(Tree tree, int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0) {
            return PLAIN;
        }
        return switch (tree.at(verb).relation()) {
            case "xcomp" -> complement(tree, head, depth);
            case "oprd" -> complement(tree, head, depth);
            case "advcl" -> adverbial(tree, verb, head, depth);
            case "acl", "relcl" -> Grammar.infinitive(tree, verb) && !Grammar.singled(tree, head) ? NOT_DONE : PLAIN;
            case "ccomp" -> clause(tree, verb, head, depth);
            case "conj" -> conjunct(tree, verb, head, depth);
            case "pcomp" -> preposition(tree, head, depth);
            default -> Grammar.infinitive(tree, verb) && tree.at(verb).is("pobj") ? NOT_DONE : PLAIN;
        };
    }

    /**
     * "to become" behind "rose", "to form" behind "merged" tell what came of it, another infinitive a purpose. "She would stay until the council elects a
     * mayor": what is told in the present under what has yet to come has yet to come too.
     */
    private static Telling adverbial(Tree tree, int verb, int head, int depth) {
        boolean charge =
                Set.of("accuse", "charge", "suspect").contains(tree.at(head).lemma())
                        && tree.at(verb).tag().equals("VBG")
                        && tree.hasChild(verb, "neg");
        boolean whenever = timed(tree, verb)
                && Grammar.infinitive(tree, head)
                && tree.at(head).is("xcomp")
                && !at(tree, head, depth + 1).done();
        if (charge || whenever) {
            return NOT_DONE;
        }
        if (Grammar.infinitive(tree, verb)) {
            return cameOfIt(tree, verb, head) ? at(tree, head, depth + 1) : NOT_DONE;
        }
        boolean present = present(tree, verb) && (tree.hasChild(verb, "mark") || timed(tree, verb));
        return present && !at(tree, head, depth + 1).done() ? NOT_DONE : PLAIN;
    }

    /** "rose to become", "moved to Riga to become", "merged to form", "went on to teach"; not "left for Riga to become". */
    private static boolean cameOfIt(Tree tree, int verb, int head) {
        Lexicon words = Lexicon.english();
        String above = tree.at(head).lemma();
        String lemma = tree.at(verb).lemma();
        return (above.equals("go") && tree.hasChildLemma(head, "on"))
                || settles(tree, verb, head)
                || (words.in("outcome-of", above) && lemma.equals("become"))
                || (words.in("sets-out", above)
                        && Set.of("serve", "manage", "play").contains(lemma))
                || (words.in("changes-over", above) && lemma.equals("become"))
                || (words.in("merging", above) && Set.of("form", "create").contains(lemma));
    }

    /** "came to live in Riga", "went to work as a miner": two verbs for one act. */
    private static boolean settles(Tree tree, int verb, int head) {
        String lemma = tree.at(verb).lemma();
        String above = tree.at(head).lemma();
        boolean lives = above.equals("come") && Set.of("live", "reside").contains(lemma);
        boolean works = (above.equals("come") || above.equals("go"))
                && Set.of("work", "play").contains(lemma)
                && Set.of("as", "for", "at").stream().anyMatch(p -> tree.hasChildLemma(verb, p));
        return (lives || works) && verb - head <= 3;
    }

    /** Whether the clause is told in the present. */
    static boolean present(Tree tree, int verb) {
        return isPresent(tree.at(verb))
                || tree.children(verb, "auxpass").stream().anyMatch(c -> isPresent(tree.at(c)))
                || tree.children(verb, "aux").stream().anyMatch(c -> isPresent(tree.at(c)));
    }

    private static boolean isPresent(Word word) {
        return word.tag().equals("VBZ") || word.tag().equals("VBP");
    }

    private static boolean timed(Tree tree, int verb) {
        return tree.children(verb, "advmod").stream()
                .anyMatch(c -> tree.at(c).lemma().equals("when"));
    }

    private static Telling complement(Tree tree, int head, int depth) {
        Word above = tree.at(head);
        Lexicon words = Lexicon.english();
        if (Set.of("use", "help").contains(above.lemma()) && tree.hasChild(head, "dobj")) {
            return NOT_DONE;
        }
        if (words.in("goes-on", above.lemma())
                || above.lemma().equals("able")
                || brought(tree, head)
                || led(tree, head)) {
            return at(tree, head, depth + 1);
        }
        if (words.in("seems", above.lemma())) {
            return at(tree, head, depth + 1).with(Certainty.HEDGED);
        }
        boolean said = (words.in("speech", above.lemma()) && !words.in("directs", above.lemma()))
                || words.in("opinion", above.lemma())
                || above.lemma().equals("rumor");
        if (!said || !above.isVerb() || !Grammar.passive(tree, head)) {
            return NOT_DONE;
        }
        return wrongly(tree, head) ? PLAIN.denied() : at(tree, head, depth + 1).with(Certainty.ALLEGED);
    }

    /** "was forced to leave", "was able to return", "is known to have visited": what came about. */
    private static boolean brought(Tree tree, int verb) {
        String lemma = tree.at(verb).lemma();
        return tree.at(verb).isVerb()
                && Grammar.passive(tree, verb)
                && (Lexicon.english().in("forces", lemma) || lemma.equals("know"));
    }

    /** "spent years teaching", "this led him to flee": he did. */
    private static boolean led(Tree tree, int verb) {
        boolean spent = tree.at(verb).lemma().equals("spend")
                && tree.at(verb).tag().equals("VBD")
                && tree.hasChild(verb, "dobj");
        return spent || Obliged.leads(tree, verb);
    }

    private static Telling clause(Tree tree, int verb, int head, int depth) {
        Word above = tree.at(head);
        if (Grammar.infinitive(tree, verb) && isBarred(at(tree, head, depth + 1))) {
            return NOT_DONE;
        }
        if (wrongly(tree, head)) {
            return PLAIN.denied();
        }
        if (PERCEIVE.contains(above.lemma()) && tree.hasChild(head, "neg")) {
            return NOT_DONE;
        }
        if (Lexicon.english().in("wish", above.lemma()) || FORETELL.contains(above.lemma())) {
            return complementised(tree, verb) ? NOT_DONE : PLAIN;
        }
        if (Lexicon.english().in("opinion", above.lemma()) && complementised(tree, verb)) {
            return PLAIN.with(Certainty.HEDGED);
        }
        if (Hearsay.by(tree, head) && complementised(tree, verb)) {
            return PLAIN.with(Certainty.ALLEGED);
        }
        return above.lemma().equals("deny") ? PLAIN.denied() : PLAIN;
    }

    /** "refused to allow him to leave". */
    private static boolean isBarred(Telling above) {
        return !above.done() || above.polarity() == Polarity.DENIED;
    }

    /** "It was believed, incorrectly, that they were married". */
    private static boolean wrongly(Tree tree, int verb) {
        String lemma = tree.at(verb).lemma();
        return (Attribution.says(tree.at(verb)) || Lexicon.english().in("opinion", lemma))
                && hasAny(tree, verb, WRONGLY);
    }

    private static boolean complementised(Tree tree, int verb) {
        return tree.hasChild(verb, "mark") || tree.hasChild(verb, "complm") || tree.head(verb) < verb;
    }

    private static Telling conjunct(Tree tree, int verb, int head, int depth) {
        if (!tree.at(head).isVerb() || tree.hasChild(verb, "nsubj") || tree.hasChild(verb, "nsubjpass")) {
            return PLAIN;
        }
        boolean shares = tree.at(verb).tag().equals(tree.at(head).tag())
                && !tree.at(verb).tag().equals("VBD");
        Telling first = shares ? at(tree, head, depth + 1) : PLAIN;
        boolean alternative = tree.hasChildLemma(head, "or") || tree.hasChildLemma(head, "nor");
        return alternative ? first : new Telling(first.done(), Polarity.ASSERTED, first.certainty());
    }

    private static Telling preposition(Tree tree, int preposition, int depth) {
        Word word = tree.at(preposition);
        int head = tree.head(preposition);
        if (LEADS_AWAY.contains(word.lemma())
                || (head >= 0 && LEADS_AWAY.contains(tree.at(head).lemma()))) {
            return NOT_DONE;
        }
        if (head < 0) {
            return PLAIN;
        }
        boolean charged = Set.of("of", "with", "for", "in", "to").contains(word.lemma())
                && Lexicon.english().in("charges", tree.at(head).lemma());
        if (charged
                || (Set.of("to", "of", "on", "about").contains(word.lemma())
                        && !tree.at(head).isVerb())) {
            return NOT_DONE;
        }
        if (!tree.at(head).isVerb()) {
            return PLAIN;
        }
        Telling told = at(tree, head, depth + 1).asserted();
        boolean blamed = word.lemma().equals("for")
                && Lexicon.english().in("punishes", tree.at(head).lemma());
        return blamed ? told.within(PLAIN.with(Certainty.ALLEGED)) : told;
    }

    private Telling within(Telling above) {
        return new Telling(
                done && above.done,
                above.polarity == Polarity.DENIED ? Polarity.DENIED : polarity,
                above.certainty.compareTo(certainty) > 0 ? above.certainty : certainty);
    }

    Telling denied() {
        return new Telling(done, Polarity.DENIED, certainty);
    }

    private Telling asserted() {
        return new Telling(done, Polarity.ASSERTED, certainty);
    }

    private Telling with(Certainty certainty) {
        return new Telling(done, polarity, certainty);
    }
}
