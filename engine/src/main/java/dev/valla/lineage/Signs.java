package dev.valla.lineage;

import dev.valla.claim.Source;
import dev.valla.lineage.Direction.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs by which a copy betrays its exemplar. */
final class Signs {
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$");

    /** Traces of conversion for each word; texts that were not converted stay below a quarter of it. */
    private static final double TRACES = 0.02;

    private Signs() {}

    /** Those that say that the first has it from the second. */
    static List<Sign> of(Likeness likeness, boolean aFromB) {
        List<Sign> signs = new ArrayList<>();
        for (Supplier<Optional<String>> sign : List.<Supplier<Optional<String>>>of(
                () -> quotes(likeness),
                () -> Stated.from(likeness.a().source, likeness.b().source),
                () -> conversion(likeness),
                () -> Garbling.of(likeness))) {
            sign.get().ifPresent(reason -> signs.add(new Sign(aFromB, reason)));
        }
        return signs;
    }

    /** The shared words stand within quotation marks in the one and not in the other. */
    private static Optional<String> quotes(Likeness likeness) {
        int inA = 0;
        int inB = 0;
        for (Passage passage : likeness.passages()) {
            for (int i = 0; i < passage.shared(); i++) {
                inA += likeness.a().is(passage.a()[i], Words.QUOTED) ? 1 : 0;
                inB += likeness.b().is(passage.b()[i], Words.QUOTED) ? 1 : 0;
            }
        }
        return inA * 10 >= likeness.shared() * 9 && inB == 0
                ? Optional.of(name(likeness.a()) + " gives them as a quotation")
                : Optional.empty();
    }

    private static Optional<String> conversion(Likeness likeness) {
        double inA = Traces.ofConversion(likeness.a());
        double inB = Traces.ofConversion(likeness.b());
        return inA >= TRACES && inB <= TRACES / 4
                ? Optional.of(
                        name(likeness.a()) + " bears the traces of a conversion (words run together, or blanks before"
                                + " punctuation), which " + name(likeness.b()) + " does not")
                : Optional.empty();
    }

    /** The later document has it from the earlier. */
    static Optional<Sign> dates(Likeness likeness) {
        Source a = likeness.a().source;
        Source b = likeness.b().source;
        Optional<String> dateA = a.about().date().filter(d -> YEAR.matcher(d).matches());
        Optional<String> dateB = b.about().date().filter(d -> YEAR.matcher(d).matches());
        if (dateA.isEmpty() || dateB.isEmpty()) {
            return Optional.empty();
        }
        int order = order(dateA.get(), dateB.get());
        if (order == 0) {
            return Optional.empty();
        }
        Source later = order > 0 ? a : b;
        Source earlier = order > 0 ? b : a;
        return Optional.of(new Sign(
                order > 0,
                "%s is of %s, %s of %s"
                        .formatted(
                                later.path(),
                                later.about().date().orElseThrow(),
                                earlier.path(),
                                earlier.about().date().orElseThrow())));
    }

    /** By what both dates state: 1938 and 1938-05 are in no order. */
    private static int order(String left, String right) {
        Matcher a = YEAR.matcher(left);
        Matcher b = YEAR.matcher(right);
        if (a.matches() && b.matches()) {
            for (int part = 1; part <= 3; part++) {
                if (a.group(part) == null || b.group(part) == null) {
                    return 0;
                }
                int order = a.group(part).compareTo(b.group(part));
                if (order != 0) {
                    return order;
                }
            }
        }
        return 0;
    }

    private static String name(Words words) {
        return words.source.path();
    }
}
