package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * The member that, once settled, moves most.
 *
 * @param members it, and those that are in the very same legs
 * @param moves   ids of the findings whose standing changes if the verdict on it is turned round
 */
public record NextQuestion(List<Subject> members, List<String> moves) {
    public NextQuestion {
        members = List.copyOf(members);
        moves = List.copyOf(moves);
    }
}
