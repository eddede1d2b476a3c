package dev.valla.read.when;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A language's rules, compiled. Immutable once made; one is kept for each language. */
record Language(
        String code,
        Lexicon lexicon,
        Numbers numbers,
        List<Rule> rules,
        List<Rule> boundRules,
        Automaton automaton,
        Automaton bounds) {
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    static Language of(String code) {
        return KNOWN.computeIfAbsent(code, Language::compile);
    }

    private static Language compile(String code) {
        LanguageFile file = LanguageFile.read(code);
        return new Language(
                code,
                file.lexicon,
                file.numbers,
                List.copyOf(file.rules),
                List.copyOf(file.bounds),
                Automaton.of(file.rules, file.lexicon, file.numbers),
                Automaton.of(file.bounds, file.lexicon, file.numbers));
    }
}
