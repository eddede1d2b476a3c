package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.ask.Standing.Degree;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What hangs by one, gathered by whom it hangs on. What hangs on the word of somebody who is quoted or speaks comes before what
 * hangs on the author of a document: that is the news.
 */
final class Hanging {
    private static final int INDENT = 6;
    private static final int HOLDERS = 5;
    private static final int FINDINGS = 3;

    private final Screen screen;
    private final Inquiry inquiry;
    private final Told told;
    private final Set<String> authors = new HashSet<>();
    private final Map<List<Subject>, List<Finding>> held = new LinkedHashMap<>();

    Hanging(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.inquiry = inquiry;
        this.told = new Told(inquiry);
        for (Source source : inquiry.material().sources()) {
            if (source.about().speaker().isEmpty()) {
                authors.addAll(source.about().authors());
            }
        }
        inquiry.findings().stream()
                .filter(finding -> finding.slot() == Finding.Slot.EVENT || finding.slot() == Finding.Slot.GROUND)
                .forEach(this::hold);
    }

    private void hold(Finding finding) {
        Standing standing = inquiry.standing(finding.id());
        if (standing.degree() == Degree.HANGS_BY_ONE && !standing.hangsOn().isEmpty()) {
            held.computeIfAbsent(standing.hangsOn(), on -> new ArrayList<>()).add(finding);
        }
    }

    void print(Consumer<String> heading) {
        if (held.isEmpty()) {
            return;
        }
        heading.accept("WHAT HANGS BY ONE");
        List<List<Subject>> holders = new ArrayList<>(held.keySet());
        holders.sort(Comparator.comparing((List<Subject> on) -> voices(on).isEmpty())
                .thenComparingInt(on -> -of(on).size()));
        holders.stream().limit(HOLDERS).forEach(this::print);
        if (holders.size() > HOLDERS) {
            screen.paragraph(2, "and on %s: valla linchpins".formatted(Told.count(holders.size() - HOLDERS, "other")));
        }
    }

    private List<Finding> of(List<Subject> holders) {
        return held.getOrDefault(holders, List.of());
    }

    /** Witnesses among these who are more than the author of a document. */
    private List<Subject> voices(List<Subject> on) {
        return on.stream()
                .filter(one -> one instanceof Subject.OfWitness witness && !authors.contains(witness.name()))
                .toList();
    }

    private void print(List<Subject> on) {
        List<Subject> voices = voices(on);
        List<Subject> named = voices.isEmpty() ? on : voices;
        screen.paragraph(
                2,
                "on " + named.stream().map(Told::subject).collect(Collectors.joining(", "))
                        + (named.size() > 1 ? ": each of them" : ""));
        of(on).stream().limit(FINDINGS).forEach(this::print);
        screen.more(
                of(on).size() - FINDINGS,
                "finding",
                "findings",
                "valla without \"" + named.get(0).written() + "\"");
        screen.blank();
    }

    private void print(Finding finding) {
        String words = finding.claims().stream()
                .flatMap(id -> told.claim(id).stream())
                .map(Claim::quotation)
                .flatMap(quotation -> Stream.of(screen.quoted(screen.cut(quotation.words(), 70))))
                .findFirst()
                .map(quoted -> ": " + quoted)
                .orElse("");
        screen.item(
                INDENT,
                screen.sign(inquiry.standing(finding.id())),
                finding.told() + words + " [" + finding.id() + "]");
    }
}
