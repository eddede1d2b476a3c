package dev.valla.read.when;

import java.util.stream.Stream;

/** The languages there are rules for. */
final class Languages {
    private Languages() {}

    static Stream<Language> all() {
        return Stream.of("en", "de", "fr", "ru").filter(Languages::hasRules).map(Language::of);
    }

    private static boolean hasRules(String code) {
        return Language.class.getResource(code + ".when") != null;
    }
}
