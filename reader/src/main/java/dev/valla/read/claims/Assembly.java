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
import java.util.stream.Collectors;

/** Makes claims of drafts: places in a tree become names, words and quotations. */
final class Assembly {
    private static final Set<String> OPEN = Set.of(
            "it", "this", "that", "which", "what", "they", "these", "those", "there", "their", "them", "its", "one");

    private static final Set<String> PRONOUNS = Set.of("his", "her", "he", "she", "him");

    private final Source source;
    private final Naming naming;
    private final Attribution attribution;
    private final Marks marks;
    private final Voice voice;
    private final Grounds grounds;
    /** Whom the last sentence befell, as "the conviction" takes it up. */
    private Optional<Participant> sentenced = Optional.empty();

    Assembly(Source source, Naming naming, Attribution attribution, Marks marks, Voice voice, Grounds grounds) {
        this.source = source;
        this.naming = naming;
        this.attribution = attribution;
        this.marks = marks;
        this.voice = voice;
        this.grounds = grounds;
    }

    /** Empty where the text leaves open whom the event befell. */
    Optional<Claim> claim(Draft draft) {
        if (draft.pattern.is("dated") && draft.time.isEmpty() && !Any.certain(draft)) {
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
            participant(draft, part, because, links)
                    .filter(p -> !participants.contains(p))
                    .ifPresent(participants::add);
        }
        if (participants.stream().noneMatch(p -> p.role() == Role.SUBJECT)
                && draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT)) {
            return Optional.empty();
        }
        if (draft.pattern.is("dated") && draft.time.isEmpty() && !settled(draft)) {
            return Optional.empty();
        }
        if (reflexive(participants) && named(draft)) {
            participants.replaceAll(Assembly::asSaid);
        }
        if (reflexive(participants) || mention(draft) || anybody(draft)) {
            return Optional.empty();
        }
        if (draft.type() == EventType.SENTENCE) {
            sentenced =
                    participants.stream().filter(p -> p.role() == Role.SUBJECT).findFirst();
        }
        Grounds.Found found = grounds.of(draft);
        because.addAll(draft.because);
        links.addAll(found.links());
        List<Naming.Who> sayers = attribution.of(draft.tree, draft.trigger);
        sayers.forEach(who -> who.link(Link.Slot.CHAIN).ifPresent(links::add));
        Doubts.of(draft, participants).map(Reliability::because).ifPresent(because::add);
        int start = draft.tree.at(draft.first).start();
        int end = draft.tree.at(draft.last).end();
        return Optional.of(new Claim(
                "",
                draft.type(),
                Quotation.of(source, start, end),
                participants,
                draft.time,
                place(draft),
                voice.chain(start, sayers.stream().map(Naming.Who::name).toList()),
                voice.through(),
                marks.covering(draft.tree.at(draft.trigger).end(), draft.tree.end()),
                draft.telling.polarity(),
                draft.telling.certainty(),
                found.legs(),
                found.only(),
                draft.details.stream()
                        .map(p -> source.text().substring(p.start(), p.end()))
                        .toList(),
                because,
                links));
    }

    /** Whether it is known who did it. */
    private boolean settled(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .allMatch(p -> naming.who(draft.tree, p.head()).settled());
    }

    /** "His wife Anna": where only Anna is named, "his" stays open. */
    private static Participant asSaid(Participant p) {
        boolean open = p.role() == Role.SUBJECT && PRONOUNS.contains(p.words().toLowerCase(Locale.ROOT));
        return open ? new Participant(p.role(), p.words(), p.words()) : p;
    }

    /** Whether a name follows: "his wife Anna", not "Nicholas, his wife". */
    private static boolean named(Draft draft) {
        return draft.parts.stream().anyMatch(p -> p.by().equals("bearer") && p.head() > draft.trigger);
    }

    /** "a woman who has lost her parents": what is told of no certain person, at no time, is no event. */
    private static boolean anybody(Draft draft) {
        return draft.type() == EventType.EVENT
                && draft.time.isEmpty()
                && draft.parts.stream()
                        .anyMatch(p -> p.role() == Role.SUBJECT && draft.tree.hasChildLemma(p.head(), "a"));
    }

    /** "Nicholas, his wife": where nobody is named, nobody is kin to himself. */
    private static boolean reflexive(List<Participant> participants) {
        Set<String> subjects = participants.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Participant::name)
                .collect(Collectors.toSet());
        return participants.stream()
                .anyMatch(p -> Set.of(Role.SPOUSE, Role.CHILD, Role.PARENT, Role.SIBLING)
                                .contains(p.role())
                        && subjects.contains(p.name()));
    }

    /** "before his death", told of nothing but the time of something else. */
    private static boolean mention(Draft draft) {
        int head = draft.tree.head(draft.trigger);
        boolean death = draft.type() == EventType.DEATH && draft.pattern.shape() == Pattern.Shape.NOUN;
        return death
                && draft.time.isEmpty()
                && draft.places.isEmpty()
                && head >= 0
                && draft.tree.at(head).is("prep")
                && draft.tree.at(draft.parts.getFirst().head()).tag().equals("PRP$");
    }

    private Optional<Participant> participant(Draft draft, Draft.Part part, List<String> because, List<Link> links) {
        Tree tree = draft.tree;
        if (part.role() == Role.SUBJECT
                && Lexicon.english().in("outcome", tree.at(part.head()).lemma())) {
            return sentenced.map(s ->
                    new Participant(Role.SUBJECT, s.name(), tree.at(part.head()).form()));
        }
        Naming.Who who = naming.who(tree, part.head());
        if (!who.settled()
                && part.role() == Role.SUBJECT
                && OPEN.contains(who.name().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (tree.at(part.head()).tag().startsWith("W")) {
            return Optional.empty();
        }
        if (part.role() == Role.ROLE && draft.has(Role.BODY)) {
            return Optional.of(capacity(tree, part, because));
        }
        Phrase phrase = tree.at(part.head()).tag().equals("PRP$")
                ? new Phrase(tree, part.head(), part.head(), part.head())
                : Phrase.around(tree, part.head());
        String words = source.text().substring(phrase.start(), phrase.end());
        who.link(Link.Slot.PARTICIPANT).filter(link -> !links.contains(link)).ifPresent(links::add);
        because.add("%s: \"%s\" by %s, %s".formatted(part.role().word(), words, part.by(), who.reason()));
        return Optional.of(new Participant(part.role(), who.name(), words));
    }

    /** The office without the body that it is held in. */
    private Participant capacity(Tree tree, Draft.Part part, List<String> because) {
        Phrase phrase = new Phrase(
                tree,
                part.head(),
                Math.min(part.head(), Phrase.around(tree, part.head()).first()),
                part.head());
        String words = source.text().substring(phrase.start(), phrase.end());
        because.add("role: \"" + words + "\" by " + part.by());
        return new Participant(Role.ROLE, Naming.plain(tree, phrase.first(), phrase.last()), words);
    }

    private static Optional<String> place(Draft draft) {
        if (draft.places.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = Locality.around(draft.tree, draft.places.getFirst());
        return Optional.of(Naming.plain(draft.tree, phrase.first(), phrase.last()));
    }
}
