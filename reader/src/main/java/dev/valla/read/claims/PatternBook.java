package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.read.claims.Pattern.Example;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Slot;
import dev.valla.read.claims.Pattern.Voice;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All patterns, found by the lemma that carries the event. Immutable. */
final class PatternBook {
    private static final List<String> FILES = List.of(
            "acts",
            "pairs",
            "everyday",
            "duties",
            "kindred",
            "byways",
            "life",
            "learning",
            "work",
            "movement",
            "testimony",
            "justice",
            "words",
            "public",
            "family",
            "schooling",
            "posts",
            "journeys",
            "courts",
            "deeds",
            "letters",
            "callings",
            "fates",
            "homes",
            "turns",
            "careers",
            "honours",
            "trials",
            "likely",
            "events");

    private final List<Pattern> all;
    private final Map<String, List<Pattern>> byLemma = new HashMap<>();

    PatternBook(List<Pattern> all) {
        this.all = List.copyOf(all);
        for (Pattern pattern : all) {
            for (String lemma : pattern.lemmas()) {
                String verb = lemma.contains("+") ? lemma.substring(0, lemma.indexOf('+')) : lemma;
                byLemma.computeIfAbsent(verb, k -> new ArrayList<>()).add(pattern);
            }
        }
    }

    static PatternBook english() {
        return Holder.ENGLISH;
    }

    /** Opened once, when first asked for. */
    private static final class Holder {
        static final PatternBook ENGLISH = new PatternBook(FILES.stream()
                .flatMap(file -> parse(file, Table.lines(PatternBook.class, file + ".patterns")).stream())
                .toList());
    }

    List<Pattern> all() {
        return all;
    }

    /** In the order of the files: the first that fits is taken. "co-directed" tells what "directed" does, unless it is known itself. */
    List<Pattern> of(String lemma) {
        List<Pattern> own = byLemma.get(lemma);
        return own != null ? own : byLemma.getOrDefault(plain(lemma), List.of());
    }

    /** "co-direct", "re-open", "reappoint": what is done, without that it is done together or again. */
    static String plain(String lemma) {
        if (lemma.startsWith("co-") || lemma.startsWith("re-")) {
            return lemma.substring(3);
        }
        return Lexicon.english().in("afresh", lemma) ? lemma.substring(2) : lemma;
    }

    /** A pattern starts at the margin; its needs, slots and examples are indented below it. */
    static List<Pattern> parse(String file, List<String> lines) {
        List<Pattern> patterns = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(" ") && !block.isEmpty()) {
                patterns.add(one(file + " " + (patterns.size() + 1), block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            patterns.add(one(file + " " + (patterns.size() + 1), block));
        }
        return patterns;
    }

    private static Pattern one(String name, List<String> block) {
        String heading = block.getFirst();
        String[] sides = heading.split(":", 2);
        String[] kind = sides[0].strip().split("\\s+", -1);
        EventType type =
                EventType.of(kind[0]).orElseThrow(() -> new IllegalArgumentException(name + ": no type " + kind[0]));
        Shape shape = Shape.valueOf(kind[1].toUpperCase(Locale.ROOT));
        Voice voice = Voice.ANY;
        Set<String> marks = new LinkedHashSet<>();
        for (int i = 2; i < kind.length; i++) {
            switch (kind[i]) {
                case "active" -> voice = Voice.ACTIVE;
                case "passive" -> voice = Voice.PASSIVE;
                default -> marks.add(kind[i]);
            }
        }
        Set<String> frames = new LinkedHashSet<>();
        List<List<Relation>> needs = new ArrayList<>();
        List<Relation> without = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            String text = line.strip();
            if (text.startsWith("> ")) {
                examples.add(new Example(text.substring(2), new ArrayList<>()));
            } else if (text.startsWith("= ")) {
                examples.getLast().expected().add(text.substring(2));
            } else {
                for (String item : text.split("\\s+", -1)) {
                    if (item.startsWith("frame=")) {
                        frames.addAll(List.of(item.substring(6).split(",", -1)));
                    } else if (item.startsWith("+")) {
                        needs.add(alternatives(item.substring(1)));
                    } else if (item.startsWith("-")) {
                        without.addAll(alternatives(item.substring(1)));
                    } else {
                        slots.add(slot(name, item));
                    }
                }
            }
        }
        return new Pattern(
                name,
                type,
                shape,
                voice,
                WordList.parse(sides[1].strip().split("\\s+", -1)),
                frames,
                needs,
                without,
                slots,
                marks,
                examples);
    }

    static Slot slot(String pattern, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(pattern + ": \"" + text + "\" is no slot; write name=relation|relation");
        }
        return new Slot(text.substring(0, equals), alternatives(text.substring(equals + 1)));
    }

    private static List<Relation> alternatives(String text) {
        return Stream.of(text.split("\\|", -1)).map(Relation::parse).toList();
    }
}
