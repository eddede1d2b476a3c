package dev.valla.read.claims;

import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.Role;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a sentence against the patterns. Cost: its words, times the patterns of each word's lemma. */
final class Finder {
    private final PatternBook book;
    private final Kinds kinds;
    private final Filling filling;

    Finder(PatternBook book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
        this.filling = new Filling(kinds);
    }

    /** What the sentence may claim, in the order of the words that carry it. */
    List<Draft> find(Tree tree) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            List<Draft> here;
            for (Pattern pattern : book.of(tree.at(i).lemma())) {
                here = match(pattern, tree, i);
                found.addAll(here);
                if (!here.isEmpty() && !pattern.is("also")) {
                    break;
                }
            }
        }
        found.addAll(rest(tree, found));
        found.sort(Comparator.comparingInt((Draft d) -> d.trigger).thenComparingInt(d -> d.first));
        return Repeats.without(found);
    }

    /** What a verb tells that no pattern knows: kept as an event, to be dropped again if it gets no time. */
    private List<Draft> rest(Tree tree, List<Draft> found) {
        List<Draft> events = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (Any.tells(tree, i)
                    && found.stream()
                            .noneMatch(d -> d.trigger == verb || isCarriedBy(d, verb) || Any.within(d, verb))) {
                List<Draft> acts = verb(Any.PATTERN, tree, i);
                events.addAll(acts.isEmpty() ? verb(Any.UNDERGONE, tree, i) : acts);
            }
        }
        return events;
    }

    /** Not so "her conviction was annulled": that is a further act. */
    private static boolean isCarriedBy(Draft draft, int verb) {
        boolean further = draft.pattern.shape() == Shape.NOUN
                && !Lexicon.english().in("light", draft.tree.at(verb).lemma());
        return draft.clause == verb && !further;
    }

    private List<Draft> match(Pattern pattern, Tree tree, int at) {
        return switch (pattern.shape()) {
            case VERB -> verb(pattern, tree, at);
            case NOUN -> noun(pattern, tree, at);
            case ROLE -> role(pattern, tree, at);
        };
    }

    private List<Draft> verb(Pattern pattern, Tree tree, int at) {
        if (!tree.at(at).isVerb()
                || !voiced(pattern, tree, at)
                || !particled(pattern, tree, at)
                || tree.at(at).is("aux")
                || tree.at(at).is("auxpass")
                || attributive(tree, at)) {
            return List.of();
        }
        Telling telling = Telling.of(tree, at);
        boolean seems = Lexicon.english().in("seems", tree.at(at).lemma()) && tree.hasChild(at, "xcomp");
        if (seems
                || Plots.tells(tree, at)
                || !telling.done()
                || unfolds(tree, at)
                || (pattern.is("denied") && telling.polarity() != Polarity.DENIED)) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, at, pattern.is("denying") ? telling.denied() : telling);
        return filling.fill(draft, List.of()) ? split(draft) : List.of();
    }

    /** "He called it false, declaring that …": the same act of saying, unfolded. */
    private static boolean unfolds(Tree tree, int at) {
        int head = tree.head(at);
        return tree.at(at).tag().equals("VBG")
                && tree.at(at).is("advcl")
                && head >= 0
                && head < at
                && Attribution.says(tree.at(at))
                && Attribution.says(tree.at(head));
    }

    /** "the deposed emperor": a participle before its noun tells nothing of its own. */
    private static boolean attributive(Tree tree, int at) {
        Word word = tree.at(at);
        return tree.head(at) > at && Set.of("nmod", "amod", "compound").contains(word.relation());
    }

    private static boolean voiced(Pattern pattern, Tree tree, int at) {
        return pattern.voice() == Voice.ANY
                || (pattern.voice() == Voice.PASSIVE) == Grammar.passive(tree, at)
                || (pattern.voice() == Voice.ACTIVE && Grammar.eitherVoice(tree, at));
    }

    private static boolean particled(Pattern pattern, Tree tree, int at) {
        String own = tree.at(at).lemma();
        String lemma = PatternBook.plain(own);
        if (pattern.lemmas().isEmpty()
                || pattern.lemmas().contains(own)
                || pattern.lemmas().contains(lemma)) {
            return true;
        }
        for (int child : tree.children(at)) {
            Word word = tree.at(child);
            if (child > at
                    && (word.is("prt") || word.is("advmod") || word.is("prep"))
                    && (pattern.lemmas().contains(own + "+" + word.lemma())
                            || pattern.lemmas().contains(lemma + "+" + word.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> noun(Pattern pattern, Tree tree, int at) {
        if ((!tree.at(at).isNoun() && !tree.at(at).tag().equals("VBG")) || !Nouns.asserts(tree, at)) {
            return List.of();
        }
        int clause = Nouns.clause(tree, at);
        Telling telling = clause < 0 ? Telling.PLAIN : Telling.of(tree, clause);
        if (!telling.done() || telling.polarity() == Polarity.DENIED) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, clause, telling);
        return filling.fill(draft, List.of()) ? split(draft) : List.of();
    }

    private List<Draft> role(Pattern pattern, Tree tree, int at) {
        if (!tree.at(at).isNoun() && !tree.at(at).tag().equals("CD")) {
            return List.of();
        }
        Optional<Bearing> bearing = Bearing.of(tree, at, kinds);
        if (bearing.isEmpty() || !bearing.get().fits(pattern.frames())) {
            return List.of();
        }
        int clause = bearing.get().clause();
        Telling telling = clause < 0 ? Telling.PLAIN : Telling.of(tree, clause);
        if (!telling.done()) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, clause, telling);
        draft.because.add(Explained.frame(bearing.get().frame()));
        return filling.fill(draft, bearing.get().bearers()) ? split(draft) : List.of();
    }

    /** One claim for each award or part that one verb names. */
    private List<Draft> split(Draft draft) {
        if (!draft.pattern.is("split")) {
            return List.of(draft);
        }
        List<Draft.Part> objects = draft.parts.stream()
                .filter(p -> !p.by().equals("bearer")
                        && !p.by().equals("self")
                        && !p.by().equals("subj")
                        && !p.by().equals("who")
                        && p.role() != Role.SUBJECT
                        && p.role() != Role.AGENT)
                .toList();
        if (objects.size() < 2
                || objects.stream().map(Draft.Part::role).distinct().count() > 1) {
            return List.of(draft);
        }
        List<Draft> each = new ArrayList<>();
        for (Draft.Part object : objects) {
            Draft one = Extent.only(draft, object, each.isEmpty() && !Lists.opens(draft.tree, object.head()));
            objects.stream()
                    .map(other -> Phrase.around(draft.tree, other.head()).first())
                    .filter(next -> next > object.head())
                    .forEach(one::endBefore);
            each.add(one);
        }
        return each;
    }
}
