package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evidence that an outcome is said to rest on and that the dossier itself holds: a document in the voice of the one named, which
 * speaks of the one judged. Then the ground rests on what it says, and falls after it. Only where one document alone can be meant,
 * and where it was not made after the outcome.
 */
final class AtHand {
    private final Collection<Source> voiced;
    private final Names names;
    private final Predicate<Claim> own;
    private final Map<String, List<Claim>> bySource;
    private final Map<String, List<Claim>> byEvent;

    /** @param own claims that are no copy of another's: a mirror of a document is not a second one */
    AtHand(ById<Source> sources, ById<Claim> claims, Collection<Finding> findings, Names names, Predicate<Claim> own) {
        this.names = names;
        this.own = own;
        this.voiced = sources.all().stream()
                .filter(source -> source.about().speaker().isPresent())
                .toList();
        this.bySource = claims.all().stream()
                .collect(Collectors.groupingBy(claim -> claim.quotation().source()));
        this.byEvent = findings.stream()
                .filter(finding -> finding.slot() == Finding.Slot.EVENT)
                .collect(Collectors.toMap(
                        Finding::id, f -> f.claims().stream().map(claims::get).toList()));
    }

    /** What the document says of those judged; empty where none is at hand for certain. */
    List<Claim> saying(Finding ground, Claim record, Claim.Ground evidence) {
        String voice = names.canonical(record.quotation().source(), evidence.name());
        List<Source> fitting = voiced.stream()
                .filter(source -> source.about().speaker().stream()
                        .anyMatch(speaker -> names.same(names.canonical(source.path(), speaker), voice)))
                .filter(source -> !source.path().equals(record.quotation().source()))
                .filter(source -> mayBeMeant(source, ground, evidence))
                .filter(source -> !about(source, ground).isEmpty())
                .toList();
        return fitting.size() == 1 ? about(fitting.getFirst(), ground) : List.of();
    }

    private List<Claim> about(Source source, Finding ground) {
        return bySource.getOrDefault(source.path(), List.of()).stream()
                .filter(own)
                .filter(claim -> claim.participants().stream()
                        .map(Participant::name)
                        .map(name -> names.canonical(source.path(), name))
                        .anyMatch(name -> ground.subjects().stream().anyMatch(judged -> names.same(judged, name))))
                .toList();
    }

    /** Made in time, as far as is known; undated, it must be called by its kind: "on the certificate of …". */
    private boolean mayBeMeant(Source source, Finding ground, Claim.Ground evidence) {
        OptionalLong made = source.about().date().flatMap(Edtf::read).map(Edtf::span).stream()
                .flatMapToLong(span -> span.earliest().stream())
                .findFirst();
        boolean byKind = source.about()
                .kind()
                .filter(kind -> evidence.words().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT)))
                .isPresent();
        OptionalLong outcome = latest(ground);
        return made.isEmpty() ? byKind : outcome.isEmpty() ? byKind : made.getAsLong() <= outcome.getAsLong();
    }

    private OptionalLong latest(Finding ground) {
        Stream<Bounds> spans = byEvent.getOrDefault(ground.event(), List.of()).stream()
                .flatMap(claim -> claim.time().stream())
                .map(StatedTime::edtf)
                .map(Edtf::span);
        return spans.flatMapToLong(span -> span.latest().stream()).max();
    }
}
