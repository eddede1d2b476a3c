package dev.valla.time;

/** "Spring, 2002": a season in English words, which some writers of EDTF allow themselves. Read, never printed. */
final class SpelledSeason {
    private static final String[] WORDS = {"spring, ", "summer, ", "autumn, ", "winter, ", "fall, "};
    private static final Grouping[] SEASONS = {
        Grouping.SPRING, Grouping.SUMMER, Grouping.AUTUMN, Grouping.WINTER, Grouping.AUTUMN
    };

    private SpelledSeason() {}

    static boolean starts(String text) {
        return Character.isLetter(text.charAt(0)) && index(text) >= 0;
    }

    static Grouping of(String text) {
        return SEASONS[index(text)];
    }

    private static int index(String text) {
        for (int i = 0; i < WORDS.length; i++)
            if (text.regionMatches(true, 0, WORDS[i], 0, WORDS[i].length())) return i;
        return -1;
    }
}
