package dev.valla.cli;

import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.workbench.OpenDossier;
import dev.valla.workbench.Workbench;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "open",
        description = "The workbench in the browser, on 127.0.0.1 only. The address is printed on a line of its own.",
        header = {
            "Examples",
            "  valla open",
            "  valla open letters/",
            "  valla open -d letters.valla --port 8440 --no-browser",
            ""
        })
final class Open implements Callable<Integer> {
    private static final int MINUTES_ALONE = 10;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "DOSSIER|PATH", description = "A dossier, or documents to study first.")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", description = "0, the default, takes a free one.", defaultValue = "0")
    int port;

    @Option(names = "--no-browser", description = "Only print the address.")
    boolean noBrowser;

    @Option(
            names = "--at-home",
            description =
                    "On the dossier Valla/inquiry.valla in your own folder, made if it is not there; ends when the page has been"
                            + " closed for ten minutes. This is what a double click does.")
    boolean atHome;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Open(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws InterruptedException {
        Screen screen = common.screen(outside);
        int studied = prepare();
        if (studied != Exit.DONE && studied != Exit.PARTLY) {
            return studied;
        }
        try (Dossier dossier = DossierFile.toLookAt(common, outside);
                OpenDossier desk = new OpenDossier(
                        dossier, who.name(outside), Version.number(), new Dropped(dossier, outside, screen));
                Workbench workbench = workbench(desk)) {
            screen.line(workbench.address().toString());
            outside.out().flush();
            screen.say("The workbench is open. Ctrl-C closes it.");
            if (dossier.isReadOnly()) {
                screen.say(
                        "The dossier may not be written here: it can be read and questioned, and nothing can be entered.");
            }
            if (!noBrowser) {
                browse(workbench.address(), screen);
            }
            closeInOrder(workbench, desk, dossier);
            if (atHome) {
                untilNobodyLooks(workbench);
            } else {
                new CountDownLatch(1).await();
            }
            return Exit.DONE;
        }
    }

    /** A dossier is taken as it is; anything else is studied first, quietly. */
    private int prepare() {
        if (atHome) {
            common.dossier = atHome();
        } else if (paths.size() == 1 && paths.get(0).toString().endsWith(".valla")) {
            common.dossier = paths.get(0);
        } else if (!paths.isEmpty()) {
            paths.forEach(this::demandThatItIsThere);
            Study study = new Study(outside);
            study.common = common;
            study.paths = paths;
            study.noReport = true;
            common.dossier = study.file();
            return study.call();
        }
        return Exit.DONE;
    }

    private void demandThatItIsThere(Path path) {
        if (!Files.exists(outside.file(path))) {
            throw new Misuse(
                    "there is no such file or folder", path.toString(), "name documents, a folder or a dossier");
        }
    }

    private Path atHome() {
        if (!paths.isEmpty() || common.dossier != null) {
            throw new Misuse("at home there is one dossier", "--at-home", "leave out the other, or --at-home");
        }
        Path file = Path.of(System.getProperty("user.home"), "Valla", "inquiry.valla");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new Misuse(
                    "your folder for dossiers cannot be made: " + e.getMessage(),
                    String.valueOf(file.getParent()),
                    "make it yourself, or name another dossier: valla open -d FILE");
        }
        Dossier.open(file, Access.CREATE).close();
        return file;
    }

    private Workbench workbench(OpenDossier desk) {
        if (port < 0 || port > 65_535) {
            throw new Misuse("there is no port " + port, "--port", "take one from 1024 to 65535, or 0 for a free one");
        }
        try {
            return Workbench.open(desk, port);
        } catch (IOException taken) {
            throw new Misuse(
                    "port %d cannot be had: %s".formatted(port, taken.getMessage()),
                    "--port",
                    "take another, or 0 for a free one");
        }
    }

    /** A signal ends the program; then the page and the dossier are closed in order. */
    private static void closeInOrder(Workbench workbench, OpenDossier desk, Dossier dossier) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            workbench.close();
            desk.close();
            dossier.close();
        }));
    }

    /** Minutes are counted and no clock is asked, so that a machine that slept does not end the program when it wakes. */
    private static void untilNobodyLooks(Workbench workbench) throws InterruptedException {
        long before = -1;
        int quiet = 0;
        while (quiet < MINUTES_ALONE) {
            long now = workbench.requests();
            quiet = now == before ? quiet + 1 : 0;
            before = now;
            TimeUnit.MINUTES.sleep(1);
        }
    }

    private static void browse(URI address, Screen screen) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address.toString())
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                        : List.of("xdg-open", address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            screen.say("No browser could be started; open that address yourself.");
        }
    }
}
