package dev.valla.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code bench/engine-peers DATA_DIR SIZE [SECONDS]}: Valla and other engines on the same data in one run, each in a process of
 * its own that is ended after so many seconds. A line as each comes, then a table of ratios to Valla, in Markdown.
 */
public final class EnginePeers {
    private static final String SECONDS = "120";

    private final String data;
    private final String size;
    private final long seconds;

    private EnginePeers(String data, String size, long seconds) {
        this.data = data;
        this.size = size;
        this.seconds = seconds;
    }

    /**
     * What a peer did.
     *
     * @param measured empty if it was ended, or failed
     * @param none     what is said then
     */
    private record Row(String peer, Optional<Measured> measured, String none) {
        String beside(Measured ours) {
            return measured.map(m -> "| %s | %s | %s | %s |\n"
                            .formatted(
                                    peer,
                                    ratio(m.ms() / ours.ms()),
                                    m.answer() == ours.answer() ? "yes" : "NO: " + m.answer(),
                                    m.explains() == 0 ? "–" : m.explains()))
                    .orElse("| %s | %s | | |\n".formatted(peer, none));
        }

        private static String ratio(double ratio) {
            return ratio < 10 ? "%.1f".formatted(ratio) : "%,.0f".formatted(ratio);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: bench/engine-peers DATA_DIR small|medium|large [SECONDS for each]");
            System.exit(2);
        }
        Locale.setDefault(Locale.ROOT);
        long seconds = Long.parseLong(args.length == 3 ? args[2] : SECONDS);
        new EnginePeers(args[0], args[1], seconds).table();
    }

    private void table() throws IOException, InterruptedException {
        var table = new StringBuilder("""

                | | time as a multiple of Valla's | same answer | constraints in its explanation |
                | --- | --- | --- | --- |
                """);
        for (Question question : Question.values()) {
            List<Row> rows = ask(question);
            Measured ours = rows.getFirst()
                    .measured()
                    .orElseThrow(() -> new IllegalStateException("Valla gave no answer: " + question.told()));
            table.append("| **%s** | | | |\n".formatted(question.told()));
            rows.forEach(row -> table.append(row.beside(ours)));
        }
        System.out.print(table);
    }

    private List<Row> ask(Question question) throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        for (String peer : question.peers().keySet()) {
            Row row = inItsOwnProcess(question, peer);
            rows.add(row);
            System.out.printf(
                    "{\"question\":\"%s\",\"peer\":\"%s\",\"size\":\"%s\",\"measured\":\"%s\"}%n",
                    question.told(),
                    peer,
                    size,
                    row.measured().map(Measured::written).orElse(row.none()));
        }
        return rows;
    }

    /** One that ends without an answer has failed; one that has to be ended is slow: they are told apart. */
    private Row inItsOwnProcess(Question question, String peer) throws IOException, InterruptedException {
        Path said =
                Files.createTempFile("peer-", ".txt"); // not a pipe: that of a process that was ended cannot be read
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx8g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnePeer.class.getName(),
                        question.name(),
                        peer,
                        data,
                        size)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        Optional<Measured> measured = Files.readAllLines(said).stream()
                .filter(line -> line.startsWith(Measured.MARK))
                .findFirst()
                .map(Measured::read);
        Files.delete(said);
        String none = ended ? "failed" : "no answer in %d s".formatted(seconds);
        return new Row(peer, measured, none);
    }
}
