package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One verb, several stations: "lived in Basel until 1725 and, from 1726, in Kazan", "sent to Omsk in 1905, to Tobolsk in 1907",
 * "awarded the Order of Merit in 1950 and the State Prize in 1955". Each is an act or a state of its own, with its own place,
 * body or award and its own time. The tree hangs such words anywhere, so that their order decides.
 *
 * @param between what stands between and behind the stations
 */
record Stations(Tree tree, Kinds kinds, Between between) {
    Stations(Tree tree, Kinds kinds, List<Moment> moments, List<Bracket> brackets) {
        this(tree, kinds, new Between(tree, moments, brackets));
    }

    /** Acts of which somebody may do one after the other to several, named without a preposition. */
    private static final Set<EventType> TOLD_BARE = EnumSet.of(
            EventType.EDUCATION,
            EventType.APPOINTMENT,
            EventType.ELECTION,
            EventType.JOINING,
            EventType.FOUNDING,
            EventType.MARRIAGE,
            EventType.AUTHORSHIP,
            EventType.PUBLICATION,
            EventType.PARTICIPATION);

    /** Acts and states of which one verb may tell several. */
    private static final Set<EventType> TYPES = EnumSet.of(
            EventType.TRAVEL,
            EventType.RESIDENCE,
            EventType.EMPLOYMENT,
            EventType.SERVICE,
            EventType.DEPORTATION,
            EventType.EMIGRATION,
            EventType.IMPRISONMENT,
            EventType.AWARD);

    static {
        TYPES.addAll(TOLD_BARE);
    }

    /** What is done once again with each place: "went to Riga and later to Perm". */
    private static final Set<EventType> MOVES =
            EnumSet.of(EventType.TRAVEL, EventType.DEPORTATION, EventType.EMIGRATION);

    private static final Set<EventType> CAPACITY =
            EnumSet.of(EventType.EMPLOYMENT, EventType.SERVICE, EventType.APPOINTMENT, EventType.ELECTION);

    private static final Set<Role> ROWS = EnumSet.of(Role.OBJECT, Role.ROLE, Role.BODY, Role.WORK);

    /** By what the stations are told: awards, what somebody was "as", where, or objects without a preposition. */
    enum By {
        AWARD,
        CAPACITY,
        WHERE,
        BARE,
        BODIES
    }

    /**
     * @param from  first word of the stretch that is the station's, what joins it to the one before left out
     * @param to    one past its last word
     * @param noun  the place, body, post, object or award
     */
    private record Station(int from, int to, int noun, By by) {}

    /** The further stations; cuts the first act down to its own. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> further = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean alone = drafts.stream().noneMatch(d -> d != draft && d.trigger == draft.trigger);
            boolean verb = draft.pattern.shape() == Pattern.Shape.VERB && TYPES.contains(draft.type());
            boolean role = draft.pattern.shape() == Pattern.Shape.ROLE && (draft.has(Role.BODY) || wins(draft));
            List<Station> stations = List.of();
            if (alone && (verb || role)) {
                stations = verb ? stations(draft) : stations(draft, wins(draft) ? By.AWARD : By.BODIES);
            }
            boolean untimed = draft.type() != EventType.MARRIAGE
                    && stations.stream().skip(1).allMatch(s -> times(s).isEmpty())
                    && !(MOVES.contains(draft.type()) && !draft.has(Role.AGENT) && inTurn(stations));
            if (stations.size() < 2 || untimed) {
                leaveToTheNext(draft);
                further.addAll(posts(draft));
                continue;
            }
            for (Station station : stations.subList(1, stations.size())) {
                further.add(another(draft, station));
            }
            keepFirst(draft, stations.getFirst());
        }
        return further;
    }

    private boolean inTurn(List<Station> stations) {
        return IntStream.range(1, stations.size())
                .anyMatch(k -> between.inTurn(
                        stations.get(k).by(),
                        stations.get(k - 1).noun(),
                        stations.get(k).noun()));
    }

    /** "winner of the State Prize in 1950 and the Order of Merit in 1955". */
    private static boolean wins(Draft draft) {
        return draft.type() == EventType.AWARD && draft.has(Role.OBJECT);
    }

    /** "was ordained a deacon and then a priest", "appointed judge and prosecutor": each post is a claim of its own. */
    private List<Draft> posts(Draft draft) {
        boolean may = draft.pattern.shape() == Pattern.Shape.VERB && draft.type() == EventType.APPOINTMENT;
        List<Draft.Part> posts = draft.parts.stream()
                .filter(p -> may && p.role() == Role.ROLE && p.head() > draft.trigger && Series.post(tree, p.head()))
                .toList();
        List<Draft> further = new ArrayList<>();
        for (Draft.Part post : posts.subList(Math.min(1, posts.size()), posts.size())) {
            Draft another = new Draft(draft.pattern, tree, post.head(), draft.clause, draft.telling);
            draft.parts.stream()
                    .filter(p -> p.equals(post) || p.role() == Role.SUBJECT || p.role() == Role.AGENT)
                    .forEach(another.parts::add);
            Phrase phrase = Phrase.around(tree, post.head());
            another.first = phrase.first();
            another.last = Math.max(phrase.last(), Extent.reach(tree, post.head()));
            another.time = draft.time;
            another.dropped = draft.dropped;
            another.because.add(
                    "one of several told by \"" + tree.at(draft.trigger).form() + "\"");
            further.add(another);
        }
        draft.parts.removeIf(p -> posts.indexOf(p) > 0);
        return further;
    }

