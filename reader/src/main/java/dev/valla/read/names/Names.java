package dev.valla.read.names;

import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of one document. The tagger's evidence is weighed with the words in and around each name and with what the same
 * name is elsewhere in the document; then the names that mean one are linked. Immutable; safe to share between threads.
 */
public final class Names {
    private final List<Mention> mentions;
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();
    /** Single words by which persons are called. */
    private final Set<String> alone = new HashSet<>();

    private Names(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        mentions.forEach(m -> byStart.put(m.start(), m));
        mentions.stream()
                .filter(m -> m.kind() == Kind.PERSON && m.said().indexOf(' ') < 0)
                .forEach(m -> alone.add(m.said()));
    }

    /** @param document all its sentences, in their order. About a tenth of the time that parsing them took. */
    public static Names of(List<Sentence> document) {
        var spans = document.stream().flatMap(s -> Spans.of(s).stream()).toList();
        var kinds = new Kinds(spans);
        return new Names(new Linking(kinds.mentionsKnowing(kinds.mentions())).linked());
    }

    /** In the order of the text; none overlaps another. */
    public List<Mention> mentions() {
        return mentions;
    }

    public List<Mention> mentions(Kind kind) {
        return ofKind(mentions, kind);
    }

    /** Whether the document calls a person by this word alone. */
    public boolean callsSomebody(String word) {
        return alone.contains(word);
    }

    /** The mention that this word is part of. */
    public Optional<Mention> at(Token token) {
        return at(token.start());
    }

    /** The mention that the char at {@code offset} is part of. */
    public Optional<Mention> at(int offset) {
        var before = byStart.floorEntry(offset);
        return before != null && before.getValue().end() > offset ? Optional.of(before.getValue()) : Optional.empty();
    }

    private static List<Mention> ofKind(List<Mention> mentions, Kind kind) {
        return mentions.stream().filter(m -> m.kind() == kind).toList();
    }

    /** Whether the first is short for the second: "Bob" for "Robert". */
    public static boolean isShortFor(String word, String given) {
        return Rules.ENGLISH.shortOf(word).contains(given);
    }

    /** Whether whoever is titled so is called by a given name alone, which is then not everybody's who bears it: "King Karl". */
    public static boolean reigns(String title) {
        return PersonName.isReigning(title);
    }
}
