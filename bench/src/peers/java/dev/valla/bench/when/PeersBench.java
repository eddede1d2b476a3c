package dev.valla.bench.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import dev.valla.read.when.TimeReader;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Valla, HeidelTime and SUTime over the same English texts in one run, one thread, each warmed on the first of them:
 * MB a second of the thread's own processor time. HeidelTime without a tagger for narratives, SUTime without a document
 * date. GPL: behind the profile {@code peers}, never shipped. Arguments: a folder of {@code .txt}; where to write what each
 * has read, as {@code PEER.jsonl} for a scorer, if anywhere.
 */
public final class PeersBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile(
            "<TIMEX3 tid=\"[^\"]*\" type=\"([^\"]*)\" value=\"([^\"]*)\"[^>]*>(.*?)</TIMEX3>", Pattern.DOTALL);

    private PeersBench() {}

    /** Offsets in UTF-16 units. */
    private record Found(int start, int end, String type, Optional<String> value) {}

    private record Text(String doc, String words) {}

    public static void main(String[] args) throws IOException {
        List<Text> texts = texts(Path.of(args[0]));
        Optional<Path> out =
                args.length > 1 ? Optional.of(Files.createDirectories(Path.of(args[1]))) : Optional.empty();
        TimeReader valla = TimeReader.forLanguage("en");
        for (int i = 0; i < 40; i++) {
            texts.forEach(text -> valla.read(text.words()));
        }
        measure("valla", texts, text -> valla(valla, text), out);
        measure("sutime", texts, sutime(), out);
        measure("heideltime", texts, heidelTime(), out);
    }

    private static void measure(String peer, List<Text> texts, Function<String, List<Found>> reader, Optional<Path> out)
            throws IOException {
        int warm = reader.apply(texts.getFirst().words()).size();
        long bytes = 0;
        int times = 0;
        List<String> lines = new ArrayList<>();
        long spent = 0;
        for (Text text : texts) {
            bytes += text.words().getBytes(StandardCharsets.UTF_8).length;
            long begun = CLOCK.getCurrentThreadCpuTime();
            List<Found> found = reader.apply(text.words());
            spent += CLOCK.getCurrentThreadCpuTime() - begun;
            times += found.size();
            found.forEach(time -> lines.add(line(text, time)));
        }
        if (out.isPresent()) {
            Files.write(out.get().resolve(peer + ".jsonl"), lines);
        }
        double seconds = spent / 1e9;
        System.out.printf(
                "{\"op\":\"when\",\"peer\":\"%s\",\"times_in_first\":%d,\"times\":%d,\"cpu_seconds\":%.3f,\"mb_per_cpu_second\":%.3f}%n",
                peer, warm, times, seconds, bytes / 1e6 / seconds);
    }

    private static String line(Text text, Found time) {
        return JSON.createObjectNode()
                .put("doc", text.doc())
                .put("start", text.words().codePointCount(0, time.start()))
                .put("end", text.words().codePointCount(0, time.end()))
                .put("type", time.type())
                .put("value", time.value().orElse(null))
                .toString();
    }

    private static List<Found> valla(TimeReader reader, String text) {
        return reader.read(text).stream()
                .map(t -> new Found(
                        t.start(), t.end(), t.timex().type().name(), t.timex().value()))
                .toList();
    }

    private static Function<String, List<Found>> sutime() {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", withoutHolidays()));
        return text -> {
            Annotation annotation = new Annotation(text);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, "");
            pipeline.annotate(annotation);
            return annotation.get(TimeAnnotations.TimexAnnotations.class).stream()
                    .map(t -> new Found(
                            t.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                            t.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                            t.get(TimeAnnotations.TimexAnnotation.class).timexType(),
                            Optional.ofNullable(
                                    t.get(TimeAnnotations.TimexAnnotation.class).value())))
                    .toList();
        };
    }

    private static Properties withoutHolidays() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        return properties;
    }

    private static Function<String, List<Found>> heidelTime() throws IOException {
        Path config = Files.createTempFile("heideltime", ".props");
        Files.writeString(config, """
                considerDate = true
                considerDuration = true
                considerSet = true
                considerTime = true
                considerTemponym = false
                typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
                typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
                uimaVarDate = Date
                uimaVarDuration = Duration
                uimaVarLanguage = Language
                uimaVarSet = Set
                uimaVarTime = Time
                uimaVarTemponym = Temponym
                uimaVarTypeToProcess = Type
                """);
        HeidelTimeStandalone reader = new HeidelTimeStandalone(
                Language.ENGLISH, DocumentType.NARRATIVES, OutputType.TIMEML, config.toString(), POSTagger.NO);
        return text -> {
            try {
                return marked(reader.process(text), text);
            } catch (de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException e) {
                throw new IllegalStateException("a narrative needs no creation time", e);
            }
        };
    }

    /** The spans that HeidelTime marked, counted in the text without its marks. */
    private static List<Found> marked(String timeml, String text) {
        List<Found> found = new ArrayList<>();
        int from = timeml.indexOf("<TimeML>\n") + "<TimeML>\n".length();
        Matcher mark = MARK.matcher(timeml);
        int shift = from;
        for (boolean more = mark.find(from); more; more = mark.find()) {
            int start = mark.start() - shift;
            String words = mark.group(3);
            if (!text.startsWith(words, start)) {
                throw new IllegalStateException("\"%s\" does not stand at %d of the text".formatted(words, start));
            }
            found.add(new Found(start, start + words.length(), mark.group(1), Optional.of(mark.group(2))));
            shift += mark.group().length() - words.length();
        }
        return found;
    }

    private static List<Text> texts(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new Text(file.getFileName().toString().replaceFirst("\\.txt$", ""), Files.readString(file)));
            }
        }
        return texts;
    }
}
