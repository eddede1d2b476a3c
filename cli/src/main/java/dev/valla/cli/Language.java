package dev.valla.cli;

import dev.valla.claim.Source;
import dev.valla.read.Reader;
import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.ModelUnavailable;
import java.util.Optional;

/** The reader of claims with its language model, opened when the first source needs it and not before. */
final class Language implements SourceReader {
    private final Progress progress;
    private Optional<Reader> reader = Optional.empty();

    private Language(Progress progress) {
        this.progress = progress;
    }

    static SourceReader whenNeeded(Progress progress) {
        return new Language(progress);
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
            return Reader.open(CacheFolder.ofUser(), progress::preparing);
        } catch (ModelUnavailable unavailable) {
            throw new Unreadable(unavailable.problem());
        } finally {
            progress.clear();
        }
    }
}
