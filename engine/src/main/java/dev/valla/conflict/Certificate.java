package dev.valla.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a conflict of times rests on, for a checker that shares nothing with the search.
 *
 * @param cycle    steps that close over the calendar or in themselves and sum to less than zero; empty where {@code gaps} are given
 * @param gaps     a stated time with gaps that no day within the bounds fits; or two times of one point that exclude one another
 * @param premises all that these findings say together
 * @param without  for each finding, what the others say without it
 */
public record Certificate(List<Step> cycle, List<Gap> gaps, List<Step> premises, Map<String, List<Step>> without) {

    /**
     * {@code t[to] - t[from] <= days}; the point {@code calendar} is day 0, 1 January 1970.
     *
     * @param finding the finding whose stated time gives it; empty for a rule
     */
    public record Step(String from, String to, long days, Optional<String> finding, String told) {}

    /**
     * A time, and the point that it is of.
     *
     * @param finding whose time it is
     * @param edtf    as stated
     */
    public record Gap(String finding, String edtf, String point) {}

    public Certificate {
        cycle = List.copyOf(cycle);
        gaps = List.copyOf(gaps);
        premises = List.copyOf(premises);
        without = Map.copyOf(without);
    }
}
