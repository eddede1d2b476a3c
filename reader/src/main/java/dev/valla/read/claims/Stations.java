package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One verb, several stations: "lived in Basel until 1725 and, from 1726, in Kazan", "sent to Omsk in 1905, to Tobolsk in 1907",
 * "awarded the Order of Merit in 1950 and the State Prize in 1955". Each is an act or a state of its own, with its own place,
 * body or award and its own time. The tree hangs such words anywhere, so that their order decides.
 *
 * @param moments  the sentence's own times
 * @param brackets those behind its words
 */
record Stations(Tree tree, Kinds kinds, List<Moment> moments, List<Bracket> brackets) {
    private static final Set<EventType> TYPES = EnumSet.of(
            EventType.TRAVEL,
            EventType.RESIDENCE,
            EventType.EDUCATION,
            EventType.EMPLOYMENT,
            EventType.SERVICE,
            EventType.DEPORTATION,
            EventType.EMIGRATION,
            EventType.IMPRISONMENT,
            EventType.AWARD);

    private static final Set<String> JOINTS =
            Set.of(",", "and", "&", "then", "later", "finally", "again", "afterwards");
    private static final Set<String> OF_TIMES =
            Set.of("in", "on", "from", "since", "until", "after", "by", "of", "the");
    private static final Set<String> FAR_PARTS = Set.of(";", ":", "(", "—", "–");

    /**
     * @param from  first word of the stretch that is the station's, what joins it to the one before left out
     * @param to    one past its last word
     * @param noun  the place, body or award
     */
    private record Station(int from, int to, int noun) {}

    /** The further stations; cuts the first act down to its own. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> further = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean alone = drafts.stream().noneMatch(d -> d != draft && d.trigger == draft.trigger);
            List<Station> stations =
                    alone && draft.pattern.shape() == Pattern.Shape.VERB && TYPES.contains(draft.type())
                            ? stations(draft)
                            : List.of();
            if (stations.size() < 2 || stations.stream().skip(1).allMatch(s -> times(s).isEmpty())) {
                leaveToTheNext(draft);
                continue;
            }
            for (Station station : stations.subList(1, stations.size())) {
                further.add(another(draft, station));
            }
            keepFirst(draft, stations.getFirst());
        }
        return further;
    }

    /** By what it was "as", else by where. */
    private List<Station> stations(Draft draft) {
        boolean may = draft.type() == EventType.EMPLOYMENT || draft.type() == EventType.SERVICE;
        List<Station> posts = may ? stations(draft, true) : List.of();
        return posts.size() > 1 ? posts : stations(draft, false);
    }

    private List<Station> stations(Draft draft, boolean capacity) {
        int end = clauseEnd(draft.trigger);
        List<Integer> heads = new ArrayList<>();
        for (int i = draft.trigger + 1; i < end; i++) {
            boolean first = heads.isEmpty();
            if (fits(draft, i, capacity) && (first || joined(draft, heads.getLast(), i))) {
                heads.add(i);
            }
        }
        List<Station> stations = new ArrayList<>();
        for (int k = 0; k < heads.size(); k++) {
            int from = k == 0 ? draft.trigger : opening(heads.get(k - 1), heads.get(k));
            int to = k + 1 < heads.size() ? joint(heads.get(k), heads.get(k + 1)) : lastEnd(heads.get(k), end);
            stations.add(new Station(from, to, heads.get(k)));
        }
        return stations;
    }

    /** Whether the noun is of the kind that the first act's place, body or award is. */
    private boolean fits(Draft draft, int noun, boolean capacity) {
        Word word = tree.at(noun);
        if (draft.type() == EventType.AWARD) {
            boolean counted = word.isNoun() && kinds.is("award", tree, noun);
            return counted
                    && (noun == tree.nameEnd(noun) || tree.at(noun + 1).lemma().equals("of"));
        }
        if (capacity) {
            return preposition(noun) >= 0
                    && tree.at(preposition(noun)).lemma().equals("as")
                    && tree.at(noun).isNoun()
                    && !tree.at(noun).isName()
                    && !kinds.time(tree.at(noun));
        }
        return word.isName()
                && tree.nameEnd(noun) == noun
                && preposition(noun) >= 0
                && (kinds.place(word) || (draft.has(Role.BODY) && kinds.body(tree, noun)));
    }

