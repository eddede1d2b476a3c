package dev.valla.dossier;

import java.util.List;
import java.util.Map;

/**
 * What became of a dossier that was brought into another.
 *
 * @param paths     of its sources: what each is called here
 * @param claims    of its claims: the id that each has here
 * @param added     how much was new
 * @param otherwise how many of its claims read the same words otherwise than a claim that was here; both are kept
 * @param undecided where the two contradict each other: neither was followed
 * @param readings  names under which the readings of the two are kept since they contradict each other
 * @param loose     judgements on links that the joined dossier does not have, as written
 */
public record Merged(
        Map<String, String> paths,
        Map<String, String> claims,
        Added added,
        int otherwise,
        List<Undecided> undecided,
        List<String> readings,
        List<String> loose) {
    public Merged {
        undecided = List.copyOf(undecided);
        readings = List.copyOf(readings);
        loose = List.copyOf(loose);
    }

    /** Numbers of what was not here before; of entries, those that say how contradictions were left open are not counted. */
    public record Added(int sources, int claims, int entries) {}

    /**
     * A contradiction between two dossiers.
     *
     * @param about  what they judged, corrected or named, as written
     * @param ours   what the dossier says that was here, and who
     * @param theirs what the other says, and who
     * @param now    what holds until somebody decides
     */
    public record Undecided(String about, String ours, String theirs, String now) {}
}
