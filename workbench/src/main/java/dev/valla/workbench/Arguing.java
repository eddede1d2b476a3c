package dev.valla.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.ask.Argued;
import dev.valla.ask.Flagged;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Persons' arguments, entered, taken back and told in JSON. */
final class Arguing {
    private final Desk desk;
    private final ObjectMapper json = new ObjectMapper();

    Arguing(Desk desk) {
        this.desk = desk;
    }

    byte[] enter(byte[] body) throws IOException {
        JsonNode entry = json.readTree(body);
        Inquiry inquiry = desk.now().inquiry();
        Meant conclusion = conclusion(inquiry, entry.path("finding").asText());
        boolean only = entry.path("only").asBoolean();
        if (only && !conclusion.id().endsWith("g")) {
            throw new BadQuestion("Only that an outcome is well founded can rest on nothing else than is named.");
        }
        var premises = new ArrayList<Meant>();
        var members = new ArrayList<Subject>();
        for (JsonNode one : entry.path("restsOn")) {
            inquiry.arguable(one.asText())
                    .ifPresentOrElse(premises::add, () -> members.add(member(inquiry, one.asText())));
        }
        if (premises.isEmpty() && members.isEmpty()) {
            throw new BadQuestion("Choose at least one thing that it rests on.");
        }
        if (premises.contains(conclusion)) {
            throw new BadQuestion("A finding cannot rest on itself.");
        }
        return entered(desk.argue(
                conclusion,
                premises,
                members,
                only,
                entry.path("reason").asText("").strip()));
    }

    private static Meant conclusion(Inquiry inquiry, String id) {
        return inquiry.arguable(id)
                .filter(meant -> inquiry.stated(id).isEmpty())
                .orElseThrow(() -> new BadQuestion("the dossier has no finding \"" + id + "\""));
    }

    private static Subject member(Inquiry inquiry, String written) {
        Subject member = Ask.subject(inquiry, written);
        if (!(member instanceof Subject.OfSource || member instanceof Subject.OfWitness)) {
            throw new BadQuestion("An argument rests on findings, sources and witnesses; " + written + " is none.");
        }
        return member;
    }

    byte[] takeBack(byte[] body) throws IOException {
        try {
            return entered(
                    desk.takeBackArgument(json.readTree(body).path("entry").asInt()));
        } catch (IllegalArgumentException none) {
            throw new BadQuestion(String.valueOf(none.getMessage()));
        }
    }

    private byte[] entered(int entry) throws IOException {
        return json.writeValueAsBytes(Map.of("version", desk.now().version(), "entry", entry));
    }

    static List<Map<String, Object>> arguments(Inquiry inquiry) {
        return inquiry.arguments().stream().map(Arguing::argument).toList();
    }

    private static Map<String, Object> argument(Argued argued) {
        Argument argument = argued.argument();
        return Map.of(
                "entry", argument.entry(),
                "finding", argued.finding(),
                "conclusion", argument.conclusion().told(),
                "premises", argued.premises(),
                "members", argued.members().stream().map(Subject::written).toList(),
                "only", argument.only(),
                "reason", argument.reason(),
                "who", argument.who(),
                "when", argument.when().toString(),
                "setAside", argued.setAside().orElse(""));
    }

    /** Judgements that have lost their reason in a reading. */
    static List<Map<String, Object>> flagged(Inquiry inquiry) {
        return inquiry.flagged().stream().map(Arguing::flag).toList();
    }

    private static Map<String, Object> flag(Flagged flagged) {
        return Map.of("on", flagged.judgement().on().written(), "fallen", flagged.fallen(), "told", flagged.told());
    }
}
