package dev.valla.read.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Feast days: those of a fixed day, and those that follow Easter (Gregorian from 1583, Julian before). */
final class Feasts {
    private Feasts() {}

    static Understood of(Slots slots, OptionalInt year, Optional<Anchor> anchor) {
        Slot.Named feast = Slot.Named.of(slots.orElse(Slot.FEAST, 0));
        int fixed = fixed(feast);
        if (fixed > 0) {
            return Understood.date(
                    Stamp.ofDay(year, OptionalInt.of(fixed / 100), fixed % 100), anchor, year.isPresent());
        }
        if (year.isEmpty()) {
            return Resolver.unknown(Unit.DAY);
        }
        return Understood.date(Stamp.ofDay(easter(year.getAsInt()).plusDays(afterEaster(feast))), anchor, true);
    }

    /** Month times 100 plus day, 0 for a movable feast. */
    private static int fixed(Slot.Named feast) {
        return switch (feast) {
            case CHRISTMAS -> 1225;
            case CHRISTMAS_EVE -> 1224;
            case NEW_YEAR -> 101;
            case NEW_YEARS_EVE -> 1231;
            case EPIPHANY -> 106;
            case CANDLEMAS -> 202;
            case LADY_DAY -> 325;
            case ST_JOHN -> 624;
            case LAMMAS -> 801;
            case ASSUMPTION -> 815;
            case MICHAELMAS -> 929;
            case ALL_SAINTS -> 1101;
            case ALL_SOULS -> 1102;
            case MARTINMAS -> 1111;
            default -> 0;
        };
    }

    private static int afterEaster(Slot.Named feast) {
        return switch (feast) {
            case ASH_WEDNESDAY -> -46;
            case PALM_SUNDAY -> -7;
            case GOOD_FRIDAY -> -2;
            case EASTER_MONDAY -> 1;
            case ASCENSION -> 39;
            case WHITSUN -> 49;
            case CORPUS_CHRISTI -> 60;
            default -> 0;
        };
    }

    /** Meeus' reckonings; the day as its own calendar names it. */
    static LocalDate easter(int year) {
        return year < 1583 ? julian(year) : gregorian(year);
    }

    private static LocalDate julian(int year) {
        int d = (19 * Math.floorMod(year, 19) + 15) % 30;
        int e = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private static LocalDate gregorian(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int f = h + l - 7 * m + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