    /** The "in", "at" or "to" right before the noun's phrase; -1 where there is none. */
    private int preposition(int noun) {
        int first = first(noun);
        return first > 0
                        && Set.of("in", "at", "to", "as")
                                .contains(tree.at(first - 1).lemma())
                ? first - 1
                : -1;
    }

    /** "in" and "at" lead to the same, "to" and "as" elsewhere. */
    private String way(int noun) {
        String lemma = tree.at(preposition(noun)).lemma();
        return lemma.equals("at") ? "in" : lemma;
    }

    private boolean posted(Station station) {
        return preposition(station.noun()) >= 0 && way(station.noun()).equals("as");
    }

    private int last(int noun) {
        return Phrase.around(tree, noun).last();
    }

    private int first(int noun) {
        int first = tree.nameStart(noun);
        while (first > 0
                && Set.of("DT", "JJ", "NN", "NNP", "PRP$")
                        .contains(tree.at(first - 1).tag())) {
            first--;
        }
        return first;
    }

    /** Whether nothing stands between two nouns but their own times and what joins them, of which there must be something. */
    private boolean joined(Draft draft, int one, int next) {
        boolean award = draft.type() == EventType.AWARD;
        int opening = award ? first(next) : preposition(next);
        boolean joint = false;
        boolean comma = false;
        for (int i = last(one) + 1; i < opening; i++) {
            Word word = tree.at(i);
            boolean time = isTime(word);
            joint |= JOINTS.contains(word.lemma()) && !time && !word.form().equals(",");
            comma |= word.form().equals(",");
            if (!time && !JOINTS.contains(word.lemma()) && !OF_TIMES.contains(word.lemma())) {
                return false;
            }
        }
        boolean alike = award || way(one).equals(way(next));
        boolean dated = !within(last(one) + 1, opening).isEmpty()
                || !within(next, last(next) + 4).isEmpty()
                || behind(one).isPresent();
        boolean ownTime =
                !within(last(one) + 1, opening).isEmpty() || behind(one).isPresent();
        return (joint || (comma && ownTime)) && alike && dated;
    }

    private boolean isTime(Word word) {
        return moments.stream().anyMatch(m -> m.start() < word.end() && word.start() < m.end());
    }

    /** Where what joins the next station to this one begins. */
    private int joint(int one, int next) {
        for (int i = last(one) + 1; i < next; i++) {
            Word word = tree.at(i);
            boolean time = isTime(word);
            boolean comma = word.form().equals(",") && timeFollows(i) && !later(i + 1, next);
            if (JOINTS.contains(word.lemma()) && !time && !comma) {
                return i;
            }
        }
        return next;
    }

    /** "in Kazan, in 1905, and in Omsk": the time behind the comma is the first station's. */
    private boolean timeFollows(int comma) {
        return moments.stream().anyMatch(m -> tree.wordAt(m.start()) > comma && tree.wordAt(m.start()) <= comma + 2);
    }

