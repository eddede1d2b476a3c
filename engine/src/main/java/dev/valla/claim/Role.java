package dev.valla.claim;

import java.util.Locale;
import java.util.Optional;

/** In what capacity somebody or something takes part in an event. */
public enum Role {
    /** Who did or underwent it. */
    SUBJECT,
    /** Who did it to the subject. */
    AGENT,
    OBJECT,
    /** The organisation. */
    BODY,
    /** The office or capacity. */
    ROLE,
    WORK,
    VENUE,
    AGAINST,
    CAUSE,
    ADDRESSEE,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
