package dev.valla.bench.when;

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
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Valla, HeidelTime and SUTime over the same English texts in one run, one thread, each warmed on the first of them:
 * MB a second of the thread's own processor time. HeidelTime without a tagger for narratives, SUTime without a document
 * date. GPL: behind the profile {@code peers}, never shipped. Argument: a folder of {@code .txt}.
 */
public final class PeersBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private PeersBench() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]));
        TimeReader valla = TimeReader.forLanguage("en");
        for (int i = 0; i < 40; i++) {
            texts.forEach(valla::read);
        }
        measure("valla", texts, text -> valla.read(text).size());
        measure("sutime", texts, sutime());
        measure("heideltime", texts, heidelTime());
    }

    private static void measure(String peer, List<String> texts, ToIntFunction<String> reader) {
        int warm = reader.applyAsInt(texts.getFirst());
        long bytes = 0;
        int times = 0;
        long begun = CLOCK.getCurrentThreadCpuTime();
        for (String text : texts) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            times += reader.applyAsInt(text);
        }
        double seconds = (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9;
        System.out.printf(
                "{\"op\":\"when\",\"peer\":\"%s\",\"times_in_first\":%d,\"times\":%d,\"cpu_seconds\":%.3f,\"mb_per_cpu_second\":%.3f}%n",
                peer, warm, times, seconds, bytes / 1e6 / seconds);
    }

    private static ToIntFunction<String> sutime() {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", withoutHolidays()));
        return text -> {
            Annotation annotation = new Annotation(text);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, "");
            pipeline.annotate(annotation);
            return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
        };
    }

    private static Properties withoutHolidays() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        return properties;
    }

    private static ToIntFunction<String> heidelTime() throws IOException {
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
                return reader.process(text).split("<TIMEX3 ", -1).length - 1;
            } catch (de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException e) {
                throw new IllegalStateException("a narrative needs no creation time", e);
            }
        };
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
