package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Times that an event takes from another of its sentence: shared by "and", bounded by "after" and "then".
 *
 * @param owned  the sentence's own times
 * @param before the time at which the last that the sentence before tells was over
 * @param span   the time of the sentence before, if it is one from a year to another
 */
record Lending(
        Tree tree, List<Draft> drafts, List<Owned> owned, Optional<StatedTime> before, Optional<StatedTime> span) {
    /** What may come long after the arrest it is told with. */
    private static final Set<EventType> ENDINGS = Set.of(
            EventType.DEATH,
            EventType.EXECUTION,
            EventType.KILLING,
            EventType.BURIAL,
            EventType.SENTENCE,
            EventType.TRIAL,
            EventType.IMPRISONMENT,
            EventType.DEPORTATION,
            EventType.RELEASE,
            EventType.EXPULSION);

    void give(Draft draft) {
        if (draft.pattern.shape() == Pattern.Shape.NOUN) {
            besideVerb(draft);
            return;
        }
        boolean kin = draft.type() == EventType.KINSHIP && draft.pattern.shape() == Pattern.Shape.ROLE;
        if (draft.clause < 0 || kin) {
            return;
        }
        int verb = draft.pattern.shape() == Pattern.Shape.VERB ? Extent.top(tree, draft.clause) : draft.clause;
        Following following = new Following(tree, drafts, owned, before);
        Optional<StatedTime> lent = shared(verb, draft, following)
                .or(() -> inOneBreath(verb, draft))
                .or(() -> participle(verb, following))
                .or(() -> whileAnother(verb, draft))
                .or(() -> bounded(verb))
                .or(() -> following.of(verb, draft))
                .or(() -> duringThat(verb))
                .or(() -> following.then(verb));
        lent.ifPresent(time -> {
            draft.time = Optional.of(time);
            draft.because.add("time: \"" + time.words() + "\" (" + time.resolvedFrom() + ")");
        });
    }

    /** "after his release, in 1914, he returned": the release was not later. */
    private void besideVerb(Draft draft) {
        int head = tree.head(draft.trigger);
        if (head < 0 || !tree.at(draft.trigger).is("pobj") || tree.head(head) < 0) {
            return;
        }
        String preposition = tree.at(head).lemma();
        if (Set.of("during", "in").contains(preposition) && head < tree.head(head)) {
            owned.stream()
                    .filter(o -> o.owner() == tree.head(head) && !o.loose())
                    .findFirst()
                    .ifPresent(o -> draft.time = Optional.of(same(o.moment().time(), "told as during it")));
        }
        if (!Set.of("after", "following", "before", "until").contains(preposition)) {
            return;
        }
        for (Owned each : owned) {
            if (each.owner() == tree.head(head) && each.moment().pinned() && !each.loose()) {
                draft.time = Set.of("before", "until").contains(preposition)
                        ? bound(each.moment().time(), false, "told as after it")
                        : bound(each.moment().time(), true, "told as before it");
            }
        }
    }

    /** {@code ../T} or {@code T/..}. */
    static Optional<StatedTime> bound(StatedTime time, boolean latest, String reason) {
        String edtf = time.edtf().text();
        if (edtf.contains("/") || edtf.contains("X") || edtf.contains("[")) {
            return Optional.empty();
        }
        // a span has no hours
        String day = edtf.replaceFirst("T.*", "");
        StatedTime bounded = StatedTime.of(latest ? "../" + day : day + "/..", time.words());
        return Optional.of(new StatedTime(bounded.edtf(), time.words(), time.calendar(), reason));
    }

    private static StatedTime same(StatedTime time, String reason) {
        return new StatedTime(time.edtf(), time.words(), time.calendar(), reason);
    }

    /** "until January 1916, when he was expelled". */
    Optional<StatedTime> when(Draft draft) {
        int verb = switch (draft.pattern.shape()) {
            case VERB -> draft.trigger;
            case ROLE -> draft.clause;
            default -> -1;
        };
        return verb < 0 ? Optional.empty() : when(verb);
    }

    private Optional<StatedTime> when(int verb) {
        int mark = -1;
        for (int child : tree.children(verb)) {
            if (child < verb && tree.at(child).lemma().equals("when")) {
                mark = child;
            }
        }
        if (mark <= 0) {
            return Optional.empty();
        }
        int end = tree.at(mark - 1).form().equals(",")
                ? tree.at(mark - 1).start()
                : tree.at(mark - 1).end();
        boolean had = tree.children(verb, "aux").stream()
                .anyMatch(a -> tree.at(a).form().equals("had"));
        for (Owned each : owned) {
            if (Math.abs(each.moment().end() - end) <= 1 && had) {
                return bound(each.moment().time(), true, "told as before it");
            }
            if (Math.abs(each.moment().end() - end) <= 1) {
                return Optional.of(same(over(each.moment()), "\"when\" follows it"));
            }
        }
        return Optional.empty();
    }

    /** The time itself of a bound or a span: "until 1916", "from 1911 to 1916". */
    static StatedTime over(Moment moment) {
        return moment.over().orElseGet(() -> {
            String plain = moment.edtf().replace("../", "").replace("/..", "");
            StatedTime time = StatedTime.of(plain, moment.time().words());
            return new StatedTime(time.edtf(), time.words(), moment.time().calendar(), "");
        });
    }

    /** "On 3 May he was seized, beaten and robbed": one time in front of several verbs; not of what "he did not" do, ever after. */
    private Optional<StatedTime> shared(int verb, Draft draft, Following following) {
        int first = verb;
        while (tree.at(first).is("conj")
                && tree.head(first) >= 0
                && tree.at(tree.head(first)).isVerb()
                && (!hasSubject(first) || joinedByAnd(first))) {
            first = tree.head(first);
            Optional<Owned> nearer = nearer(first, verb);
            if (nearer.isPresent() && tree.at(first).is("conj")) {
                return bound(
                        nearer.get().moment().time(),
                        false,
                        "told after \"" + tree.at(first).form() + "\"");
            }
        }
        if (first == verb || tree.hasChild(verb, "neg")) {
            return Optional.empty();
        }
        int chief = first;
        for (Owned each : owned) {
            if (each.owner() == chief
                    && each.anchor() < chief
                    && !each.loose()
                    && draft.type().shape() == Shape.MOMENT) {
                boolean carriedOut = Set.of(EventType.DEPORTATION, EventType.EXECUTION, EventType.IMPRISONMENT)
                                .contains(draft.type())
                        && drafts.stream().anyMatch(d -> d.trigger == chief && d.type() == EventType.SENTENCE);
                Optional<Integer> then = following.later(verb);
                if (then.isPresent()) {
                    return bound(each.moment().time(), false, following.behind(then.get()));
                }
                if (onlyAfter(verb)) {
                    return bound(each.moment().time(), false, "told after it");
                }
                return carriedOut
                        ? bound(each.moment().time(), false, "follows the sentence")
                        : Optional.of(same(each.moment().time(), "shared by \"and\""));
            }
        }
        return Optional.empty();
    }

    /** "In 1919 he edited the paper, joined the party in 1920 and was elected": the time in between. */
    private Optional<Owned> nearer(int act, int verb) {
        return owned.stream()
                .filter(o -> o.owner() == act && o.anchor() > act && o.anchor() < verb && !o.loose())
                .findFirst();
    }

    /** "In 1915 he was arrested and released only after the coup": it came later. */
    private boolean onlyAfter(int verb) {
        return tree.children(verb, "prep").stream()
                .anyMatch(p -> p > verb
                        && tree.at(p).lemma().equals("after")
                        && tree.at(p - 1).lemma().equals("only"));
    }

    /** "met and married him in 1918": one time behind two verbs with one object. */
    private Optional<StatedTime> inOneBreath(int verb, Draft draft) {
        int next = verb + 2;
        boolean both = (Set.of(EventType.MEETING, EventType.AUTHORSHIP).contains(draft.type()) || suffered(verb, draft))
                && next < tree.size()
                && tree.at(verb + 1).lemma().equals("and")
                && tree.at(next).is("conj")
                && tree.head(next) == verb
                && tree.at(next).tag().equals(tree.at(verb).tag());
        return owned.stream()
                .filter(o -> both && o.owner() == next && o.anchor() > next && !o.loose())
                .findFirst()
                .map(o -> {
                    draft.cover(draft.first, tree.wordAt(o.moment().end() - 1));
                    return same(o.moment().time(), "shared by \"and\"");
                });
    }

    /** "was wounded and captured in 1915": one blow; but "was arrested and shot in 1938" may be years apart. */
    private boolean suffered(int verb, Draft draft) {
        return (draft.type().shape() == Shape.MOMENT || draft.type() == EventType.ILLNESS)
                && tree.at(verb).tag().equals("VBN")
                && drafts.stream().noneMatch(d -> d.trigger == verb + 2 && ENDINGS.contains(d.type()));
    }

    private boolean hasSubject(int verb) {
        return tree.hasChild(verb, "nsubj") || tree.hasChild(verb, "nsubjpass");
    }

    /** "That year he found the letters, and he sold them": the time in front is of both. */
    private boolean joinedByAnd(int verb) {
        int head = tree.head(verb);
        return tree.hasChildLemma(head, "and") && !tree.hasChildLemma(head, "but") && !tree.hasChildLemma(head, ";");
    }

    /** "In July he gave the order, signing it himself". */
    private Optional<StatedTime> participle(int verb, Following following) {
        Word word = tree.at(verb);
        int head = tree.head(verb);
        boolean relative = (word.is("relcl") || word.is("acl")) && Grammar.infinitive(tree, verb);
        int one = relative && head >= 0 ? Grammar.oneOf(tree, head) : -1;
        if (one >= 0 && tree.head(one) >= 0 && tree.at(one).is("attr")) {
            return owned.stream()
                    .filter(o -> o.owner() == tree.head(one) && !o.loose())
                    .findFirst()
                    .map(o -> same(
                            o.moment().time(),
                            "told with \"" + tree.at(tree.head(one)).form() + "\""));
        }
        if (!((word.is("advcl") && word.tag().equals("VBG")) || charged(verb))
                || head < 0
                || head > verb
                || !tree.at(head).isVerb()
                || tree.hasChild(verb, "mark")
                || tree.hasChild(verb, "nsubj")
                || tree.hasChild(verb, "aux")
                || Grammar.thatClause(tree, verb)) {
            return Optional.empty();
        }
        for (Owned each : owned) {
            if (each.owner() == head && !each.loose() && !each.moment().edtf().contains("..")) {
                Optional<StatedTime> later = following
                        .later(verb)
                        .flatMap(mark -> bound(each.moment().time(), false, following.behind(mark)));
                if (later.isPresent()) {
                    return later;
                }
                return Optional.of(same(
                        each.moment().time(), "told with \"" + tree.at(head).form() + "\""));
            }
        }
        return Optional.empty();
    }

    /** "was arrested in 1910, accused of theft". */
    private boolean charged(int verb) {
        return tree.at(verb).tag().equals("VBN")
                && (tree.at(verb).is("advcl") || tree.at(verb).is("dep"))
                && Set.of("accuse", "charge", "suspect").contains(tree.at(verb).lemma());
    }

    /** "He interpreted for Lind when Lind visited Kazan in 1920": both at one time. */
    private Optional<StatedTime> whileAnother(int verb, Draft draft) {
        for (int child : tree.children(verb)) {
            boolean together = tree.at(child).is("advcl")
                    && (tree.hasChildLemma(child, "when") || tree.hasChildLemma(child, "while"));
            for (Owned each : together ? owned : List.<Owned>of()) {
                if (each.owner() == child && !each.loose() && each.moment().pinned()) {
                    draft.cover(draft.first, tree.wordAt(each.moment().end() - 1));
                    return Optional.of(same(
                            each.moment().time(),
                            "told with \"" + tree.at(child).form() + "\""));
                }
            }
        }
        return Optional.empty();
    }

    /** "from 1905 to 1910 … During this time he wrote": within the span just told. */
    private Optional<StatedTime> duringThat(int verb) {
        for (int child : tree.children(verb, "prep")) {
            boolean during = tree.at(child).lemma().equals("during");
            for (int noun : during ? tree.children(child, "pobj") : List.<Integer>of()) {
                boolean taken =
                        Set.of("time", "period", "year").contains(tree.at(noun).lemma())
                                && tree.children(noun, "det").stream()
                                        .anyMatch(d -> Set.of("this", "that", "these", "those")
                                                .contains(tree.at(d).lemma()));
                if (taken) {
                    return span.map(time -> same(time, "the span told just before"));
                }
            }
        }
        return Optional.empty();
    }

    /** "acting as secretary to the mission, until his release": said of the verb before the comma, wherever the tree hangs it. */
    private boolean setOff(int preposition, int verb) {
        return verb < preposition
                && tree.at(preposition - 1).form().equals(",")
                && IntStream.range(verb + 1, preposition)
                        .noneMatch(i -> tree.at(i).isVerb());
    }

    /** "until his release on 29 April": a bound by another event's time. */
    private Optional<StatedTime> bounded(int verb) {
        for (int child : tree.children(verb)) {
            String word = tree.at(child).lemma();
            boolean bounds =
                    tree.at(child).is("prep") && Set.of("before", "after").contains(word);
            for (int clause : bounds ? tree.children(child, "pcomp") : List.<Integer>of()) {
                for (Owned each : owned) {
                    if (each.owner() == clause && !each.loose()) {
                        return bound(each.moment().time(), word.equals("before"), "told as " + word + " it");
                    }
                }
            }
        }
        for (Draft other : drafts) {
            int head = tree.head(other.trigger);
            boolean noun = other.pattern.shape() == Pattern.Shape.NOUN
                    && head >= 0
                    && (tree.head(head) == verb || setOff(head, verb))
                    && tree.at(other.trigger).is("pobj");
            if (noun && other.time.isPresent()) {
                String preposition = tree.at(head).lemma();
                if (Set.of("until", "till", "before").contains(preposition)) {
                    return bound(other.time.get(), true, "told as " + preposition + " it");
                }
                if (Set.of("on", "upon", "with", "in", "during").contains(preposition) && head < verb) {
                    return Optional.of(same(other.time.get(), "told with it"));
                }
                if (Set.of("after", "following").contains(preposition)) {
                    return bound(other.time.get(), false, "told as after it");
                }
            }
        }
        return Optional.empty();
    }
}
