package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "3 May 1880 – 5 June 1938", or "* 1880 in Graz, † 1938", in a line of its own under the name that opens a document: when its main person was born and died. */
final class LifeLine {
    /** What may stand in the line beside its dates. */
    private static final Pattern BESIDE = Pattern.compile("[\\s()*_–—−-]*|\\s*to\\s*");

    /** "* 4 June 1871 in Graz, † 1942": what such a line begins with. */
    private static final Pattern LABELLED = Pattern.compile("\\*|born\\b|b\\.", Pattern.CASE_INSENSITIVE);

    /** How many lines below the name one looks. */
    private static final int LINES = 4;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 160;

    private final Plain plain;
    private final String text;

    LifeLine(Plain plain) {
        this.plain = plain;
        this.text = plain.source().text();
    }

    /** @param moments times the text states, in their order */
    List<Claim> read(List<Moment> moments) {
        int from = plain.source().body();
        boolean named = false;
        for (int line = 0; line < LINES && from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String words = text.substring(from, end).strip();
            if (!words.isEmpty()) {
                int start = from;
                int last = end;
                List<Moment> within = moments.stream()
                        .filter(m -> m.start() >= start && m.end() <= last)
                        .toList();
                List<Moment> ends = ends(within);
                List<Vitals.Vital> vitals =
                        named && last - start <= LONGEST_LINE ? Vitals.of(text, start, last, within) : List.of();
                if (vitals.size() == 2 && LABELLED.matcher(words).lookingAt()) {
                    return vitals.stream()
                            .map(v -> claim(v.type(), start, last, v.moment(), v.place()))
                            .toList();
                }
                if (named && ends.size() == 2 && alone(ends, start, last) && LifeDates.plausible(ends)) {
                    int open = ends.getFirst().start();
                    int close = ends.getLast().end();
                    return List.of(
                            claim(EventType.BIRTH, open, close, ends.getFirst(), Optional.empty()),
                            claim(EventType.DEATH, open, close, ends.getLast(), Optional.empty()));
                }
                named = words.length() <= LONGEST_NAME
                        && plain.namesMain(WrittenName.plain(Titles.withoutSubtitle(words)));
                line++;
            }
            from = end + 1;
        }
        return List.of();
    }

    private static List<Moment> ends(List<Moment> moments) {
        return moments.size() == 1 && moments.getFirst().ends().size() == 2
                ? moments.getFirst().ends()
                : moments;
    }

    private boolean alone(List<Moment> ends, int start, int end) {
        List<String> beside = new ArrayList<>();
        beside.add(text.substring(start, ends.getFirst().start()));
        beside.add(text.substring(ends.getFirst().end(), ends.getLast().start()));
        beside.add(text.substring(ends.getLast().end(), end));
        return beside.stream().allMatch(words -> BESIDE.matcher(words).matches());
    }

    private Claim claim(EventType type, int start, int end, Moment moment, Optional<String> place) {
        return plain.claim(
                type, start, end, plain.main(), Optional.of(moment.time()), place, "dates in a line under the name");
    }
}
