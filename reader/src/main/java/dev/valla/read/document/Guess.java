package dev.valla.read.document;

import dev.valla.read.document.Encodings.Decoded;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A careful guess at a one-byte encoding that nothing declares. Words made of high bytes alone are Cyrillic or another script:
 * the reading whose letters are as frequent as in Russian wins, if it wins clearly. High bytes among Latin letters are accented
 * letters: they must all belong to one western language, else nothing is guessed (Polish, Czech or Hungarian would come out wrong).
 */
final class Guess {
    private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866");
    /** Fewer letters than this decide nothing. */
    private static final int ENOUGH = 20;

    /** The mean natural logarithm of a letter's frequency is about -3.0 in Russian prose; noise lies below -4. */
    private static final double LIKE_RUSSIAN = -3.45;

    private static final double CLEARLY = 0.35;

    /** These stand at the same byte in the western and the central European pages, so that they cannot come out wrong. */
    private static final String SAME_EVERYWHERE = "áâäçéëíîóôöúüýßÁÂÄÇÉËÍÎÓÔÖÚÜÝ";

    private static final List<String> WESTERN = List.of(
            "àâæçéèêëîïôœùûüÿ",
            "äöüß",
            "áéíóúüñªº",
            "àèéìíîòóùú",
            "áâãàçéêíóôõúü",
            "æøåéèêóò",
            "åäöé",
            "áðéíóúýþæö",
            "éëïóöüè");
    private static final String TYPOGRAPHY = "‘’“”„‚…–—•«»‹›§°·€£©®™†‡¿¡¶½¼¾¹²³´\u00A0\u00AD";

    private static final String JOINING = "’‘–—…•·«»‹›“”\u00A0\u00AD";
    private static final String OPENING = "¿¡„‚§©";

    private Guess() {}

    static Decoded at(byte[] bytes) {
        return wordsOfHighBytes(bytes) ? cyrillic(bytes) : western(bytes);
    }

    /** Whether most high bytes have a high byte beside them. */
    private static boolean wordsOfHighBytes(byte[] bytes) {
        int high = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean beside = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                together += beside ? 1 : 0;
            }
        }
        return together * 2 > high;
    }

    private record Try(Charset charset, String text, double likeness, int letters) {}

    private static Decoded cyrillic(byte[] bytes) {
        List<Try> tries = new ArrayList<>();
        for (String name : CYRILLIC) {
            Charset charset = Charset.forName(name);
            Encodings.strictly(bytes, 0, charset)
                    .map(text -> likeness(charset, text))
                    .ifPresent(tries::add);
        }
        tries.sort(Comparator.comparingDouble(Try::likeness).reversed());
        if (tries.isEmpty() || tries.get(0).letters() < ENOUGH || tries.get(0).likeness() < LIKE_RUSSIAN) {
            return new Decoded.Unknown("the encoding of this text is not known: it is neither UTF-8 nor like Cyrillic");
        }
        Try best = tries.get(0);
        Optional<Try> next = tries.stream().skip(1).findFirst();
        if (next.isPresent() && best.likeness() - next.get().likeness() < CLEARLY) {
            return new Decoded.Unknown("the encoding of this text is not known: it could be %s or %s"
                    .formatted(best.charset(), next.get().charset()));
        }
        return new Decoded.Text(
                best.text(),
                best.charset(),
                Optional.of(
                        "taken for %s: it is not UTF-8, declares nothing, and read so its %d Cyrillic letters are as frequent as in Russian"
                                .formatted(best.charset(), best.letters())));
    }

    /** A capital within a word counts as noise: that is how one Cyrillic page looks when read as another. */
    private static Try likeness(Charset charset, String text) {
        double sum = 0;
        int high = 0;
        int letters = 0;
        boolean afterSmall = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (TYPOGRAPHY.indexOf(c) < 0 && c != '№') {
                    boolean capitalWithin = afterSmall && Character.isUpperCase(c);
                    sum += capitalWithin ? Frequencies.NOISE : Frequencies.logarithm(Character.toLowerCase(c));
                    high++;
                    letters += Character.isLetter(c) ? 1 : 0;
                }
            }
            afterSmall = Character.isLowerCase(c);
        }
        return new Try(charset, text, high == 0 ? Frequencies.NOISE : sum / high, letters);
    }

    private static Decoded western(byte[] bytes) {
        Charset charset = Charset.forName("windows-1252");
        Optional<String> text = Encodings.strictly(bytes, 0, charset);
        if (text.isEmpty() || !oneWesternLanguage(text.get())) {
            return new Decoded.Unknown(
                    "the encoding of this text is not known: it is not UTF-8, and as windows-1252 its letters"
                            + " belong to no western language");
        }
        return new Decoded.Text(
                text.get(),
                charset,
                Optional.of(
                        "taken for windows-1252: it is not UTF-8, declares nothing, and read so its accented letters"
                                + " belong to one western language"));
    }

    private static boolean oneWesternLanguage(String text) {
        return WESTERN.stream().anyMatch(letters -> {
            int high = 0;
            int strange = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    high++;
                    strange += fits(c, letters) || signAtItsPlace(text, i) ? 0 : 1;
                }
            }
            return strange * 200 <= high;
        });
    }

    private static boolean fits(char c, String letters) {
        return letters.indexOf(Character.toLowerCase(c)) >= 0 || SAME_EVERYWHERE.indexOf(c) >= 0;
    }

    /** A sign within a word, or a raised digit at one, is a letter of another page: ł looks like ³. */
    private static boolean signAtItsPlace(String text, int at) {
        char sign = text.charAt(at);
        boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return TYPOGRAPHY.indexOf(sign) >= 0
                && (!after || JOINING.indexOf(sign) >= 0 || (OPENING.indexOf(sign) >= 0 && !before));
    }

    /** How frequent the letters of Russian are, with a little room for what Ukrainian and Belarusian have besides. */
    private static final class Frequencies {
        static final double NOISE = -9;
        private static final String LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєўґ";
        private static final double[] PERCENT = {
            10.97, 8.45, 8.01, 7.35, 6.70, 6.26, 5.47, 4.73, 4.54, 4.40, 3.49, 3.21, 2.98, 2.81, 2.62, 2.01, 1.90, 1.74,
                    1.70,
            1.65, 1.59, 1.44, 1.21, 0.97, 0.94, 0.73, 0.64, 0.48, 0.36, 0.32, 0.26, 0.04, 0.04, 2.0, 0.4, 0.4, 0.2, 0.02
        };

        static double logarithm(char letter) {
            int at = LETTERS.indexOf(letter);
            return at < 0 ? NOISE : Math.log(PERCENT[at] / 100);
        }
    }
}
