package dev.valla.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page's questions, in JSON. */
final class Ask {
    private static final String UNCHECKED = "claims:unchecked";

    private final Desk desk;
    /** What is empty is left out: of twenty thousand claims that is half of all that would be sent. */
    private final ObjectMapper json = new ObjectMapper()
            .setDefaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));

    Ask(Desk desk) {
        this.desk = desk;
    }

    byte[] dossier() throws JsonProcessingException {
        return json.writeValueAsBytes(Sheet.dossier(desk.title(), desk.inquiry()));
    }

    /** How everything stands in one reading, and what changed from another. */
    byte[] reading(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Inquiry inquiry = desk.inquiry();
        List<Subject> before = subjects(inquiry, question.path("before"));
        List<Subject> after = subjects(inquiry, question.path("after"));
        return json.writeValueAsBytes(Sheet.reading(inquiry, inquiry.inReading(after), inquiry.between(before, after)));
    }

    /** What changes between two readings, and no more. */
    byte[] changes(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Inquiry inquiry = desk.inquiry();
        return json.writeValueAsBytes(Sheet.changes(inquiry.between(
                subjects(inquiry, question.path("before")), subjects(inquiry, question.path("after")))));
    }

    byte[] why(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Inquiry inquiry = desk.inquiry();
        Inquiry reading = inquiry.inReading(subjects(inquiry, question.path("after")));
        return json.writeValueAsBytes(Sheet.why(reading.why(text(question, "id"))));
    }

    byte[] judge(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        desk.judge(
                among(Verdict.values(), text(entry, "verdict")),
                subject(desk.inquiry(), text(entry, "on")),
                Optional.of(entry.path("scope").asText("")).filter(scope -> !scope.isBlank()),
                entry.path("reason").asText(""));
        return dossier();
    }

    byte[] correct(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        desk.correct(text(entry, "claim"), change(entry), entry.path("reason").asText(""));
        return dossier();
    }

    private static Change change(JsonNode entry) {
        String to = entry.path("to").asText("").strip();
        return switch (text(entry, "change")) {
            case "time" -> new Change.Time(to.isEmpty() ? Optional.empty() : Optional.of(edtf(to)));
            case "person" -> new Change.Person(text(entry, "from"), text(entry, "to"));
            case "place" -> new Change.Place(Optional.of(to).filter(p -> !p.isEmpty()));
            case "type" ->
                new Change.Type(EventType.of(to).orElseThrow(() -> new BadQuestion("there is no type \"" + to + "\"")));
            case "not-a-claim" -> new Change.NotAClaim();
            case "checked" -> new Change.Checked();
            case "as-read" -> new Change.AsRead();
            default -> throw new BadQuestion("no such correction: " + text(entry, "change"));
        };
    }

    private static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new BadQuestion(String.valueOf(e.getMessage()));
        }
    }

    /** Those whom a reading does not believe; {@value #UNCHECKED} stands for every claim that no person has checked. */
    private static List<Subject> subjects(Inquiry inquiry, JsonNode list) {
        var subjects = new ArrayList<Subject>();
        for (JsonNode node : list) {
            if (node.asText().equals(UNCHECKED)) {
                inquiry.material().claims().stream()
                        .map(Claim::id)
                        .filter(id -> !inquiry.material().checked().contains(id))
                        .map(Subject.OfClaim::new)
                        .forEach(subjects::add);
            } else {
                subjects.add(subject(inquiry, node.asText()));
            }
        }
        return subjects;
    }

    private static Subject subject(Inquiry inquiry, String written) {
        List<Subject> named = inquiry.named(written);
        return named.stream()
                .filter(s -> s.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("the dossier has no \"" + written + "\""));
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
