package dev.valla.spelling;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the spellings of one word of a name have in common, across schemes of transliteration: Safarov, Safarow, Safaroff and
 * Сафаров have one key. Coarse on purpose: that two keys are equal makes two words spellings of one name, no more.
 */
public final class NameKey {
    /**
     * @param letters a bit for each letter without one of which it changes nothing; 0 where any word may change
     */
    private record Rule(Pattern pattern, String by, int letters) {}

    /** In this order. */
    private static final List<Rule> RULES = List.of(
            rule("", "[^a-z0-9]", ""),
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
            rule("", "(.)\\1+", "$1"),
            rule("e", "(?<=[^aeiou])er$", "r"),
            rule("k", "ski$|skaia$|skaa$", "ski"));

    private NameKey() {}

    /** @param letters one of which it needs; none where it may change any word */
    private static Rule rule(String letters, String pattern, String by) {
        return new Rule(Pattern.compile(pattern), by, lettersIn(letters));
    }

    private static int lettersIn(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 0;
        }
        return letters;
    }

    public static String of(String word) {
        String key = Romanized.of(word);
        int letters = lettersIn(key);
        for (Rule rule : RULES) {
            if (rule.letters() == 0 || (rule.letters() & letters) != 0) {
                String changed = rule.pattern().matcher(key).replaceAll(rule.by());
                letters = changed.equals(key) ? letters : lettersIn(changed);
                key = changed;
            }
        }
        return key;
    }
}
