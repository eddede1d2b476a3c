package dev.valla.conflict;

import dev.valla.claim.Claim;
import dev.valla.claim.Role;
import dev.valla.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody died, as the words of a claim have it ({@code manners.txt}): by what, and by whose doing. What a text leaves open, or
 * tells in two ways, is empty.
 */
record Manner(Optional<String> means, Optional<String> doing) {
    private record Word(String heading, String kind, Pattern pattern) {}

    /** Of another time than the death. */
    private static final Pattern SURVIVED =
            Pattern.compile("(?i)\\b(?:wounded|injured|survived|attempt\\w*|contracted|suffered|recovered)\\b");

    private static final List<Word> WORDS = Table.lines(Manner.class, "manners.txt").stream()
            .flatMap(Manner::words)
            .toList();

    /** "means shot: shot, firing squad". */
    private static Stream<Word> words(String line) {
        String[] sides = line.split(":", 2);
        String[] head = sides[0].split(" ", 2);
        return Stream.of(sides[1].split(",", -1))
                .map(word -> new Word(
                        head[0],
                        head[1],
                        Pattern.compile("(?iu)(?<![\\p{L}-])" + Pattern.quote(word.strip()) + "(?![\\p{L}-])")));
    }

    static Manner of(Claim claim) {
        String words = claim.quotation().words()
                + claim.in(Role.CAUSE).map(p -> "; " + p.name()).collect(Collectors.joining());
        return SURVIVED.matcher(words).find()
                ? new Manner(Optional.empty(), Optional.empty())
                : new Manner(one("means", words), one("doing", words));
    }

    private static Optional<String> one(String heading, String words) {
        Set<String> kinds = WORDS.stream()
                .filter(w -> w.heading().equals(heading)
                        && w.pattern().matcher(words).find())
                .map(Word::kind)
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** Whether one death cannot have been both. */
    boolean excludes(Manner other) {
        return differ(means, other.means) || differ(doing, other.doing);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
