package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Reliability;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes claims of drafts: places in a tree become names, words and quotations. */
final class Assembly {
    /** What is told of "his father", whoever he is, as of nobody else. */
    private static final Set<EventType> OF_A_LIFE =
            Set.of(EventType.BIRTH, EventType.DEATH, EventType.BURIAL, EventType.KILLING, EventType.EXECUTION);

    /** What nobody says "we" of without having been there. */
    private static final Set<EventType> TOGETHER_LIVED = Set.of(
            EventType.ARREST,
            EventType.IMPRISONMENT,
            EventType.RELEASE,
            EventType.DEPORTATION,
            EventType.ESCAPE,
            EventType.EMIGRATION,
            EventType.RESIDENCE,
            EventType.TRAVEL,
            EventType.MEETING,
            EventType.INVESTIGATION,
            EventType.SENTENCE);

    private static final Set<String> AMOUNTS = Set.of("number", "range", "variety", "host");

    private static final Set<String> OPEN = Set.of(
            "it", "this", "that", "which", "what", "they", "these", "those", "there", "their", "them", "its", "one",
            "both", "two");

    /** Whoever is quoted. */
    private static final Set<String> I = Set.of("i", "me", "my", "myself");

    /** In a narrated source nobody is meant by these. */
    private static final Set<String> US = Set.of("we", "us", "our", "you", "your", "myself");

    private static final Set<String> TOGETHER = Set.of("we", "us", "they");

    private final Source source;
    private final Naming naming;
    private final Attribution attribution;
    private final Marks marks;
    private final Voice voice;
    private final Grounds grounds;
    private final Ages ages;
    private final Deaths deaths;
    private final Belonging belonging = new Belonging();
    private final Holding holding = new Holding();
    private final Whereabouts whereabouts = new Whereabouts();

    /** Whom the last sentence befell, as "the conviction" takes it up. */
    private Optional<Participant> sentenced = Optional.empty();

    Assembly(Source source, Naming naming, Attribution attribution, Marks marks, Voice voice, Grounds grounds) {
        this.source = source;
        this.naming = naming;
        this.ages = new Ages(naming);
        this.deaths = new Deaths(naming);
        this.attribution = attribution;
        this.marks = marks;
        this.voice = voice;
        this.grounds = grounds;
    }

