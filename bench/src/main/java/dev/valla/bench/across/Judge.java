package dev.valla.bench.across;

import dev.valla.align.Finding;
import dev.valla.align.Finding.Slot;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Conflict;
import dev.valla.read.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads sources as Valla does and tells what conflicts there are between them, and whether they agree in something. */
final class Judge {
    private final Reader reader;

    Judge(Reader reader) {
        this.reader = reader;
    }

    /**
     * What came of it.
     *
     * @param claims by id
     */
    record Outcome(Map<String, Claim> claims, Inquiry inquiry) {
        List<Conflict> conflicts() {
            return inquiry.conflicts().stream().map(ConflictNow::conflict).toList();
        }

        /** Conflicts that nothing explains between claims of two sources at least. */
        List<Conflict> between() {
            return conflicts().stream()
                    .filter(c -> c.explained().isEmpty() && sources(c.claims()).size() > 1)
                    .toList();
        }

        /** Findings that claims of two sources support; that somebody was born or died at all is no agreement. */
        List<Finding> agreed() {
            return inquiry.findings().stream()
                    .filter(f -> f.slot() != Slot.EVENT || !f.type().onceInALife())
                    .filter(f -> sources(f.claims()).size() > 1)
                    .toList();
        }

        private Set<String> sources(Collection<String> ids) {
            return ids.stream()
                    .map(id -> Optional.ofNullable(claims.get(id)))
                    .flatMap(Optional::stream)
                    .map(c -> c.quotation().source())
                    .collect(Collectors.toSet());
        }

        String verdict() {
            return !between().isEmpty() ? "conflict" : agreed().isEmpty() ? "unrelated" : "agree";
        }
    }

    Outcome of(List<Source> sources) {
        List<Claim> claims = new ArrayList<>();
        for (Source source : sources) {
            for (Claim claim : reader.read(source).claims()) {
                claims.add(claim.withId("c" + (claims.size() + 1)));
            }
        }
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(c -> byId.put(c.id(), c));
        return new Outcome(byId, Inquiry.into(new Material(sources, claims, Set.of(), List.of(), List.of())));
    }
}
