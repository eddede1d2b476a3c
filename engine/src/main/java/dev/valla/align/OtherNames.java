package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.place.Whereabouts;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two names of one body, or of one person: by the table, by an abbreviation in brackets, by the first letters, or because a source
 * tells that the one took the other. Names are compared whole, without case and article.
 */
final class OtherNames {
    /** @param why in plain words, for the reason of the match */
    record Two(String one, String other, String why) {}

    private static final List<List<String>> TABLE = Table.lines(OtherNames.class, "bodies.txt").stream()
            .map(line -> List.of(line.split("\\s*=\\s*", -1)))
            .toList();

    /** "the Workers' League for Education (WLE)". */
    private static final Pattern BRACKET = Pattern.compile("\\(([\\p{Lu}]{2,8})\\)");

    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{3,8}");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to");
    private static final int LONGEST = 90;

    private final Set<String> bodies = new TreeSet<>();
    private final List<Two> found = new ArrayList<>();

    private OtherNames(List<Claim> claims) {
        for (Claim claim : claims) {
            claim.in(Role.BODY).map(Participant::name).map(String::strip).forEach(bodies::add);
        }
    }

    /** In an order that does not depend on that of sources and claims. */
    static List<Two> in(List<Source> sources, List<Claim> claims) {
        OtherNames names = new OtherNames(claims);
        names.table();
        names.abbreviated(sources);
        claims.forEach(names::taken);
        names.found.sort(
                Comparator.comparing(Two::one).thenComparing(Two::other).thenComparing(Two::why));
        return names.found;
    }

    private void table() {
        for (List<String> names : TABLE) {
            names.subList(1, names.size())
                    .forEach(name -> add(
                            names.getFirst(), name, "two names of one body: %s, %s".formatted(names.getFirst(), name)));
        }
    }

    /** What stands for several bodies is none of them. */
    private void abbreviated(List<Source> sources) {
        Map<String, Map<String, String>> full = new TreeMap<>();
        Map<String, String> plain = new HashMap<>();
        bodies.forEach(body -> plain.put(Deed.plain(body), body));
        sources.forEach(source -> BRACKET.matcher(source.text())
                .results()
                .forEach(bracket -> before(source, bracket, plain)
                        .ifPresent(body -> full.computeIfAbsent(bracket.group(1), b -> new TreeMap<>())
                                .merge(
                                        body,
                                        "%s has “%s %s”".formatted(source.path(), body, bracket.group()),
                                        (a, b) -> a.compareTo(b) <= 0 ? a : b))));
        for (String body : bodies) {
            if (ABBREVIATED.matcher(body).matches() && !full.containsKey(body)) {
                bodies.stream()
                        .filter(other -> initials(other).equals(body))
                        .forEach(other -> full.computeIfAbsent(body, b -> new TreeMap<>())
                                .put(other, "its first letters: %s, %s".formatted(body, other)));
            }
        }
        full.forEach((abbreviation, those) -> {
            boolean one = those.keySet().stream().map(Deed::plain).distinct().count() == 1;
            if (one && Whereabouts.of(abbreviation).stream().allMatch(w -> w.kind() == Whereabouts.Kind.UNKNOWN)) {
                those.forEach((body, why) -> add(abbreviation, body, why));
            }
        });
    }

    /** The body whose name ends before the bracket. */
    private static Optional<String> before(Source source, MatchResult bracket, Map<String, String> plain) {
        String text = source.text();
        int end = bracket.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int at = Math.max(0, end - LONGEST); at < end; at++) {
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && Character.isUpperCase(text.charAt(at))) {
                String name = plain.get(Deed.plain(text.substring(at, end)));
                if (name != null) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String initials(String name) {
        return List.of(name.split("[\\s-]+", -1)).stream()
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private void taken(Claim claim) {
        Deed.of(claim)
                .filter(deed -> deed.kind() == Deed.Kind.NAMED)
                .ifPresent(deed -> claim.in(Role.SUBJECT)
                        .forEach(subject -> add(
                                subject.name(),
                                deed.name(),
                                "%s says “%s”"
                                        .formatted(
                                                claim.quotation().source(),
                                                claim.quotation().words().replaceAll("\\s+", " ")))));
    }

    private void add(String one, String other, String why) {
        if (!Deed.plain(one).equals(Deed.plain(other))) {
            found.add(new Two(Deed.plain(one), Deed.plain(other), why));
        }
    }
}
