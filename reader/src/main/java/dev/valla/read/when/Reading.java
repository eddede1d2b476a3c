package dev.valla.read.when;

import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One text being read: block after block, with the narrated time carried along. */
final class Reading {
    private final Tokens tokens;
    private final Language language;
    private final Scanner scanner;
    private final Neighbours neighbours;
    private final Narration narration = new Narration();
    private final Resolver resolver = new Resolver(narration);
    private final Consumer<TimeExpression> found;
    private int ranges;
    private int counted;

    Reading(Language language, Optional<Edtf> documentDate, Consumer<TimeExpression> found) {
        this.language = language;
        this.tokens = new Tokens(language.lexicon());
        this.scanner = new Scanner(language, tokens);
        this.neighbours = new Neighbours(language, tokens);
        this.found = found;
        documentDate
                .flatMap(DocumentDate::stamp)
                .ifPresent(s -> narration.tell(new Narration.Pin(s, 0, 0, "", 0), false));
    }

    void block(Window window) {
        tokens.read(window.text, window.length);
        language.numbers().join(tokens);
        List<Item> items = scanner.items();
        neighbours.lend(items);
        counted = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!admitted(items.get(i))) {
                continue;
            }
            boolean range = i + 1 < items.size() && neighbours.range(items.get(i), items.get(i + 1));
            if (range) {
                range(items.get(i), items.get(++i), window);
            } else {
                if (i + 1 < items.size() && neighbours.listed(items.get(i), items.get(i + 1))) {
                    narration.lendAcrossNewYear(
                            items.get(i).slots(), items.get(i + 1).slots());
                }
                emit(items.get(i), understand(items.get(i), window), Optional.empty(), window);
            }
        }
        countParagraphs(tokens.count - 1);
    }

    /** A bare number of three digits is a year only where the narrated time lies near. */
    private boolean admitted(Item item) {
        if (!item.slots().has(Slot.NEAR)) {
            return true;
        }
        Optional<Slot.Named> era = narration.eraNear(item.slots().orElse(Slot.Y, 0));
        era.ifPresent(e -> item.slots().put(Slot.ERA, e.code()));
        return era.isPresent();
    }

    private void range(Item first, Item last, Window window) {
        narration.lendAcrossNewYear(first.slots(), last.slots());
        Understood a = understand(first, window);
        Understood b = understand(last, window);
        Optional<Edtf> whole = Ranges.join(heard(a, first, window), heard(b, last, window));
        whole.ifPresent(w -> ranges++);
        if (whole.isPresent() && Ranges.years(a, b)) {
            narration.loseYear();
        }
        emit(first, a, whole.map(w -> new TimeExpression.Range(ranges, true, w)), window);
        emit(last, b, whole.map(w -> new TimeExpression.Range(ranges, false, w)), window);
    }

    private Understood understand(Item item, Window window) {
        countParagraphs(item.first());
        Understood understood = resolver.understand(item);
        if (item.op() == Op.DURATION && item.slots().has(Slot.Y)) {
            Understood within = new Dates(narration).date(item.slots());
            within.stamp().ifPresent(s -> narration.tell(pin(s, item, window), aside(s, item)));
        }
        if (understood.moves()) {
            understood.stamp().ifPresent(s -> narration.tell(pin(s, item, window), aside(s, item)));
        }
        return understood;
    }

    private boolean aside(Stamp stamp, Item item) {
        return item.slots().has(Slot.Y) && narration.strays(stamp) && !neighbours.startsSentence(item);
    }

    private void countParagraphs(int upTo) {
        for (; counted <= upTo; counted++) {
            if (neighbours.startsParagraph(counted)) {
                narration.paragraph();
            }
        }
    }

    private Narration.Pin pin(Stamp stamp, Item item, Window window) {
        int start = tokens.start[item.first()];
        int end = tokens.end[item.last()];
        return new Narration.Pin(
                stamp,
                window.base + start,
                window.base + end,
                new String(window.text, start, end - start),
                narration.paragraphNumber());
    }

    private void emit(Item item, Understood understood, Optional<TimeExpression.Range> range, Window window) {
        int start = tokens.start[item.first()];
        int end = tokens.end[item.last()];
        Optional<Edtf> edtf = understood.edtf().flatMap(Ranges::parse);
        Optional<Modifier> modifier = bound(item, window).filter(m -> range.isEmpty() || m.isVague());
        found.accept(new TimeExpression(
                window.base + start,
                window.base + end,
                new String(window.text, start, end - start),
                edtf,
                calendar(item.slots()),
                understood.timex(),
                understood.anchor(),
                modifier,
                modifier.isPresent()
                        ? edtf.flatMap(e -> Ranges.bounded(e, modifier.get().kind()))
                        : edtf,
                range));
    }

    /** "c. 347 - 420" is vague at its beginning. */
    private Understood heard(Understood end, Item item, Window window) {
        return bound(item, window)
                .filter(Modifier::isVague)
                .flatMap(m -> end.edtf().flatMap(Ranges::parse).flatMap(e -> Ranges.bounded(e, m.kind())))
                .map(e -> end.edtf(e.text()))
                .orElse(end);
    }

    /** The words before it that bound it; those before a time of day ("um 8 Uhr") do not make it vague. */
    private Optional<Modifier> bound(Item item, Window window) {
        return neighbours.bound(item, window).filter(m -> item.op() != Op.TIME || m.kind() != Modifier.Kind.ABOUT);
    }

    private static Calendar calendar(Slots slots) {
        return slots.get(Slot.CALENDAR).stream()
                .mapToObj(v -> switch (Slot.Named.of(v)) {
                    case HIJRI -> Calendar.HIJRI;
                    case SOLAR -> Calendar.SOLAR_HIJRI;
                    case JULIAN -> Calendar.JULIAN;
                    case GREGORIAN -> Calendar.GREGORIAN;
                    default -> Calendar.UNSTATED;
                })
                .findFirst()
                .orElse(Calendar.UNSTATED);
    }
}
