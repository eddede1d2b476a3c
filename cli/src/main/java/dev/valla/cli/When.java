package dev.valla.cli;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Listing;
import dev.valla.read.document.Received;
import dev.valla.read.when.TimeLine;
import dev.valla.read.when.TimeReader;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfException;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "when",
        description = "Expressions of time in a text or in files: the words, EDTF, and between which days.",
        header = {
            "Examples",
            "  valla when \"He was arrested on 16 January 1935, and again two years later.\"",
            "  valla when --jsonl letters/*.txt",
            "  valla when --named \"the market bombing=1975-03-04\" statement.txt",
            "  valla when --date 1831-03-03 --explain \"Yesterday came yours of the 14th ult.\"",
            "  valla when --language de < brief.txt",
            ""
        })
final class When implements Callable<Integer> {
    private static final int WORDS = 40;
    private static final Pattern MEANT_AS_FILE = Pattern.compile("(?:~|\\.{0,2})/\\S+|\\S*\\p{L}\\S*\\.\\p{L}{2,8}");

    @Mixin
    Common common = new Common();

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT|FILE",
            description = "Files or folders that are there; else a text. - is the input.")
    List<String> given = new ArrayList<>();

    @Option(names = "--jsonl", description = "One JSON object a line; offsets in Unicode code points.")
    boolean jsonl;

    @Option(names = "--explain", description = "From what each time was reckoned.")
    boolean explain;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "en, de, fr or ru. Without it what the document says, else en.")
    @Nullable
    String language;

    @Option(
            names = {"--written", "--date"},
            paramLabel = "EDTF",
            description =
                    "When the text was written: pins \"yesterday\", \"last week\", \"on Friday\" and lone months.")
    @Nullable
    String written;

    @Option(
            names = "--named",
            paramLabel = "NAME=EDTF",
            description = "A day with a name of its own, as \"the market bombing=1975-03-04\"; as often as needed.")
    List<String> named = new ArrayList<>();

    private final Map<String, TimeReader> readers = new HashMap<>();
    private final Outside outside;

    When(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        Screen screen = common.screen(outside);
        Optional<Edtf> documentDate = Optional.ofNullable(written).map(typed -> date(typed, "--written"));
        List<Problem> problems = new ArrayList<>();
        List<Source> texts = texts(problems);
        problems.forEach(screen::problem);
        for (Source text : texts) {
            List<TimeLine> lines = lines(text, documentDate);
            if (jsonl) {
                lines.forEach(line -> outside.out().print(line.json() + "\n"));
            } else {
                print(screen, text, lines, texts.size() > 1);
            }
        }
        return problems.isEmpty() ? Exit.DONE : texts.isEmpty() ? Exit.UNREADABLE : Exit.PARTLY;
    }

    private List<TimeLine> lines(Source text, Optional<Edtf> documentDate) {
        return TimeLine.of(
                withoutEnding(text.path()), text.text(), reader(text).read(text.withoutFrontMatter(), documentDate));
    }

    private static Edtf date(String typed, String option) {
        try {
            return Edtf.parse(typed);
        } catch (EdtfException wrong) {
            throw new Misuse(wrong.getMessage(), option, "for instance 1942-07-16");
        }
    }

    private NamedDays days() {
        NamedDays days = NamedDays.none();
        for (String typed : named) {
            GivenDay day = GivenDay.read(typed, "--named");
            days = days.with(day.name(), day.time().orElseThrow(() -> day.refused("--named")));
        }
        return days;
    }

    private TimeReader reader(Source text) {
        String tag = language != null ? language : text.about().language().orElse("en");
        try {
            return readers.computeIfAbsent(tag, t -> TimeReader.forLanguage(t, days()));
        } catch (IllegalArgumentException unknown) {
            throw new Misuse(
                    "times are not read in the language \"" + tag + "\"", text.path(), "give another: --language en");
        }
    }

    private List<Source> texts(List<Problem> problems) {
        if (given.isEmpty() || given.equals(List.of("-"))) {
            if (given.isEmpty() && outside.inIsTerminal()) {
                throw new Misuse("when in what?", "valla when", "give a text in quotation marks, or files");
            }
            return received(input(), problems);
        }
        if (given.stream().allMatch(String::isBlank)) {
            throw new Misuse("the text is empty", "valla when", "give a text in quotation marks, or files");
        }
        return given.stream().anyMatch(this::isFile)
                ? documents(problems)
                : List.of(text("text", String.join(" ", given)));
    }

    /** It is there, or it is named as only files are, from a folder on or with an ending: then it is a file that is missing, and no text. */
    private boolean isFile(String typed) {
        return MEANT_AS_FILE.matcher(typed).matches() || isThere(typed);
    }

    private boolean isThere(String typed) {
        try {
            return !typed.isBlank() && Files.exists(outside.file(Path.of(typed)));
        } catch (InvalidPathException aText) {
            return false;
        }
    }

    private Received input() {
        try {
            return Documents.text("-", outside.in().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the input broke off", e);
        }
    }

    private static List<Source> received(Received received, List<Problem> problems) {
        return switch (received) {
            case Received.Refused refused -> {
                problems.add(refused.problem());
                yield List.of();
            }
            case Received.Whole whole -> List.of(whole.source());
        };
    }

    private static Source text(String name, String words) {
        return new Source(name, words, 0, "", Bibliography.UNSTATED, List.of());
    }

    private List<Source> documents(List<Problem> problems) {
        Listing listing =
                Documents.list(given.stream().map(Path::of).map(outside::file).toList());
        problems.addAll(listing.problems());
        List<Source> sources = new ArrayList<>();
        for (var found : listing.found()) {
            sources.addAll(received(Documents.receive(found), problems));
        }
        return sources;
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    private void print(Screen screen, Source text, List<TimeLine> lines, boolean several) {
        if (several) {
            screen.line(screen.strong(text.path()));
        }
        int words = lines.stream()
                .mapToInt(line -> Math.min(WORDS, Screen.length(line.text())))
                .max()
                .orElse(0);
        for (TimeLine line : lines) {
            String edtf = line.bounded().or(line::edtf).orElse(screen.dash());
            screen.line("  " + Screen.padded(screen.cut(line.text(), WORDS), words) + "  " + Screen.padded(edtf, 20)
                    + "  " + screen.quiet(between(screen, line)));
            if (explain) {
                screen.paragraph(6, screen.dash() + " " + line.explain());
            }
        }
        if (lines.isEmpty()) {
            screen.say("no expression of time was found in " + text.path());
        }
    }

    private static String between(Screen screen, TimeLine line) {
        return line.earliest().equals(line.latest())
                ? ""
                : line.earliest().orElse("…") + " " + screen.dash() + " "
                        + line.latest().orElse("…");
    }
}
