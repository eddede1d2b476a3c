package dev.valla.read.claims;

import dev.valla.read.parse.NameTag;
import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sentences that were written out, with their words where they stand in the source, and the date of the clause hung on its verb. */
record Readdressed(String text, SpelledOut spelled) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CHIEF = Set.of("root", "conj", "ccomp", "parataxis", "dep");

    /** Whether the parser too takes it for a clause whose subject was put in. */
    static boolean stands(Sentence sentence) {
        Token he = sentence.tokens().getFirst();
        return he.relation().startsWith("nsubj") && he.head().isPresent() && !tellsOfAnother(sentence);
    }

    /** Whether it is a sentence with a subject of its own: "Born in Riga, Lind moved to Perm". */
    static boolean tellsOfAnother(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream()
                .skip(1)
                .anyMatch(t -> t.relation().startsWith("nsubj")
                        && t.head().isPresent()
                        && !t.tag().startsWith("W")
                        && t.head().getAsInt() > t.index()
                        && isChief(tokens, tokens.get(t.head().getAsInt())));
    }

    private static boolean isChief(List<Token> tokens, Token verb) {
        boolean finite = FINITE.contains(verb.tag())
                || tokens.stream()
                        .anyMatch(t -> t.dependsOn(verb) && t.relation().startsWith("aux") && FINITE.contains(t.tag()));
        boolean marked = tokens.stream()
                .anyMatch(t -> t.dependsOn(verb)
                        && (t.relation().equals("mark") || t.tag().startsWith("W")));
        return finite && !marked && CHIEF.contains(verb.relation());
    }

    Sentence of(Sentence sentence, JottedClause clause) {
        List<Token> tokens = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            int start = spelled.start(t.start());
            int end = Math.max(start, spelled.end(t.end()));
            String form = spelled.isShortened(t.start(), t.end()) ? text.substring(start, end) : t.form();
            tokens.add(new Token(
                    t.index(), start, end, form, t.lemma(), t.tag(), t.secondTag(), t.head(), t.relation(), t.name()));
        }
        List<Token> dated =
                clause.date().map(d -> dated(tokens, d, clause.from())).orElse(tokens);
        return new Sentence(dated.getFirst().start(), dated.getLast().end(), dated);
    }

    /** "in" and the date, put in where the date stands. */
    private List<Token> dated(List<Token> tokens, Moment date, int from) {
        int place = 0;
        while (place < tokens.size() && tokens.get(place).start() < date.end()) {
            place++;
        }
        int at = place;
        int verb = verb(tokens, at);
        List<Token> all = new ArrayList<>();
        tokens.subList(0, at).forEach(t -> all.add(moved(t, at)));
        boolean said = from < date.start() && "([".indexOf(text.charAt(from)) < 0;
        String in = said ? text.substring(from, date.start()).strip() : "in";
        all.add(new Token(
                at,
                from,
                said ? from + in.length() : from,
                in,
                in.toLowerCase(java.util.Locale.ROOT),
                "IN",
                Optional.empty(),
                OptionalInt.of(verb < at ? verb : verb + 2),
                "prep",
                Optional.empty()));
        all.add(new Token(
                at + 1,
                said ? date.start() : from,
                date.end(),
                text.substring(said ? date.start() : from, date.end()),
                "0",
                "CD",
                Optional.empty(),
                OptionalInt.of(at),
                "pobj",
                Optional.of(new NameTag(NameTag.Part.ONLY, "DATE"))));
        tokens.subList(at, tokens.size()).forEach(t -> all.add(moved(t, at)));
        return all;
    }

    private static Token moved(Token t, int at) {
        OptionalInt head = t.head().isPresent() && t.head().getAsInt() >= at
                ? OptionalInt.of(t.head().getAsInt() + 2)
                : t.head();
        return new Token(
                t.index() >= at ? t.index() + 2 : t.index(),
                t.start(),
                t.end(),
                t.form(),
                t.lemma(),
                t.tag(),
                t.secondTag(),
                head,
                t.relation(),
                t.name());
    }

    /** The last chief verb before the date; the root where it stands in front. */
    private static int verb(List<Token> tokens, int at) {
        int root = tokens.stream()
                .filter(Token::isRoot)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        int verb = root;
        for (Token t : tokens.subList(0, at)) {
            boolean joined = t.relation().equals("conj")
                    && t.head().isPresent()
                    && t.head().getAsInt() == root;
            verb = t.tag().startsWith("VB") && joined ? t.index() : verb;
        }
        return verb;
    }
}
