package dev.valla.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.dossier.KeptReading;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page enters in the journal, in JSON. */
final class Enter {
    private final Desk desk;
    private final ObjectMapper json = new ObjectMapper();

    Enter(Desk desk) {
        this.desk = desk;
    }

    byte[] judgement(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        Inquiry inquiry = desk.now().inquiry();
        Subject on = Ask.subject(inquiry, text(entry, "on"));
        inquiry.hindrance(on).ifPresent(why -> {
            throw new BadQuestion("They cannot be one event: " + why + ". Correct the type of one first.");
        });
        desk.judge(
                among(Verdict.values(), text(entry, "verdict")),
                on,
                Optional.of(entry.path("scope").asText("")).filter(scope -> !scope.isBlank()),
                entry.path("reason").asText(""));
        return entered(List.of());
    }

    byte[] correction(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        List<String> claims = new ArrayList<>();
        entry.path("claims").forEach(claim -> claims.add(claim.asText()));
        if (claims.isEmpty()) {
            throw new BadQuestion("a correction needs its claim");
        }
        return entered(desk.correct(claims, change(entry), entry.path("reason").asText("")));
    }

    /** Entries by claim, each taken back by an entry of its own. */
    byte[] takeBack(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        var entries = new ArrayList<Integer>();
        for (JsonNode one : entry.path("entries")) {
            entries.addAll(desk.correct(
                    List.of(text(one, "claim")),
                    new Change.TakenBack(one.path("entry").asInt()),
                    entry.path("reason").asText("")));
        }
        return entered(entries);
    }

    byte[] claim(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        Source source = source(text(entry, "source"));
        int start = entry.path("start").asInt(-1);
        int end = entry.path("end").asInt(-1);
        if (start < source.body() || end <= start || end > source.text().length()) {
            throw new BadQuestion("these words are not in the text of " + source.path());
        }
        Quotation quotation = Quotation.of(source, start, end);
        if (!quotation.words().equals(entry.path("words").asText())) {
            throw new BadQuestion("the text reads \"%s\" there".formatted(quotation.words()));
        }
        String id = desk.add(read(entry, quotation), entry.path("reason").asText(""));
        return json.writeValueAsBytes(Map.of("version", desk.now().version(), "claim", id));
    }

    private Source source(String path) {
        return desk.now().material().sources().stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("the dossier has no source " + path));
    }

    private static Claim read(JsonNode entry, Quotation quotation) {
        String time = entry.path("time").asText("").strip();
        return new Claim(
                "",
                type(text(entry, "type")),
                quotation,
                List.of(new Participant(Role.SUBJECT, text(entry, "person"), text(entry, "person"))),
                time.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new StatedTime(edtf(time), "", StatedTime.Calendar.UNSTATED, "")),
                Optional.of(entry.path("place").asText("").strip()).filter(place -> !place.isEmpty()),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of("read by a person, where the machine had read nothing"));
    }

    byte[] reading(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        var off = new ArrayList<Subject>();
        entry.path("off").forEach(one -> off.add(Ask.subject(desk.now().inquiry(), one.asText())));
        desk.keep(text(entry, "name"), off);
        return readings();
    }

    byte[] forgetReading(byte[] body) throws IOException {
        desk.forget(text(json.readTree(body), "name"));
        return readings();
    }

    byte[] readings() throws JsonProcessingException {
        return json.writeValueAsBytes(desk.readings().stream().map(Enter::kept).toList());
    }

    private static Map<String, Object> kept(KeptReading reading) {
        return Map.of(
                "name", reading.name(),
                "off", reading.notBelieved().stream().map(Subject::written).toList(),
                "who", reading.who(),
                "when", reading.when().toString());
    }

    byte[] brought() throws JsonProcessingException {
        return json.writeValueAsBytes(Map.of(
                "version",
                desk.now().version(),
                "files",
                desk.brought().stream()
                        .map(b -> Map.of("path", b.path(), "state", Sheet.word(b.state()), "told", b.told()))
                        .toList()));
    }

    private byte[] entered(List<Integer> entries) throws JsonProcessingException {
        return json.writeValueAsBytes(Map.of("version", desk.now().version(), "entries", entries));
    }

    private static Change change(JsonNode entry) {
        String to = entry.path("to").asText("").strip();
        return switch (text(entry, "change")) {
            case "time" -> new Change.Time(to.isEmpty() ? Optional.empty() : Optional.of(edtf(to)));
            case "person" -> new Change.Person(text(entry, "from"), text(entry, "to"));
            case "place" -> new Change.Place(Optional.of(to).filter(p -> !p.isEmpty()));
            case "type" -> new Change.Type(type(to));
            case "not-a-claim" -> new Change.NotAClaim();
            case "checked" -> new Change.Checked();
            case "as-read" -> new Change.AsRead();
            default -> throw new BadQuestion("no such correction: " + text(entry, "change"));
        };
    }

    private static EventType type(String word) {
        return EventType.of(word).orElseThrow(() -> new BadQuestion("there is no type \"" + word + "\""));
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new BadQuestion(String.valueOf(e.getMessage()));
        }
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("").strip();
        if (text.isEmpty()) {
            throw new BadQuestion("the question lacks \"" + field + "\"");
        }
        return text;
    }

    private static <E extends Enum<E>> E among(E[] values, String word) {
        return Arrays.stream(values)
                .filter(v -> v.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("there is no \"" + word + "\""));
    }
}
