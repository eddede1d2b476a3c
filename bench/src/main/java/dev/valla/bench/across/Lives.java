package dev.valla.bench.across;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Conflict;
import dev.valla.read.Reader;
import dev.valla.read.parse.Progress;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code bench/lives FOLDER…}: each folder one life in several sources with a {@code gold.json} of contradictions and of
 * look-alikes. Counts which contradictions between texts that are read are reported, and which look-alikes wrongly are. One is
 * reported when a conflict sets one finding against another, and each of the two rests on a claim that has most of one quote; a look-alike is when the very claims that are shown have them.
 */
public final class Lives {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LOOK_ALIKES = "look-alikes reported";

    private Lives() {}

    /**
     * A quote of the gold and where it stands.
     *
     * @param source path
     */
    private record Quote(String source, int start, int end) {
        /** Whether the claim has most of it, or it most of the claim: beside one another in a sentence is not enough. */
        boolean isMetBy(Claim claim) {
            int shared = Math.min(claim.quotation().end(), end)
                    - Math.max(claim.quotation().start(), start);
            int shorter = Math.min(
                    end - start, claim.quotation().end() - claim.quotation().start());
            return claim.quotation().source().equals(source) && 2 * shared > shorter;
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("usage: bench/lives FOLDER...");
            System.exit(2);
        }
        Judge judge =
                new Judge(Reader.open(Path.of(System.getProperty("valla.cache")), Progress.untold(), NamedDays.none()));
        Map<String, int[]> found = new TreeMap<>();
        for (String folder : args) {
            score(Path.of(folder), judge, found);
        }
        found.forEach((kind, n) -> System.out.printf("%s: %d of %d%n", kind, n[0], n[1]));
    }

    private static void score(Path folder, Judge judge, Map<String, int[]> found) throws IOException {
        Map<String, Source> sources = sources(folder);
        Judge.Outcome outcome = judge.of(List.copyOf(sources.values()));
        JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
        for (JsonNode c : gold.path("contradictions")) {
            count(c, c.path("strength").asText() + " " + c.path("kind").asText(), sources, outcome, found);
        }
        for (JsonNode c : gold.path("compatible_lookalikes")) {
            count(c, LOOK_ALIKES, sources, outcome, found);
        }
        System.out.printf(
                "%s: %d claims, %d conflicts between sources%n",
                folder.getFileName(), outcome.claims().size(), outcome.between().size());
        outcome.between().forEach(c -> System.out.println("  " + c.reason() + " " + words(c, outcome)));
    }

    private static List<String> words(Conflict conflict, Judge.Outcome outcome) {
        return conflict.claims().stream()
                .map(id -> Optional.ofNullable(outcome.claims().get(id)))
                .flatMap(Optional::stream)
                .map(c -> "%s: “%s”"
                        .formatted(c.quotation().source(), c.quotation().words()))
                .toList();
    }

    private static void count(
            JsonNode pair, String kind, Map<String, Source> sources, Judge.Outcome outcome, Map<String, int[]> found) {
        Optional<Quote> a = quote(pair.path("claimA"), sources);
        Optional<Quote> b = quote(pair.path("claimB"), sources);
        boolean read = a.isPresent() && b.isPresent() && isEnglish(sources, a.get()) && isEnglish(sources, b.get());
        if (!read) {
            return;
        }
        boolean reported = outcome.between().stream()
                .anyMatch(c -> setsAgainst(c, a.get(), b.get(), outcome, kind.equals(LOOK_ALIKES)));
        int[] n = found.computeIfAbsent(kind, k -> new int[2]);
        n[0] += reported ? 1 : 0;
        n[1]++;
        System.out.printf("%s %s: %s%n", pair.path("id").asText(), kind, reported ? "reported" : "not reported");
    }

    /** @param shown whether only the claims that the conflict shows count, or whatever its findings rest on */
    private static boolean setsAgainst(Conflict conflict, Quote a, Quote b, Judge.Outcome outcome, boolean shown) {
        Set<String> ofA = meeting(conflict, a, outcome, shown);
        Set<String> ofB = meeting(conflict, b, outcome, shown);
        return ofA.stream().anyMatch(one -> ofB.stream().anyMatch(other -> !one.equals(other)));
    }

    /** What of the conflict rests on a claim that has the quote: findings of it, and claims themselves. */
    private static Set<String> meeting(Conflict conflict, Quote quote, Judge.Outcome outcome, boolean shown) {
        Map<String, List<String>> claimsOf = new HashMap<>();
        outcome.inquiry().findings().forEach(f -> claimsOf.put(f.id(), f.claims()));
        return conflict.findings().stream()
                .filter(id -> claimsOf.getOrDefault(id, List.of(id)).stream()
                        .filter(claim -> !shown || conflict.claims().contains(claim))
                        .map(claim -> Optional.ofNullable(outcome.claims().get(claim)))
                        .flatMap(Optional::stream)
                        .anyMatch(quote::isMetBy))
                .collect(Collectors.toSet());
    }

    private static boolean isEnglish(Map<String, Source> sources, Quote quote) {
        return Optional.ofNullable(sources.get(quote.source()))
                .flatMap(s -> s.about().language())
                .filter("en"::equals)
                .isPresent();
    }

    private static Optional<Quote> quote(JsonNode claim, Map<String, Source> sources) {
        Optional<Source> source =
                Optional.ofNullable(sources.get(claim.path("source").asText()));
        String words = claim.path("quote").asText();
        return source.filter(s -> s.text().contains(words)).map(s -> {
            int start = s.text().indexOf(words);
            return new Quote(s.path(), start, start + words.length());
        });
    }

    private static Map<String, Source> sources(Path folder) throws IOException {
        JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
        List<Source> sources = new ArrayList<>();
        for (JsonNode s : JSON.readTree(folder.resolve("sources.json").toFile())) {
            Bibliography about = new Bibliography(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    // The language is what the text is in, not what the list of sources says of the page it was taken
                    // from.
                    Optional.of(
                            isLatinEnglish(Files.readString(
                                            folder.resolve(s.path("file").asText())))
                                    ? "en"
                                    : s.path("language").asText()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(gold.path("person").asText()));
            String file = s.path("file").asText();
            sources.add(new Source(file, Files.readString(folder.resolve(file)), 0, "", about, List.of()));
        }
        Map<String, Source> byPath = new HashMap<>();
        sources.forEach(s -> byPath.put(s.path(), s));
        return byPath;
    }

    private static boolean isLatinEnglish(String text) {
        return text.split("\\b(?:the|and|was|of)\\b", -1).length > 12;
    }
}
