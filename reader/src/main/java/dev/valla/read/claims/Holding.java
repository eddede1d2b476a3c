package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The post that somebody gives up, told just before: "She was elected mayor, which office she resigned", "appointed judge in 1869, resigning in 1873". */
final class Holding {
    static final String WHY = "the post told just before";

    private static final Set<EventType> TAKEN =
            Set.of(EventType.APPOINTMENT, EventType.ELECTION, EventType.OFFICE, EventType.EMPLOYMENT);
    private static final Set<EventType> GIVEN_UP = Set.of(EventType.RESIGNATION, EventType.DISMISSAL);
    /** What a post is called that was told before. */
    static final Set<String> POSTS = Set.of("position", "post", "office", "seat", "appointment", "job");

    private static final Set<String> TAKEN_UP = Set.of("this", "that", "which", "the", "his", "her", "their");

    /** How many sentences later it may still be meant. */
    private static final int NEAR = 1;

    /** Role and body of a post, and in which sentence it was told. */
    private record Post(Participant role, Optional<Participant> body, int sentence) {
        Stream<Participant> parts(boolean withBody, String words) {
            return Stream.concat(Stream.of(role), body.filter(b -> withBody).stream())
                    .map(p -> new Participant(p.role(), p.name(), words));
        }
    }

    /** By holder the post told last. */
    private final Map<String, Post> posts = new HashMap<>();

    private int sentence;

    /** What the draft leaves to be understood; empty where it need not be the post told before. */
    List<Participant> of(Draft draft, List<Participant> participants) {
        Optional<Post> post = Belonging.only(participants)
                .flatMap(name -> Optional.ofNullable(posts.get(name)))
                .filter(p -> sentence - p.sentence() <= NEAR);
        boolean told = participants.stream().anyMatch(p -> p.role() == Role.ROLE && !isPost(p));
        if (post.isEmpty() || told || !meant(draft, post.get())) {
            return List.of();
        }
        participants.removeIf(p -> (p.role() == Role.ROLE || p.role() == Role.BODY) && isPost(p));
        boolean bodiless = participants.stream().noneMatch(p -> p.role() == Role.BODY);
        return post.get().parts(bodiless, takenUp(draft).orElse("")).toList();
    }

    private boolean meant(Draft draft, Post post) {
        if (draft.type() == EventType.OFFICE) {
            return draft.tree.at(draft.trigger).lemma().equals("hold")
                    && takenUp(draft).isPresent();
        }
        return GIVEN_UP.contains(draft.type())
                && (takenUp(draft).isPresent() || (post.sentence() == sentence && trailing(draft)));
    }

    private static boolean isPost(Participant participant) {
        String name = participant.name();
        return POSTS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "this position", "which office", "a post that she held", "it": the words for what was told. */
    private static Optional<String> takenUp(Draft draft) {
        Tree tree = draft.tree;
        return IntStream.range(0, tree.size())
                .filter(i -> Grammar.governor(tree, i) == draft.trigger || tree.head(draft.trigger) == i)
                .filter(i -> (tree.at(i).lemma().equals("it") && tree.at(i).is("dobj"))
                        || (i > 0
                                && POSTS.contains(tree.at(i).lemma())
                                && (TAKEN_UP.contains(tree.at(i - 1).lemma())
                                        || (tree.at(i - 1).lemma().equals("a") && tree.head(draft.trigger) == i))))
                .mapToObj(i -> tree.at(i).isNoun()
                        ? Naming.plain(tree, i - 1, i)
                        : tree.at(i).form())
                .findFirst();
    }

    /** "was appointed judge in 1869, resigning in 1873". */
    private static boolean trailing(Draft draft) {
        Word word = draft.tree.at(draft.trigger);
        return word.tag().equals("VBG")
                && word.is("advcl")
                && Grammar.governor(draft.tree, draft.trigger) < draft.trigger;
    }

    /** Takes notice of the post that a claim tells of. */
    void note(Claim claim) {
        Optional<Participant> role = claim.in(Role.ROLE).filter(r -> !isPost(r)).findFirst();
        if (TAKEN.contains(claim.type()) && role.isPresent()) {
            Belonging.only(claim.participants())
                    .ifPresent(holder -> posts.put(
                            holder, new Post(role.get(), claim.in(Role.BODY).findFirst(), sentence)));
        }
    }

    /** A sentence ends. */
    void leave() {
        sentence++;
    }
}
