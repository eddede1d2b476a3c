package dev.valla.dossier;

import java.util.List;

/**
 * What keeping a source did to its claims.
 *
 * @param added   claims that were not there before
 * @param exact   claims that stand where they stood
 * @param moved   the same words in another place
 * @param changed claims whose words are others now
 * @param lost    claims that are suspended now, with the words they had
 */
public record Kept(int added, int exact, int moved, int changed, List<Anchored> lost) {
    public Kept {
        lost = List.copyOf(lost);
    }
}
