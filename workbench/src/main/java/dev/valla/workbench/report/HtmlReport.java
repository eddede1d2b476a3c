package dev.valla.workbench.report;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Locators;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.lineage.CopyLink;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A dossier in one reading, as one HTML file. Nothing is loaded from elsewhere, and its policy forbids it; texts of sources are
 * never markup. Without scripts it is the printed report; with them its switches weigh anew, by the same legs as the engine.
 */
public final class HtmlReport {
    private final About about;
    private final Inquiry inquiry;
    private final Numbers numbers;
    private final Locators locators;
    private final Paper paper;

    /**
     * What the report says of itself.
     *
     * @param title   of the dossier
     * @param version of Valla
     * @param made    the day it was made, as it shall be printed
     * @param whole   with the full text of the sources; else with quotations only
     */
    public record About(String title, String version, String made, boolean whole) {}

    private HtmlReport(About about, Inquiry inquiry) {
        this.about = about;
        this.inquiry = inquiry;
        this.numbers = new Numbers(inquiry.weighing().graph());
        this.locators = new Locators(inquiry.material().sources());
        this.paper = new Paper(about.title(), running());
    }

    /** The file's text. Costs about the length of the sources, or of the quotations. */
    public static String of(About about, Inquiry inquiry) {
        return new HtmlReport(about, inquiry).written();
    }

    /** What the file allows itself to load and run, as it says at its head. */
    public static String policyOf(String html) {
        String begin = "Content-Security-Policy\" content=\"";
        int from = html.indexOf(begin) + begin.length();
        return html.substring(from, html.indexOf('"', from));
    }

    /** At the head of every page that is printed. */
    private String running() {
        List<Subject> off = inquiry.notBelieved();
        return Texts.of(
                "running", about.title(), off.isEmpty() ? Texts.of("believed") : Texts.of("without", names(off)));
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream()
                .map(s -> s.written().substring(s.written().indexOf(':') + 1))
                .collect(Collectors.joining(", "));
    }

    private String written() {
        head();
        new Switches(inquiry, numbers).into(paper);
        reading();
        sources();
        conflicts();
        copies();
        carriers();
        new Standings(inquiry, numbers).into(paper);
        notWeighed();
        if (about.whole()) {
            Element texts = paper.section(Texts.of("texts"), "texts");
            inquiry.material().sources().forEach(source -> new MarkedText(source, inquiry, numbers).into(texts));
        }
        return paper.written(new Weights(inquiry, numbers).json());
    }

    private void head() {
        Element head = paper.main().appendElement("header");
        head.appendElement("h1").text(about.title());
        long live = inquiry.conflicts().stream().filter(ConflictNow::live).count();
        head.appendElement("p")
                .text(Texts.of(
                        "counts",
                        inquiry.material().sources().size(),
                        inquiry.material().claims().size(),
                        inquiry.material().checked().size(),
                        inquiry.findings().size(),
                        checkedFindings().size(),
                        live));
        head.appendElement("p")
                .addClass("quiet")
                .text(Texts.of("made", about.version(), about.made(), Texts.of("errors")));
    }

    private void reading() {
        Element section = paper.section(Texts.of("reading"), "reading");
        List<Subject> off = inquiry.notBelieved();
        section.appendElement("p")
                .text(off.isEmpty() ? Texts.of("all-believed") : Texts.of("not-believed", names(off)));
        List<Judgement> judgements = inquiry.material().judgements();
        List<Subject> asked = off.stream()
                .filter(one -> judgements.stream().noneMatch(judgement -> isDiscount(judgement, one)))
                .toList();
        if (!asked.isEmpty()) {
            section.appendElement("p").addClass("quiet").text(Texts.of("asked", names(asked)));
        }
        if (judgements.isEmpty()) {
            section.appendElement("p").addClass("quiet").text(Texts.of("no-judgement"));
            return;
        }
        Element list = section.appendElement("ul");
        judgements.forEach(judgement -> list.appendElement("li").text(told(judgement, off)));
    }

    private static boolean isDiscount(Judgement judgement, Subject on) {
        return judgement.on().equals(on)
                && judgement.verdict() == Judgement.Verdict.DISCOUNT
                && judgement.scope().isEmpty();
    }

    private static String told(Judgement judgement, List<Subject> off) {
        boolean setAside = isDiscount(judgement, judgement.on()) && !off.contains(judgement.on());
        return Texts.of(
                "judgement",
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                judgement.on().written(),
                judgement.scope().map(limit -> Texts.of("within", limit)).orElse(""),
                judgement.reason(),
                judgement.who(),
                setAside ? Texts.of("set-aside") : "");
    }

