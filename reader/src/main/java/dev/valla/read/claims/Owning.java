package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the verb or event whose time a stated time is: by the tree, by what stands in front of the sentence or right behind a thing. */
final class Owning {
    /** What is told with them comes later, or sooner, than what they name. */
    private static final Set<String> EARLIER = Set.of("after", "following", "since");

    private static final Set<String> LATER = Set.of("before", "until", "till");

    private final Lexicon words;

    Owning(Lexicon words) {
        this.words = words;
    }

    /** Empty where the tree leaves it open. */
    Optional<Owned> of(Tree tree, List<Draft> drafts, Moment moment) {
        return owner(tree, drafts, moment)
                .map(owned -> beforeWhen(tree, owned))
                .filter(owned -> !behindWhere(tree, owned))
                .map(owned -> cleft(tree, owned))
                .map(owned -> withoutUntil(tree, owned))
                .map(owned -> behindAnother(tree, owned));
    }

    /** "After the liberation in May 1945, she returned": the day is the liberation's; she returned no earlier. */
    private Owned behindAnother(Tree tree, Owned owned) {
        Moment moment = owned.moment();
        int noun = -1;
        boolean within =
                owned.owner() > owned.anchor() && !tree.at(owned.owner()).isVerb();
        for (int i = within ? -1 : beforeAside(tree, tree.wordAt(moment.start())); i >= 0; i--) {
            Word word = tree.at(i);
            String lemma = word.lemma();
            if (i == owned.owner() || word.isVerb() || word.form().equals(",")) {
                return owned;
            }
            if (noun >= 0 && lemma.equals("before") && stoodBefore(tree.at(noun))) {
                return owned;
            }
            if (noun >= 0
                    && (EARLIER.contains(lemma) || LATER.contains(lemma))
                    && word.tag().equals("IN")) {
                return Lending.bound(moment.time(), LATER.contains(lemma), "told as " + lemma + " it")
                        .map(time -> new Owned(
                                Moment.plain(word.start(), moment.end(), time),
                                owned.owner(),
                                owned.anchor(),
                                owned.loose()))
                        .orElse(owned);
            }
            if (word.isNoun() && !word.entity().equals("DATE") && noun < 0) {
                noun = i;
            }
        }
        return owned;
    }

    /** "It was in 1910 that she married": the time is that of what follows; not "about ten years later, in 1910". */
    private static Owned cleft(Tree tree, Owned owned) {
        int was = owned.owner();
        boolean it = owned.moment().pinned()
                && tree.at(was).lemma().equals("be")
                && tree.children(was, "nsubj").stream()
                        .anyMatch(s -> tree.at(s).form().equalsIgnoreCase("it"));
        return (it ? tree.children(was, "ccomp") : List.<Integer>of())
                .stream()
                        .filter(clause -> clause > owned.anchor() && Grammar.thatClause(tree, clause))
                        .findFirst()
                        .map(clause -> new Owned(owned.moment(), clause, owned.anchor(), owned.loose()))
                        .orElse(owned);
    }

    /** "without any fighting occurring until 5 June": on that day it did. */
    private static Owned withoutUntil(Tree tree, Owned owned) {
        Moment moment = owned.moment();
        int noun = tree.head(owned.owner());
        boolean none = moment.edtf().startsWith("../")
                && tree.at(owned.owner()).is("acl")
                && noun >= 0
                && tree.head(noun) >= 0
                && tree.at(tree.head(noun)).form().equals("without");
        return none
                ? new Owned(
                        Moment.plain(moment.start(), moment.end(), Lending.over(moment)),
                        owned.owner(),
                        owned.anchor(),
                        owned.loose())
                : owned;
    }

    /** The word before a time, or before the aside that stands in front of it: "his release, with a new name, on 3 May". */
    private static int beforeAside(Tree tree, int first) {
        int before = first > 0 && tree.at(first - 1).tag().equals("IN") ? first - 2 : first - 1;
        if (before < 0 || !tree.at(before).form().equals(",")) {
            return first - 1;
        }
        int comma = before - 1;
        while (comma > 0
                && !tree.at(comma).form().equals(",")
                && !tree.at(comma).isVerb()) {
            comma--;
        }
        return comma > 0 && tree.at(comma).form().equals(",") ? comma - 1 : first - 1;
    }

    /**
     * "She was born in Riga, where she opened a school in 1911": whatever the tree says, a time behind a clause with "where" is not told
     * of the verb before it.
     */
    private static boolean behindWhere(Tree tree, Owned owned) {
        int first = tree.wordAt(owned.moment().start());
        boolean where = false;
        for (int i = owned.owner() + 1; i < first; i++) {
            Word word = tree.at(i);
            where |= word.tag().equals("WRB") && word.lemma().equals("where");
            if (where
                    && (word.tag().equals("VBD") || word.tag().equals("VBN"))
                    && !word.is("aux")
                    && !word.is("auxpass")) {
                return true;
            }
        }
        return false;
    }

