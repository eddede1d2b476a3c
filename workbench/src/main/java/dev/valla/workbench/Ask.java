package dev.valla.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page's questions, in JSON. */
final class Ask {
    private static final String UNCHECKED = "claims:unchecked";
    /** Of so many changes that nobody reads them all, this many are told in words. */
    private static final int MOST_CHANGES = 2000;

    private final Desk desk;
    private final ObjectMapper json = new ObjectMapper();
    private Optional<Readings> readings = Optional.empty();

    Ask(Desk desk) {
        this.desk = desk;
    }

    byte[] frame() throws JsonProcessingException {
        Holding now = desk.now();
        Map<String, Object> frame = Sheet.frame(desk, now);
        return json.writeValueAsBytes(frame);
    }

    /** What a page holds against its own, to see whether something was entered elsewhere; it weighs nothing. */
    byte[] stillOpen() throws JsonProcessingException {
        Holding now = desk.now();
        return json.writeValueAsBytes(Map.of(
                "version", now.version(), "checked", now.material().checked().size()));
    }

    byte[] claims() throws JsonProcessingException {
        return json.writeValueAsBytes(ClaimRows.of(desk.now()));
    }

    /** Whom the dossier's own judgements do not believe. */
    byte[] believed() throws JsonProcessingException {
        Holding now = desk.now();
        return json.writeValueAsBytes(Map.of(
                "version", now.version(), "notBelieved", written(now.inquiry().notBelieved())));
    }

    /** Waits until all is weighed. */
    byte[] findings() throws JsonProcessingException {
        Holding now = desk.now();
        Map<String, Object> sheet = FindingRows.of(now.inquiry());
        sheet.put("version", now.version());
        return json.writeValueAsBytes(sheet);
    }

