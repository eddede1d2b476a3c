package dev.valla.read.when;

import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the times that running text speaks of. Immutable and safe to share between threads; time linear in the text,
 * memory independent of its length. {@code docs/time.md} states every rule by which a time is resolved.
 */
public final class TimeReader {
    private final Language language;

    private TimeReader(Language language) {
        this.language = language;
    }

    /**
     * The reader of a language.
     *
     * @param code {@code en}, {@code de}, {@code fr} or {@code ru}; a longer tag such as {@code en-GB} counts by its
     *             first part
     * @throws IllegalArgumentException if there are no rules for it
     */
    public static TimeReader forLanguage(String code) {
        return forLanguage(code, NamedDays.none());
    }

    /**
     * As {@link #forLanguage(String)}, for a dossier whose user gave days names of their own ("the market bombing"). A
     * name is found as the words and marks it consists of, whatever their case and spacing, and taken before any other
     * reading of them. Making such a reader costs a fraction of a second: keep it.
     */
    public static TimeReader forLanguage(String code, NamedDays days) {
        return new TimeReader(Language.of(LanguageFile.fold(code).split("[-_]", -1)[0], days));
    }

    /** As {@link #read(CharSequence, Optional)}, in that language. */
    public static List<TimeExpression> read(CharSequence text, String language, Optional<Edtf> documentDate) {
        return forLanguage(language).read(text, documentDate);
    }

    public List<TimeExpression> read(CharSequence text) {
        return read(text, Optional.empty());
    }

    /**
     * The times of a text in the order in which they stand, none overlapping another.
     *
     * @param documentDate when the text was written, if the user says so: it pins months and days told before any date,
     *                     and "yesterday". Never taken from the document
     */
    public List<TimeExpression> read(CharSequence text, Optional<Edtf> documentDate) {
        List<TimeExpression> all = new ArrayList<>();
        try {
            read(new CharSequenceReader(text), documentDate, all::add);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return all;
    }

    /** As {@link #read(CharSequence, Optional)}, for texts of any length: each time is handed on as soon as it is read. */
    public void read(Reader text, Optional<Edtf> documentDate, Consumer<TimeExpression> found) throws IOException {
        Reading reading = new Reading(language, documentDate, found);
        Window window = new Window(text);
        while (window.next()) {
            reading.block(window);
        }
    }
}
