package dev.valla.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where quotations stand, as a footnote would give it. */
public final class Locators {
    private final Map<String, Source> sources = new HashMap<>();

    public Locators(List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.path(), source));
    }

    public Optional<Locator> of(Quotation words) {
        return Optional.ofNullable(sources.get(words.source())).map(source -> Locator.of(source, words));
    }

    /** "p. 12, note 5"; empty where the source has neither. */
    public String told(Quotation words) {
        return of(words).map(Locator::told).orElse("");
    }

    /** "a.pdf, p. 12". */
    public String cited(Quotation words) {
        String told = told(words);
        return told.isEmpty() ? words.source() : words.source() + ", " + told;
    }
}
