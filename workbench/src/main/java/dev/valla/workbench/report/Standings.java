package dev.valla.workbench.report;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.claim.Claim;
import dev.valla.claim.Locators;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Every finding with how it stands and the words it stands on; values under their event. */
final class Standings {
    private final Inquiry inquiry;
    private final Numbers numbers;
    private final Locators locators;
    private final Map<String, Claim> claims = new HashMap<>();

    Standings(Inquiry inquiry, Numbers numbers) {
        this.inquiry = inquiry;
        this.numbers = numbers;
        this.locators = new Locators(inquiry.material().sources());
        inquiry.material().claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    void into(Paper paper) {
        Element section = paper.section(Texts.of("findings"), "findings");
        section.appendElement("p").addClass("quiet").text(Texts.of("signs"));
        Element values = section;
        for (Finding finding : inquiry.findings()) {
            if (finding.id().equals(finding.event())) {
                Element event = section.appendElement("div").addClass("event");
                told(event.appendElement("h3"), finding);
                words(event, finding);
                values = event.appendElement("ul");
            } else {
                Element value = values.appendElement("li");
                told(value, finding);
                if (finding.slot() != Finding.Slot.GROUND) {
                    words(value, finding);
                }
            }
        }
    }

    private void told(Element into, Finding finding) {
        Element line = into.appendElement("span").addClass("told");
        numbers.mark(line, finding.id());
        sign(line, inquiry.degree(finding.id()), inquiry.isContested(finding.id()));
        line.appendElement("span").addClass("words").text(finding.told());
        line.appendText(" ");
        line.appendElement("small").text(finding.id());
    }

    /** The sign and its word; the script writes the same when a switch is thrown. */
    static void sign(Element line, Standing.Degree degree, boolean contested) {
        line.addClass(degree.word());
        line.appendElement("span")
                .addClass("sign")
                .attr("aria-hidden", "true")
                .text(degree.glyph() + (contested ? "✕" : ""));
        line.appendElement("span")
                .addClass("said")
                .text(degree.word().replace('-', ' ') + (contested ? Texts.of("script.contested") : "") + ": ");
    }

    private void words(Element into, Finding finding) {
        finding.claims().stream().map(claims::get).forEach(claim -> {
            Element quote = into.appendElement("blockquote");
            quote.appendElement("q").text(claim.quotation().words());
            quote.appendText(" ");
            quote.appendElement("cite")
                    .text("%s, %s%s"
                            .formatted(
                                    claim.id(),
                                    locators.cited(claim.quotation()),
                                    inquiry.material().checked().contains(claim.id()) ? Texts.of("checked") : ""));
        });
    }
}
