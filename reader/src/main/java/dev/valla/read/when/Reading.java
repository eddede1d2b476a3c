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
    private final Resolver resolver;
    private final Optional<Deixis> deixis;
    /** For what is told from a present that nobody names. */
    private final Resolver nowhere;

    private final Consumer<TimeExpression> found;
    private List<Item> items = List.of();
    /** Whether what is read stands beside the telling: "Lind (1850 – 1920) was an engineer. Two years later" counts from neither. */
    private boolean beside;

    private int ranges;
    private int counted;

    Reading(Language language, Optional<Edtf> documentDate, Consumer<TimeExpression> found) {
        this.language = language;
        this.resolver = new Resolver(narration, language.named());
        this.tokens = new Tokens(language.lexicon());
        this.scanner = new Scanner(language, tokens);
        this.neighbours = new Neighbours(language, tokens);
        this.found = found;
        Optional<Stamp> document = documentDate.flatMap(DocumentDate::stamp);
        document.ifPresent(s -> narration.tell(Narration.Pin.ofDocument(s, 0), false));
        this.deixis = document.map(s -> new Deixis(s, language.named()));
        this.nowhere = new Resolver(new Narration(), language.named());
    }

    void block(Window window) {
        tokens.read(window.text, window.length);
        language.numbers().join(tokens);
        items = scanner.items();
        neighbours.lend(items);
        counted = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!admitted(items.get(i))) {
                continue;
            }
            boolean range = i + 1 < items.size() && neighbours.range(items.get(i), items.get(i + 1));
            if (range) {
                range(i++, window);
            } else {
                if (i + 1 < items.size() && neighbours.listed(items.get(i), items.get(i + 1))) {
                    narration.lendAcrossNewYear(
                            items.get(i).slots(), items.get(i + 1).slots());
                }
                emit(items.get(i), understand(i, window), Optional.empty(), window);
            }
        }
        countParagraphs(tokens.count - 1);
    }

    /**
     * A bare number of three digits is a year only where the narrated time lies near, a bare quarter one of a year only
     * where the document is dated; a word of a name is no time.
     */
    private boolean admitted(Item item) {
        if (item.slots().has(Slot.DOCUMENT) && deixis.isEmpty()) {
            return false;
        }
        if (!item.slots().has(Slot.NEAR)) {
            return !neighbours.inName(item) && !neighbours.inPersonsName(item);
        }
        Optional<Slot.Named> era = narration.eraNear(item.slots().orElse(Slot.Y, 0));
        era.ifPresent(e -> item.slots().put(Slot.ERA, e.code()));
        return era.isPresent();
    }

    private void range(int i, Window window) {
        Item first = items.get(i);
        Item last = items.get(i + 1);
        narration.lendAcrossNewYear(first.slots(), last.slots());
        beside = neighbours.inBrackets(first);
        Understood a = understand(i, window);
        Understood b = understand(i + 1, window);
        beside = false;
        Optional<Edtf> whole = Ranges.join(heard(a, first, window), heard(b, last, window));
        whole.ifPresent(w -> ranges++);
        if (whole.isPresent() && Ranges.years(a, b)) {
            narration.loseYear();
        }
        emit(first, a, whole.map(w -> new TimeExpression.Range(ranges, true, w)), window);
        emit(last, b, whole.map(w -> new TimeExpression.Range(ranges, false, w)), window);
    }

    private Understood understand(int i, Window window) {
        Item item = items.get(i);
        countParagraphs(item.first());
        Understood understood = deixis.filter(d -> d.tells(item, narration))
                .map(d -> d.understand(item, neighbours.coming(item)))
                .orElseGet(() -> (fromNow(i) ? nowhere : resolver).understand(item));
        if (item.op() == Op.AGE && !neighbours.dated(items, i)) {
            narration.pass(Grain.YEAR);
        } else if (item.op() == Op.DURATION && neighbours.lasts(item)) {
            Unit unit = Unit.of(item.slots().orElse(Slot.UNIT, Unit.YEAR.code()));
            if (!unit.withinDay()) {
                narration.pass(Grain.of(unit));
            }
        }
        if (item.op() == Op.DURATION && item.slots().has(Slot.Y)) {
            Understood within = new Dates(narration).date(item.slots());
            within.stamp().ifPresent(s -> narration.tell(pin(s, item, window), aside(s, i)));
        }
        if (beside) {
            understood.stamp().ifPresent(narration::tellBeside);
        } else if (understood.moves()) {
            understood
                    .stamp()
                    .filter(s -> !bracketed(s, item))
                    .ifPresent(s -> narration.tell(pin(s, item, window), aside(s, i)));
        }
        if (item.op() == Op.SHIFT
                && item.slots().has(Slot.SOME)
                && !item.slots().has(Slot.N)
                && years(item)) {
            narration.leap();
        }
        return understood;
    }

    /**
     * "Sixty years ago" is told from the present of who writes, which an undated document does not give; but for one who
     * speaks at a time that the sentence names ("in 1778 he said that two years ago …").
     */
    private boolean fromNow(int i) {
        Item item = items.get(i);
        return deixis.isEmpty()
                && item.op() == Op.SHIFT
                && item.slots().has(Slot.DEICTIC)
                && !neighbours.dated(items, i);
    }

    private static boolean years(Item item) {
        return item.slots().orElse(Slot.UNIT, Unit.DAY.code()) == Unit.YEAR.code();
    }

    /** A year in brackets dates what stands before it ("His Study (1480)"), however long ago a time was told. */
    private boolean bracketed(Stamp stamp, Item item) {
        return item.slots().has(Slot.Y) && neighbours.inBrackets(item) && narration.straysFromAll(stamp);
    }

    /** In mid-sentence and far off, or ahead of a time to which the text comes back at once. */
    private boolean aside(Stamp stamp, int i) {
        Item item = items.get(i);
        return (item.slots().has(Slot.Y) || item.slots().has(Slot.NAMED))
                && ((narration.strays(stamp) && (!neighbours.startsSentence(item) || neighbours.looksBack(item)))
                        || neighbours.nextYear(items, i).stream().anyMatch(next -> narration.comesBack(stamp, next)));
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
                narration.paragraphNumber(),
                neighbours.ofBirth(item));
    }

    private void emit(Item item, Understood understood, Optional<TimeExpression.Range> range, Window window) {
        int start = tokens.start[item.first()];
        int end = tokens.end[item.last()];
        String words = new String(window.text, start, end - start);
        Optional<Edtf> edtf = understood.edtf().flatMap(Ranges::parse);
        Optional<Modifier> modifier = bound(item, window).filter(m -> range.isEmpty() || m.isVague());
        found.accept(new TimeExpression(
                window.base + start,
                window.base + end,
                words,
                edtf,
                calendar(item.slots()),
                understood.timex(),
                item.slots().has(Slot.NAMED)
                        ? Optional.of(new Anchor(
                                window.base + start, window.base + end, words, "by a name that the user gave", false))
                        : understood.anchor(),
                modifier,
                modifier.isPresent()
                        ? edtf.flatMap(e -> Ranges.bounded(e, modifier.get().kind()))
                        : edtf,
                range,
                length(item)));
    }

    private static Optional<Length> length(Item item) {
        return switch (item.op()) {
            case DURATION -> Optional.of(Length.of(item.slots()));
            case AGE -> Optional.of(Length.ofAge(item.slots()));
            default -> Optional.empty();
        };
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
                    case HEBREW -> Calendar.HEBREW;
                    case COPTIC -> Calendar.COPTIC;
                    case ETHIOPIC -> Calendar.ETHIOPIC;
                    case REPUBLICAN -> Calendar.REPUBLICAN;
                    case MINGUO -> Calendar.MINGUO;
                    case THAI -> Calendar.THAI;
                    case MEIJI, TAISHO, SHOWA, HEISEI, REIWA -> Calendar.JAPANESE;
                    default -> Calendar.UNSTATED;
                })
                .findFirst()
                .orElse(Calendar.UNSTATED);
    }
}
