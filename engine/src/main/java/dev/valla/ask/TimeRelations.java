package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What claims say of time beside dates: how old somebody was, how long a state lasted, what came before what, when a
 * body was no more. Read in the words of a
 * quotation and in those that touch it. Only what is said outright counts: no "about", no "nearly", nothing hedged or denied.
 */
final class TimeRelations {
    private final List<Relation> all = new ArrayList<>();
    /** Claims whose words say nothing of the kind, whoever is meant in them, in the text that they stand in. */
    private final Map<String, Silent> silent = new HashMap<>();

    private record Silent(Claim claim, Source source) {
        boolean is(Claim other, Optional<Source> in) {
            return claim.equals(other) && in.filter(source::equals).isPresent();
        }
    }

    private TimeRelations() {}

    /**
     * @param claims those that count: a copied claim says nothing that its exemplar does not say
     * @param before whose claims need not be read again
     */
    static TimeRelations of(ById<Source> sources, Names names, Stream<Claim> claims, Optional<TimeRelations> before) {
        List<Claim> plain = claims.filter(c -> c.polarity() == Claim.Polarity.ASSERTED)
                .filter(c -> c.certainty() == Claim.Certainty.PLAIN)
                .toList();
        var around = new Around(sources);
        var ages = new Ages(around, names);
        var durations = new Durations(around);
        var orders = new Orders(around, plain);
        var firsts = new Firsts(around, names, plain);
        var relations = new TimeRelations();
        for (Claim claim : plain) {
            Optional<Source> source = sources.find(claim.quotation().source());
            Optional<Silent> known = before.flatMap(b -> Optional.ofNullable(b.silent.get(claim.id())))
                    .filter(s -> s.is(claim, source));
            if (known.isPresent()) {
                relations.silent.put(claim.id(), known.get());
            } else if (ages.saysNothing(claim)
                    && durations.saysNothing(claim)
                    && orders.saysNothing(claim)
                    && firsts.saysNothing(claim)
                    && Endings.of(claim).isEmpty()) {
                source.ifPresent(in -> relations.silent.put(claim.id(), new Silent(claim, in)));
            } else {
                Stream.of(ages.of(claim), durations.of(claim), orders.of(claim), Endings.of(claim))
                        .flatMap(Optional::stream)
                        .forEach(relations.all::add);
                firsts.of(claim).forEach(relations.all::add);
            }
        }
        return relations;
    }

    List<Relation> all() {
        return all;
    }
}
