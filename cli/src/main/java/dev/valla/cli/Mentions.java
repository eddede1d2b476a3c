package dev.valla.cli;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whom a passage names, among those whom the claims of its source speak of: by the full name, or by its last part. */
final class Mentions {
    private static final Set<Role> NOBODY = EnumSet.of(Role.ROLE, Role.WORK, Role.VENUE, Role.CAUSE);
    private final Set<String> names;

    private Mentions(Set<String> names) {
        this.names = names;
    }

    static Mentions in(Source source, List<Claim> claims) {
        Set<String> names = new TreeSet<>();
        source.about().subject().ifPresent(names::add);
        source.about().speaker().ifPresent(names::add);
        for (Claim claim : claims) {
            claim.participants().stream()
                    .filter(participant -> !NOBODY.contains(participant.role()))
                    .map(Participant::name)
                    .filter(name -> !name.isBlank() && Character.isUpperCase(name.codePointAt(0)))
                    .forEach(names::add);
            names.addAll(claim.attributedTo());
            names.addAll(claim.through());
        }
        return new Mentions(names);
    }

    List<String> of(String words) {
        return names.stream()
                .filter(name -> stands(name, words) || stands(lastPart(name), words))
                .toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean stands(String name, String words) {
        return name.length() > 2
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find();
    }
}
