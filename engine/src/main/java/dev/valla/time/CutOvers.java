package dev.valla.time;

import java.util.List;

/**
 * The table of cut-overs, kept small: those whose days are laid down by an act, or told by E. Poulsen's list of transitions.
 *
 * <p>Compared in November 2026 with Poulsen's page (rundetaarn.dk/engelsk/observatorium/gregorian.html): the days of every
 * row to 1752. Those of Russia, Bulgaria, Sweden and Finland with the table at sci.aha.ru/ALL/a14.htm; Ukraine with the
 * law's text (hai-nyzhnyk.in.ua), Serbia with article 1 of its law (Politika, 28 January 2019), Greece with Kathimerini's
 * report of 18 January 1923, Romania with the calendar of 1919 that left out the first thirteen days of April. The tables
 * differ on Serbia and Romania (1 February 1919 in some): the law is followed. The dates and titles of the acts of 1582,
 * 1588, 1699, 1752 and 1916 are given as literature gives them and were not compared with the acts.
 *
 * <p>Germany, Switzerland and the Netherlands changed land by land; ask for the part. Sweden's own calendar of 1700 to 1712, a day
 * ahead of the Julian, is not reckoned. What was kept by the churches may differ from all of these.
 */
final class CutOvers {
    private static final String POULSEN =
            "E. Poulsen, The transition from Julian to Gregorian calendar (Rundetaarn, Copenhagen)";

    static final List<CutOver> ALL = List.of(
            row(
                    "IT",
                    "1582-10-04",
                    "1582-10-15",
                    "the bull Inter gravissimas, 24 February 1582: 4 is followed by 15 October"),
            row("ES", "1582-10-04", "1582-10-15", "pragmatic of Philip II, 1582, on the day of the bull"),
            row("PT", "1582-10-04", "1582-10-15", "law of Philip (I of Portugal), 1582, on the day of the bull"),
            row(
                    "PL",
                    "1582-10-04",
                    "1582-10-15",
                    "by order of Stephen Báthory on the day of the bull; not under Russian rule"),
            row("FR", "1582-12-09", "1582-12-20", "letters patent of Henry III, 3 November 1582"),
            row("BE", "1582-12-21", "1583-01-01", POULSEN + ", for the southern Netherlands"),
            row("Bavaria", "1583-10-05", "1583-10-16", POULSEN),
            row("Styria", "1583-12-14", "1583-12-25", POULSEN),
            row("CZ", "1584-01-06", "1584-01-17", POULSEN + ", for Bohemia, Moravia and Lusatia"),
            row("Silesia", "1584-01-12", "1584-01-23", POULSEN),
            row("Catholic Switzerland", "1584-01-11", "1584-01-22", POULSEN),
            row("HU", "1587-10-21", "1587-11-01", "law XXVIII of the diet of 1588, which confirms the change of 1587"),
            row("Transylvania", "1590-12-14", "1590-12-25", POULSEN),
            row("Prussia", "1610-08-22", "1610-09-02", POULSEN + ", for the duchy, not for Brandenburg"),
            row(
                    "Protestant Germany",
                    "1700-02-18",
                    "1700-03-01",
                    "resolution of the Protestant estates at Regensburg, 23 September 1699"),
            row("DK", "1700-02-18", "1700-03-01", "royal ordinance of 28 November 1699, for Denmark and Norway"),
            row("NO", "1700-02-18", "1700-03-01", "royal ordinance of 28 November 1699, for Denmark and Norway"),
            row("Gelderland", "1700-06-30", "1700-07-12", POULSEN),
            row("Utrecht", "1700-11-30", "1700-12-12", POULSEN + ", with Overijssel"),
            row("Friesland", "1700-12-31", "1701-01-12", POULSEN + ", with Groningen"),
            row(
                    "Protestant Switzerland",
                    "1700-12-31",
                    "1701-01-12",
                    POULSEN + ", for Zürich, Bern, Basel, Schaffhausen, Geneva"),
            row(
                    "GB",
                    "1752-09-02",
                    "1752-09-14",
                    "Calendar (New Style) Act 1750, 24 Geo. II c. 23; years from 1 January since 1752"),
            row("US", "1752-09-02", "1752-09-14", "the British act of 1750, for the colonies"),
            row("IE", "1752-09-02", "1752-09-14", "the British act of 1750, followed in Ireland"),
            row("SE", "1753-02-17", "1753-03-01", "royal ordinance of 1752; Finland with it"),
            row(
                    "FI",
                    "1753-02-17",
                    "1753-03-01",
                    "royal ordinance of 1752, under Sweden; Russian offices kept Old Style after 1809"),
            row("BG", "1916-03-31", "1916-04-14", "law of March 1916: 31 March is followed by 14 April"),
            row(
                    "RU",
                    "1918-01-31",
                    "1918-02-14",
                    "decree of the Council of People's Commissars, 24 January 1918 (O.S.)"),
            row(
                    "UA",
                    "1918-02-15",
                    "1918-03-01",
                    "law of the Central Rada, 12 February 1918 (O.S.): 16 February becomes 1 March"),
            row(
                    "RS",
                    "1919-01-14",
                    "1919-01-28",
                    "law of the Kingdom of Serbs, Croats and Slovenes, 10 January 1919 (O.S.)"),
            row("RO", "1919-03-31", "1919-04-14", "decree-law of March 1919: 1 April becomes 14 April"),
            row("GR", "1923-02-15", "1923-03-01", "decree of January 1923: 16 February becomes 1 March"));

    private CutOvers() {}

    private static CutOver row(String country, String lastJulian, String firstGregorian, String source) {
        return new CutOver(country, date(lastJulian), date(firstGregorian), source);
    }

    private static CivilDate date(String iso) {
        return new CivilDate(
                Integer.parseInt(iso.substring(0, 4)),
                Integer.parseInt(iso.substring(5, 7)),
                Integer.parseInt(iso.substring(8)));
    }
}
