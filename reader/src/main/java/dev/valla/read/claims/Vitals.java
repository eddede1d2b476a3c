package dev.valla.read.claims;

import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "(b. Salta, 1811; d. Lima, 2 February 1867)", "(* 3 May 1811 in Graz; † 1867)": birth and death told by a word or a sign. */
final class Vitals {
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=\\*)|[;,–—(]|\\s-)\\s*(?:(?<birth>born|b\\.|b(?=\\s+[\\p{Lu}\\d])|\\*)|(?<death>died|d\\.|d(?=\\s+[\\p{Lu}\\d])|†|✝))(?=[\\s\\d\\p{Lu}])");

    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]++(?:,? ++(?:\\p{Lu}[\\p{L}.'’-]++|of|de|la|sur|upon|am|an|der))*+"
                    + "(?: (?:ghetto|(?:concentration |prison |labour )?camp|prison|fortress|castle|estate|village|monastery|asylum))?");
    /** What joins a date and a place. */
    private static final String JOINT = "^(?:[\\s,]|(?:in|at|on|near|the)\\b)+|(?:[\\s,]|\\b(?:in|at|on)\\b)+$";

    private Vitals() {}

    /** One of the two, as the bracket tells it. */
    record Vital(EventType type, Moment moment, Optional<String> place) {}

    /** In the order of the bracket; empty where no label has a date of its own. Cost: linear in the bracket. */
    static List<Vital> of(String text, Bracket bracket) {
        return of(text, bracket.start() + 1, bracket.end() - 1, bracket.moments());
    }

    /** So in a line without brackets, from {@code start} to {@code end}, exclusive. */
    static List<Vital> of(String text, int start, int end, List<Moment> moments) {
        String within = text.substring(start, end);
        List<MatchResult> labels = LABEL.matcher(within).results().toList();
        List<Vital> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int from = start + labels.get(i).end();
            int to = i + 1 < labels.size() ? start + labels.get(i + 1).start() : end;
            List<Moment> told = moments.stream()
                    .filter(m -> m.start() >= from && m.end() <= to)
                    .toList();
            if (told.size() == 1 && told.getFirst().ends().isEmpty()) {
                EventType type = labels.get(i).group("birth") != null ? EventType.BIRTH : EventType.DEATH;
                found.add(new Vital(type, told.getFirst(), place(text, from, to, told.getFirst())));
            }
        }
        return found.stream().map(Vital::type).distinct().count() == found.size() ? found : List.of();
    }

    private static Optional<String> place(String text, int from, int to, Moment date) {
        String before = text.substring(from, date.start()).replaceAll(JOINT, "");
        String behind = text.substring(date.end(), to).replaceAll(JOINT, "");
        boolean near = text.substring(from, to).contains("near ");
        String said = before.isEmpty() ? behind : before;
        Matcher place = PLACE.matcher(said);
        return (before.isEmpty() || behind.isEmpty()) && place.matches()
                ? Optional.of((near ? "near " : "") + said)
                : Optional.empty();
    }
}
