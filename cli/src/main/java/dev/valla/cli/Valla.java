package dev.valla.cli;

import dev.valla.ask.UnknownName;
import dev.valla.claim.Problem;
import dev.valla.dossier.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command, runs it, and turns whatever happens into words and an exit code. */
@Command(
        name = "valla",
        sortOptions = false,
        customSynopsis = "valla COMMAND [-d FILE] …",
        headerHeading = "",
        header = {
            "Examples",
            "  valla study examples/safarov           read a folder of accounts; report; make safarov.valla",
            "  valla without Safarov                  what falls if Safarov is not believed",
            "  valla why c17                          the proof of a standing or a conflict",
            "  valla conflicts --jsonl | head -n 3    the same for machines",
            "  valla judge discount Safarov --because \"he invented evidence\"",
            ""
        },
        footer = {
            "",
            "Signs: ● stands  ◐ hangs by one  ○ falls  ✕ contested (with --ascii: + ~ o x)",
            "Exit codes: 0 done, 1 a fault of Valla, 2 wrong usage, 3 input unreadable, 4 found (only with",
            "--fail-on), 5 partly done, 130 interrupted. Nothing leaves this machine."
        })
final class Valla implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help; after a command, that command's.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "The version.")
    boolean version;

    static int run(Outside outside, String... arguments) {
        if (Arrays.asList(arguments).equals(List.of("--version"))) {
            outside.out().println(Version.told());
            return Exit.DONE;
        }
        return arguments.length == 0
                ? bare(outside)
                : commandLine(outside, arguments).execute(arguments);
    }

    private static int bare(Outside outside) {
        outside.err().print("""
                Valla reads what several sources say about a life, and answers: if I stop believing this witness,
                what falls, what stands, what hangs by one?

                  valla study FOLDER      read the accounts in it, and report
                  valla without NAME      what falls if NAME is not believed
                  valla --help            all commands

                Example:  valla study examples/safarov
                """);
        return Exit.USAGE;
    }

    /** Only the command that was asked for is made: making all of them takes longer than most of them run. */
    private static CommandLine commandLine(Outside outside, String... arguments) {
        CommandLine line = new CommandLine(new Valla());
        List<Commands> wanted = Commands.named(arguments[0]).map(List::of).orElseGet(() -> List.of(Commands.values()));
        wanted.forEach(command -> line.addSubcommand(command.word(), command.make(outside)));
        line.getCommandSpec().version(Version.told());
        line.setOut(writer(outside.out()));
        line.setErr(writer(outside.err()));
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                outside.outIsTerminal()
                                && !outside.environment().containsKey("NO_COLOR")
                                && !outside.variable("TERM").equals("dumb")
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((fault, given) -> misused(outside, fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(outside, fault));
        return line;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int misused(Outside outside, ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        Optional<String> guess = fault instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getUnmatched().isEmpty()
                        && fault.getCommandLine().getCommandSpec().parent() == null
                ? Commands.like(unmatched.getUnmatched().get(0))
                : Optional.empty();
        if (guess.isPresent()) {
            String typed = ((UnmatchedArgumentException) fault).getUnmatched().get(0);
            message = "there is no command \"%s\"; did you mean \"%s\"?".formatted(typed, guess.get());
        }
        outside.err().println(message);
        outside.err()
                .println("  mend:  see "
                        + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static int failed(Outside outside, Exception fault) {
        return switch (fault) {
            case Misuse misuse -> told(outside, misuse.problem(), Exit.USAGE);
            case Unreadable unreadable -> told(outside, unreadable.problem(), Exit.UNREADABLE);
            case Refused refused -> told(outside, refused.problem(), Exit.UNREADABLE);
            case UnknownName unknown -> {
                outside.err().println(unknown.getMessage());
                yield Exit.USAGE;
            }
            default -> ours(outside, fault);
        };
    }

    private static int told(Outside outside, Problem problem, int exit) {
        outside.err().println(problem.told());
        return exit;
    }

    private static int ours(Outside outside, Exception fault) {
        outside.err().println("This is a fault of Valla, not yours: " + fault);
        try {
            Path details = Files.createTempFile("valla-fault-", ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(details))) {
                out.println(Version.told());
                fault.printStackTrace(out);
            }
            outside.err().println("  where: the details are in " + details);
        } catch (IOException noRoom) {
            fault.printStackTrace(outside.err());
        }
        outside.err().println("  mend:  the dossier is as it was after the last thing it kept; please report this");
        return Exit.FAULT;
    }
}