    /** Whether no "and" comes before the next station, so that the time stands in front of it. */
    private boolean later(int from, int next) {
        for (int i = from; i < next; i++) {
            if (JOINTS.contains(tree.at(i).lemma()) && !tree.at(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private int opening(int one, int next) {
        int from = joint(one, next);
        while (from < next && JOINTS.contains(tree.at(from).lemma())) {
            from++;
        }
        return from;
    }

    /** Behind the last noun only what is right there is its own. */
    private int lastEnd(int noun, int end) {
        int last = last(noun);
        List<Moment> behind = within(last + 1, Math.min(end, last + 5));
        return behind.isEmpty() ? last + 1 : tree.wordAt(behind.getFirst().end() - 1) + 1;
    }

    private List<Moment> within(int from, int to) {
        return moments.stream()
                .filter(m -> tree.wordAt(m.start()) >= from && tree.wordAt(m.end() - 1) < to)
                .toList();
    }

    private List<Moment> times(Station station) {
        List<Moment> own = behind(station.noun()).map(Bracket::moments).orElse(List.of());
        return own.isEmpty()
                ? within(station.from(), station.to()).stream()
                        .filter(m -> brackets.stream().noneMatch(b -> b.start() < m.start() && m.end() < b.end()))
                        .toList()
                : own;
    }

    /** "the State Prize (1955)": the bracket, if it holds one time. */
    private Optional<Bracket> behind(int noun) {
        int end = tree.at(last(noun)).end();
        return brackets.stream()
                .filter(b ->
                        b.start() - end <= 1 && b.start() >= end && b.moments().size() == 1)
                .findFirst();
    }

    private int clauseEnd(int verb) {
        for (int i = verb + 1; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean clause = word.isVerb() || word.tag().startsWith("W") || word.is("nsubj") || word.is("nsubjpass");
            if ((clause && word.entity().isEmpty()) || FAR_PARTS.contains(word.form())) {
                return i;
            }
        }
        return tree.size();
    }

    private Draft another(Draft first, Station station) {
        Draft another = new Draft(first.pattern, tree, station.noun(), first.clause, first.telling);
        boolean capacity =
                first.type() != EventType.AWARD && way(station.noun()).equals("as");
        boolean place = first.type() != EventType.AWARD && !capacity && kinds.place(tree.at(station.noun()));
        for (Draft.Part part : first.parts) {
            if (part.role() == Role.SUBJECT || part.role() == Role.AGENT || (capacity && part.role() == Role.BODY)) {
                another.parts.add(part);
            }
        }
        if (place) {
            another.places.add(station.noun());
        } else {
            Role role = first.type() == EventType.AWARD ? Role.OBJECT : capacity ? Role.ROLE : Role.BODY;
            another.parts.add(new Draft.Part(role, station.noun(), "one of several of its verb"));
        }
        another.first = station.from();
        another.last = station.to() - 1;
        another.because.add("one of several told by \"" + tree.at(first.trigger).form() + "\"");
        times(station).stream().findFirst().ifPresent(m -> give(another, m));
        behind(station.noun()).ifPresent(b -> another.reach = b.end());
        return another;
    }

    /** "taught in Kazan and, from 1911, elsewhere": where the second station is not understood, its time is not the first one's. */
    private void leaveToTheNext(Draft draft) {
        for (Moment moment : draft.time.isPresent() ? moments : List.<Moment>of()) {
            int first = tree.wordAt(moment.start());
            int and = first - 1;
            while (and > draft.trigger
                    && (tree.at(and).tag().equals("IN") || tree.at(and).form().equals(","))) {
                and--;
            }
            int next = tree.wordAt(moment.end() - 1) + 1;
            next = next < tree.size() && tree.at(next).form().equals(",") ? next + 1 : next;
            boolean apart = and > draft.trigger
                    && tree.at(and).tag().equals("CC")
                    && next < tree.size()
                    && Set.of("as", "in", "at", "to").contains(tree.at(next).lemma())
                    && within(draft.trigger, and).isEmpty();
            if (apart && draft.time.filter(moment.time()::equals).isPresent()) {
                draft.time = Optional.empty();
                draft.last = Math.max(draft.trigger, Math.min(draft.last, and - 1));
                draft.because.removeIf(b -> b.startsWith("time: "));
                return;
            }
        }
    }

    private static void give(Draft draft, Moment moment) {
        draft.time = Optional.of(moment.time());
        draft.because.add("time: \"" + moment.time().words() + "\", said of this one of several");
    }

    private void keepFirst(Draft draft, Station own) {
        if (posted(own) && draft.parts.stream().noneMatch(p -> p.role() == Role.ROLE)) {
            draft.parts.add(new Draft.Part(Role.ROLE, own.noun(), "one of several of its verb"));
            draft.cover(draft.first, own.noun());
        }
        draft.parts.removeIf(p -> p.head() >= own.to() && p.role() != Role.SUBJECT && p.role() != Role.AGENT);
        draft.places.removeIf(p -> p >= own.to());
        draft.last = Math.max(draft.trigger, Math.min(draft.last, own.to() - 1));
        List<Moment> times = times(own);
        boolean before = within(0, draft.trigger).stream()
                .anyMatch(m -> draft.time.filter(m.time()::equals).isPresent());
        draft.because.removeIf(b -> b.startsWith("time: ") && !before);
        if (!times.isEmpty()) {
            give(draft, times.getFirst());
            draft.last = Math.max(
                    draft.last,
                    Math.min(own.to() - 1, tree.wordAt(times.getFirst().end() - 1)));
            behind(own.noun()).ifPresent(b -> draft.reach = b.end());
        } else if (!before) {
            draft.time = Optional.empty();
        }
    }
}
