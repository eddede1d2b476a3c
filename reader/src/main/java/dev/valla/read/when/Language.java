package dev.valla.read.when;

import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language's rules, compiled. Immutable once made; one is kept for each language.
 *
 * @param named        the times that a user named, as {@link Slot#NAMED} counts them
 * @param capitalsName whether a capital inside a sentence marks a name
 */
record Language(
        String code,
        Lexicon lexicon,
        Numbers numbers,
        List<Rule> rules,
        List<Rule> boundRules,
        Automaton automaton,
        Automaton bounds,
        boolean capitalsName,
        List<Edtf> named) {
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    static Language of(String code) {
        return KNOWN.computeIfAbsent(code, c -> compile(c, NamedDays.none()));
    }

    /** With days that a user named; compiled anew each time (a fraction of a second). */
    static Language of(String code, NamedDays days) {
        return days.times().isEmpty() ? of(code) : compile(code, days);
    }

    private static Language compile(String code, NamedDays days) {
        LanguageFile file = LanguageFile.read(code);
        List<Edtf> named = file.name(days);
        return new Language(
                code,
                file.lexicon,
                file.numbers,
                List.copyOf(file.rules),
                List.copyOf(file.bounds),
                Automaton.of(file.rules, file.lexicon, file.numbers),
                Automaton.of(file.bounds, file.lexicon, file.numbers),
                file.capitalsName,
                named);
    }
}