    /** By what it was "as", or by whom or what, else by where. */
    private List<Station> stations(Draft draft) {
        if (draft.type() == EventType.AWARD) {
            return stations(draft, By.AWARD);
        }
        List<Station> posts = CAPACITY.contains(draft.type()) ? stations(draft, By.CAPACITY) : List.of();
        if (posts.size() > 1) {
            return posts;
        }
        List<Station> objects = TOLD_BARE.contains(draft.type()) ? stations(draft, By.BARE) : List.of();
        return objects.size() > 1 ? objects : stations(draft, By.WHERE);
    }

    private List<Station> stations(Draft draft, By by) {
        int end = between.clauseEnd(draft.trigger);
        List<Integer> heads = new ArrayList<>();
        for (int i = draft.trigger + 1; i < end; i++) {
            boolean first = heads.isEmpty();
            if (fits(draft, i, by) && (first || between.joined(by, heads.getLast(), i))) {
                heads.add(i);
            }
        }
        boolean own = (by != By.BARE && by != By.BODIES) || (!heads.isEmpty() && takesPart(draft, heads.getFirst()));
        List<Station> stations = new ArrayList<>();
        for (int k = 0; own && k < heads.size(); k++) {
            int from = k == 0 ? draft.trigger : between.opening(heads.get(k - 1), heads.get(k));
            int to = k + 1 < heads.size()
                    ? between.joint(heads.get(k), heads.get(k + 1))
                    : between.lastEnd(heads.get(k), end);
            stations.add(new Station(from, to, heads.get(k), by));
        }
        return stations;
    }

    private boolean takesPart(Draft draft, int noun) {
        return draft.parts.stream()
                .anyMatch(p -> p.head() == noun
                        || tree.head(noun) == p.head()
                        || (tree.nameStart(noun) <= p.head() && p.head() < noun));
    }

    /** Whether the noun is of the kind that the first act's place, body, object or award is. */
    private boolean fits(Draft draft, int noun, By by) {
        Word word = tree.at(noun);
        return switch (by) {
            case AWARD ->
                word.isNoun()
                        && (kinds.is("award", tree, noun) || inRow(draft, noun))
                        && (noun == tree.nameEnd(noun)
                                || tree.at(noun + 1).lemma().equals("of"));
            case CAPACITY ->
                between.preposition(noun) >= 0
                        && tree.at(between.preposition(noun)).lemma().equals("as")
                        && word.isNoun()
                        && !word.isName()
                        && !nounFollows(noun)
                        && !kinds.time(word);
            case WHERE ->
                word.isNoun()
                        && tree.nameEnd(noun) == noun
                        && !nounFollows(noun)
                        && between.leading(noun) >= 0
                        && reached(draft, noun);
            case BODIES ->
                tree.nameEnd(noun) == noun
                        && word.entity().equals("ORG")
                        && kinds.body(tree, noun)
                        && (takesPart(draft, noun) || between.bare(noun));
            case BARE ->
                word.isNoun()
                        && tree.nameEnd(noun) == noun
                        && !nounFollows(noun)
                        && !kinds.time(word)
                        && (between.bare(noun) || promoted(draft, noun))
                        && (draft.type() != EventType.MARRIAGE || word.entity().equals("PERSON"))
                        && (kinds.is(kind(draft.type()), tree, noun) || inRow(draft, noun));
        };
    }

    /** "won the league in 1971 and the cup in 1968": what the act is done to as the sentence coordinates it, of whatever kind. */
    private boolean inRow(Draft draft, int noun) {
        List<Integer> row = draft.parts.stream()
                .filter(p -> ROWS.contains(p.role()) && p.head() > draft.trigger)
                .map(Draft.Part::head)
                .toList();
        return draft.type() != EventType.AUTHORSHIP
                && !nounFollows(noun)
                && row.contains(noun)
                && row.stream().anyMatch(other -> isBeside(other, noun) || isBeside(noun, other));
    }

    private boolean isBeside(int one, int next) {
        return next > one && tree.at(next).is("conj") && tree.within(next, one);
    }

    /** "promoted to captain in 1912, major in 1915": the "to" is not said again. */
    private boolean promoted(Draft draft, int noun) {
        return draft.type() == EventType.APPOINTMENT
                && between.preposition(noun) >= 0
                && tree.at(between.preposition(noun)).lemma().equals("to");
    }

