package dev.valla.read.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bodies of a document with long names, and the short ones that stand for them. */
final class Bodies {
    private final Map<String, Mention> longNames = new LinkedHashMap<>();

    /** @param mentions all mentions of bodies, in the order of the text */
    Bodies(List<Mention> mentions) {
        for (var mention : mentions) {
            if (mention.said().contains(" ")) longNames.putIfAbsent(mention.said(), mention);
        }
    }

    /** What a short name stands for, if one long name alone fits. */
    Optional<Link> resolve(Mention mention) {
        var said = mention.said();
        if (said.contains(" ")) return Optional.empty();
        if (Words.acronym(said)) {
            return only(said, Bodies::initials).map(m -> link(Link.Why.ABBREVIATION, m));
        }
        return only(said, Bodies::chief)
                .or(() -> only(said, name -> name.substring(0, name.indexOf(' '))))
                .filter(m -> m.start() < mention.start())
                .map(m -> link(Link.Why.SHORT_FORM, m));
    }

    private Optional<Mention> only(String said, java.util.function.Function<String, String> shortened) {
        var fitting = new ArrayList<Mention>();
        longNames.forEach((name, mention) -> {
            if (shortened.apply(name).equals(said)) fitting.add(mention);
        });
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Link link(Link.Why why, Mention to) {
        return new Link(why, to.said(), to.start(), to.end());
    }

    /** The last word before "of". */
    private static String chief(String name) {
        var words = List.of(name.split(" "));
        int of = words.indexOf("of");
        return words.get((of > 0 ? of : words.size()) - 1);
    }

    /** The first letters of the capitalised words. */
    private static String initials(String name) {
        return List.of(name.split("[ -]")).stream()
                .filter(Words::capital)
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }
}
