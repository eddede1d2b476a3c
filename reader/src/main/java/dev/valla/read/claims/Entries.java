package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Claims from the entries of lists: teams, prizes and a debut of the main person, each with its years. */
final class Entries {
    private static final Pattern NAMED = Pattern.compile("(\\p{Lu}[^()]*?)[ ,]*\\([^()]*\\)\\W*");
    private static final Pattern FOR = Pattern.compile("\\b(?:for|with|at) (?:the )?(\\p{Lu}.*)$");

    private final Plain plain;
    private final String text;
    private final List<Moment> moments;

    Entries(Plain plain, String text, List<Moment> moments) {
        this.plain = plain;
        this.text = text;
        this.moments = moments;
    }

    List<Claim> read(List<Entry> entries) {
        return entries.stream().flatMap(this::claims).toList();
    }

    /** One for each time in it; none where the document is about nobody. */
    private Stream<Claim> claims(Entry entry) {
        String words = text.substring(entry.start(), entry.end());
        Matcher named = NAMED.matcher(words);
        boolean name = named.matches();
        List<Moment> times = moments.stream()
                .filter(m -> m.start() >= entry.start() && m.end() <= entry.end())
                .toList();
        return switch (entry.field()) {
            case "list-bodies" ->
                name ? each(EventType.MEMBERSHIP, entry, times, Role.BODY, named.group(1)) : Stream.of();
            case "list-awards" ->
                name
                        ? each(EventType.AWARD, entry, times, Role.OBJECT, named.group(1))
                        : each(EventType.EVENT, entry, times, Role.OBJECT, "");
            case "list-debut" -> {
                Matcher body = FOR.matcher(words);
                yield each(EventType.PARTICIPATION, entry, times, Role.BODY, body.find() ? body.group(1) : "");
            }
            default -> Stream.of();
        };
    }

    private Stream<Claim> each(EventType type, Entry entry, List<Moment> times, Role role, String other) {
        List<Participant> who = other.isEmpty() ? plain.main() : plain.main(new Participant(role, other, other));
        return who.isEmpty()
                ? Stream.of()
                : times.stream()
                        .map(m -> plain.claim(
                                type,
                                entry.from(),
                                entry.end(),
                                who,
                                Optional.of(m.time()),
                                Optional.empty(),
                                "an entry under its heading"));
    }
}
