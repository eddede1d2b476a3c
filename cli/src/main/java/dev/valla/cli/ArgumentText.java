package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Argued;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Subject;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons' arguments, for people and for machines. */
final class ArgumentText {
    private final Screen screen;
    private final Inquiry inquiry;

    ArgumentText(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.inquiry = inquiry;
    }

    void print() {
        if (inquiry.arguments().isEmpty()) {
            screen.line("Nothing was argued yet: every finding rests on its claims alone.");
        }
        inquiry.arguments().forEach(this::print);
    }

    private void print(Argued argued) {
        Argument argument = argued.argument();
        screen.item(
                6,
                argument.id(),
                "%s%s (%s) rests on %s%s%s %s%s"
                        .formatted(
                                argued.isWeighed() ? screen.sign(inquiry.standing(argued.finding())) + " " : "",
                                argued.finding(),
                                argument.conclusion().told(),
                                on(argument),
                                argument.only() ? ", and on nothing else" : "",
                                argument.reason().isBlank() ? "" : ": " + argument.reason(),
                                screen.quiet("(" + argument.who() + ", "
                                        + argument.when().truncatedTo(ChronoUnit.SECONDS) + ")"),
                                argued.setAside()
                                        .map(why -> " " + screen.dash() + " set aside: " + why)
                                        .orElse("")));
    }

    /** "f12 (birth of Anna Weil) and letters.md". */
    static String on(Argument argument) {
        return Stream.concat(
                        argument.premises().stream().map(ArgumentText::told),
                        argument.members().stream().map(Told::subject))
                .collect(Collectors.joining(" and "));
    }

    private static String told(Meant meant) {
        return "%s (%s)".formatted(meant.id(), meant.told());
    }

    ObjectNode line(Argued argued) {
        Argument argument = argued.argument();
        ObjectNode line = Lines.object().put("argument", argument.id()).put("finding", argued.finding());
        line.set("premises", Lines.texts(argued.premises()));
        line.set(
                "members",
                Lines.texts(argued.members().stream().map(Subject::written).toList()));
        line.put("only", argument.only())
                .put("reason", argument.reason())
                .put("who", argument.who())
                .put("when", argument.when().toString());
        Lines.put(line, "setAside", argued.setAside());
        return line;
    }
}
