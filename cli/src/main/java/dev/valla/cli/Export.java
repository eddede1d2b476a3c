package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description =
                "Takes claims, findings, conflicts or sources out for other programs; or all of the dossier for another.",
        header = {
            "Examples",
            "  valla export --as csv -o claims.csv",
            "  valla export --as csv --of findings -o findings.csv --public",
            "  valla export --as annotations -o annotations.json",
            "  valla export --as bibtex -o sources.bib",
            "  valla export --as dossier -o everything.jsonl            valla import takes it in again",
            ""
        },
        footer = {
            "",
            "Offsets are Unicode code points. docs/exchange.md has every column, and what spreadsheets do to dates.",
        })
final class Export implements Callable<Integer> {
    /** In what form. */
    enum Form {
        CSV,
        JSONL,
        ANNOTATIONS,
        CSL,
        BIBTEX,
        DOSSIER
    }

    /** What of the dossier. */
    enum Part {
        CLAIMS,
        FINDINGS,
        CONFLICTS,
        SOURCES
    }

    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description =
                    "csv, jsonl; annotations (W3C Web Annotation, of claims); csl (CSL-JSON) or bibtex, of sources; dossier, all of it.")
    Form form = Form.CSV;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "With csv or jsonl: claims (the default), findings, conflicts or sources.")
    @Nullable
    Part part;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; - or nothing for standard output.")
    String file = "-";

    @Option(
            names = "--public",
            description = "For publication: without what is withheld and whatever names it; weighed anew without that.")
    boolean forPublication;

    @Option(names = "--checked-only", description = "Of claims only those that a person has checked.")
    boolean checkedOnly;

    @Option(names = "--no-bom", description = "CSV without the mark by which Excel knows UTF-8.")
    boolean noMark;

    @Option(
            names = "--plain",
            description =
                    "CSV with every cell as it is. Without it a cell that a spreadsheet would compute (=, +, -, @ first) begins with '.")
    boolean plain;

    private final Outside outside;

    Export(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        demandWhatFits();
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            if (form == Form.DOSSIER) {
                return whole(dossier);
            }
            Screen screen = common.screen(outside);
            Inquiry all = reading.about(dossier);
            ForPublication publication = ForPublication.of(all);
            Inquiry inquiry = forPublication ? withoutWithheld(dossier, all, publication) : all;
            reading.told(dossier).ifPresent(screen::say);
            String written = written(inquiry, publication, DossierFile.title(dossier.file()));
            if (forPublication && publication.names(written)) {
                throw new Misuse(
                        "this export would still name what is withheld",
                        "--public",
                        "export what does not (--of claims), or withhold the source that does so too");
            }
            new Written(outside).to(file, out -> out.write(written));
            say(screen, all, inquiry, publication);
            return Exit.DONE;
        }
    }

    private void demandWhatFits() {
        boolean table = form == Form.CSV || form == Form.JSONL;
        if (part != null && !table) {
            throw new Misuse("--of goes with csv and jsonl", "--as " + Column.word(form), "leave it out");
        }
        if (form == Form.DOSSIER && (forPublication || checkedOnly || reading.name != null)) {
            throw new Misuse(
                    "a dossier travels whole, with its texts and its journal",
                    "--as dossier",
                    "for publication take csv, jsonl, annotations, csl or bibtex");
        }
        if ((noMark || plain) && form != Form.CSV) {
            throw new Misuse("--no-bom and --plain are for csv", "--as " + Column.word(form), "leave them out");
        }
    }

    private int whole(Dossier dossier) {
        var folder =
                dossier.file().toAbsolutePath().normalize().resolveSibling("").normalize();
        new Written(outside).to(file, out -> WholeLines.write(out, dossier.whole(), folder));
        common.screen(outside)
                .say(
                        "This file holds every text, claim and entry of the journal, what is withheld included: it is no publication.");
        return Exit.DONE;
    }

    private Inquiry withoutWithheld(Dossier dossier, Inquiry all, ForPublication publication) {
        Inquiry without = Inquiry.into(publication.material());
        return Optional.ofNullable(reading.name)
                .map(name -> InReading.named(dossier, name))
                .map(KeptReading::notBelieved)
                .map(without::inReading)
                .orElse(publication.withholds() ? without : all);
    }

    private void say(Screen screen, Inquiry all, Inquiry inquiry, ForPublication publication) {
        if (forPublication) {
            screen.say(
                    "Left out for publication: %s, %s. Findings are weighed without them, and ids of some may differ."
                            .formatted(
                                    Told.count(
                                            all.material().sources().size()
                                                    - inquiry.material()
                                                            .sources()
                                                            .size(),
                                            "source"),
                                    Told.count(
                                            all.material().claims().size()
                                                    - inquiry.material()
                                                            .claims()
                                                            .size(),
                                            "claim")));
        } else if (publication.withholds()) {
            screen.say("This export names what the dossier withholds. For publication add --public.");
        }
        if (!file.equals("-")) {
            screen.say("Written: " + outside.file(java.nio.file.Path.of(file)));
        }
    }

    private String written(Inquiry inquiry, ForPublication publication, String title) {
        List<Claim> claims = inquiry.material().claims().stream()
                .filter(claim -> !checkedOnly || inquiry.material().checked().contains(claim.id()))
                .toList();
        return switch (form) {
            case CSV -> csv(inquiry, claims);
            case JSONL -> jsonl(inquiry, claims);
            case ANNOTATIONS ->
                new Annotations(inquiry, around -> forPublication && publication.names(around))
                                .page(title, claims)
                                .toPrettyString()
                        + "\n";
            case CSL -> Literature.csl(inquiry.material().sources()).toPrettyString() + "\n";
            case BIBTEX -> Literature.bibtex(inquiry.material().sources());
            case DOSSIER -> throw new IllegalStateException("a dossier is written line by line");
        };
    }

    private Part part() {
        return part == null ? Part.CLAIMS : part;
    }

    private String csv(Inquiry inquiry, List<Claim> claims) {
        Tables tables = new Tables(inquiry);
        return switch (part()) {
            case CLAIMS -> csv(tables.claims(), claims);
            case FINDINGS -> csv(tables.findings(), inquiry.findings());
            case CONFLICTS -> csv(Tables.conflicts(), inquiry.conflicts());
            case SOURCES -> csv(tables.sources(), inquiry.material().sources());
        };
    }

    private <T> String csv(List<Column<T>> columns, List<T> rows) {
        Writer out = new StringWriter();
        try {
            CsvTable.write(out, columns, rows, new CsvTable.Style(!noMark, plain));
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes every letter", e);
        }
        return out.toString();
    }

    private String jsonl(Inquiry inquiry, List<Claim> claims) {
        Stream<? extends JsonNode> lines = switch (part()) {
            case CLAIMS -> {
                ClaimLine line = new ClaimLine(inquiry);
                yield claims.stream().map(claim -> withDays(line.explained(claim), claim));
            }
            case FINDINGS -> inquiry.findings().stream().map(finding -> FindingLine.of(inquiry, finding));
            case CONFLICTS -> inquiry.conflicts().stream().map(ListConflicts::line);
            case SOURCES -> inquiry.material().sources().stream().map(WholeLines::described);
        };
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line).append('\n'));
        return all.toString();
    }

    private static ObjectNode withDays(ObjectNode line, Claim claim) {
        Lines.put(line, "firstDay", Days.first(claim));
        Lines.put(line, "lastDay", Days.last(claim));
        return line;
    }
}
