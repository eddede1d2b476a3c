package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Source;
import dev.valla.lineage.CopyLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sources, each copy under what it was copied from. */
final class SourceTree {
    private final Screen screen;
    private final List<Source> sources;
    private final Map<String, CopyLink> exemplars = new LinkedHashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final int column;

    SourceTree(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.sources = inquiry.material().sources();
        Set<String> here = new HashSet<>();
        sources.forEach(source -> here.add(source.path()));
        inquiry.lineage().stream()
                .filter(link -> isCopy(link) && here.contains(exemplar(link)))
                .forEach(link -> exemplars.merge(copy(link), link, SourceTree::closer));
        inquiry.material()
                .claims()
                .forEach(claim -> claims.merge(claim.quotation().source(), 1, Integer::sum));
        int longest =
                sources.stream().mapToInt(s -> Screen.length(s.path())).max().orElse(0);
        this.column = Math.min(longest + 6, screen.width() / 3);
    }

    private static boolean isCopy(CopyLink link) {
        boolean cites = link.kind().filter(kind -> kind == CopyLink.Kind.CITES).isPresent();
        return !cites && link.relation() != CopyLink.Relation.RELATED;
    }

    private static String copy(CopyLink link) {
        return link.relation() == CopyLink.Relation.COPIES ? link.a() : link.b();
    }

    private static String exemplar(CopyLink link) {
        return link.relation() == CopyLink.Relation.COPIES ? link.b() : link.a();
    }

    private static CopyLink closer(CopyLink one, CopyLink other) {
        return shared(one) >= shared(other) ? one : other;
    }

    private static int shared(CopyLink link) {
        return link.evidence().stream().mapToInt(passage -> passage.shared()).sum();
    }

    void print() {
        sources.stream().filter(source -> !exemplars.containsKey(source.path())).forEach(source -> print(source, 0));
        // What copies in a circle has no root.
        sources.stream().filter(source -> !shown.contains(source.path())).forEach(source -> print(source, 0));
    }

    private void print(Source source, int depth) {
        if (!shown.add(source.path())) {
            return;
        }
        String branch = depth == 0 ? "" : "   ".repeat(depth - 1) + screen.branch() + " ";
        String name = "  " + branch + screen.cut(source.path(), column - Screen.length(branch) - 2);
        List<String> rest = Screen.wrapped(described(source), screen.width() - column - 2);
        for (int i = 0; i < rest.size(); i++) {
            screen.line(Screen.padded(i == 0 ? name : "", column + 2) + rest.get(i));
        }
        sources.stream()
                .filter(other -> Optional.ofNullable(exemplars.get(other.path()))
                        .map(SourceTree::exemplar)
                        .filter(source.path()::equals)
                        .isPresent())
                .forEach(other -> print(other, depth + 1));
    }

    private String described(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.about().title().orElse("(no title)"));
        source.about().speaker().ifPresent(speaker -> parts.add("in the words of " + speaker));
        if (source.about().speaker().isEmpty() && !source.about().authors().isEmpty()) {
            parts.add("by " + String.join(" and ", source.about().authors()));
        }
        if (!source.about().through().isEmpty()) {
            parts.add("through " + String.join(" and ", source.about().through()));
        }
        source.about().date().ifPresent(parts::add);
        String copies = Optional.ofNullable(exemplars.get(source.path()))
                .map(link -> ", " + link.verb() + " " + exemplar(link))
                .orElse("");
        String count = Told.count(claims.getOrDefault(source.path(), 0), "claim");
        return String.join(", ", parts) + " " + screen.dash() + " " + count + copies;
    }
}
