package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.ask.NameLink;
import dev.valla.claim.Claim;
import dev.valla.claim.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom the words of each source are taken for: one link for all its claims, with its id, to be switched off by a judgement. */
final class LinkList {
    private static final int INDENT = 12;
    private final Inquiry inquiry;
    private final List<NameLink> links;

    /** @param claims only links on which one of these rests */
    LinkList(Inquiry inquiry, List<Claim> claims) {
        Set<String> wanted = new HashSet<>(claims.stream().map(Claim::id).toList());
        this.inquiry = inquiry;
        this.links = inquiry.nameLinks().stream()
                .filter(link -> link.claims().stream().anyMatch(wanted::contains))
                .toList();
    }

    void print(Screen screen, Outside outside, boolean jsonl) {
        if (jsonl) {
            Lines lines = new Lines(outside.out());
            links.forEach(link -> lines.line(line(link)));
            return;
        }
        String before = "";
        boolean first = true;
        for (NameLink link : links) {
            if (!link.source().equals(before)) {
                before = link.source();
                screen.line((first ? "" : "\n") + screen.strong(before));
                first = false;
            }
            screen.item(
                    INDENT,
                    link.id(),
                    "%s = %s %s %s %s"
                            .formatted(
                                    screen.quoted(link.said()),
                                    link.name(),
                                    screen.quiet("(" + Told.count(link.claims().size(), "claim") + ")"),
                                    screen.dash(),
                                    link.why() + (isOff(link) ? " " + screen.strong("[switched off]") : "")));
        }
        screen.say(
                links.isEmpty()
                        ? "every name of these claims stands as its source has it"
                        : "Switch one off in all claims of its source: valla judge discount link:ID --because \"…\"");
    }

    private boolean isOff(NameLink link) {
        return inquiry.notBelieved().contains(new Subject.OfLink(link.id()));
    }

    private ObjectNode line(NameLink link) {
        ObjectNode line = Lines.object()
                .put("id", link.id())
                .put("source", link.source())
                .put("said", link.said())
                .put("name", link.name())
                .put("why", link.why())
                .put("off", isOff(link));
        line.set("claims", Lines.texts(link.claims()));
        return line;
    }
}