    /** "before the court in 1937": in front of it, not sooner. */
    private boolean stoodBefore(Word word) {
        return words.in("body", word.lemma())
                || words.in("person", word.lemma())
                || words.in("office", word.lemma())
                || Set.of("PERSON", "ORG").contains(word.entity());
    }

    /** The verb or event whose adverbial the time is. */
    private Optional<Owned> owner(Tree tree, List<Draft> drafts, Moment moment) {
        int first = tree.wordAt(moment.start());
        int last = tree.wordAt(moment.end() - 1);
        if (first >= tree.size()
                || last >= tree.size()
                || bracketed(tree, first)
                || named(tree, first, last, moment)
                || ordinal(tree, first, last)
                || decadeOfAThing(tree, first, last)) {
            return Optional.empty();
        }
        Optional<Integer> ahead = ahead(tree, first, last).or(() -> Cradle.before(tree, first, words));
        if (ahead.isPresent()) {
            return Optional.of(new Owned(moment, ahead.get(), first, false));
        }
        Optional<Integer> named = behindNoun(tree, drafts, first, moment);
        if (named.isPresent()) {
            return Optional.of(new Owned(moment, named.get(), first, false));
        }
        Optional<Integer> item = behind(tree, drafts, first);
        if (item.isPresent()) {
            return Optional.of(new Owned(moment, item.get(), first, false));
        }
        if (ofNextStation(tree, first)) {
            return Optional.empty();
        }
        int anchor = first;
        for (int i = first; i <= last; i++) {
            int head = tree.head(i);
            if (head < first || head > last) {
                anchor = i;
                break;
            }
        }
        int at = anchor;
        boolean loose = false;
        while (tree.head(at) >= 0) {
            Word word = tree.at(at);
            int head = tree.head(at);
            Word above = tree.at(head);
            if (head >= first && head <= last) {
                at = head;
                continue;
            }
            if ((above.isVerb() && !above.is("aux") && !above.lemma().equals("date") && !isPartOfANoun(tree, head))
                    || carries(drafts, head)) {
                return Optional.of(new Owned(moment, outsideClause(tree, head, last), anchor, loose));
            }
            if (above.tag().startsWith("JJ") && !above.is("nmod") && !above.is("amod") && !above.is("root")) {
                return Optional.empty();
            }
            if (above.isNominal() && !timely(above) && !tree.at(at).lemma().equals("date")) {
                if (word.is("appos")) {
                    return Optional.empty();
                }
                if (word.is("prep") && word.lemma().equals("of")) {
                    return Optional.empty();
                }
                loose = true;
            }
            at = head;
        }
        return fronted(tree, first, last).map(verb -> new Owned(moment, verb, first, true));
    }

    /** "worked there until January 1916, when he was expelled": the bound belongs to what stands before it. */
    private static Owned beforeWhen(Tree tree, Owned owned) {
        int last = tree.wordAt(owned.moment().end() - 1);
        int next = last + 1 < tree.size() && tree.at(last + 1).form().equals(",") ? last + 2 : last + 1;
        if (owned.owner() < owned.anchor()
                || next >= tree.size()
                || !tree.at(next).lemma().equals("when")) {
            return owned;
        }
        for (int i = owned.anchor(); i >= 0; i--) {
            if (tree.at(i).isVerb() && !tree.at(i).is("aux") && !tree.at(i).is("auxpass")) {
                return new Owned(owned.moment(), i, owned.anchor(), owned.loose());
            }
        }
        return owned;
    }

    /** "He taught there and, a year later, returned": the time between "and" and a verb is that verb's. */
    private static Optional<Integer> ahead(Tree tree, int first, int last) {
        int before = first > 0 && tree.at(first - 1).tag().equals("IN") ? first - 2 : first - 1;
        boolean comma = before > 0 && tree.at(before).form().equals(",");
        before = comma ? before - 1 : before;
        boolean joins = before > 0
                && (tree.at(before).tag().equals("CC")
                        || (tree.at(before).form().equals("for")
                                && tree.at(before - 1).form().equals(",")));
        int next = last + 1 < tree.size() && tree.at(last + 1).form().equals(",") ? last + 2 : last + 1;
        while (next < tree.size() && tree.at(next).tag().equals("RB")) {
            next++;
        }
        boolean verb = next < tree.size()
                && tree.at(next).is("conj")
                && tree.at(next).head() < first
                && Set.of("VBD", "VBN", "VBZ", "VBG").contains(tree.at(next).tag());
        return !joins || next >= tree.size() ? Optional.empty() : verb ? Optional.of(next) : doing(tree, next);
    }

    /** "was impressive, for in 1941 he was named": the verb of whoever comes next. */
    private static Optional<Integer> doing(Tree tree, int next) {
        boolean he = tree.at(next).isPronoun()
                && (tree.at(next).is("nsubj") || tree.at(next).is("nsubjpass"));
        int verb = tree.head(next);
        return he && verb > next && tree.at(verb).isVerb() ? Optional.of(verb) : Optional.empty();
    }

