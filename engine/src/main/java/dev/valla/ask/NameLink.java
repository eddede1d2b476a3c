package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That these words of a source mean that person, wherever they stand in it. Switched off by a verdict on {@code link:ID}.
 *
 * @param claims ids of the claims that rest on it, in dossier order
 */
public record NameLink(String id, String source, String said, String name, String why, List<String> claims) {
    public NameLink {
        claims = List.copyOf(claims);
    }

    /** Linear in the claims. */
    static List<NameLink> in(Collection<Claim> claims) {
        Map<String, Map<String, Found>> bySource = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String source = claim.quotation().source();
            for (Link link : claim.links()) {
                bySource.computeIfAbsent(source, s -> new LinkedHashMap<>())
                        .computeIfAbsent(link.id(source), id -> new Found(link, new ArrayList<>()))
                        .claims()
                        .add(claim.id());
            }
        }
        List<NameLink> all = new ArrayList<>();
        bySource.forEach((source, links) -> links.forEach((id, found) -> all.add(found.told(id, source))));
        return all;
    }

    private record Found(Link link, List<String> claims) {
        NameLink told(String id, String source) {
            return new NameLink(
                    id,
                    source,
                    link.said(),
                    link.name(),
                    link.why(),
                    claims.stream().distinct().toList());
        }
    }
}
