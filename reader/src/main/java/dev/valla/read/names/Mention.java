package dev.valla.read.names;

import java.util.Optional;

/**
 * A name where it stands in the text.
 *
 * @param start first char, in UTF-16 units from the start of the text; without a leading article
 * @param end one past the last char; without a closing "'s"
 * @param kind what it names
 * @param said the name as it stands, its white space as single blanks
 * @param link why it means something fuller than it says, if it does
 */
public record Mention(int start, int end, Kind kind, String said, Optional<Link> link) {

    /** Who or what it is: the fuller form that it is linked to, else its own words. */
    public String name() {
        return link.map(Link::to).orElse(said);
    }

    /** The same words without their link. */
    public Mention alone() {
        return new Mention(start, end, kind, said, Optional.empty());
    }

    Mention linked(Link to) {
        return new Mention(start, end, kind, said, Optional.of(to));
    }
}
