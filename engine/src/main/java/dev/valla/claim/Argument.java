package dev.valla.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person says that a finding rests on: one leg more, made of findings that must stand and of members that must be
 * believed. Never deleted, only superseded or taken back.
 *
 * @param entry      its number in the journal, from 1
 * @param conclusion what rests on the others
 * @param premises   findings and claims, each as it was when the argument was made
 * @param members    sources and witnesses
 * @param only       whether the arguments and records of this ground are all that it rests on
 * @param supersedes the entry it takes the place of
 */
public record Argument(
        int entry,
        Meant conclusion,
        List<Meant> premises,
        List<Subject> members,
        boolean only,
        String reason,
        String who,
        Instant when,
        Optional<Integer> supersedes) {

    /**
     * A finding or a claim, so that an argument is never made to speak of something else.
     *
     * @param id    {@code f9}, {@code f9t17}, {@code f9g}, {@code c17}
     * @param value what it said: the value of its slot; the type of its event where it has none
     * @param told  in plain words, as it was shown
     */
    public record Meant(String id, String value, String told) {}

    public Argument {
        premises = List.copyOf(premises);
        members = List.copyOf(members);
    }

    /** {@code a3} for the third entry of the journal. */
    public String id() {
        return "a" + entry;
    }
}
