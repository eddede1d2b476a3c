package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A claim as a line that another hand wrote, in the form of {@code valla claims --jsonl}; and the fuller line of an export. */
final class ClaimForm {
    private final Map<String, Source> sources;
    private final CodePoints points;

    ClaimForm(List<Source> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::path, Function.identity(), (a, b) -> a));
        this.points = new CodePoints(sources);
    }

    /** The line does not give a claim: what is wrong with it, and how to mend that. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final String mend;

        Wrong(String what, String mend) {
            super(what);
            this.mend = mend;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        String mend() {
            return mend;
        }
    }

    /** @return without an id; its words stand in its source */
    Claim read(JsonNode line) throws Wrong {
        if (!line.isObject()) {
            throw new Wrong("this is no claim", "write one JSON object a line, as valla claims --jsonl prints them");
        }
        return slots(line, quotation(line.path("quote"), true));
    }

    /** @param verbatim whether the words must stand in their source: those of a suspended claim do not */
    Claim read(JsonNode line, boolean verbatim) throws Wrong {
        return slots(line, quotation(line.path("quote"), verbatim));
    }

    private static Claim slots(JsonNode line, Quotation quotation) throws Wrong {
        return new Claim(
                "",
                type(line),
                quotation,
                list(line, "participants", ClaimForm::participant),
                time(line),
                text(line, "place"),
                texts(line, "attributedTo"),
                texts(line, "through"),
                among(line, "citation", Claim.Citation.values(), Claim.Citation.NONE),
                among(line, "polarity", Claim.Polarity.values(), Claim.Polarity.ASSERTED),
                among(line, "certainty", Claim.Certainty.values(), Claim.Certainty.PLAIN),
                list(line, "restsOn", ClaimForm::leg),
                line.path("only").asBoolean(),
                texts(line, "details"),
                texts(line, "because"),
                links(line));
    }

    /** Of an export; the lines of a list have their ids alone, and they are made again. */
    private static List<Link> links(JsonNode line) throws Wrong {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : line.path("links")) {
            Optional<String> said = text(link, "said");
            if (said.isPresent()) {
                links.add(new Link(
                        among(link, "slot", Link.Slot.values(), Link.Slot.PARTICIPANT),
                        said.get(),
                        text(link, "name").orElse(""),
                        text(link, "why").orElse("")));
            }
        }
        return links;
    }

    private static EventType type(JsonNode line) throws Wrong {
        String word = text(line, "type")
                .orElseThrow(() -> new Wrong("the claim has no type", "add \"type\": one of " + types()));
        return EventType.of(word)
                .orElseThrow(() -> new Wrong("there is no type \"%s\"".formatted(word), "take one of " + types()));
    }

    private static String types() {
        return Arrays.stream(EventType.values()).map(EventType::word).collect(Collectors.joining(", "));
    }

    /** Where its words are given and no place, they must stand in the source once. */
    Quotation quotation(JsonNode quote, boolean verbatim) throws Wrong {
        String path = text(quote, "source")
                .orElseThrow(
                        () -> new Wrong("the claim names no source", "add \"quote\": {\"source\": …, \"words\": …}"));
        Source source = Optional.ofNullable(sources.get(path))
                .orElseThrow(() -> new Wrong(
                        "the dossier has no source \"%s\"".formatted(path),
                        sources.isEmpty()
                                ? "study it first: valla study FILE"
                                : "study it first, or name it as the dossier does: "
                                        + sources.keySet().stream()
                                                .sorted()
                                                .limit(8)
                                                .collect(Collectors.joining(", "))));
        String words = text(quote, "words")
                .orElseThrow(
                        () -> new Wrong("the quotation has no words", "add \"words\": the very words of the source"));
        if (!quote.path("start").isInt()) {
            return once(source, words);
        }
        int start = points.place(path, quote.path("start").asInt());
        if (start < 0 || words.isEmpty() || (verbatim && !source.text().startsWith(words, start))) {
            throw new Wrong(
                    "%s does not read \"%s\" at %s".formatted(path, shortened(words), quote.path("start")),
                    where(source, words));
        }
        return inBody(source, new Quotation(path, start, start + words.length(), words));
    }

    private Quotation once(Source source, String words) throws Wrong {
        int first = words.isEmpty() ? -1 : source.text().indexOf(words, source.body());
        if (first < 0 || source.text().indexOf(words, first + 1) >= 0) {
            throw new Wrong(
                    first < 0
                            ? "%s does not hold the words \"%s\"".formatted(source.path(), shortened(words))
                            : "%s holds the words \"%s\" more than once".formatted(source.path(), shortened(words)),
                    where(source, words));
        }
        return Quotation.of(source, first, first + words.length());
    }

    private static Quotation inBody(Source source, Quotation quotation) throws Wrong {
        if (quotation.start() < source.body()) {
            throw new Wrong(
                    "these words stand in the front matter of %s, which says what the document is"
                            .formatted(source.path()),
                    "quote its text; the text begins behind the second line of three dashes");
        }
        return quotation;
    }

    private String where(Source source, String words) {
        List<String> places = new ArrayList<>();
        for (int at = words.isEmpty() ? -1 : source.text().indexOf(words);
                at >= 0 && places.size() < 8;
                at = source.text().indexOf(words, at + 1)) {
            places.add(String.valueOf(points.before(source.path(), at)));
        }
        return places.isEmpty()
                ? "copy the words from the text as Valla has it: every letter, blank and mark counts"
                : "they stand at %s, in Unicode code points: give that as \"start\""
                        .formatted(String.join(", ", places));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 60
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 57)) + "…";
    }

    private static Participant participant(JsonNode item) throws Wrong {
        String word = text(item, "role").orElse("subject");
        Role role = Role.of(word)
                .orElseThrow(() -> new Wrong(
                        "there is no role \"%s\"".formatted(word),
                        "take one of "
                                + Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "))));
        String name = text(item, "name")
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new Wrong("a participant has no name", "add \"name\""));
        return new Participant(role, name, text(item, "words").orElse(name));
    }

    private static Optional<StatedTime> time(JsonNode line) throws Wrong {
        Optional<String> edtf = text(line, "time");
        if (edtf.isEmpty()) {
            return Optional.empty();
        }
        Edtf time = Edtf.read(edtf.get())
                .orElseThrow(() -> new Wrong(
                        "\"%s\" is no date in EDTF".formatted(shortened(edtf.get())),
                        "for instance 1918-06-29, 1918-06, 1871~, [1871,1872], 1920/1922, XXXX-11, or null"));
        return Optional.of(new StatedTime(
                time,
                text(line, "timeWords").orElse(""),
                among(line, "calendar", StatedTime.Calendar.values(), StatedTime.Calendar.UNSTATED),
                text(line, "resolvedFrom").orElse("")));
    }

    private static List<Claim.Ground> leg(JsonNode leg) throws Wrong {
        List<Claim.Ground> grounds = new ArrayList<>();
        for (JsonNode ground : leg) {
            String name = text(ground, "name")
                    .orElseThrow(() -> new Wrong(
                            "what it rests on has no name",
                            "write \"restsOn\": [[{\"name\": …, \"words\": …}]], one list for each leg"));
            grounds.add(new Claim.Ground(name, text(ground, "words").orElse(name)));
        }
        return grounds;
    }

    private interface Reading<T> {
        T read(JsonNode item) throws Wrong;
    }

    private static <T> List<T> list(JsonNode line, String name, Reading<T> each) throws Wrong {
        JsonNode list = line.path(name);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new Wrong("\"%s\" is no list".formatted(name), "write \"%s\": […]".formatted(name));
        }
        List<T> items = new ArrayList<>();
        for (JsonNode item : list) {
            items.add(each.read(item));
        }
        return items;
    }

    private static List<String> texts(JsonNode line, String name) throws Wrong {
        return list(line, name, JsonNode::asText);
    }

    static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static <E extends Enum<E>> E among(JsonNode line, String name, E[] values, E otherwise) throws Wrong {
        Optional<String> word = text(line, name);
        if (word.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word.get().replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new Wrong(
                        "\"%s\" cannot be \"%s\"".formatted(name, shortened(word.get())),
                        "take one of "
                                + Arrays.stream(values).map(ClaimForm::word).collect(Collectors.joining(", "))));
    }

    /** All that is in a claim as read, with its id: what {@link #read} takes in again. */
    ObjectNode written(Claim claim) {
        ObjectNode line =
                Lines.object().put("id", claim.id()).put("type", claim.type().word());
        line.set("quote", quote(claim.quotation()));
        line.set(
                "participants",
                Lines.list(
                        claim.participants(),
                        one -> Lines.object()
                                .put("role", one.role().word())
                                .put("name", one.name())
                                .put("words", one.words())));
        Lines.put(line, "time", claim.time().map(time -> time.edtf().text()));
        Lines.put(line, "timeWords", claim.time().map(StatedTime::words));
        claim.time()
                .ifPresent(
                        time -> line.put("calendar", word(time.calendar())).put("resolvedFrom", time.resolvedFrom()));
        Lines.put(line, "place", claim.place());
        line.set("attributedTo", Lines.texts(claim.attributedTo()));
        line.set("through", Lines.texts(claim.through()));
        line.put("citation", word(claim.citation()));
        line.put("polarity", word(claim.polarity()));
        line.put("certainty", word(claim.certainty()));
        line.set(
                "restsOn",
                Lines.list(
                        claim.restsOn(),
                        leg -> Lines.list(
                                leg,
                                ground -> Lines.object()
                                        .put("name", ground.name())
                                        .put("words", ground.words()))));
        line.put("only", claim.only());
        line.set("details", Lines.texts(claim.details()));
        line.set("because", Lines.texts(claim.because()));
        line.set("links", Lines.list(claim.links(), ClaimForm::link));
        return line;
    }

    private static ObjectNode link(Link link) {
        return Lines.object()
                .put("slot", word(link.slot()))
                .put("said", link.said())
                .put("name", link.name())
                .put("why", link.why());
    }

    ObjectNode quote(Quotation quotation) {
        return Lines.object()
                .put("source", quotation.source())
                .put("start", points.before(quotation.source(), quotation.start()))
                .put("end", points.before(quotation.source(), quotation.end()))
                .put("words", quotation.words());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
