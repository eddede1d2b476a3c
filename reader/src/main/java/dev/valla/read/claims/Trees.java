package dev.valla.read.claims;

import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import dev.valla.read.parse.NameTag;
import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Our trees from the parser's sentences, with what it is known to get wrong put right. */
final class Trees {
    private static final Set<String> NUMBERS =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL");

    private static final Set<String> SMALL_WORDS = Set.of("DT", "UH", "FW");

    private Trees() {}

    /** The word above which there is none is the root, whatever else the parser calls it; nobody then asks for what it hangs on. */
    static Tree of(Sentence sentence, Names names) {
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.add(new Word(
                    token.form(),
                    lemma(token),
                    isMistaken(token, names) ? "NNP" : tag(token),
                    isMistaken(token, names) ? "PERSON" : label(token, names),
                    isMistaken(token, names) ? 'U' : edge(token, names),
                    token.head().orElse(-1),
                    token.head().isPresent() ? token.relation() : "root",
                    token.start(),
                    token.end()));
        }
        return Repairs.of(new Tree(Compounds.joined(words)));
    }

    /** "Montalvo", by which the document calls a person elsewhere, and which the tagger takes for an article or an exclamation. */
    private static boolean isMistaken(Token token, Names names) {
        return SMALL_WORDS.contains(token.tag())
                && Character.isUpperCase(token.form().charAt(0))
                && names.callsSomebody(token.form())
                && mention(token, names).isEmpty();
    }

    /** "M.Sc": a degree, which the parser takes for an address. */
    private static String tag(Token token) {
        return token.tag().equals("ADD") && token.form().matches("\\p{Lu}[\\p{L}.]*") ? "NN" : token.tag();
    }

    /** The parser's lemma; where its dictionary lacks the verb, the form without its ending. */
    private static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (lemma.equals("#hlink#")) {
            return form;
        }
        if (form.equals("found") && (token.tag().equals("VB") || token.tag().equals("VBP"))) {
            return "found";
        }
        boolean bare = token.tag().startsWith("VB") && lemma.equals(form);
        if (bare
                && (token.tag().equals("VBD") || token.tag().equals("VBN"))
                && form.endsWith("ed")
                && form.length() > 4) {
            return stem(form.substring(0, form.length() - 2));
        }
        return bare && token.tag().equals("VBG") && form.endsWith("ing") && form.length() > 5
                ? form.substring(0, form.length() - 3)
                : lemma;
    }

    /** "reinterr" is "reinter", "reburi" is "rebury", where a pattern knows it so. */
    private static String stem(String cut) {
        PatternBook book = PatternBook.english();
        char last = cut.charAt(cut.length() - 1);
        boolean doubled = cut.charAt(cut.length() - 2) == last;
        String other = doubled
                ? cut.substring(0, cut.length() - 1)
                : last == 'i' ? cut.substring(0, cut.length() - 1) + "y" : cut + "e";
        return book.of(cut).isEmpty() && !book.of(other).isEmpty() ? other : cut;
    }

    /** The kind of name, as the names of the whole document settle it; times and numbers as the tagger saw them. */
    private static String label(Token token, Names names) {
        return mention(token, names)
                .map(mention -> switch (mention.kind()) {
                    case PERSON -> "PERSON";
                    case PLACE -> "GPE";
                    case BODY -> "ORG";
                    case WORK -> "WORK_OF_ART";
                    case PEOPLE -> "NORP";
                    case EVENT -> "EVENT";
                    case THING -> "THING";
                })
                .orElse(token.name()
                        .map(NameTag::label)
                        .filter(NUMBERS::contains)
                        .map(label -> happens(token) ? "EVENT" : label)
                        .orElse(""));
    }

    /** A word that was put in is part of no name, though one may begin at its place. */
    private static Optional<Mention> mention(Token token, Names names) {
        return token.start() == token.end() ? Optional.empty() : names.at(token);
    }

    /** "the October Revolution" is no date. */
    private static boolean happens(Token token) {
        return token.tag().startsWith("NNP")
                && Lexicon.english().in("happening", token.lemma().toLowerCase(Locale.ROOT));
    }

    private static char edge(Token token, Names names) {
        return mention(token, names)
                .map(m -> {
                    boolean first = token.start() <= m.start();
                    boolean last = token.end() >= m.end();
                    return first && last ? 'U' : first ? 'B' : last ? 'L' : 'I';
                })
                .orElseGet(() -> token.name()
                        .filter(n -> NUMBERS.contains(n.label()))
                        .map(n -> edge(n.part()))
                        .orElse('O'));
    }

    private static char edge(NameTag.Part part) {
        return switch (part) {
            case FIRST -> 'B';
            case INNER -> 'I';
            case LAST -> 'L';
            case ONLY -> 'U';
        };
    }
}
