package dev.valla.dossier;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings all of one dossier into another. Sources that are here byte for byte are one, claims with the same words and slots are
 * one; what is here keeps its ids. Entries of the journal come with author and time. Where the two contradict each other neither
 * is followed, so that the order in which dossiers are joined decides nothing.
 */
final class Joining {
    private final Parts parts;
    private final Whole theirs;
    private final Labels labels;
    private final Map<String, String> paths;
    private final Map<String, String> claims = new LinkedHashMap<>();
    private int otherwise;
    private int added;

    /** The tables of the dossier that takes in, and how it is weighed. */
    record Parts(Sql sql, Sources sources, Claims claims, Journal journal, Supplier<Material> material) {}

    /**
     * Who joins, and what the two dossiers are called.
     *
     * @param who is named beside what the joining itself enters
     */
    record Labels(String ours, String theirs, String who, Instant when) {}

    private Joining(Parts parts, Whole theirs, Labels labels, Map<String, String> paths) {
        this.parts = parts;
        this.theirs = theirs;
        this.labels = labels;
        this.paths = paths;
    }

    /** @param material of the other dossier as it is weighed; asked for only if its journal speaks of findings or links */
    static Merged of(Parts parts, Whole theirs, Supplier<Material> material, Labels labels) {
        Map<String, Source> before = sources(parts);
        Documents documents = new Documents(parts.sql(), parts.sources());
        Map<String, String> paths = documents.bring(theirs.documents(), labels.theirs());
        Joining joining = new Joining(parts, theirs, labels, paths);
        joining.reanchor(before);
        joining.claims();
        joining.unweighed();
        int sources = (int) paths.values().stream()
                .filter(path -> !before.containsKey(path))
                .count();
        return joining.journal(material, sources);
    }

    private static Map<String, Source> sources(Parts parts) {
        return parts.sources().all().stream()
                .map(Stored::source)
                .collect(Collectors.toMap(Source::path, source -> source, (a, b) -> a, LinkedHashMap::new));
    }

    /** Our claims, where a later text took the place of ours. */
    private void reanchor(Map<String, Source> before) {
        sources(parts).forEach((path, now) -> {
            Source was = before.get(path);
            if (was != null && !was.text().equals(now.text())) {
                parts.claims().still(now);
            }
        });
    }

    private void claims() {
        Map<String, Source> texts = sources(parts);
        Map<String, Source> theirTexts = theirs.documents().stream()
                .map(document -> document.stored().source())
                .collect(Collectors.toMap(Source::path, source -> source));
        Map<String, Integer> ids = parts.sources().ids();
        Map<Slots, Deque<String>> ours = new HashMap<>();
        Set<Words> words = new HashSet<>();
        for (Anchored our : parts.claims().all()) {
            ours.computeIfAbsent(Slots.of(our.claim()), s -> new ArrayDeque<>())
                    .add(our.claim().id());
            words.add(Words.of(our.claim()));
        }
        for (Anchored their : theirs.claims()) {
            String old = their.claim().quotation().source();
            Source now = texts.get(paths.getOrDefault(old, old));
            Source then = theirTexts.get(old);
            if (now == null || then == null) {
                continue;
            }
            Anchored here = here(their, then, now);
            String id = ours.getOrDefault(Slots.of(here.claim()), new ArrayDeque<>())
                    .poll();
            if (id == null) {
                id = parts.claims().bring(ids.getOrDefault(now.path(), 0), here);
                otherwise += words.contains(Words.of(here.claim())) ? 1 : 0;
                added++;
            }
            claims.put(their.claim().id(), id);
        }
    }

    private record Words(Quotation quotation, String type) {
        static Words of(Claim claim) {
            return new Words(claim.quotation(), claim.type().word());
        }
    }

    /** A claim of theirs on our text of its source. */
    private static Anchored here(Anchored their, Source then, Source now) {
        Quotation was = their.claim().quotation();
        Claim moved = their.claim().withQuotation(new Quotation(now.path(), was.start(), was.end(), was.words()));
        return then.text().equals(now.text()) || their.anchor() == Anchor.LOST
                ? new Anchored(moved, their.anchor())
                : Reanchoring.still(List.of(moved), now).get(0);
    }

    private void unweighed() {
        Map<String, Source> texts = sources(parts);
        Map<String, Integer> ids = parts.sources().ids();
        Set<Unweighed> ours = new HashSet<>(parts.claims().unweighed());
        for (Unweighed their : theirs.unweighed()) {
            Quotation was = their.passage();
            String path = paths.getOrDefault(was.source(), was.source());
            Source now = texts.get(path);
            if (now != null && now.text().startsWith(was.words(), was.start())) {
                Quotation here = new Quotation(path, was.start(), was.end(), was.words());
                Unweighed passage = new Unweighed(here, their.names(), their.why());
                if (ours.add(passage)) {
                    parts.claims().insert(ids.getOrDefault(path, 0), passage);
                }
            }
        }
    }

    private Merged journal(Supplier<Material> material, int sources) {
        Map<Integer, Integer> entries = new HashMap<>();
        Renaming plain = new Renaming(paths, claims, entries, id -> id);
        Optional<DerivedIds> derived = plain.changesNothing() || !speaksOfDerived()
                ? Optional.empty()
                : Optional.of(new DerivedIds(
                        Inquiry.into(material.get()),
                        Inquiry.into(parts.material().get()),
                        plain));
        Renaming names = new Renaming(
                paths, claims, entries, id -> derived.map(d -> d.here(id)).orElse(id));
        int last = parts.journal().everything().size();
        List<Entry> brought = parts.journal().bring(theirs.journal(), names);
        int now = parts.journal().everything().size();
        Contradictions.Left left = new Contradictions(parts, labels, last, brought).leaveOpen();
        return new Merged(
                paths,
                claims,
                new Merged.Added(sources, added, now - last),
                otherwise,
                left.undecided(),
                left.readings(),
                derived.map(DerivedIds::loose).orElse(List.of()));
    }

    private boolean speaksOfDerived() {
        Set<String> asked = new HashSet<>();
        Renaming probe = new Renaming(Map.of(), Map.of(), Map.of(), id -> {
            asked.add(id);
            return id;
        });
        theirs.journal().forEach(probe::entry);
        return !asked.isEmpty();
    }
}
