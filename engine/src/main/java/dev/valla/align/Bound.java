package dev.valla.align;

import java.util.Locale;
import java.util.Optional;

/** What the words before a number make of it: "more than 5,000" is no number, but a bound. */
enum Bound {
    EXACT,
    ABOUT,
    MORE,
    AT_LEAST,
    LESS,
    AT_MOST;

    /** A regular expression with the group {@code bound}; what follows it is the number. */
    static final String PATTERN =
            "(?<bound>more than|over|above|upwards of|at least|no fewer than|no less than|not less than"
                    + "|fewer than|less than|under|below|up to|at most|no more than|not more than|about|around|some|nearly|almost|approximately|roughly"
                    + "|an estimated|close to)";

    private static final long ENDLESS = Long.MAX_VALUE / 4;

    static Bound of(Optional<String> before) {
        return switch (before.orElse("").toLowerCase(Locale.ROOT)) {
            case "" -> EXACT;
            case "more than", "over", "above", "upwards of" -> MORE;
            case "at least", "no fewer than", "no less than", "not less than" -> AT_LEAST;
            case "fewer than", "less than", "under", "below" -> LESS;
            case "up to", "at most", "no more than", "not more than" -> AT_MOST;
            default -> ABOUT;
        };
    }

    /** The smallest number meant. */
    long least(Numerals.Range of) {
        return switch (this) {
            case EXACT -> of.least();
            case ABOUT -> of.n() - of.n() / 5;
            case MORE -> of.n() + 1;
            case AT_LEAST -> of.n();
            case LESS, AT_MOST -> 0;
        };
    }

    /** The largest number meant. */
    long most(Numerals.Range of) {
        return switch (this) {
            case EXACT -> of.most();
            case ABOUT -> of.n() + of.n() / 5;
            case MORE, AT_LEAST -> ENDLESS;
            case LESS -> of.n() - 1;
            case AT_MOST -> of.n();
        };
    }
}
