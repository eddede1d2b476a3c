package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings and differences in plain words. */
final class Telling {
    private Telling() {}

    /**
     * "birth of Georgy Safarov", "no rehabilitation of Georgy Safarov", "office of Ada: chair, Poets' League": in the fewest words
     * that an account has for it, so that it says no more than all of them do, whichever was read first.
     */
    static String event(List<Claim> accounts, EventType type, List<String> subjects) {
        Claim claim = accounts.getFirst();
        Optional<Tally> tally = Count.tally(claim);
        if (tally.isPresent()) {
            return "how many, %s: %s"
                    .formatted(String.join(", ", subjects), tally.get().unit());
        }
        String of =
                subjects.isEmpty() ? "" : " of " + subjects.stream().limit(3).collect(Collectors.joining(", "));
        String with = accounts.stream()
                .map(Telling::with)
                .filter(w -> !w.isEmpty())
                .min(Comparator.comparingInt(String::length).thenComparing(w -> w))
                .orElse("");
        String not = claim.polarity() == Claim.Polarity.DENIED ? "no " : "";
        String what = Deed.of(claim)
                .filter(d -> type == EventType.EVENT)
                .map(Telling::deed)
                .orElse(type.word());
        return not + what + of + (with.isEmpty() ? "" : ": " + with);
    }

    private static String deed(Deed deed) {
        return switch (deed.kind()) {
            case FOUNDED -> EventType.FOUNDING.word();
            case ENDED -> "end";
            case NAMED -> "new name";
        };
    }

    private static String with(Claim claim) {
        return Stream.of(
                        Role.ROLE,
                        Role.BODY,
                        Role.WORK,
                        Role.SPOUSE,
                        Role.PARENT,
                        Role.CHILD,
                        Role.SIBLING,
                        Role.OBJECT)
                .flatMap(claim::in)
                .map(p -> p.name())
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    static String difference(Value left, Relation relation, Value right) {
        String a = left.shown();
        String b = right.shown();
        return switch (relation) {
            case AGREES -> "%s and %s say the same".formatted(a, b);
            case REFINES -> "%s is finer than %s and agrees with it".formatted(a, b);
            case DIFFERS -> "%s and %s are not the same, and both may hold".formatted(a, b);
            case CONTRADICTS -> "%s and %s cannot both hold".formatted(a, b);
            case EXPLAINED -> "%s and %s are one day, by the Old Style and the New".formatted(a, b);
        };
    }
}
