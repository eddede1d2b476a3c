package dev.valla.workbench;

import dev.valla.ask.Diagnosis;
import dev.valla.ask.Inquiry;
import dev.valla.ask.NextQuestion;
import dev.valla.ask.OneOfEach;
import dev.valla.ask.Resilience;
import dev.valla.ask.Together;
import dev.valla.claim.Claim;
import dev.valla.claim.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who might be wrong, what to look into next, which two carry together, and how many must be wrong for one finding to fall. */
final class DoubtSheet {
    /** Of so many pairs that nobody reads them all, this many are looked at. */
    private static final int PAIRS = 20;

    private DoubtSheet() {}

    static Map<String, Object> of(Inquiry inquiry) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put(
                "diagnoses",
                inquiry.diagnoses().stream().map(d -> diagnosis(d, Map.of())).toList());
        Map<String, String> words = inquiry.material().claims().stream()
                .collect(Collectors.toMap(Claim::id, c -> c.quotation().words()));
        sheet.put(
                "claims",
                inquiry.suspectClaims().stream().map(d -> diagnosis(d, words)).toList());
        sheet.put(
                "together",
                inquiry.together(PAIRS).stream().map(DoubtSheet::together).toList());
        sheet.put("next", inquiry.nextQuestion().map(DoubtSheet::next).orElse(Map.of()));
        return sheet;
    }

    /** @param words those of claims, by id: an id alone tells nobody anything */
    private static Map<String, Object> diagnosis(Diagnosis d, Map<String, String> words) {
        return Map.of(
                "conflicts", d.conflicts(),
                "offered", d.offered().stream().map(o -> offer(o, words)).toList(),
                "atLeast", d.atLeast(),
                "limited", d.limited());
    }

    private static Map<String, Object> offer(Diagnosis.Offer offer, Map<String, String> words) {
        return Map.of(
                "told",
                offer.members().told(),
                "words",
                offer.members().first().stream()
                        .flatMap(s -> s instanceof Subject.OfClaim claim
                                ? Stream.of(words.getOrDefault(claim.id(), ""))
                                : Stream.empty())
                        .toList(),
                "members",
                written(offer.members().first()),
                "falls",
                offer.falls().size());
    }

    private static Map<String, Object> together(Together pair) {
        return Map.of(
                "told",
                pair.members().told(),
                "members",
                written(pair.members().first()),
                "falls",
                pair.falls().size());
    }

    private static Map<String, Object> next(NextQuestion next) {
        return Map.of("members", written(next.members()), "moves", next.moves().size());
    }

    static Map<String, Object> resilience(Resilience r) {
        return Map.of(
                "atLeast", r.atLeast(),
                "exact", r.isExact(),
                "cuts", r.cuts().stream().map(OneOfEach::told).toList(),
                "origins", r.origins().size(),
                "more", r.moreOrigins());
    }

    private static List<String> written(List<Subject> subjects) {
        return subjects.stream().map(Subject::written).toList();
    }
}
