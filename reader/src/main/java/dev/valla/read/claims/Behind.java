package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps of a {@link Relation} that lead behind a preposition, wherever the tree hangs it. */
final class Behind {
    private Behind() {}

    /** "was married to X": what hangs behind the adjective. */
    static List<Integer> adjectiveThen(Tree tree, int from, Set<String> lemmas, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int adjective : Steps.adjective(tree, from, lemmas)) {
            found.addAll(hanging(tree, adjective, preposition));
        }
        return found;
    }

    /** "a member of the soviet under Orlov": the tree hangs "under" anywhere along the chain. */
    static List<Integer> under(Tree tree, int from) {
        int at = from;
        List<Integer> found = new ArrayList<>(hanging(tree, at, "under"));
        while (found.isEmpty()
                && tree.at(at).is("pobj")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).lemma().equals("of")
                && tree.head(tree.head(at)) >= 0) {
            at = tree.head(tree.head(at));
            found.addAll(hanging(tree, at, "under"));
        }
        return found;
    }

    static List<Integer> prepositional(Tree tree, int from, String preposition) {
        List<Integer> found = new ArrayList<>(hanging(tree, from, preposition));
        if (tree.at(from).isVerb()) {
            for (int child : tree.children(from)) {
                if (child > from
                        && Set.of("dobj", "attr", "oprd", "prt", "advmod")
                                .contains(tree.at(child).relation())) {
                    found.addAll(hanging(tree, child, preposition));
                }
            }
        }
        if (found.isEmpty() && tree.at(from).isVerb() && Set.of("in", "at").contains(preposition)) {
            found.addAll(behindTime(tree, from, preposition));
        }
        if (preposition.equals("from")) {
            found.addAll(outOf(tree, from));
        }
        if (found.isEmpty() && preposition.equals("of")) {
            found.addAll(ofBoth(tree, from));
        }
        if (found.isEmpty() && Set.of("of", "at", "in").contains(preposition)) {
            found.addAll(ofTheNext(tree, from, preposition));
        }
        return found.isEmpty() && preposition.equals("as") && tree.at(from).isVerb() ? asBehind(tree, from) : found;
    }

    /** "founder and first director of the garden": two nouns side by side share what stands behind the second. */
    private static List<Integer> ofBoth(Tree tree, int noun) {
        int first = tree.at(noun).is("conj") ? tree.head(noun) : -1;
        if (first < 0
                || !tree.at(first).isNoun()
                || tree.at(noun).isName()
                || tree.children(noun, "prep").size() > 0) {
            return List.of();
        }
        return tree.children(first, "prep").stream()
                .filter(of -> of == noun + 1 && tree.at(of).lemma().equals("of"))
                .flatMap(of -> Steps.objects(tree, of, Set.of("pobj")).stream())
                .toList();
    }

    /** "a coach and assistant conductor at the festival", "son and heir of Karl Lind": it shares what stands behind the next. */
    private static List<Integer> ofTheNext(Tree tree, int noun, String preposition) {
        boolean founds = Lexicon.english().in("founds", tree.at(noun).lemma());
        boolean kin = Lexicon.english().in("kin", tree.at(noun).lemma());
        boolean bare = (Series.post(tree, noun) || founds || kin)
                && tree.children(noun, "prep").isEmpty();
        for (int next : bare ? tree.children(noun, "conj") : List.<Integer>of()) {
            boolean beside = next - noun <= 5 && (kin ? tree.at(next).lemma().equals("heir") : Series.post(tree, next));
            List<Integer> found = beside ? hanging(tree, next, preposition) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "died at ten o'clock in the Riga hospital", "born 3 May 1880 in Kazan": the tree hangs the place on the time. */
    private static List<Integer> behindTime(Tree tree, int verb, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            boolean on = tree.at(child).is("prep")
                    && Set.of("on", "at", "in").contains(tree.at(child).lemma());
            List<Integer> times = on ? tree.children(child, "pobj") : List.of(child);
            for (int time : times) {
                boolean told = child > verb
                        && (Set.of("DATE", "TIME").contains(tree.at(time).entity())
                                || tree.at(time).lemma().equals("o'clock"));
                if (told) {
                    found.addAll(hanging(tree, time, preposition));
                }
            }
        }
        return found;
    }

    /** "While he was in Kazan, he met her", "while in Kazan", "during a stay in Kazan": what is told with it befell there. */
    static List<Integer> whileIn(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int stay : hanging(tree, verb, "during")) {
            if (Lexicon.english().in("stay", tree.at(stay).lemma())) {
                found.addAll(hanging(tree, stay, "in"));
                found.addAll(hanging(tree, stay, "to"));
            }
        }
        for (int child : tree.children(verb)) {
            boolean meanwhile = tree.at(child).is("advcl") && tree.hasChildLemma(child, "while");
            if (meanwhile && tree.at(child).lemma().equals("be")) {
                found.addAll(hanging(tree, child, "in"));
            } else if (meanwhile && tree.at(child).lemma().equals("in")) {
                found.addAll(tree.children(child, "pobj"));
            }
        }
        return found;
    }

    /** "dropped out of school", "was driven out of the town": what "from" would tell. */
    private static List<Integer> outOf(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (child > verb && tree.at(child).lemma().equals("out")) {
                found.addAll(hanging(tree, child, "of"));
            } else if (child > verb
                    && tree.at(child).lemma().equals("of")
                    && tree.at(child - 1).lemma().equals("out")) {
                found.addAll(tree.children(child, "pobj"));
            }
        }
        return found;
    }

    /** "worked until his arrest as an engineer". */
    private static List<Integer> asBehind(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            boolean bound = tree.at(child).is("prep")
                    && Set.of("until", "after", "before", "during")
                            .contains(tree.at(child).lemma());
            for (int noun : bound ? tree.children(child, "pobj") : List.<Integer>of()) {
                found.addAll(hanging(tree, noun, "as"));
            }
        }
        return found;
    }

    /** "the council, of which she was secretary": the council. */
    private static List<Integer> ofWhich(Tree tree, int preposition) {
        int which = preposition + 1;
        int noun = preposition - 1;
        boolean relative = noun > 0
                && which < tree.size()
                && tree.at(which).form().equals("which")
                && tree.head(which) == preposition;
        while (relative && noun > 0 && !tree.at(noun).isNoun() && loose(tree, noun)) {
            noun--;
        }
        if (!relative || !tree.at(noun).isNoun() || tree.at(noun).entity().equals("DATE")) {
            return List.of();
        }
        int first = tree.nameStart(noun);
        while (tree.head(noun) >= first && tree.head(noun) < preposition) {
            noun = tree.head(noun);
        }
        return List.of(noun);
    }

    /** What may stand between a noun and "of which": a comma, and a time. */
    private static boolean loose(Tree tree, int i) {
        return tree.at(i).form().equals(",")
                || tree.at(i).entity().equals("DATE")
                || (tree.at(i).tag().equals("IN") && tree.at(i + 1).entity().equals("DATE"));
    }

    static List<Integer> hanging(Tree tree, int from, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            boolean right =
                    word.lemma().equals(preposition) && (word.is("prep") || word.is("dative") || word.is("agent"));
            if (right) {
                found.addAll(Steps.objects(tree, child, Set.of("pobj")));
                found.addAll(ofWhich(tree, child));
                for (int second : tree.children(child, "conj")) {
                    found.addAll(Steps.objects(tree, second, Set.of("pobj")));
                    // "at the village school and later at the lyceum"
                    found.addAll(tree.at(second).tag().equals("RB") ? hanging(tree, second, preposition) : List.of());
                }
            }
        }
        return found;
    }
}
