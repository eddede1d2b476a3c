package dev.valla.ask;

import dev.valla.align.Deed;
import dev.valla.claim.Claim;
import dev.valla.conflict.Relation;
import java.util.Optional;

/** "The Lamp Society was dissolved": that a body came to its end, for good. */
final class Endings {
    private Endings() {}

    static Optional<Relation> of(Claim claim) {
        return Deed.of(claim)
                .filter(deed -> deed.kind() == Deed.Kind.ENDED)
                .map(deed -> new Relation.Dissolved(claim.id(), Around.quoted(deed.words())));
    }
}
