package dev.valla.conflict;

import dev.valla.claim.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One death told in two manners that exclude one another: "hanged" and "shot", "died of typhus" and "executed". */
final class Manners {
    private final Dossier dossier;
    private final Wording wording;

    Manners(Dossier dossier, Wording wording) {
        this.dossier = dossier;
        this.wording = wording;
    }

    void conflicts(Consumer<Conflict> found) {
        for (Event event : dossier.events()) {
            if (event.isDeath()) {
                Map<Manner, Claim> told = new LinkedHashMap<>();
                event.claims().stream()
                        .filter(c -> c.certainty() == Claim.Certainty.PLAIN)
                        .forEach(c -> told.putIfAbsent(Manner.of(c), c));
                pairs(List.copyOf(told.entrySet()), found);
            }
        }
    }

    private void pairs(List<Map.Entry<Manner, Claim>> told, Consumer<Conflict> found) {
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (told.get(i).getKey().excludes(told.get(j).getKey())) {
                    found.accept(conflict(
                            told.get(i).getValue().id(), told.get(j).getValue().id()));
                }
            }
        }
    }

    /** Of the claims themselves: a finding of the death alone says nothing of its manner. */
    private Conflict conflict(String one, String other) {
        List<String> claims = List.of(one, other);
        return wording.conflict(
                claims,
                Rule.ONE_DEATH,
                "“%s” and “%s” cannot both be true: %s"
                        .formatted(dossier.told(one), dossier.told(other), Rule.ONE_DEATH.because()),
                List.of(),
                wording.unsure(claims));
    }
}
