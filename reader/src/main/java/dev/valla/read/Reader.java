package dev.valla.read;

import dev.valla.claim.Source;
import dev.valla.read.claims.ClaimReader;
import dev.valla.read.claims.Reading;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.ModelUnavailable;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import dev.valla.time.NamedDays;
import java.nio.file.Path;

/** From a document to its claims. Safe to share between threads; deterministic; linear in the text. */
public final class Reader {
    private final ClaimReader claims;

    /**
     * A reader on a parser that is open already.
     *
     * @param days the dossier's own names for times
     */
    public Reader(Parser parser, NamedDays days) {
        this.claims = new ClaimReader(parser, days);
    }

    /**
     * Opens the language model.
     *
     * @param cacheFolder where the prepared model lies or is to lie; made if it is not there
     * @param days        the dossier's own names for times
     */
    public static Reader open(Path cacheFolder, Progress progress, NamedDays days) throws ModelUnavailable {
        return new Reader(EnglishParser.open(cacheFolder, progress), days);
    }

    /**
     * The claims of one source in the order of their words, their ids empty, and what was not weighed. A document in a
     * language that is not read yet gives neither. Notes are not read: most cite, and what they cite happened to a book.
     */
    public Reading read(Source source) {
        return claims.read(withoutNotes(source));
    }

    private static Source withoutNotes(Source source) {
        int end = source.bodyEnd();
        return end == source.text().length()
                ? source
                : new Source(
                        source.path(),
                        source.text().substring(0, end),
                        source.body(),
                        source.sha256(),
                        source.about(),
                        source.notRead());
    }
}
