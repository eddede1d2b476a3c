package dev.valla.ask;

import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words around a quotation. */
final class Around {
    private static final int FAR = 60;
    private static final Pattern NOTHING_BETWEEN = Pattern.compile(",?\\s?(?:then\\s)?");

    private final ById<Source> sources;

    Around(ById<Source> sources) {
        this.sources = sources;
    }

    /** What is found in the words of the quotation, or right behind them. */
    List<MatchResult> in(Quotation quotation, Pattern pattern) {
        String words = with(quotation);
        int length = quotation.words().length();
        return pattern.matcher(words)
                .results()
                .filter(m -> m.start() < length
                        || NOTHING_BETWEEN
                                .matcher(words.substring(length, m.start()))
                                .matches())
                .toList();
    }

    /** The quotation and a little more. */
    String with(Quotation quotation) {
        String text = text(quotation);
        return text.substring(quotation.start(), Math.min(text.length(), quotation.end() + FAR));
    }

    String before(Quotation quotation) {
        return text(quotation).substring(Math.max(0, quotation.start() - FAR), quotation.start());
    }

    /** The text from one place of a source to another; not blank where that would run backwards or far. */
    String between(Quotation of, int from, int to) {
        return from <= to && to - from < FAR ? text(of).substring(from, to) : "…";
    }

    private String text(Quotation quotation) {
        return sources.get(quotation.source()).text();
    }

    static String quoted(String words) {
        return "“" + words.strip().replaceAll("\\s+", " ") + "”";
    }
}