    /** "She was married first to Lind and then, from 1699, to Berg", "and then in Riga from 1699": the time is that of what comes next. */
    private static boolean ofNextStation(Tree tree, int first) {
        int at = first - 1;
        boolean toldFirst =
                IntStream.range(0, first).anyMatch(i -> tree.at(i).form().equals("first"));
        while (at > 1
                && (tree.at(at).tag().equals("IN")
                        || tree.at(at).form().equals(",")
                        || (toldFirst && (tree.at(at).isNominal() || tree.at(at).is("det"))))) {
            at--;
        }
        return at > 1
                && Set.of("then", "later", "subsequently", "afterwards")
                        .contains(tree.at(at).lemma())
                && tree.at(at - 1).lemma().equals("and");
    }

    /** "a medal in 1931, a prize in 1935": the time right behind one of several things. */
    private static Optional<Integer> behind(Tree tree, List<Draft> drafts, int first) {
        int before = first > 0 && tree.at(first - 1).lemma().equals("in") ? first - 2 : first - 1;
        return drafts.stream()
                .filter(d -> d.pattern.is("split") && tree.nameEnd(d.trigger) == before)
                .map(d -> d.trigger)
                .findFirst();
    }

    /** "In 1800, after he had inherited, he left": a time in front of the clause is told of what the clause hangs on. */
    private static int outsideClause(Tree tree, int verb, int last) {
        boolean before = (tree.at(verb).is("advcl") || tree.at(verb).is("ccomp"))
                && tree.head(verb) > verb
                && tree.at(tree.head(verb)).isVerb()
                && tree.children(verb, "mark").stream().anyMatch(m -> m > last);
        return before ? tree.head(verb) : verb;
    }

    /** "before his appointment five years later": whatever the tree says, a reckoned time right behind a noun is that noun's. */
    private static Optional<Integer> behindNoun(Tree tree, List<Draft> drafts, int first, Moment moment) {
        boolean reckoned =
                !moment.time().resolvedFrom().isEmpty() && moment.edtf().matches("\\d{4}.*");
        return drafts.stream()
                .filter(d -> reckoned && d.pattern.shape() == Pattern.Shape.NOUN && d.trigger == first - 1)
                .filter(d -> tree.at(d.trigger).is("pobj"))
                .map(d -> d.trigger)
                .findFirst();
    }

    /** "by firing squad": no deed of firing, whatever the tree says of it. */
    private static boolean isPartOfANoun(Tree tree, int participle) {
        int next = participle + 1;
        return tree.at(participle).tag().equals("VBG")
                && participle > 0
                && tree.at(participle - 1).lemma().equals("by")
                && next < tree.size()
                && tree.at(next).tag().equals("NN")
                && tree.head(next) == participle;
    }

    private static boolean carries(List<Draft> drafts, int word) {
        return drafts.stream().anyMatch(d -> d.trigger == word && d.pattern.shape() != Pattern.Shape.VERB);
    }

    private boolean timely(Word word) {
        return word.entity().equals("DATE") || word.entity().equals("TIME") || words.in("time", word.lemma());
    }

    /** "the ninth inning": an ordinal before a noun that is no time. */
    private static boolean ordinal(Tree tree, int first, int last) {
        Word word = tree.at(last);
        int head = word.head();
        boolean before =
                head > last && tree.at(head).isNoun() && !tree.at(head).entity().equals("DATE");
        return before
                && !tree.at(first).entity().equals("DATE")
                && word.form().chars().noneMatch(Character::isDigit);
    }

    /** "a 1930s novel", "nine 1000s titles": when a thing is of, and nothing was done. */
    private static boolean decadeOfAThing(Tree tree, int first, int last) {
        int head = tree.head(last);
        return first == last
                && tree.at(last).form().matches("\\d+['’]?s")
                && head > last
                && tree.at(head).isNoun()
                && !tree.at(head).entity().equals("DATE");
    }

    /** "the February Revolution": a month within the name of something dates nothing. */
    private static boolean named(Tree tree, int first, int last, Moment moment) {
        boolean goesOn = last + 1 < tree.size()
                && tree.at(last + 1).isName()
                && !tree.at(last + 1).entity().equals("DATE")
                && (tree.head(last) == last + 1 || tree.within(last, last + 1) || tree.nameEnd(first) > last);
        return goesOn && moment.time().words().chars().noneMatch(Character::isDigit);
    }

    private static boolean bracketed(Tree tree, int first) {
        return first > 0
                && Set.of("(", "[", "-LRB-").contains(tree.at(first - 1).form());
    }

    /** A time at the head of the sentence that the tree left hanging belongs to the first finite verb after it. */
    private static Optional<Integer> fronted(Tree tree, int first, int last) {
        if (first > 2) {
            return Optional.empty();
        }
        for (int i = last + 1; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (Set.of("VBD", "VBZ", "VBP").contains(word.tag())
                    && !word.is("aux")
                    && !word.is("auxpass")
                    && !word.is("relcl")) {
                return Optional.of(i);
            }
            if (word.tag().equals("VBN") && tree.hasChild(i, "auxpass")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
