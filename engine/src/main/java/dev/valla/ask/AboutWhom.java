package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The claims about each person, under the name by which the dossier knows them. */
final class AboutWhom {
    private final Names names;
    private final Map<String, List<Claim>> claims = new HashMap<>();

    AboutWhom(Collection<Claim> all, Names names) {
        this.names = names;
        for (Claim claim : all) {
            String source = claim.quotation().source();
            claim.in(Role.SUBJECT)
                    .map(p -> key(names.canonical(source, p.name())))
                    .distinct()
                    .forEach(who ->
                            claims.computeIfAbsent(who, w -> new ArrayList<>()).add(claim));
        }
    }

    /** In dossier order. */
    List<Claim> claims(String person) {
        return claims.getOrDefault(key(person), List.of());
    }

    private String key(String name) {
        return names.canonical(name).toLowerCase(Locale.ROOT);
    }
}
