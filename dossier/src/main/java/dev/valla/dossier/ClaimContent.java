package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.Optional;

/** A claim in a column, but for its id, type and quotation, which have columns of their own. */
final class ClaimContent {
    private ClaimContent() {}

    static String written(Claim claim) {
        ObjectNode content = Content.object();
        content.set("participants", Content.list(claim.participants(), ClaimContent::participant));
        claim.time().ifPresent(time -> content.set("time", time(time)));
        Content.put(content, "place", claim.place());
        content.set("attributedTo", Content.texts(claim.attributedTo()));
        content.set("through", Content.texts(claim.through()));
        content.put("citation", claim.citation().name());
        content.put("polarity", claim.polarity().name());
        content.put("certainty", claim.certainty().name());
        content.set("restsOn", Content.list(claim.restsOn(), leg -> Content.list(leg, ClaimContent::ground)));
        content.put("only", claim.only());
        content.set("details", Content.texts(claim.details()));
        content.set("because", Content.texts(claim.because()));
        content.set("links", Content.list(claim.links(), ClaimContent::link));
        return content.toString();
    }

    private static ObjectNode participant(Participant participant) {
        return Content.object()
                .put("role", participant.role().name())
                .put("name", participant.name())
                .put("words", participant.words());
    }

    private static ObjectNode time(StatedTime time) {
        return Content.object()
                .put("edtf", time.edtf().text())
                .put("words", time.words())
                .put("calendar", time.calendar().name())
                .put("resolvedFrom", time.resolvedFrom());
    }

    private static ObjectNode link(Link link) {
        return Content.object()
                .put("slot", link.slot().name())
                .put("said", link.said())
                .put("name", link.name())
                .put("why", link.why());
    }

    private static ObjectNode ground(Claim.Ground ground) {
        return Content.object().put("name", ground.name()).put("words", ground.words());
    }

    static Claim read(String id, EventType type, Quotation quotation, String written) {
        JsonNode content = Content.parse(written);
        return new Claim(
                id,
                type,
                quotation,
                Content.items(content.path("participants"), ClaimContent::participant),
                Optional.ofNullable(content.get("time")).map(ClaimContent::time),
                Content.text(content, "place"),
                Content.texts(content.path("attributedTo")),
                Content.texts(content.path("through")),
                Claim.Citation.valueOf(Content.need(content, "citation")),
                Claim.Polarity.valueOf(Content.need(content, "polarity")),
                Claim.Certainty.valueOf(Content.need(content, "certainty")),
                Content.items(content.path("restsOn"), leg -> Content.items(leg, ClaimContent::ground)),
                content.path("only").asBoolean(),
                Content.texts(content.path("details")),
                Content.texts(content.path("because")),
                Content.items(content.path("links"), ClaimContent::link));
    }

    private static Link link(JsonNode content) {
        return new Link(
                Link.Slot.valueOf(Content.need(content, "slot")),
                Content.need(content, "said"),
                Content.need(content, "name"),
                Content.need(content, "why"));
    }

    private static Participant participant(JsonNode content) {
        return new Participant(
                Role.valueOf(Content.need(content, "role")),
                Content.need(content, "name"),
                Content.need(content, "words"));
    }

    private static StatedTime time(JsonNode content) {
        return new StatedTime(
                Edtf.parse(Content.need(content, "edtf")),
                Content.need(content, "words"),
                StatedTime.Calendar.valueOf(Content.need(content, "calendar")),
                Content.need(content, "resolvedFrom"));
    }

    private static Claim.Ground ground(JsonNode content) {
        return new Claim.Ground(Content.need(content, "name"), Content.need(content, "words"));
    }
}
