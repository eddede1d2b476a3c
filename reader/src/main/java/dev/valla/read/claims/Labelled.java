package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the claims of labelled lines have in common.
 *
 * @param claims those found so far, in the order of their lines
 */
record Labelled(Plain plain, String text, List<Moment> moments, List<Claim> claims) {
    Labelled(Plain plain, String text, List<Moment> moments) {
        this(plain, text, moments, new ArrayList<>());
    }

    void add(
            EventType type,
            LabelLine line,
            int end,
            List<Participant> others,
            Optional<StatedTime> time,
            Optional<String> place) {
        List<Participant> who = plain.main(others.toArray(Participant[]::new));
        if (!who.isEmpty()) {
            claims.add(plain.claim(
                    type,
                    line.start(),
                    end,
                    who,
                    time,
                    place.filter(p -> !p.isEmpty()),
                    "labelled line \"" + line.key() + "\""));
        }
    }

    static Participant part(Role role, String words) {
        return new Participant(role, words.replaceAll("\\[\\w{1,3}\\]", "").replaceAll("\\s+", " "), words);
    }

    /** Those within the line; found by halving, for a text may have many lines and many times. */
    Stream<Moment> times(LabelLine line) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).start() < line.valueStart()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return moments.subList(low, moments.size()).stream().takeWhile(m -> m.end() <= line.end());
    }

    /** "Marina Augusta Baker 12 August 1967 Windsor": whose name at birth stands before the date. */
    private boolean isMain(String beforeTheDate) {
        String[] words = beforeTheDate.strip().split("\\s+", -1);
        boolean name = words.length > 1 && !beforeTheDate.contains(",") && Genders.isGiven(words[0]);
        return name || isMainsName(beforeTheDate);
    }

    private boolean isMainsName(String beforeTheDate) {
        return plain.cast()
                .main()
                .map(main -> List.of(beforeTheDate.strip().split("[\\s,]+")).contains(Cast.surname(main))
                        || List.of(beforeTheDate.strip().split("[\\s,]+")).contains(main.split(" ", 2)[0]))
                .orElse(false);
    }

    /** What is left of the value without its times and brackets, and without a name at birth before the date. */
    String place(LabelLine line) {
        StringBuilder value = new StringBuilder(line.value(text));
        int shift = line.valueStart();
        times(line).forEach(m -> {
            for (int i = Math.max(m.start(), shift); i < Math.min(m.end(), shift + value.length()); i++) {
                value.setCharAt(i - shift, '\u0000');
            }
        });
        String named = value.toString();
        int date = named.indexOf('\u0000');
        if (date > 0 && isMain(named.substring(0, date))) {
            value.delete(0, date);
        }
        String left = value.toString()
                .replaceAll("\\([^()]*\\)", " ")
                .replaceAll("\\u0000+", " ")
                .replaceAll("\\s+", " ");
        left = left.replaceAll("^[\\s,;|]+|[\\s,;|]+$", "");
        return left.chars().anyMatch(Character::isLetter) ? left : "";
    }
}
