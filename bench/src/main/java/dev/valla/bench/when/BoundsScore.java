package dev.valla.bench.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.read.when.TimeLine;
import dev.valla.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Scores first and last days against TEI's {@code when}, {@code from}, {@code to}, {@code notBefore}, {@code notAfter}.
 * Arguments: the folder of texts; the gold file of JSON lines {@code {doc,start,end,text,tei}}. A gold date is found
 * where a time with bounds overlaps it, the same span first; it is right when both days are.
 */
public final class BoundsScore {
    private int found;
    private int right;
    private int all;

    private BoundsScore() {}

    public static void main(String[] args) throws IOException {
        List<TimeLine> read = TimesOfFolder.read(Path.of(args[0]), "en");
        BoundsScore score = new BoundsScore();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            score.one(json.readTree(line), read);
        }
        System.out.printf(
                "gold %d, found %d, first and last day right for %d: %.4f of those found%n",
                score.all, score.found, score.right, score.right / (double) score.found);
    }

    private void one(JsonNode gold, List<TimeLine> read) {
        all++;
        Optional<TimeLine> line = match(gold, read);
        if (line.isEmpty()) {
            return;
        }
        found++;
        String want = first(gold.get("tei")) + " to " + last(gold.get("tei"));
        String got = line.get().earliest().orElse("..") + " to "
                + line.get().latest().orElse("..");
        if (want.equals(got)) {
            right++;
        } else {
            System.out.printf(
                    "%s %d \"%s\": %s, read \"%s\" %s%n",
                    gold.get("doc").asText(),
                    gold.get("start").asInt(),
                    gold.get("text").asText(),
                    want,
                    line.get().text(),
                    got);
        }
    }

    private static Optional<TimeLine> match(JsonNode gold, List<TimeLine> read) {
        int start = gold.get("start").asInt();
        int end = gold.get("end").asInt();
        List<TimeLine> overlapping = new ArrayList<>();
        for (TimeLine line : read) {
            if (line.doc().equals(gold.get("doc").asText())
                    && line.edtf().isPresent()
                    && line.start() < end
                    && start < line.end()) {
                boolean same = line.start() == start && line.end() == end;
                overlapping.add(same ? 0 : overlapping.size(), line);
            }
        }
        return overlapping.stream().findFirst();
    }

    private static String first(JsonNode tei) {
        return bound(tei, List.of("when", "from", "notBefore"), true);
    }

    private static String last(JsonNode tei) {
        return bound(tei, List.of("when", "to", "notAfter"), false);
    }

    private static String bound(JsonNode tei, List<String> names, boolean first) {
        for (String name : names) {
            if (tei.has(name)) {
                return Edtf.read(edtf(tei.get(name).asText()))
                        .map(e -> first ? e.span().earliest() : e.span().latest())
                        .filter(OptionalLong::isPresent)
                        .map(d -> Edtf.ofDay(d.getAsLong()).text())
                        .orElse("..");
            }
        }
        return "..";
    }

    /** TEI leaves out a year as {@code --09-30}. */
    private static String edtf(String tei) {
        return tei.startsWith("--") ? "XXXX-" + tei.substring(2) : tei;
    }
}
