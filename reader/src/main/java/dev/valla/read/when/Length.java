package dev.valla.read.when;

import java.util.OptionalLong;

/**
 * How long something lasted, in days, as far as its words bound it: "more than two years" has its least and no most,
 * "up to six weeks" its most, "nearly two years" both.
 *
 * <p>A count in prose is rounded: a bare "two years" is taken as more than one year and less than three. "Nearly" is
 * that and not more, "about" leaves half the count either way, "several" is two at least.
 *
 * @param leastDays included; empty where the words give none
 * @param mostDays  included
 */
public record Length(OptionalLong leastDays, OptionalLong mostDays) {
    /** Days from a date to the same day so many months later, at the least and at the most, for 0 to 11 months. */
    private static final int[] LEAST = {0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334};

    private static final int[] MOST = {0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337};

    /** Counts beyond this are no lengths of anything told. */
    private static final int LARGEST = 100_000;

    public Length {
        if (leastDays.isPresent() && mostDays.isPresent() && mostDays.getAsLong() < leastDays.getAsLong()) {
            throw new IllegalArgumentException("%s days at the least are more than %s at the most"
                    .formatted(leastDays.getAsLong(), mostDays.getAsLong()));
        }
    }

    private static final Length UNKNOWN = new Length(OptionalLong.empty(), OptionalLong.empty());

    /** Of what a duration's words say. */
    static Length of(Slots slots) {
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        if (slots.has(Slot.SOME)) {
            return new Length(OptionalLong.of(least(unit, 20)), OptionalLong.empty());
        }
        int count = slots.orElse(Slot.N, 1);
        if (count < 0 || count > LARGEST) {
            return UNKNOWN;
        }
        int tenths = count * 10 + slots.orElse(Slot.TENTHS, 0);
        int rounding = slots.has(Slot.TENTHS) ? 5 : 10;
        return switch (Slot.Named.of(slots.orElse(Slot.APPROX, Slot.Named.EXACT.code()))) {
            case MORE -> new Length(OptionalLong.of(least(unit, tenths)), OptionalLong.empty());
            case LESS -> new Length(OptionalLong.empty(), OptionalLong.of(most(unit, tenths)));
            case NEARLY -> between(unit, tenths - rounding, tenths);
            case ABOUT -> between(unit, tenths / 2, tenths + tenths / 2);
            default -> between(unit, tenths - rounding, tenths + rounding);
        };
    }

    /** Of an age: that many birthdays have passed, and no more. */
    static Length ofAge(Slots slots) {
        int years = slots.orElse(Slot.N, 0);
        if (slots.has(Slot.APPROX) || years > LARGEST) {
            return of(slots);
        }
        return new Length(
                OptionalLong.of(least(Unit.YEAR, years * 10)), OptionalLong.of(most(Unit.YEAR, years * 10 + 10) - 1));
    }

    private static Length between(Unit unit, int leastTenths, int mostTenths) {
        return new Length(
                OptionalLong.of(least(unit, Math.max(0, leastTenths))), OptionalLong.of(most(unit, mostTenths)));
    }

    private static long least(Unit unit, int tenths) {
        long months = months(unit);
        return months == 0
                ? Math.floorDiv(tenths * hours(unit), 240L)
                : leastOfMonths(Math.floorDiv(tenths * months, 10L));
    }

    private static long most(Unit unit, int tenths) {
        long months = months(unit);
        return months == 0
                ? Math.ceilDiv(tenths * hours(unit), 240L)
                : mostOfMonths(Math.ceilDiv(tenths * months, 10L));
    }

    /** A hundred years have 24 leap days at the least and 25 at the most; any four years at most one. */
    private static long leastOfMonths(long months) {
        long years = months / 12;
        return 365 * years + Math.max(0, years / 4 - 1 - years / 100) + LEAST[(int) (months % 12)];
    }

    private static long mostOfMonths(long months) {
        long years = months / 12;
        return 365 * years + (years + 3) / 4 + MOST[(int) (months % 12)];
    }

    private static long months(Unit unit) {
        return switch (unit) {
            case MILLENNIUM -> 12_000;
            case CENTURY -> 1_200;
            case DECADE -> 120;
            case YEAR -> 12;
            case SEASON, QUARTER -> 3;
            case MONTH -> 1;
            case FORTNIGHT, WEEK, WEEKEND, DAY, NIGHT, HOUR, MINUTE, SECOND -> 0;
        };
    }

    /** Rounded up to an hour: no length is told in days more finely than that. */
    private static long hours(Unit unit) {
        return switch (unit) {
            case FORTNIGHT -> 336;
            case WEEK -> 168;
            case WEEKEND -> 48;
            case DAY, NIGHT -> 24;
            default -> 1;
        };
    }

    /** In words, for a person. */
    String told() {
        if (leastDays.isPresent() && mostDays.isPresent()) {
            return leastDays.getAsLong() + " to " + mostDays.getAsLong() + " days";
        }
        return leastDays.isPresent()
                ? leastDays.getAsLong() + " days or more"
                : mostDays.isPresent() ? mostDays.getAsLong() + " days or less" : "";
    }
}
