package dev.valla.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the spellings of one word of a name have in common, across schemes of transliteration: Safarov, Safarow, Safaroff and
 * Сафаров have one key. Coarse on purpose: that two keys are equal makes two words spellings of one name, no more.
 */
public final class NameKey {
    /** Beside a bit for each letter: the word has something that is no letter or digit, or the same twice in a row. */
    private static final int FOREIGN = 1 << 26;

    private static final int DOUBLED = 1 << 27;

    /** @param needs traits of a word without one of which it changes nothing: most rules need not even be tried */
    private record Rule(Pattern pattern, String by, int needs) {}

    /** In this order. */
    private static final List<Rule> RULES = List.of(
            rule(FOREIGN, "[^a-z0-9]", ""),
            rule("f", "ff$", "v"),
            rule("w", "w", "v"),
            rule("p", "ph", "f"),
            rule("x", "x", "ks"),
            rule("h", "schtsch|shch|stch", "q"),
            rule("h", "tsch|tch|tsh|ch", "c"),
            rule("hz", "sch|sh|zh|sz", "s"),
            rule("h", "kh", "h"),
            rule("c", "ck|c(?=[aoulrt])", "k"),
            rule("z", "z", "s"),
            rule("g", "gu(?=[ei])", "g"),
            rule("o", "ou", "u"),
            rule("o", "oe", "o"),
            rule("u", "ue", "u"),
            rule("a", "ae", "a"),
            rule("yj", "[yj]", "i"),
            rule("i", "i+(?=[aeou])", ""),
            rule(DOUBLED, "(.)\\1+", "$1"),
            rule("e", "(?<=[^aeiou])er$", "r"),
            rule("k", "ski$|skaia$|skaa$", "ski"));

    private NameKey() {}

    private static Rule rule(String letters, String pattern, String by) {
        return rule(traits(letters) & ~DOUBLED, pattern, by);
    }

    private static Rule rule(int needs, String pattern, String by) {
        return new Rule(Pattern.compile(pattern), by, needs);
    }

    private static int traits(String word) {
        int traits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                traits |= 1 << (c - 'a');
            } else if (c < '0' || c > '9') {
                traits |= FOREIGN;
            }
            if (i > 0 && word.charAt(i - 1) == c) {
                traits |= DOUBLED;
            }
        }
        return traits;
    }

    public static String of(String word) {
        String key = Romanized.of(word);
        int traits = traits(key);
        for (Rule rule : RULES) {
            if ((rule.needs() & traits) != 0) {
                String changed = rule.pattern().matcher(key).replaceAll(rule.by());
                traits = changed.equals(key) ? traits : traits(changed);
                key = changed;
            }
        }
        return key;
    }
}
