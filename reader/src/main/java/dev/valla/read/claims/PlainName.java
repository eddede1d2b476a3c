package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a line of a head names, as running text would: "Captain of Justice V. OGNEV" without the rank, "OGNEV, Viktor Ilyich" and
 * "OGNEV Viktor Ilyich" with the surname behind.
 */
final class PlainName {
    /** "of State Security" behind a rank. */
    private static final Pattern OF_WHAT =
            Pattern.compile("^of (?:the )?(?:State Security|Justice|Police|Guard|Militia|Medical Service) ");

    /** A surname in capitals, before given names that are not; or before initials alone. */
    private static final Pattern REGISTERED =
            Pattern.compile("(\\p{Lu}[\\p{Lu}'’-]{2,}),? (\\p{Lu}\\p{Ll}.*|(?:\\p{Lu}\\.? ?){1,2})");

    private static final Pattern WITH_INITIALS =
            Pattern.compile("(\\p{Lu}\\p{Ll}[\\p{L}'’-]+),? ((?:\\p{Lu}\\. ?){1,2})");
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]+) (\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:ovna|evna|ivna|yivna|ichna|ovych|yovych))");
    /** "Kalugin Pyotr Vasilyevich": a father's name, where it stands behind what can only be a surname. */
    private static final Pattern SON_OF = Pattern.compile(
            "(\\p{Lu}\\p{Ll}+(?:ov|ev|in|yn|sky|skiy|skii|enko|chuk|yuk|shvili|dze|yan|man|berg|stein)) (\\p{Lu}\\p{Ll}+(?<!ov|ev|sky|enko) \\p{Lu}\\p{Ll}+(?:ov|ev|yev)ich)");

    private static final Pattern FATHER_LAST =
            Pattern.compile("(\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+) (\\p{Lu}\\p{Ll}+(?:ov|ev|yev|e)ich)");
    /** "Zalewski Piotr": what can only be a surname before a given name. */
    private static final Pattern GIVEN_LAST = Pattern.compile(
            "(\\p{Lu}\\p{Ll}+(?:ski|cki|dzki|ska|cka|dzka|wicz|ov|ova|ev|eva|enko|chuk|czuk|czyk|ský|ská)) (\\p{Lu}\\p{Ll}+)");

    private PlainName() {}

    static String of(String written) {
        String bare = withoutRank(written);
        Matcher last = GIVEN_LAST.matcher(bare);
        if (last.matches() && Genders.isGiven(last.group(2)) && !Genders.isGiven(last.group(1))) {
            return last.group(2) + " " + last.group(1);
        }
        Matcher father = FATHER_LAST.matcher(bare);
        if (father.matches() && Genders.isGiven(father.group(2)) && !Genders.isGiven(father.group(1))) {
            return father.group(2) + " " + father.group(3) + " " + father.group(1);
        }
        for (Pattern form : List.of(REGISTERED, WITH_INITIALS, PATRONYMIC, SON_OF)) {
            Matcher turned = form.matcher(bare);
            if (turned.matches()) {
                return WrittenName.small(turned.group(2).strip()) + " " + WrittenName.small(turned.group(1));
            }
        }
        return bare;
    }

    /** "Sergeant Mishin" is Mishin, "T. Renshaw PC" T. Renshaw; "Witness K-14" and "Father Luka" stay, for they have no other name. */
    static String withoutRank(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
        while (words.size() > 1 && isBehind(words.getLast())) {
            words.removeLast();
        }
        if (words.size() == 2 && words.getLast().matches(".*\\d.*")) {
            return String.join(" ", words);
        }
        int first = words.size() > 2 && words.getFirst().equalsIgnoreCase("the") && isRank(words.get(1)) ? 1 : 0;
        while (first < words.size() - 1 && isBefore(words, first)) {
            first++;
            Matcher what = OF_WHAT.matcher(String.join(" ", words.subList(first, words.size())) + " ");
            if (what.find()
                    && what.end()
                            <= String.join(" ", words.subList(first, words.size()))
                                    .length()) {
                first += what.group().strip().split(" ", -1).length;
            }
        }
        return String.join(" ", words.subList(first, words.size()));
    }

    static boolean isRank(String word) {
        return Voices.of("rank").contains(plain(word)) || Voices.of("rank").contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isBefore(List<String> words, int at) {
        String word = plain(words.get(at));
        boolean adjective = Voices.of("before rank").contains(word);
        return isRank(words.get(at))
                || (adjective && at + 2 < words.size() && isBefore(words, at + 1))
                || (Voices.of("address").contains(word) && words.size() - at > 2);
    }

    private static boolean isBehind(String word) {
        return Voices.of("behind name").contains(plain(word)) || word.matches("\\d+");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }
}
