package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.claim.Claim;
import dev.valla.claim.Locator;
import dev.valla.claim.Locators;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.StatedTime;
import java.util.Locale;
import java.util.Map;

/** A claim as a line of {@code valla claims --jsonl}. */
final class ClaimLine {
    private final Inquiry inquiry;
    private final CodePoints points;
    private final Supported supported;
    private final Locators locators;

    ClaimLine(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.points = new CodePoints(inquiry.material().sources());
        this.supported = new Supported(inquiry.findings());
        this.locators = new Locators(inquiry.material().sources());
    }

    ObjectNode of(Claim claim) {
        Finding event = supported.event(claim);
        Standing standing = inquiry.standing(event.id());
        ObjectNode line =
                Lines.object().put("id", claim.id()).put("type", claim.type().word());
        line.set("quote", quote(claim.quotation()));
        line.set("participants", Lines.list(claim.participants(), ClaimLine::participant));
        Lines.put(line, "time", claim.time().map(time -> time.edtf().text()));
        Lines.put(line, "timeWords", claim.time().map(StatedTime::words));
        Lines.put(line, "place", claim.place());
        line.set("attributedTo", Lines.texts(claim.attributedTo()));
        line.set("through", Lines.texts(claim.through()));
        line.put("citation", word(claim.citation()));
        line.put("polarity", word(claim.polarity()));
        line.put("certainty", word(claim.certainty()));
        line.set("restsOn", Lines.list(claim.restsOn(), leg -> Lines.list(leg, ClaimLine::ground)));
        if (claim.only()) {
            line.put("only", true);
        }
        line.put("finding", event.id());
        line.set("values", values(claim));
        line.put("standing", standing.degree().word());
        line.put("contested", standing.contested());
        line.put("checked", inquiry.material().checked().contains(claim.id()));
        locators.of(claim.quotation())
                .filter(locator -> !locator.told().isEmpty())
                .ifPresent(locator -> line.set("locator", locator(locator)));
        return line;
    }

    ObjectNode explained(Claim claim) {
        ObjectNode line = of(claim);
        line.set("details", Lines.texts(claim.details()));
        line.set("because", Lines.texts(claim.because()));
        String source = claim.quotation().source();
        line.set(
                "links",
                Lines.texts(claim.links().stream()
                        .map(link -> link.id(source))
                        .distinct()
                        .toList()));
        return line;
    }

    private ObjectNode quote(Quotation quotation) {
        return Lines.object()
                .put("source", quotation.source())
                .put("start", points.before(quotation.source(), quotation.start()))
                .put("end", points.before(quotation.source(), quotation.end()))
                .put("words", quotation.words());
    }

    private static ObjectNode locator(Locator locator) {
        ObjectNode line = Lines.object();
        line.set("pages", Lines.texts(locator.pages()));
        Lines.put(line, "section", locator.section());
        line.put("paragraph", locator.paragraph());
        line.set("notes", Lines.texts(locator.notes()));
        return line;
    }

    private ObjectNode values(Claim claim) {
        ObjectNode values = Lines.object();
        for (Map.Entry<Finding.Slot, Finding> value : supported.values(claim).entrySet()) {
            values.put(word(value.getKey()), value.getValue().id());
        }
        return values;
    }

    private static ObjectNode participant(Participant participant) {
        return Lines.object()
                .put("role", participant.role().word())
                .put("name", participant.name())
                .put("words", participant.words());
    }

    private static ObjectNode ground(Claim.Ground ground) {
        return Lines.object().put("name", ground.name()).put("words", ground.words());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
