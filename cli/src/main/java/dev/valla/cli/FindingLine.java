package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.claim.Subject;
import dev.valla.time.Edtf;
import java.util.Optional;

/** A finding as a line of an export. */
final class FindingLine {
    private FindingLine() {}

    static ObjectNode of(Inquiry inquiry, Finding finding) {
        Standing standing = inquiry.standing(finding.id());
        ObjectNode line = Lines.object()
                .put("id", finding.id())
                .put("event", finding.event())
                .put("slot", Column.word(finding.slot()))
                .put("type", finding.type().word())
                .put("polarity", Column.word(finding.polarity()));
        line.set("subjects", Lines.texts(finding.subjects()));
        Lines.put(line, "value", Optional.of(finding.value()).filter(value -> !value.isEmpty()));
        line.put("told", finding.told())
                .put("standing", standing.degree().word())
                .put("contested", standing.contested())
                .put("onDoubt", standing.onDoubt())
                .put("onWithheld", standing.onWithheld());
        line.set(
                "hangsOn",
                Lines.texts(standing.hangsOn().stream().map(Subject::written).toList()));
        line.put("origins", standing.origins());
        inquiry.derived(finding.id())
                .ifPresent(derived -> derived.time()
                        .map(Edtf::text)
                        .ifPresent(time ->
                                line.putObject("derived").put("time", time).put("because", derived.reason())));
        line.set("claims", Lines.texts(finding.claims()));
        return line;
    }
}
