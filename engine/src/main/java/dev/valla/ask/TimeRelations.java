package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Relation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What claims say of time beside dates: how old somebody was, how long a state lasted, what came before what. Read in the words of a
 * quotation and in those that touch it. Only what is said outright counts: no "about", no "nearly", nothing hedged or denied.
 */
final class TimeRelations {
    private TimeRelations() {}

    /** @param claims those that count: a copied claim says nothing that its exemplar does not say */
    static List<Relation> of(ById<Source> sources, Names names, Stream<Claim> claims) {
        List<Claim> plain = claims.filter(c -> c.polarity() == Claim.Polarity.ASSERTED)
                .filter(c -> c.certainty() == Claim.Certainty.PLAIN)
                .toList();
        var around = new Around(sources);
        var ages = new Ages(around, names);
        var durations = new Durations(around);
        var orders = new Orders(around, plain);
        return plain.stream()
                .flatMap(claim -> Stream.of(ages.of(claim), durations.of(claim), orders.of(claim))
                        .flatMap(found -> found.stream()))
                .toList();
    }
}
