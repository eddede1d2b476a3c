package dev.valla.cli;

import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import dev.valla.read.Reader;
import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.ModelUnavailable;
import java.util.List;
import java.util.Optional;

/** The reader of claims with its language model, opened when the first source needs it and not before. */
final class Language implements SourceReader {
    /** What a title says is no claim, so that nothing was overlooked in it. */
    private static final String HEADING = "#";

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
        Reader ready = reader.orElseGet(this::open);
        reader = Optional.of(ready);
        dev.valla.read.claims.Reading read = ready.read(source);
        Mentions mentions = Mentions.in(source, read.claims());
        List<Unweighed> unweighed = read.unweighed().stream()
                .filter(passage -> !passage.words().startsWith(HEADING))
                .map(passage -> new Unweighed(
                        passage, mentions.of(passage.words()), "names somebody, but no event was read in it"))
                .toList();
        return new Reading(read.claims(), unweighed);
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
