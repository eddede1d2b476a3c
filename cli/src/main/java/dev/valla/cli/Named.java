package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.List;

/** Whom a user means by a name; a name that fits several is refused with the list, never guessed. */
final class Named {
    private static final int MANY = 12;

    private Named() {}

    static List<Subject> all(Inquiry inquiry, List<String> typed) {
        List<Subject> subjects = new ArrayList<>();
        typed.forEach(name -> subjects.add(one(inquiry, name)));
        return subjects;
    }

    static Subject one(Inquiry inquiry, String typed) {
        List<Subject> fitting = inquiry.named(typed);
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.isEmpty()) {
            throw new Misuse(
                    "nothing rests on a source or witness called \"%s\"".formatted(typed),
                    "this dossier",
                    "see who carries what: valla linchpins");
        }
        List<String> written = fitting.stream().map(Subject::written).toList();
        throw new Misuse(
                "\"%s\" can mean %d things: %s"
                        .formatted(
                                typed,
                                written.size(),
                                String.join(", ", written.subList(0, Math.min(MANY, written.size())))),
                "this dossier",
                "say which, for instance: \"%s\"".formatted(written.get(0)));
    }
}
