package dev.valla.read.parse;

import dev.valla.claim.Problem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.magicwerk.brownies.collections.GapList;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * Prepares the model in a process of its own, so that the heap it needs is neither taken from us nor limited by ours. It
 * tells its progress in lines "part, tab, what is done" on its standard output, and ends by itself when nobody listens.
 */
final class PreparingProcess {
    private static final String HEAP = "-Xmx1g";
    /** One class of each jar that the preparation needs. */
    private static final List<Class<?>> NEEDED = List.of(
            PreparingProcess.class,
            Problem.class,
            NLPNode.class,
            Object2IntMap.class,
            GapList.class,
            XZInputStream.class,
            LoggerFactory.class);

    private PreparingProcess() {}

    static void run(Path jar, Path file, Progress progress) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        PreparingProcess.class.getName(),
                        jar.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) tell(line, progress, said);
            int code = process.waitFor();
            if (code != 0)
                throw new IOException(
                        "it ended with " + code + ": " + said.toString().strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private static void tell(String line, Progress progress, StringBuilder said) {
        int tab = line.indexOf('\t');
        if (tab < 0) said.append(line).append('\n');
        else progress.told(line.substring(tab + 1), Double.parseDouble(line.substring(0, tab)));
    }

    private static String classPath() {
        return NEEDED.stream().map(PreparingProcess::home).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no path", e);
        }
    }

    /** @param args the jar of the model, and the file to write */
    public static void main(String[] args) {
        try {
            ModelPreparation.run(Path.of(args[0]), Path.of(args[1]), PreparingProcess::print);
        } catch (IOException | ClassNotFoundException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void print(String doing, double done) {
        System.out.println(done + "\t" + doing);
        if (System.out.checkError()) System.exit(130);
    }
}
