package dev.valla.read.when;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes generated dates as each language does, with the EDTF that must be read back. */
final class Print {
    /** @param year 1000 to 2099 */
    record Date(int year, int month, int day) {}

    /** @param edtf what {@code text} means */
    record Form(String name, Function<Date, String> text, Function<Date, String> edtf) {}

    private static final Map<String, List<String>> MONTHS = Map.of(
            "en",
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            "de",
            List.of(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember"),
            "fr",
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre"),
            "ru",
            List.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря"));

    private Print() {}

    static List<Form> forms(String language) {
        List<String> months = MONTHS.getOrDefault(language, List.of());
        Function<Date, String> month = d -> months.get(d.month() - 1);
        return switch (language) {
            case "en" ->
                List.of(
                        day(d -> d.day() + " " + month.apply(d) + " " + d.year()),
                        day(d -> month.apply(d) + " " + d.day() + ", " + d.year()),
                        day(d -> "the " + d.day() + "th of " + month.apply(d) + " " + d.year()),
                        day(d -> "%04d-%02d-%02d".formatted(d.year(), d.month(), d.day())),
                        month(d -> month.apply(d) + " " + d.year()),
                        month(d -> "early " + month.apply(d) + " " + d.year()),
                        month(d -> "the end of " + month.apply(d) + " " + d.year()),
                        year(d -> "late " + d.year()),
                        new Form("season", d -> "the spring of " + d.year(), d -> d.year() + "-21"),
                        new Form("half", d -> "the second half of " + d.year(), d -> d.year() + "-41"),
                        new Form("decade", d -> "the " + d.year() / 10 + "0s", d -> d.year() / 10 + "X"),
                        new Form(
                                "century",
                                d -> "the " + (d.year() / 100 + 1) + "th century",
                                d -> d.year() / 100 + "XX"),
                        new Form("feast", d -> "Michaelmas " + d.year(), d -> d.year() + "-09-29"),
                        new Form("BC", d -> d.year() + " BC", d -> "-%04d".formatted(d.year() - 1)));
            case "de" ->
                List.of(
                        day(d -> d.day() + ". " + month.apply(d) + " " + d.year()),
                        day(d -> d.day() + "." + d.month() + "." + d.year()),
                        month(d -> month.apply(d) + " " + d.year()),
                        month(d -> "Ende " + month.apply(d) + " " + d.year()),
                        year(d -> "Anfang " + d.year()),
                        new Form("season", d -> "Sommer " + d.year(), d -> d.year() + "-22"),
                        new Form("decade", d -> d.year() / 10 + "0er Jahre", d -> d.year() / 10 + "X"),
                        new Form("century", d -> (d.year() / 100 + 1) + ". Jahrhundert", d -> d.year() / 100 + "XX"),
                        new Form("BC", d -> d.year() + " v. Chr.", d -> "-%04d".formatted(d.year() - 1)));
            case "fr" ->
                List.of(
                        day(d -> d.day() + " " + month.apply(d) + " " + d.year()),
                        day(d -> "%02d/%02d/%d".formatted(d.day(), d.month(), d.year())),
                        month(d -> month.apply(d) + " " + d.year()),
                        month(d -> "début " + month.apply(d) + " " + d.year()),
                        year(d -> "fin " + d.year()),
                        new Form("season", d -> "l'automne " + d.year(), d -> d.year() + "-23"),
                        new Form("decade", d -> "les années " + d.year() / 10 + "0", d -> d.year() / 10 + "X"),
                        new Form("BC", d -> d.year() + " av. J.-C.", d -> "-%04d".formatted(d.year() - 1)));
            default ->
                List.of(
                        day(d -> d.day() + " " + month.apply(d) + " " + d.year() + " года"),
                        day(d -> "%02d.%02d.%d".formatted(d.day(), d.month(), d.year())),
                        month(d -> month.apply(d) + " " + d.year() + " года"),
                        month(d -> "начала " + month.apply(d) + " " + d.year() + " года"),
                        year(d -> "конца " + d.year() + " года"),
                        new Form("season", d -> "зимой " + d.year() + " года", d -> d.year() + "-24"),
                        new Form("decade", d -> d.year() / 10 + "0-х годов", d -> d.year() / 10 + "X"),
                        new Form("BC", d -> d.year() + " до н. э.", d -> "-%04d".formatted(d.year() - 1)));
        };
    }

    private static Form day(Function<Date, String> text) {
        return new Form("day", text, d -> "%04d-%02d-%02d".formatted(d.year(), d.month(), d.day()));
    }

    private static Form month(Function<Date, String> text) {
        return new Form("month", text, d -> "%04d-%02d".formatted(d.year(), d.month()));
    }

    private static Form year(Function<Date, String> text) {
        return new Form("year", text, d -> "%04d".formatted(d.year()));
    }
}