    /** Empty where the text leaves open whom the event befell. */
    Optional<Claim> claim(Draft draft) {
        List<Naming.Who> sayers = attribution.of(draft.tree, draft.trigger);
        boolean witnessed = witnessed(draft);
        boolean undated = draft.pattern.is("dated") && draft.time.isEmpty();
        if (undated && !Any.certain(draft, witnessed)) {
            return Optional.empty();
        }
        List<String> because = new ArrayList<>();
        because.add("%s: pattern %s, from \"%s\""
                .formatted(
                        draft.type().word(),
                        draft.pattern.name(),
                        draft.tree.at(draft.trigger).form()));
        List<Link> links = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (Draft.Part part : draft.parts) {
            participants(draft, part, because, links).stream()
                    .map(p -> Distinct.asAnother(p, draft, part, participants))
                    .filter(p -> participants.stream().noneMatch(q -> Distinct.same(p, q)))
                    .forEach(participants::add);
        }
        participants.replaceAll(p -> Distinct.notTheDoer(p, participants));
        wed(draft, participants);
        if (draft.dropped && voice.at(draft.tree.start()).isPresent()) {
            return Optional.empty();
        }
        belonging.of(draft, participants).ifPresent(body -> {
            boolean member = participants.removeIf(Belonging::isMember);
            participants.add(new Participant(Role.BODY, body, member ? "member" : ""));
            if (member) {
                links.add(new Link(Link.Slot.PARTICIPANT, "member", body, Belonging.WHY));
            }
            because.add("body: \"%s\", of which was told just before".formatted(body));
        });
        for (Participant post : holding.of(draft, participants)) {
            participants.add(post);
            because.add("%s: \"%s\", %s".formatted(post.role().word(), post.name(), Holding.WHY));
            if (!post.words().isEmpty()) {
                links.add(new Link(Link.Slot.PARTICIPANT, post.words(), post.name(), Holding.WHY));
            }
        }
        if ((draft.pattern.is("main") || draft.dropped) && !draft.has(Role.SUBJECT)) {
            Optional<Participant> main = naming.main().map(name -> new Participant(Role.SUBJECT, name, ""));
            if (main.isEmpty()) {
                return Optional.empty();
            }
            participants.addFirst(main.get());
            because.add("subject: the main person of the document");
        }
        if (participants.stream().noneMatch(p -> p.role() == Role.SUBJECT)
                && draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT)) {
            return Optional.empty();
        }
        if (undated && !(witnessed ? described(draft) : settled(draft))) {
            return Optional.empty();
        }
        if (undated
                && !witnessed
                && Any.needsTime(draft)
                && Doubts.of(draft, participants).isEmpty()) {
            return Optional.empty();
        }
        if (Distinct.reflexive(participants) && Distinct.named(draft)) {
            participants.replaceAll(Distinct::asSaid);
        }
        if (Distinct.reflexive(participants) || Plainness.lacks(draft, participants, witnessed)) {
            return Optional.empty();
        }
        if (draft.type() == EventType.SENTENCE) {
            sentenced =
                    participants.stream().filter(p -> p.role() == Role.SUBJECT).findFirst();
        }
        draft.time = Lasting.time(draft);
        if (draft.time.isEmpty()) {
            draft.because.removeIf(b -> b.startsWith("time: "));
        }
        List<String> chain = sayers.stream().map(Naming.Who::name).toList();
        if (!chain.isEmpty() && voice.at(draft.tree.start()).isEmpty()) {
            participants.replaceAll(
                    p -> I.contains(p.name()) ? new Participant(p.role(), chain.getLast(), p.words()) : p);
        }
        Grounds.Found found = grounds.of(draft);
        because.addAll(draft.because);
        Optional<String> place = whereabouts.of(draft);
        if (!draft.places.isEmpty()) {
            place.map(name -> Explained.place(draft.tree, draft.places.getFirst(), name))
                    .ifPresent(because::add);
        }
        links.addAll(found.links());
        place.flatMap(name -> PlaceNames.told(name, draft.time)).ifPresent(because::add);
        sayers.forEach(who -> who.link(Link.Slot.CHAIN).ifPresent(links::add));
        Doubts.of(draft, participants).map(Reliability::because).ifPresent(because::add);
        Rounding.of(draft);
        int start = draft.tree.at(draft.first).start();
        int end = Math.max(draft.tree.at(draft.last).end(), draft.reach);
        if (draft.time.isEmpty()) {
            participants.stream()
                    .filter(p -> p.role() == Role.SUBJECT)
                    .findFirst()
                    .flatMap(p -> ages.time(draft, p.name()).or(() -> deaths.time(draft, p.name())))
                    .ifPresent(time -> {
                        draft.time = Optional.of(time);
                        because.add("time: \"" + time.words() + "\" (" + time.resolvedFrom() + ")");
                    });
        }
        List<String> word = voice.chain(start, chain);
        because.addAll(Explained.word(word, sayers, voice.through(start)));
        Claim claim = new Claim(
                "",
                Lasting.type(draft),
                Quotation.of(source, start, end),
                participants,
                draft.time,
                place,
                word,
                voice.through(start),
                marks.covering(draft.tree.at(draft.trigger).end(), draft.tree.end()),
                draft.telling.polarity(),
                draft.telling.certainty(),
                found.legs(),
                found.only(),
                draft.details.stream()
                        .map(p -> source.text().substring(p.start(), p.end()))
                        .toList(),
                because,
                links);
        boolean isIt = draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT && p.by().equals("bearer"));
        naming.notice(claim, draft.tree.at(draft.trigger).lemma(), isIt);
        belonging.note(claim);
        holding.note(claim);
        return Optional.of(claim);
    }

    /** Whether the narrator tells it and no pattern knows of which kind it is. */
    boolean isUnsorted(Draft draft) {
        return Any.ofNoKind(draft) && !witnessed(draft);
    }

    /** Whether somebody tells it: the document's voice, or whom it cites. */
    private boolean witnessed(Draft draft) {
        return voice.at(draft.tree.start()).isPresent()
                || !attribution.of(draft.tree, draft.trigger).isEmpty();
    }

    /** Whether it is known who did it. */
    private boolean settled(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .flatMap(p -> naming.all(draft.tree, p.head()).stream())
                .allMatch(Naming.Who::settled);
    }

    /**
     * Who did it may be nobody whom the text names, where a witness tells it: "two men in leather coats led him away". What
     * "he" did is told of nobody where it stays open who he is.
     */
    private boolean described(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .allMatch(p -> draft.tree.at(p.head()).isNoun()
                        || TOGETHER.contains(draft.tree.at(p.head()).lemma())
                        || naming.all(draft.tree, p.head()).stream().allMatch(Naming.Who::settled));
    }

    /** "They took Hasan away": what nobody named did to somebody. */
    private boolean toSomebody(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.OBJECT)
                .flatMap(p -> naming.all(draft.tree, p.head()).stream())
                .anyMatch(who -> who.settled() || TOGETHER.contains(who.name()));
    }

    private List<Participant> participants(Draft draft, Draft.Part part, List<String> because, List<Link> links) {
        Tree tree = draft.tree;
        if (part.role() == Role.OBJECT && tree.at(part.head()).lemma().equals("it")) {
            return List.of();
        }
        if (part.role() == Role.SUBJECT
                && Lexicon.english().in("outcome", tree.at(part.head()).lemma())) {
            return sentenced.stream()
                    .map(s -> new Participant(
                            Role.SUBJECT, s.name(), tree.at(part.head()).form()))
                    .toList();
        }
        if (tree.at(part.head()).tag().startsWith("W")) {
            return List.of();
        }
        if (part.role() == Role.ROLE && draft.has(Role.BODY)) {
            return List.of(capacity(tree, part, because));
        }
        if (draft.titles.containsKey(part.head())) {
            Phrase title = draft.titles.get(part.head());
            String name = Naming.plain(tree, title.first(), title.last());
            because.add(Explained.slot(part.role().word(), name, part.by(), "the title that stands with it"));
            return List.of(new Participant(part.role(), name, source.text().substring(title.start(), title.end())));
        }
        Phrase phrase = tree.at(part.head()).tag().equals("PRP$")
                ? new Phrase(tree, part.head(), part.head(), part.head())
                : before(draft, part, Phrase.around(tree, part.head()));
        boolean mixed = draft.pattern.shape() == Pattern.Shape.VERB
                && !draft.pattern.is("newly")
                && part.head() != draft.trigger
                && phrase.first() <= draft.trigger
                && draft.trigger <= phrase.last();
        // a phrase that holds the verb itself is none: the tree is wrong
        if (mixed) {
            return List.of();
        }
        String words = source.text().substring(phrase.start(), phrase.end());
        List<Participant> found = new ArrayList<>();
        boolean ofALife = part.role() == Role.SUBJECT && OF_A_LIFE.contains(draft.type());
        amongOthers(draft, part, words).ifPresent(speaker -> {
            found.add(speaker);
            because.add(Explained.slot(part.role().word(), words, part.by(), "the speaker, among others"));
        });
        for (Naming.Who meant : naming.all(tree, part.head())) {
            boolean whose = tree.at(phrase.first()).tag().equals("WP$");
            Naming.Who who = ofALife || whose ? naming.withOwner(meant, tree, part.head()) : within(phrase, meant);
            String said = who.name().toLowerCase(Locale.ROOT);
            boolean open = !who.settled()
                    && ((OPEN.contains(said) && !(said.equals("they") && witnessed(draft) && toSomebody(draft)))
                            || (US.contains(said) && voice.at(phrase.start()).isEmpty()));
            if (!open || part.role() != Role.SUBJECT) {
                who.link(Link.Slot.PARTICIPANT)
                        .filter(link -> !links.contains(link))
                        .ifPresent(links::add);
                because.add(Explained.slot(part.role().word(), words, part.by(), who.reason()));
                // a rank before a name is left out, "Chief Justice" is no name
                boolean post = part.role() == Role.ROLE
                        && Lexicon.english().in("office", tree.at(part.head()).lemma());
                String name = post ? Naming.plain(tree, phrase.first(), phrase.last()) : who.name();
                found.add(new Participant(part.role(), name, words));
            }
        }
        return found;
    }

    /** "by a court of theft": the court's words end where those of the cause begin. */
    private static Phrase before(Draft draft, Draft.Part part, Phrase phrase) {
        int last = draft.parts.stream()
                .filter(p -> part.role() == Role.AGENT && p.role() == Role.CAUSE)
                .map(Draft.Part::head)
                .filter(head -> head > part.head() && head <= phrase.last())
                .mapToInt(head -> Phrase.around(draft.tree, head).first() - 2)
                .filter(end -> end >= part.head())
                .min()
                .orElse(phrase.last());
        return new Phrase(draft.tree, part.head(), phrase.first(), last);
    }

    /** A description goes no further than the words taken for it, and begins with what is counted: "a number of papers". */
    private static Naming.Who within(Phrase phrase, Naming.Who who) {
        int core = Counted.core(phrase.tree(), phrase.head());
        if (!who.settled()
                && core != phrase.head()
                && AMOUNTS.contains(phrase.noun().lemma())) {
            Phrase counted = Phrase.around(phrase.tree(), core);
            return new Naming.Who(Naming.plain(phrase.tree(), counted.first(), counted.last()), false, who.reason());
        }
        boolean cut = !who.settled()
                && phrase.last() < Phrase.around(phrase.tree(), phrase.head()).last();
        return cut
                ? new Naming.Who(Naming.plain(phrase.tree(), phrase.first(), phrase.last()), false, who.reason())
                : who;
    }

    /** "We were held in a cellar": the speaker for certain, and others; what a people or a party did need not be the speaker's. */
    private Optional<Participant> amongOthers(Draft draft, Draft.Part part, String words) {
        boolean we =
                Set.of("we", "us").contains(draft.tree.at(part.head()).form().toLowerCase(Locale.ROOT));
        return we && part.role() == Role.SUBJECT && TOGETHER_LIVED.contains(draft.type())
                ? voice.at(draft.tree.start())
                        .filter(speaker ->
                                attribution.of(draft.tree, draft.trigger).isEmpty())
                        .map(speaker -> new Participant(part.role(), speaker, words))
                : Optional.empty();
    }

    /** "They married in 1911", "they were married for years": of two who marry, the second is the spouse. */
    private static void wed(Draft draft, List<Participant> participants) {
        boolean marry = draft.type() == EventType.MARRIAGE
                || draft.type() == EventType.DIVORCE
                || draft.tree.at(draft.trigger).lemma().equals("marry");
        boolean two =
                marry && participants.size() == 2 && participants.stream().allMatch(p -> p.role() == Role.SUBJECT);
        if (two) {
            Participant second = participants.removeLast();
            participants.add(new Participant(Role.SPOUSE, second.name(), second.words()));
        }
    }

    /** The office without the body that it is held in. */
    private Participant capacity(Tree tree, Draft.Part part, List<String> because) {
        int first = Math.min(part.head(), Phrase.around(tree, part.head()).first());
        for (int i = first; i < part.head(); i++) {
            first = tree.at(i).tag().equals("PRP$") || tree.at(i).tag().equals("POS") ? i + 1 : first;
        }
        Phrase phrase = new Phrase(tree, part.head(), first, part.head());
        String words = source.text().substring(phrase.start(), phrase.end());
        because.add(Explained.slot("role", words, part.by(), "as it stands"));
        return new Participant(
                Role.ROLE, asOne(tree, part.head(), Naming.plain(tree, phrase.first(), phrase.last())), words);
    }

    /** "one of the leading actresses": a leading actress. */
    private static String asOne(Tree tree, int noun, String name) {
        int of = tree.head(noun);
        boolean one = tree.at(noun).tag().equals("NNS")
                && of > 0
                && tree.at(of).lemma().equals("of")
                && tree.head(of) >= 0
                && tree.at(tree.head(of)).form().equalsIgnoreCase("one")
                && name.endsWith(tree.at(noun).form());
        return one
                ? name.substring(0, name.length() - tree.at(noun).form().length())
                        + tree.at(noun).lemma()
                : name;
    }

    /** Takes notice of who was born and died when, for ages and bounds told later. */
    void note(Claim claim) {
        ages.note(claim);
        deaths.note(claim);
    }

    /** Remembers what the next sentence takes up: the last place, for "there". */
    void leave(Tree tree) {
        belonging.leave();
        holding.leave();
        whereabouts.leave(tree);
    }
}
