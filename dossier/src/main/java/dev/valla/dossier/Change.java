package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Correction;
import dev.valla.claim.EventType;
import dev.valla.time.Edtf;

/** A correction's change in a column of the journal. */
final class Change {
    private Change() {}

    static ObjectNode written(Correction.Change change) {
        ObjectNode content = Content.object();
        switch (change) {
            case Correction.Change.Time time -> {
                content.put("slot", "time");
                Content.put(content, "edtf", time.edtf().map(Edtf::text));
            }
            case Correction.Change.Person person ->
                content.put("slot", "person").put("from", person.from()).put("to", person.to());
            case Correction.Change.Place place -> {
                content.put("slot", "place");
                Content.put(content, "place", place.place());
            }
            case Correction.Change.Type type ->
                content.put("slot", "type").put("type", type.type().word());
            case Correction.Change.NotAClaim none -> content.put("slot", "not-a-claim");
            case Correction.Change.Checked yes -> content.put("slot", "checked");
            case Correction.Change.AsRead back -> content.put("slot", "as-read");
            case Correction.Change.Missed missed -> content.put("slot", "missed");
            case Correction.Change.Brought brought -> content.put("slot", "brought");
            case Correction.Change.TakenBack back ->
                content.put("slot", "taken-back").put("entry", back.correction());
        }
        return content;
    }

    static Correction.Change read(JsonNode content) {
        String slot = Content.need(content, "slot");
        return switch (slot) {
            case "time" ->
                new Correction.Change.Time(Content.text(content, "edtf").map(Edtf::parse));
            case "person" -> new Correction.Change.Person(Content.need(content, "from"), Content.need(content, "to"));
            case "place" -> new Correction.Change.Place(Content.text(content, "place"));
            case "type" ->
                new Correction.Change.Type(
                        EventType.of(Content.need(content, "type")).orElseThrow());
            case "not-a-claim" -> new Correction.Change.NotAClaim();
            case "checked" -> new Correction.Change.Checked();
            case "as-read" -> new Correction.Change.AsRead();
            case "missed" -> new Correction.Change.Missed();
            case "brought" -> new Correction.Change.Brought();
            case "taken-back" ->
                new Correction.Change.TakenBack(content.path("entry").asInt());
            default -> throw new IllegalStateException("the journal holds a correction of an unknown kind: " + slot);
        };
    }

    /** What two corrections of one claim must have in common for the later to take the place of the earlier. */
    static String slot(Correction.Change change) {
        return switch (change) {
            case Correction.Change.Person person -> "person " + person.from();
            case Correction.Change.TakenBack back -> "taken-back " + back.correction();
            default -> Content.need(written(change), "slot");
        };
    }
}
