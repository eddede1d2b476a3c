package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Reliability;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes claims of drafts: places in a tree become names, words and quotations. */
final class Assembly {
    /** Whoever is quoted. */
    private static final Set<String> I = Set.of("i", "me", "my", "myself");

    private final Source source;
    private final Naming naming;
    private final Attribution attribution;
    private final Participants participants;
    private final Marks marks;
    private final Voice voice;
    private final Grounds grounds;
    private final Ages ages;
    private final Deaths deaths;
    private final Belonging belonging = new Belonging();
    private final Holding holding = new Holding();
    private final Whereabouts whereabouts = new Whereabouts();

    Assembly(Source source, Naming naming, Attribution attribution, Marks marks, Voice voice, Grounds grounds) {
        this.source = source;
        this.naming = naming;
        this.ages = new Ages(naming);
        this.deaths = new Deaths(naming);
        this.attribution = attribution;
        this.participants = new Participants(source, naming, attribution, voice);
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
        Account account = Account.empty();
        account.say("%s: pattern %s, from \"%s\""
                .formatted(
                        draft.type().word(),
                        draft.pattern.name(),
                        draft.tree.at(draft.trigger).form()));
        List<Participant> participants = this.participants.of(draft, witnessed, account);
        if (draft.dropped && voice.at(draft.tree.start()).isPresent()) {
            return Optional.empty();
        }
        takeUp(draft, participants, account);
        if (!befell(draft, participants, account)
                || (undated && !enough(draft, participants, witnessed))
                || toOneself(draft, participants)
                || Plainness.lacks(draft, participants, witnessed)) {
            return Optional.empty();
        }
        this.participants.note(draft.type(), participants);
        Claim claim = made(draft, participants, sayers, account);
        boolean isIt = draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT && p.by().equals("bearer"));
        naming.notice(claim, draft.tree.at(draft.trigger).lemma(), isIt);
        belonging.note(claim);
        holding.note(claim);
        return Optional.of(claim);
    }

    /** The body and the post that were told just before, where the event goes on from them. */
    private void takeUp(Draft draft, List<Participant> participants, Account account) {
        belonging.of(draft, participants).ifPresent(body -> {
            boolean member = participants.removeIf(Belonging::isMember);
            participants.add(new Participant(Role.BODY, body, member ? "member" : ""));
            if (member) {
                account.links().add(new Link(Link.Slot.PARTICIPANT, "member", body, Belonging.WHY));
            }
            account.say("body: \"%s\", of which was told just before".formatted(body));
        });
        for (Participant post : holding.of(draft, participants)) {
            participants.add(post);
            account.say("%s: \"%s\", %s".formatted(post.role().word(), post.name(), Holding.WHY));
            if (!post.words().isEmpty()) {
                account.links().add(new Link(Link.Slot.PARTICIPANT, post.words(), post.name(), Holding.WHY));
            }
        }
    }

    /** Whether there is somebody whom it befell: the main person of the document where the words leave that out. */
    private boolean befell(Draft draft, List<Participant> participants, Account account) {
        if ((draft.pattern.is("main") || draft.dropped) && !draft.has(Role.SUBJECT)) {
            Optional<Participant> main = naming.main().map(name -> new Participant(Role.SUBJECT, name, ""));
            main.ifPresent(person -> {
                participants.addFirst(person);
                account.say("subject: the main person of the document");
            });
            return main.isPresent();
        }
        return participants.stream().anyMatch(p -> p.role() == Role.SUBJECT) || !draft.has(Role.SUBJECT);
    }

    /** What carries no time must say the more. */
    private boolean enough(Draft draft, List<Participant> participants, boolean witnessed) {
        return witnessed
                ? this.participants.described(draft)
                : this.participants.settled(draft)
                        && (!Any.needsTime(draft)
                                || Doubts.of(draft, participants).isPresent());
    }

    /** Whether it was done to nobody but the doer: two who are named are told apart by their names. */
    private static boolean toOneself(Draft draft, List<Participant> participants) {
        if (Distinct.reflexive(participants) && Distinct.named(draft)) {
            participants.replaceAll(Distinct::asSaid);
        }
        return Distinct.reflexive(participants);
    }

    private Claim made(Draft draft, List<Participant> participants, List<Naming.Who> sayers, Account account) {
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
        account.because().addAll(draft.because);
        Optional<String> place = place(draft, account);
        account.links().addAll(found.links());
        sayers.forEach(who -> who.link(Link.Slot.CHAIN).ifPresent(account.links()::add));
        Doubts.of(draft, participants).map(Reliability::because).ifPresent(account::say);
        Rounding.of(draft);
        Optional<Participant> subject =
                participants.stream().filter(p -> p.role() == Role.SUBJECT).findFirst();
        draft.time = draft.time.flatMap(
                time -> subject.map(p -> deaths.buried(draft, time, p.name())).orElse(Optional.of(time)));
        if (draft.time.isEmpty()) {
            date(draft, subject, account);
        }
        int start = draft.tree.at(draft.first).start();
        int end = Math.max(draft.tree.at(draft.last).end(), draft.reach);
        List<String> word = voice.chain(start, chain);
        account.because().addAll(Explained.word(word, sayers, voice.through(start)));
        return new Claim(
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
                account.because(),
                account.links());
    }

    private Optional<String> place(Draft draft, Account account) {
        Optional<String> place = whereabouts.of(draft);
        if (!draft.places.isEmpty()) {
            place.map(name -> Explained.place(draft.tree, draft.places.getFirst(), name))
                    .ifPresent(account::say);
        }
        place.flatMap(name -> PlaceNames.told(name, draft.time)).ifPresent(account::say);
        return place;
    }

    /** The time that an age or a death gives, where the sentence itself gives none. */
    private void date(Draft draft, Optional<Participant> subject, Account account) {
        subject.flatMap(p -> ages.time(draft, p.name()).or(() -> deaths.time(draft, p.name())))
                .ifPresent(time -> {
                    draft.time = Optional.of(time);
                    account.say("time: \"" + time.words() + "\" (" + time.resolvedFrom() + ")");
                });
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
