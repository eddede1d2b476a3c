package dev.valla.time;

import java.util.Random;
import java.util.stream.Stream;

/** EDTF values of every kind, from a seed; crowded into few years so that pairs often meet. */
final class GeneratedEdtf {
    private final Random random;

    GeneratedEdtf(Random random) {
        this.random = random;
    }

    /** Some of what is made up is no EDTF (31 April); that is thrown away. */
    Edtf value() {
        return Stream.generate(this::text)
                .flatMap(t -> Edtf.read(t).stream())
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> date();
            case 5, 6, 7 -> interval();
            case 8 -> set();
            default -> time();
        };
    }

    String date() {
        return switch (random.nextInt(14)) {
            case 0 -> "Y" + sign() + random.nextInt(10_000, 20_000);
            case 1 -> "Y" + sign() + random.nextInt(1, 30) + "E" + random.nextInt(1, 6) + significant() + mark();
            case 2 -> sign() + "%02d".formatted(random.nextInt(1, 30)) + mark();
            case 3 -> sign() + "%03d".formatted(random.nextInt(185, 200)) + mark();
            case 4 -> year() + significant() + mark();
            case 5 -> mark() + holes(year()) + mark();
            case 6 -> holes(year()) + "-" + random.nextInt(21, 42) + mark();
            case 7, 8 -> mark() + holes(year()) + mark() + "-" + mark() + holes(month()) + mark();
            case 9, 10 -> year() + "-" + month();
            case 11 -> year() + "-" + month() + "-" + day();
            default ->
                mark() + holes(year()) + mark() + "-" + mark() + holes(month()) + mark() + "-" + mark() + holes(day())
                        + mark();
        };
    }

    private String interval() {
        return end() + "/" + end();
    }

    private String end() {
        return switch (random.nextInt(8)) {
            case 0 -> "..";
            case 1 -> "";
            default -> date();
        };
    }

    private String set() {
        StringBuilder out = new StringBuilder(random.nextBoolean() ? ".." : "").append(date());
        for (int i = random.nextInt(4); i > 0; i--)
            out.append(random.nextBoolean() ? "," : ", ")
                    .append(random.nextInt(4) == 0 ? date() + ".." + date() : date());
        if (random.nextInt(3) == 0) out.append("..");
        return random.nextBoolean() ? "[" + out + "]" : "{" + out + "}";
    }

    private String time() {
        String zone = switch (random.nextInt(4)) {
            case 0 -> "Z";
            case 1 -> "+%02d:%02d".formatted(random.nextInt(14), random.nextInt(60));
            case 2 -> "-%02d".formatted(random.nextInt(1, 13));
            default -> "";
        };
        String clock = "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        int length = new int[] {2, 5, 8}[random.nextInt(3)];
        return year() + "-" + month() + "-" + day() + "T" + clock.substring(0, length) + zone;
    }

    private String year() {
        return switch (random.nextInt(8)) {
            case 0 -> "-%04d".formatted(random.nextInt(1, 300));
            case 1 -> "%04d".formatted(random.nextInt(0, 3000));
            default -> "%04d".formatted(random.nextInt(1895, 1925));
        };
    }

    private String month() {
        return "%02d".formatted(random.nextInt(1, 13));
    }

    private String day() {
        return "%02d".formatted(random.nextInt(1, 32));
    }

    private String sign() {
        return random.nextInt(4) == 0 ? "-" : "";
    }

    private String significant() {
        return random.nextInt(3) == 0 ? "S" + random.nextInt(1, 5) : "";
    }

    private String mark() {
        return random.nextInt(3) == 0 ? String.valueOf("?~%".charAt(random.nextInt(3))) : "";
    }

    private String holes(String digits) {
        if (random.nextInt(3) > 0) return digits;
        StringBuilder out = new StringBuilder(digits);
        for (int i = 0; i < out.length(); i++) if (out.charAt(i) != '-' && random.nextBoolean()) out.setCharAt(i, 'X');
        return out.toString();
    }
}
