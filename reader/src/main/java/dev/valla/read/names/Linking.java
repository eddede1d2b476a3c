package dev.valla.read.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the links between the mentions of a document. */
final class Linking {
    private final List<Mention> mentions;
    private final Persons persons;
    private final Bodies bodies;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> firsts = new HashMap<>();

    /** @param mentions in the order of the text */
    Linking(List<Mention> mentions) {
        this.mentions = mentions;
        this.persons = new Persons(ofKind(mentions, Kind.PERSON));
        this.bodies = new Bodies(ofKind(mentions, Kind.BODY));
        for (var mention : mentions) {
            counts.merge(mention.said(), 1, Integer::sum);
            firsts.putIfAbsent(mention.said(), mention);
        }
    }

    private static List<Mention> ofKind(List<Mention> mentions, Kind kind) {
        return mentions.stream().filter(m -> m.kind() == kind).toList();
    }

    List<Mention> linked() {
        var linked = new ArrayList<Mention>();
        for (var mention : mentions)
            linked.add(link(mention).map(mention::linked).orElse(mention));
        return linked;
    }

    private Optional<Link> link(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> persons.resolve(mention).or(() -> slip(mention));
            case BODY -> bodies.resolve(mention).or(() -> slip(mention));
            case PLACE -> slip(mention);
            case WORK, PEOPLE, EVENT, THING -> Optional.empty();
        };
    }

    /**
     * A name that stands once, one letter from one that stands oftener in this text or is known to everyone. The ending
     * is left alone: "Orlova" is no slip for "Orlov", nor "Maria" for "Marie".
     */
    private Optional<Link> slip(Mention mention) {
        var said = mention.said();
        if (said.length() < 6 || isKnown(said)) return Optional.empty();
        if (counts.getOrDefault(said, 0) > 1) return slipOfTheKnown(mention);
        var nearest = firsts.values().stream()
                .filter(m -> m.kind() == mention.kind())
                .filter(m -> counts.getOrDefault(m.said(), 0) > 1 && differs(said, m.said()))
                .min(Comparator.comparingInt(Mention::start));
        if (nearest.isPresent()) {
            var right = nearest.get();
            return Optional.of(new Link(Link.Why.SLIP, right.said(), right.start(), right.end()));
        }
        return slipOfTheKnown(mention);
    }

    /** However often it stands: a typist's slip is repeated. */
    private static Optional<Link> slipOfTheKnown(Mention mention) {
        var said = mention.said();
        if (mention.kind() != Kind.BODY) return Optional.empty();
        return Rules.ENGLISH.knownBodies().stream()
                .filter(known -> known.length() >= 6 && differs(said, known))
                .findFirst()
                .map(known -> new Link(Link.Why.SLIP, known, mention.start(), mention.end()));
    }

    private static boolean isKnown(String said) {
        return Rules.ENGLISH.isKnownPlace(said) || Rules.ENGLISH.isKnownBody(said) || Rules.ENGLISH.isGivenName(said);
    }

    private static boolean differs(String said, String right) {
        return Edits.oneApart(said, right)
                && said.charAt(0) == right.charAt(0)
                && said.charAt(said.length() - 1) == right.charAt(right.length() - 1);
    }
}
