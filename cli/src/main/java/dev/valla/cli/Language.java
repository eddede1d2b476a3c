package dev.valla.cli;

import dev.valla.claim.Source;
import dev.valla.read.Reader;
import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.ModelUnavailable;
import dev.valla.time.NamedDays;
import java.util.Optional;

/** The reader of claims with its language model, opened when the first source needs it and not before. */
final class Language implements SourceReader {
    private final Progress progress;
    private final NamedDays days;
    private Optional<Reader> reader = Optional.empty();

    private Language(Progress progress, NamedDays days) {
        this.progress = progress;
        this.days = days;
    }

    /** @param days the dossier's own names for times */
    static SourceReader whenNeeded(Progress progress, NamedDays days) {
        return new Language(progress, days);
    }

    @Override
    public Reading read(Source source) {
        dev.valla.read.claims.Reading read = ready().read(source);
        return new Reading(read.claims(), read.unweighed());
    }

    /** Several may need it at once; one opens it. */
    private synchronized Reader ready() {
        Reader ready = reader.orElseGet(this::open);
        reader = Optional.of(ready);
        return ready;
    }

    private Reader open() {
        try {
            return Reader.open(CacheFolder.ofUser(), progress::preparing, days);
        } catch (ModelUnavailable unavailable) {
            throw new Unreadable(unavailable.problem());
        } finally {
            progress.clear();
        }
    }
}
