package dev.valla.lineage;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a shared passage names somebody or something of its own, or gives a date or a number: what many write alike (an oath, "is a
 * true copy of the original", "convicted under Article 58") names offices and laws at most ({@code institutions.txt}).
 */
final class Particulars {
    private static final Set<Integer> INSTITUTIONS = Binding.read("institutions.txt").values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What is counted by such numbers: laws, and not what was done. */
    private static final Set<Integer> OF_LAWS = hashes(
            "article",
            "articles",
            "art",
            "section",
            "sections",
            "part",
            "paragraph",
            "clause",
            "chapter",
            "no",
            "nos",
            "item",
            "rule",
            "schedule",
            "price",
            "artikel",
            "absatz",
            "abs",
            "paragraphen",
            "loi",
            "статья",
            "статье",
            "статьи",
            "ст",
            "часть",
            "пункт",
            "articulo",
            "artykul",
            "artykulu",
            "par",
            "nr");

    /** "the Regiment", "la Cour": what needs an article is some such thing, and no name of its own. */
    private static final Set<Integer> ARTICLES = hashes(
            "the", "a", "an", "this", "that", "said", "my", "your", "our", "his", "her", "le", "la", "les", "l", "du",
            "des", "der", "die", "das", "dem", "den", "el", "los", "las", "il", "lo");

    private Particulars() {}

    private static Set<Integer> hashes(String... words) {
        return Stream.of(words).map(Binding::hash).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an article stands before it, or before the words with capitals that it ends. */
    private static boolean hasArticle(Words words, int word) {
        int before = word - 1;
        while (before >= 0 && words.is(before, Words.CAPITAL) && !ARTICLES.contains(words.hashes[before])) {
            before--;
        }
        return before >= 0 && ARTICLES.contains(words.hashes[before]);
    }

    /** Where all nouns have capitals, it may. */
    static boolean in(Words a, Words b, Passage passage) {
        if (a.capitalsAreCommon() || b.capitalsAreCommon()) {
            return true;
        }
        for (int i = 0; i < passage.shared(); i++) {
            if (isOne(a, passage.a()[i], b, passage.b()[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Words a, int word, Words b, int other) {
        int hash = a.hashes[word];
        boolean common = a.is(word, Words.FORMULA)
                || Binding.has(hash)
                || INSTITUTIONS.contains(hash)
                || a.ends[word] - a.starts[word] == 1;
        boolean capital = a.is(word, Words.CAPITAL) && b.is(other, Words.CAPITAL);
        boolean name = capital
                && !hasArticle(a, word)
                && (Wording.isName(a, word) || Wording.isName(b, other) || a.isANameElsewhere(word));
        return !common && (name || Months.of(hash) > 0 || (a.is(word, Words.NUMBER) && isOfItsOwn(a, word)));
    }

    /** "12 pages", "in 1931"; not "Article 58-10". */
    private static boolean isOfItsOwn(Words words, int number) {
        int before = number - 1;
        while (before >= 0 && words.is(before, Words.NUMBER)) {
            before--;
        }
        return before < 0 || !OF_LAWS.contains(words.hashes[before]);
    }
}