    /** The text of the source in this place of the frame. */
    byte[] text(String place) {
        List<Source> sources = desk.now().material().sources();
        if (!place.matches("\\d{1,7}") || Integer.parseInt(place) >= sources.size()) {
            throw new BadQuestion("there is no source " + place);
        }
        return sources.get(Integer.parseInt(place)).text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * How all stands in one reading, and what changed from the reading before: only the standings that differ, unless the page
     * asks for all. Where links were overruled, so that other findings exist, these are told anew.
     */
    byte[] reading(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Holding now = desk.now();
        Readings of = readings(now);
        Weighed dossier = of.dossier();
        Weighed before = of.in(subjects(now, question.path("before")));
        Weighed after = of.in(subjects(now, question.path("after")), before);
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("version", now.version());
        boolean whole = question.path("whole").asBoolean();
        boolean other = !after.sameFindings(dossier);
        if (other) {
            sheet.put("sheet", FindingRows.of(after.inquiry()));
        }
        if (whole || !before.sameFindings(after)) {
            sheet.put("codes", after.codes());
        } else {
            sheet.put("delta", after.since(before));
        }
        if (whole) {
            sheet.put("members", dossier.members().stream().map(Ask::member).toList());
            sheet.put(
                    "copies",
                    dossier.inquiry().everyLink().stream()
                            .map(FindingRows::copy)
                            .toList());
        }
        sheet.put("live", after.live());
        sheet.put("flagged", Arguing.flagged(after.inquiry()));
        if (before != after) {
            sheet.putAll(Sheet.changes(after.inquiry().since(before.inquiry()), MOST_CHANGES));
        }
        return json.writeValueAsBytes(sheet);
    }

    private static Map<String, Object> member(Linchpin l) {
        return Map.of("member", l.member().written(), "name", l.name());
    }

    private static List<String> written(List<Subject> subjects) {
        return subjects.stream().map(Subject::written).toList();
    }

    /** What changes between two readings, and no more. */
    byte[] changes(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Holding now = desk.now();
        Readings of = readings(now);
        Weighed before = of.in(subjects(now, question.path("before")));
        Weighed after = of.in(subjects(now, question.path("after")), before);
        return json.writeValueAsBytes(Sheet.changes(after.inquiry().since(before.inquiry()), MOST_CHANGES));
    }

    byte[] why(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        if (!question.path("ids").isArray()) {
            throw new BadQuestion("the question lacks \"ids\"");
        }
        Holding now = desk.now();
        Weighed reading = readings(now).in(subjects(now, question.path("after")));
        var proofs = new ArrayList<Map<String, Object>>();
        for (JsonNode id : question.path("ids")) {
            proofs.add(Sheet.why(reading.inquiry().why(id.asText())));
        }
        return json.writeValueAsBytes(proofs);
    }

    /** Who might be wrong in a reading, what to look into next, and which two carry together. */
    byte[] doubts(byte[] body) throws IOException {
        Holding now = desk.now();
        Weighed reading = readings(now).in(subjects(now, json.readTree(body).path("after")));
        return json.writeValueAsBytes(DoubtSheet.of(reading.inquiry()));
    }

    /** How many must be wrong for one finding to fall; nothing where it does not stand. */
    byte[] resilience(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        Holding now = desk.now();
        Weighed reading = readings(now).in(subjects(now, question.path("after")));
        return json.writeValueAsBytes(reading.inquiry()
                .resilience(question.path("id").asText())
                .map(DoubtSheet::resilience)
                .orElse(Map.of()));
    }

    /** How many findings would fall without each member beside; asked for after the answer, which does not wait for it. */
    byte[] loads(byte[] body) throws IOException {
        Holding now = desk.now();
        Readings of = readings(now);
        Weighed reading = of.in(subjects(now, json.readTree(body).path("after")));
        List<Linchpin> members = of.dossier().members();
        byte[] loads = json.writeValueAsBytes(Map.of(
                "all", reading.loads(members),
                "checked", reading.checkedLoads(members, now.material().checked())));
        of.expectSwitches();
        return loads;
    }

    /** Of each reading how many findings stand, hang by one, fall and cannot be told, and how many conflicts are live; and of each how many are checked. */
    byte[] tallies(byte[] body) throws IOException {
        Holding now = desk.now();
        Readings of = readings(now);
        var tallies = new ArrayList<Map<String, Object>>();
        for (JsonNode off : json.readTree(body).path("readings")) {
            Weighed reading = of.in(subjects(now, off));
            Set<String> checked = now.material().checked();
            tallies.add(Map.of(
                    "degrees",
                    reading.degrees(),
                    "checked",
                    reading.checkedDegrees(checked),
                    "live",
                    reading.live().size(),
                    "checkedLive",
                    reading.checkedLive(checked)));
        }
        return json.writeValueAsBytes(tallies);
    }

    /** The dossier in the reading that does not believe these. */
    Inquiry inquiry(JsonNode notBelieved) {
        Holding now = desk.now();
        return readings(now).in(subjects(now, notBelieved)).inquiry();
    }

    private synchronized Readings readings(Holding now) {
        Readings of = readings.filter(r -> r.isOf(now)).orElseGet(() -> new Readings(now));
        readings = Optional.of(of);
        return of;
    }

    /** Those whom a reading does not believe; {@value #UNCHECKED} stands for every claim that no person has checked. */
    private static List<Subject> subjects(Holding now, JsonNode list) {
        var subjects = new ArrayList<Subject>();
        for (JsonNode node : list) {
            if (node.asText().equals(UNCHECKED)) {
                now.material().claims().stream()
                        .map(Claim::id)
                        .filter(id -> !now.material().checked().contains(id))
                        .map(Subject.OfClaim::new)
                        .forEach(subjects::add);
            } else {
                subjects.add(subject(now.inquiry(), node.asText()));
            }
        }
        return subjects;
    }

    static Subject subject(Inquiry inquiry, String written) {
        List<Subject> named = inquiry.named(written);
        return named.stream()
                .filter(s -> s.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("the dossier has no \"" + written + "\""));
    }
}
