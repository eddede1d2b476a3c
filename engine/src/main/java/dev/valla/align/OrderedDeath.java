package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose death a decision orders: "the execution of the former Tsar Nicholas II", "the shooting of Nicholas II and his family". One
 * person's death is decided upon once as a rule, whatever the order is called.
 */
final class OrderedDeath {
    private static final Pattern ORDERED =
            Pattern.compile("(?i:\\b(?:execution|shooting|killing|murder|assassination|hanging|liquidation) of"
                    + " )(?:(?i:the|former|deposed|ex) ?)*((?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:(?:von|van|de|of)"
                    + " )?\\p{Lu}[\\p{L}.’'-]*){0,4})");

    private OrderedDeath() {}

    static Optional<PersonName> of(Claim claim) {
        Matcher ordered = ORDERED.matcher(claim.quotation().words());
        return claim.type() == EventType.DECISION && ordered.find()
                ? PersonName.of(ordered.group(1))
                : Optional.empty();
    }
}