    private void sources() {
        Element list = paper.section(Texts.of("sources"), "sources").appendElement("ul");
        for (Source source : inquiry.material().sources()) {
            Element item = list.appendElement("li");
            item.appendElement("b").text(source.label());
            String by = String.join(", ", source.about().authors());
            String of = (by.isEmpty() ? "" : " · " + by)
                    + source.about().date().map(date -> " · " + date).orElse("");
            long checked = claimsOf(source)
                    .filter(claim -> inquiry.material().checked().contains(claim.id()))
                    .count();
            item.appendText(Texts.of("source", of, claimsOf(source).count(), checked));
            item.appendElement("div").addClass("quiet").text(Texts.of("digest", source.path(), source.sha256()));
            source.notRead()
                    .forEach(remark ->
                            item.appendElement("div").addClass("quiet").text(Texts.of("not-read", remark)));
        }
    }

    private Stream<Claim> claimsOf(Source source) {
        return inquiry.material().claims().stream()
                .filter(claim -> claim.quotation().source().equals(source.path()));
    }

    private void conflicts() {
        Element section = paper.section(Texts.of("conflicts"), "conflicts");
        if (inquiry.conflicts().isEmpty()) {
            section.appendElement("p").text(Texts.of("no-conflict"));
        }
        List<ConflictNow> conflicts = inquiry.conflicts();
        if (!conflicts.isEmpty()) {
            section.appendElement("p")
                    .text(Texts.of(
                            "conflict-count",
                            conflicts.size(),
                            conflicts.stream().filter(ConflictNow::live).count(),
                            conflicts.stream()
                                    .filter(now -> inquiry.material()
                                            .checked()
                                            .containsAll(now.conflict().claims()))
                                    .count()));
        }
        for (ConflictNow now : conflicts) {
            Element box = section.appendElement("section").addClass("conflict");
            box.attr("data-conflict", now.conflict().id());
            box.appendElement("h3")
                    .text("%s: %s".formatted(now.conflict().id(), now.conflict().reason()));
            claims(now.conflict().claims()).forEach(claim -> quote(box, claim));
            now.conflict()
                    .arithmetic()
                    .forEach(step -> box.appendElement("p").addClass("sum").text(step));
            now.conflict().explained().ifPresent(by -> box.appendElement("p").text(Texts.of("explained", by)));
            box.appendElement("p").addClass("live").text(Texts.of(now.live() ? "script.live" : "script.not-live"));
        }
    }

    private List<Claim> claims(List<String> ids) {
        return inquiry.material().claims().stream()
                .filter(claim -> ids.contains(claim.id()))
                .toList();
    }

    private void quote(Element into, Claim claim) {
        Element quote = into.appendElement("blockquote");
        quote.appendElement("q").text(claim.quotation().words());
        quote.appendText(" ");
        quote.appendElement("cite").text("%s, %s".formatted(claim.id(), locators.cited(claim.quotation())));
    }

    private void copies() {
        if (inquiry.lineage().isEmpty()) {
            return;
        }
        Element list = paper.section(Texts.of("copies"), "copies").appendElement("ul");
        for (CopyLink link : inquiry.lineage()) {
            Element item = list.appendElement("li").text("%s: %s".formatted(link.told(), link.reason()));
            link.evidence().stream()
                    .limit(2)
                    .forEach(passage -> item.appendElement("blockquote").text(passage.words()));
        }
    }

    private void carriers() {
        Element section = paper.section(Texts.of("carriers"), "carriers");
        List<Linchpin> heavy =
                inquiry.linchpins().stream().filter(one -> one.load() > 0).toList();
        section.appendElement("p").text(Texts.of(heavy.isEmpty() ? "no-carrier" : "carried"));
        Element list = section.appendElement("ol");
        Set<String> checked = checkedFindings();
        heavy.forEach(one -> list.appendElement("li")
                .text(Texts.of(
                        "load",
                        one.name(),
                        one.load(),
                        one.falls().stream().filter(checked::contains).count())));
    }

    /** Findings of which a person has compared some claim with its words. */
    private Set<String> checkedFindings() {
        Set<String> checked = inquiry.material().checked();
        return inquiry.findings().stream()
                .filter(finding -> finding.claims().stream().anyMatch(checked::contains))
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    private void notWeighed() {
        Element section = paper.section(Texts.of("not-weighed"), "not-weighed");
        List<String> left = inquiry.without(List.of()).notWeighed();
        if (left.isEmpty()) {
            section.appendElement("p").text(Texts.of("nothing-left-out"));
            return;
        }
        Element list = section.appendElement("ul");
        left.forEach(passage -> list.appendElement("li").text(passage));
    }
}
