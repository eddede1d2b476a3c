package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who and what takes part in a claim: places in a tree become names and words. */
final class Participants {
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

    /** In a narrated source nobody is meant by these. */
    private static final Set<String> US = Set.of("we", "us", "our", "you", "your", "myself");

    private static final Set<String> TOGETHER = Set.of("we", "us", "they");

    private final Source source;
    private final Naming naming;
    private final Attribution attribution;
    private final Voice voice;

    /** Whom the last sentence befell, as "the conviction" takes it up. */
    private Optional<Participant> sentenced = Optional.empty();

    Participants(Source source, Naming naming, Attribution attribution, Voice voice) {
        this.source = source;
        this.naming = naming;
        this.attribution = attribution;
        this.voice = voice;
    }

    /** Whoever and whatever takes part, each once, in the order of the parts; what the text leaves open is left out. */
    List<Participant> of(Draft draft, boolean witnessed, Account account) {
        List<Participant> participants = new ArrayList<>();
        for (Draft.Part part : draft.parts) {
            of(draft, part, witnessed, account).stream()
                    .map(p -> Distinct.asAnother(p, draft, part, participants))
                    .filter(p -> participants.stream().noneMatch(q -> Distinct.same(p, q)))
                    .forEach(participants::add);
        }
        participants.replaceAll(p -> Distinct.notTheDoer(p, participants));
        wed(draft, participants);
        return participants;
    }

    /** Takes notice of whom a sentence befell. */
    void note(EventType type, List<Participant> participants) {
        if (type == EventType.SENTENCE) {
            sentenced =
                    participants.stream().filter(p -> p.role() == Role.SUBJECT).findFirst();
        }
    }

    /** Whether it is known who did it. */
    boolean settled(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .flatMap(p -> naming.all(draft.tree, p.head()).stream())
                .allMatch(Naming.Who::settled);
    }

    /**
     * Who did it may be nobody whom the text names, where a witness tells it: "two men in leather coats led him away". What
     * "he" did is told of nobody where it stays open who he is.
     */
    boolean described(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .allMatch(p -> draft.tree.at(p.head()).isNoun()
                        || TOGETHER.contains(draft.tree.at(p.head()).lemma())
                        || naming.all(draft.tree, p.head()).stream().allMatch(Naming.Who::settled));
    }

    private List<Participant> of(Draft draft, Draft.Part part, boolean witnessed, Account account) {
        Tree tree = draft.tree;
        Word noun = tree.at(part.head());
        if (part.role() == Role.OBJECT && noun.lemma().equals("it")) {
            return List.of();
        }
        if (part.role() == Role.SUBJECT && Lexicon.english().in("outcome", noun.lemma())) {
            return sentenced.stream()
                    .map(s -> new Participant(Role.SUBJECT, s.name(), noun.form()))
                    .toList();
        }
        if (noun.tag().startsWith("W")) {
            return List.of();
        }
        if (part.role() == Role.ROLE && draft.has(Role.BODY)) {
            return List.of(capacity(tree, part, account));
        }
        if (draft.titles.containsKey(part.head())) {
            Phrase title = draft.titles.get(part.head());
            String name = Naming.plain(tree, title.first(), title.last());
            account.say(Explained.slot(part.role().word(), name, part.by(), "the title that stands with it"));
            return List.of(new Participant(part.role(), name, source.text().substring(title.start(), title.end())));
        }
        Phrase phrase = noun.tag().equals("PRP$")
                ? new Phrase(tree, part.head(), part.head(), part.head())
                : before(draft, part, Phrase.around(tree, part.head()));
        return holdsVerb(draft, part, phrase) || isDate(part, phrase)
                ? List.of()
                : meant(draft, part, phrase, witnessed, account);
    }

    /** "1913, March": nobody who does anything. */
    private static boolean isDate(Draft.Part part, Phrase phrase) {
        Word first = phrase.tree().at(phrase.first());
        return part.role() == Role.SUBJECT
                && first.entity().equals("DATE")
                && first.form().matches("\\d{3,4}")
                && phrase.first() < phrase.head()
                && phrase.tree().at(phrase.first() + 1).form().equals(",");
    }

    /** A phrase that holds the verb itself is none: the tree is wrong. */
    private static boolean holdsVerb(Draft draft, Draft.Part part, Phrase phrase) {
        return draft.pattern.shape() == Pattern.Shape.VERB
                && part.head() != draft.trigger
                && phrase.first() <= draft.trigger
                && draft.trigger <= phrase.last();
    }

    /** Whom or what the words of one part mean. */
    private List<Participant> meant(Draft draft, Draft.Part part, Phrase phrase, boolean witnessed, Account account) {
        Tree tree = draft.tree;
        String words = source.text().substring(phrase.start(), phrase.end());
        List<Participant> found = new ArrayList<>();
        boolean ofALife = part.role() == Role.SUBJECT && OF_A_LIFE.contains(draft.type());
        amongOthers(draft, part, words).ifPresent(speaker -> {
            found.add(speaker);
            account.say(Explained.slot(part.role().word(), words, part.by(), "the speaker, among others"));
        });
        for (Naming.Who meant : naming.all(tree, part.head())) {
            boolean whose = tree.at(phrase.first()).tag().equals("WP$");
            Naming.Who who = ofALife || whose ? naming.withOwner(meant, tree, part.head()) : within(phrase, meant);
            if (part.role() != Role.SUBJECT || !open(draft, phrase, who, witnessed)) {
                who.link(Link.Slot.PARTICIPANT).ifPresent(account::link);
                account.say(Explained.slot(part.role().word(), words, part.by(), who.reason()));
                // a rank before a name is left out, "Chief Justice" is no name
                boolean post = part.role() == Role.ROLE
                        && Lexicon.english().in("office", tree.at(part.head()).lemma());
                String name = post ? Naming.plain(tree, phrase.first(), phrase.last()) : who.name();
                found.add(new Participant(part.role(), name, words));
            }
        }
        return found;
    }

    /** "It", "these", "we" without anybody who says it: nobody does anything by such a name. */
    private boolean open(Draft draft, Phrase phrase, Naming.Who who, boolean witnessed) {
        String said = who.name().toLowerCase(Locale.ROOT);
        return !who.settled()
                && ((OPEN.contains(said) && !(said.equals("they") && witnessed && toSomebody(draft)))
                        || (US.contains(said) && voice.at(phrase.start()).isEmpty()));
    }

    /** "They took Hasan away": what nobody named did to somebody. */
    private boolean toSomebody(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.OBJECT)
                .flatMap(p -> naming.all(draft.tree, p.head()).stream())
                .anyMatch(who -> who.settled() || TOGETHER.contains(who.name()));
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
    private Participant capacity(Tree tree, Draft.Part part, Account account) {
        int first = Math.min(part.head(), Phrase.around(tree, part.head()).first());
        for (int i = first; i < part.head(); i++) {
            first = tree.at(i).tag().equals("PRP$") || tree.at(i).tag().equals("POS") ? i + 1 : first;
        }
        Phrase phrase = new Phrase(tree, part.head(), first, part.head());
        String words = source.text().substring(phrase.start(), phrase.end());
        account.say(Explained.slot("role", words, part.by(), "as it stands"));
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
}