    /** A place or body with a name; a post that somebody was promoted "to", a body that he was elected "to". */
    private boolean reached(Draft draft, int noun) {
        Word word = tree.at(noun);
        return switch (draft.type()) {
            case APPOINTMENT -> tree.at(between.leading(noun)).lemma().equals("to") && kinds.is("post", tree, noun);
            case ELECTION -> kinds.body(tree, noun);
            default -> word.isName() && (kinds.place(word) || (draft.has(Role.BODY) && kinds.body(tree, noun)));
        };
    }

    private boolean nounFollows(int noun) {
        return noun + 1 < tree.size() && tree.at(noun + 1).isNoun();
    }

    private static String kind(EventType type) {
        return switch (type) {
            case APPOINTMENT, ELECTION -> "post";
            case MARRIAGE -> "person";
            case EDUCATION -> "diploma";
            case AUTHORSHIP, PUBLICATION -> "work";
            default -> "body";
        };
    }

    private static boolean posted(Station station) {
        return station.by() == By.CAPACITY;
    }

    private List<Moment> times(Station station) {
        List<Moment> own = between.behind(station.noun()).map(Bracket::moments).orElse(List.of());
        return own.isEmpty()
                ? between.within(station.from(), station.to()).stream()
                        .filter(m ->
                                between.brackets().stream().noneMatch(b -> b.start() < m.start() && m.end() < b.end()))
                        .toList()
                : own;
    }

    private Draft another(Draft first, Station station) {
        Draft another = new Draft(first.pattern, tree, station.noun(), first.clause, first.telling);
        boolean capacity = station.by() == By.CAPACITY;
        boolean place = station.by() == By.WHERE && kinds.place(tree.at(station.noun()));
        for (Draft.Part part : first.parts) {
            boolean shared =
                    (capacity && part.role() == Role.BODY) || (station.by() == By.BODIES && part.role() == Role.ROLE);
            if (part.role() == Role.SUBJECT || part.role() == Role.AGENT || shared) {
                another.parts.add(part);
            }
        }
        if (place) {
            another.places.add(station.noun());
        } else {
            another.parts.add(new Draft.Part(role(first, station), station.noun(), "one of several of its verb"));
        }
        if (station.by() == By.BARE) {
            placed(another, station);
        }
        another.dropped = first.dropped;
        another.first = station.from();
        another.last = station.to() - 1;
        another.because.add("one of several told by \"" + tree.at(first.trigger).form() + "\"");
        List<Moment> times = times(station);
        Optional<Moment> behind = times.stream()
                .filter(m -> between.isRightBehind(station.noun(), m))
                .findFirst();
        if (behind.isPresent() && !behind.get().equals(times.getFirst())) {
            another.first = Phrase.around(tree, station.noun()).first();
        }
        behind.or(() -> times.stream().findFirst()).ifPresent(m -> give(another, m));
        between.behind(station.noun()).ifPresent(b -> another.reach = b.end());
        return another;
    }

    /** What the first act's own noun is to it. */
    private Role role(Draft first, Station station) {
        return switch (station.by()) {
            case AWARD -> Role.OBJECT;
            case CAPACITY -> Role.ROLE;
            case WHERE -> first.type() == EventType.APPOINTMENT ? Role.ROLE : Role.BODY;
            case BODIES -> Role.BODY;
            case BARE ->
                first.parts.stream()
                        .filter(p -> p.role() != Role.SUBJECT && p.role() != Role.AGENT)
                        .filter(p -> p.head() > first.trigger)
                        .map(Draft.Part::role)
                        .findFirst()
                        .orElse(Role.OBJECT);
        };
    }

    /** "a library in Kazan": where the further act took place, if the text says so. */
    private void placed(Draft another, Station station) {
        for (int i = station.noun() + 1; i + 1 < station.to(); i++) {
            boolean in = Set.of("in", "at").contains(tree.at(i).lemma());
            if (in && kinds.place(tree.at(i + 1)) && tree.at(i + 1).isName()) {
                another.places.add(tree.nameEnd(i + 1));
                return;
            }
        }
    }

    /** "taught in Kazan and, from 1911, elsewhere": where the second station is not understood, its time is not the first one's. */
    private void leaveToTheNext(Draft draft) {
        for (Moment moment : draft.time.isPresent() ? between.moments() : List.<Moment>of()) {
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
                    && between.within(draft.trigger, and).isEmpty();
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
        boolean before = between.within(0, draft.trigger).stream()
                .anyMatch(m -> draft.time.filter(m.time()::equals).isPresent());
        draft.because.removeIf(b -> b.startsWith("time: ") && !before);
        if (!times.isEmpty()) {
            give(draft, times.getFirst());
            draft.last = Math.max(
                    draft.last,
                    Math.min(own.to() - 1, tree.wordAt(times.getFirst().end() - 1)));
            between.behind(own.noun()).ifPresent(b -> draft.reach = b.end());
        } else if (!before) {
            draft.time = Optional.empty();
        }
    }
}
