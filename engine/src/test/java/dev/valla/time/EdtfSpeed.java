package dev.valla.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * A hand-made loop, no test: how long reading an EDTF and taking its bounds lasts, against {@link LocalDate#parse} on the
 * same days. Look at the ratios of the later rounds; the first warm up.
 */
final class EdtfSpeed {
    private static final int TEXTS = 1000;
    private static final int REPEATS = 1000;
    private static final String[] FORMS = {
        "1918",
        "1918-06",
        "1918-06-29",
        "1871~",
        "1920/1922",
        "../1939",
        "XXXX-11",
        "192X",
        "[1871,1872]",
        "1917-11/..",
        "1918-21",
        "2004?-06-~11"
    };

    private EdtfSpeed() {}

    public static void main(String[] args) {
        Random random = new Random(1440);
        String[] days = new String[TEXTS];
        String[] mixed = new String[TEXTS];
        Arrays.setAll(
                days, i -> LocalDate.ofEpochDay(random.nextInt(-40_000, 20_000)).toString());
        Arrays.setAll(mixed, i -> FORMS[random.nextInt(FORMS.length)]);
        for (int round = 0; round < 12; round++) {
            double jdk = nanos(days, text -> LocalDate.parse(text).toEpochDay());
            System.out.printf(
                    "round %d: an EDTF day %.2f, EDTF of all forms %.2f times LocalDate.parse%n",
                    round, nanos(days, EdtfSpeed::bounds) / jdk, nanos(mixed, EdtfSpeed::bounds) / jdk);
        }
    }

    private static long bounds(String text) {
        Bounds span = Edtf.parse(text).span();
        return span.firstDay() + span.lastDay();
    }

    private static double nanos(String[] texts, ToLongFunction<String> read) {
        long begin = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < REPEATS; i++) for (String text : texts) sum += read.applyAsLong(text);
        double took = System.nanoTime() - begin;
        if (sum == 42) System.out.println("so that nothing is left out as unused");
        return took;
    }
}
