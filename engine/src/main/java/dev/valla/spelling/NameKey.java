package dev.valla.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the spellings of one word of a name have in common, across schemes of transliteration: Safarov, Safarow, Safaroff and
 * Сафаров have one key. Coarse on purpose: that two keys are equal makes two words spellings of one name, no more.
 */
public final class NameKey {
    private record Rule(Pattern pattern, String by) {}

    /** In this order. */
    private static final List<Rule> RULES = List.of(
            rule("[^a-z0-9]", ""),
            rule("ff$", "v"),
            rule("w", "v"),
            rule("ph", "f"),
            rule("x", "ks"),
            rule("schtsch|shch|stch", "q"),
            rule("tsch|tch|tsh|ch", "c"),
            rule("sch|sh|zh|sz", "s"),
            rule("kh", "h"),
            rule("ck|c(?=[aoulrt])", "k"),
            rule("z", "s"),
            rule("gu(?=[ei])", "g"),
            rule("ou", "u"),
            rule("oe", "o"),
            rule("ue", "u"),
            rule("ae", "a"),
            rule("[yj]", "i"),
            rule("i+(?=[aeou])", ""),
            rule("(.)\\1+", "$1"),
            rule("(?<=[^aeiou])er$", "r"),
            rule("ski$|skaia$|skaa$", "ski"));

    private NameKey() {}

    private static Rule rule(String pattern, String by) {
        return new Rule(Pattern.compile(pattern), by);
    }

    public static String of(String word) {
        String key = Romanized.of(word);
        for (Rule rule : RULES) {
            key = rule.pattern().matcher(key).replaceAll(rule.by());
        }
        return key;
    }
}
