package dev.valla.ask;

import dev.valla.claim.Argument;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A person's argument as it bears on the dossier of today: ids survive that claims are gathered under other findings, and an
 * argument about something that says another thing now is set aside, never bent.
 *
 * @param finding  id of what rests on the others
 * @param premises ids of findings and claims that must stand
 * @param members  sources and witnesses that must be believed, under the names by which the dossier knows them
 * @param setAside why it is not weighed, in plain words; empty if it is
 */
public record Argued(
        Argument argument, String finding, List<String> premises, List<Subject> members, Optional<String> setAside) {
    public Argued {
        premises = List.copyOf(premises);
        members = List.copyOf(members);
    }

    public boolean isWeighed() {
        return setAside.isEmpty();
    }
}
