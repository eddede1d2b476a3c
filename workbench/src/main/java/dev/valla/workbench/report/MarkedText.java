package dev.valla.workbench.report;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** A source's own text, with a mark for each stretch that a claim was read in. Overlapping quotations are cut into stretches. */
final class MarkedText {
    private final Source source;
    private final Inquiry inquiry;
    private final Numbers numbers;
    private final List<Claim> claims;

    MarkedText(Source source, Inquiry inquiry, Numbers numbers) {
        this.source = source;
        this.inquiry = inquiry;
        this.numbers = numbers;
        this.claims = inquiry.material().claims().stream()
                .filter(claim -> claim.quotation().source().equals(source.path()))
                .toList();
    }

    void into(Element section) {
        Element article = section.appendElement("article");
        article.appendElement("h3").text(source.label());
        Element text = article.appendElement("div").addClass("text");
        int from = source.body();
        for (int to : cuts()) {
            stretch(text, from, to);
            from = to;
        }
        stretch(text, from, source.text().length());
    }

    private SortedSet<Integer> cuts() {
        var cuts = new TreeSet<Integer>();
        for (Claim claim : claims) {
            cuts.add(Math.max(source.body(), claim.quotation().start()));
            cuts.add(Math.max(source.body(), claim.quotation().end()));
        }
        return cuts;
    }

    private void stretch(Element text, int from, int to) {
        if (from >= to) {
            return;
        }
        String words = source.text().substring(from, to);
        List<Claim> here = claims.stream()
                .filter(claim -> covers(claim.quotation(), from, to))
                .toList();
        if (here.isEmpty()) {
            text.appendText(words);
            return;
        }
        // The claim with the shortest quotation is the one these words are most surely about.
        Claim nearest = here.stream()
                .min((a, b) -> Integer.compare(length(a), length(b)))
                .orElseThrow();
        Element mark = text.appendElement("mark")
                .attr("title", titles(here))
                .addClass(inquiry.degree(nearest.id()).word());
        numbers.mark(mark, nearest.id());
        mark.text(words);
    }

    private static boolean covers(Quotation quotation, int from, int to) {
        return quotation.start() <= from && to <= quotation.end();
    }

    private static int length(Claim claim) {
        return claim.quotation().end() - claim.quotation().start();
    }

    private static String titles(List<Claim> here) {
        return String.join(
                ", ",
                here.stream()
                        .map(claim -> claim.id() + " " + claim.type().word())
                        .toList());
    }
}
