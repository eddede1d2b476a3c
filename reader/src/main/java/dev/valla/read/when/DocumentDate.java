package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** The date that a user gives to a document, where it is a plain day, month or year. */
final class DocumentDate {
    private DocumentDate() {}

    static Optional<Stamp> stamp(Edtf date) {
        String text = date.text();
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Stamp.ofYear(Year.parse(text).getValue());
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text);
                            yield Stamp.ofMonth(OptionalInt.of(month.getYear()), month.getMonthValue());
                        }
                        default -> Stamp.ofDay(LocalDate.parse(text));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
