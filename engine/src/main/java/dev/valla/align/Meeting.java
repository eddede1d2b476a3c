package dev.valla.align;

import dev.valla.claim.EventType;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether two accounts can be of one event, and what speaks for it. */
final class Meeting {
    /** One dies once, however. */
    static final Set<EventType> DEATHS = EnumSet.of(EventType.DEATH, EventType.EXECUTION, EventType.KILLING);

    /** Who differs in one of these roles has another event. */
    private static final List<Role> TELLING = List.of(
            Role.BODY,
            Role.ROLE,
            Role.WORK,
            Role.SPOUSE,
            Role.CHILD,
            Role.PARENT,
            Role.SIBLING,
            Role.OBJECT,
            Role.VENUE);

    /** What one hardly does twice with the same other; their times are rivals then, not two events. */
    private static final Set<EventType> ONCE_WITH_THE_SAME = EnumSet.of(
            EventType.MARRIAGE,
            EventType.KINSHIP,
            EventType.FOUNDING,
            EventType.PUBLICATION,
            EventType.AUTHORSHIP,
            EventType.JOINING);

    /** What happens to one person once as a rule. */
    private static final Set<EventType> AS_A_RULE_ONCE = EnumSet.of(EventType.BURIAL, EventType.REHABILITATION);

    /** Characters between two quotations that still tell of one thing: some two sentences. */
    private static final int ONE_PASSAGE = 250;

    private static final Pattern SECOND_GRAVE = Pattern.compile(
            "(?i)\\bre-?(?:buri|inter|bur)\\w*|\\b(?:moved|transferred|exhumed|initially|originally|first|later|finally|temporar\\w*|ashes|heart"
                    + "|cenotaph|memorial|symbolic\\w*|mass grave)\\b");

    private Meeting() {}

    /** Types of one kind of event: what is told of one is told of the other. */
    static EventType kind(EventType type) {
        return DEATHS.contains(type) ? EventType.DEATH : type;
    }

    /** Whether these are one event whatever is said of its time and place. */
    static boolean mustMeet(Account a, Account b) {
        EventType kind = kind(a.type());
        if (kind != kind(b.type()) || !a.sharesSubjectWith(b) || a.claim.polarity() != b.claim.polarity()) {
            return false;
        }
        if (kind.onceInALife()) {
            return true;
        }
        if (a.tally.isPresent() || b.tally.isPresent()) {
            return a.countsTheSameAs(b);
        }
        if (a.countsTheSameKinAs(b) || isOneBurial(a, b) || a.tellsTheSameDeedAs(b)) {
            return true;
        }
        if (a.ordersTheSameDeathAs(b)) {
            return !a.again && !b.again;
        }
        boolean agreed = !a.again
                && !b.again
                && contradictedRole(a, b).isEmpty()
                && (agreedRole(a, b).isPresent() || (a.which.isPresent() && a.which.equals(b.which)));
        return ONCE_WITH_THE_SAME.contains(kind) && agreed;
    }

    /** One is buried once, unless a source tells of a second grave, or of the first as not the last; their places are rivals then. */
    private static boolean isOneBurial(Account a, Account b) {
        return a.type() == EventType.BURIAL
                && b.type() == EventType.BURIAL
                && timesMeet(a, b)
                && Stream.of(a, b)
                        .map(m -> m.claim.quotation().words())
                        .noneMatch(words -> SECOND_GRAVE.matcher(words).find());
    }

    /** Why they can be one event, in plain words; empty when something stands against it or nothing speaks for it. */
    static Optional<String> reason(Account a, Account b) {
        if (!canMeet(a, b)) {
            return Optional.empty();
        }
        boolean bothTimes = a.claim.time().isPresent() && b.claim.time().isPresent();
        Optional<Role> role = agreedRole(a, b);
        if (bothTimes) {
            return Optional.of(
                    role.isPresent()
                            ? "their times agree, and so does the %s"
                                    .formatted(role.get().word())
                            : "their times agree");
        }
        if (role.isPresent()) {
            return Optional.of("same %s".formatted(role.get().word()));
        }
        if (placesAgree(a, b)) {
            return Optional.of("same place");
        }
        if (isOneOutcome(a, b)) {
            return Optional.of("told of one outcome in one passage");
        }
        if (sayTheSameOfANumber(a, b)) {
            return Optional.of("the same words but for a number");
        }
        return AS_A_RULE_ONCE.contains(kind(a.type())) ? Optional.of("it happens once as a rule") : Optional.empty();
    }

    /** A verdict, its penalty and its grounds are told one after the other, and dated once. */
    private static boolean isOneOutcome(Account a, Account b) {
        Quotation one = a.claim.quotation();
        Quotation other = b.claim.quotation();
        return kind(a.type()) == EventType.SENTENCE
                && one.source().equals(other.source())
                && Math.max(one.start() - other.end(), other.start() - one.end()) < ONE_PASSAGE;
    }

    private static boolean sayTheSameOfANumber(Account a, Account b) {
        Set<String> frame = a.frame();
        return a.count.isPresent()
                && b.count.isPresent()
                && a.count.get().unit().equals(b.count.get().unit())
                && frame.size() > 1
                && frame.equals(b.frame());
    }

    /** Whether nothing that is said keeps them apart. */
    static boolean canMeet(Account a, Account b) {
        return kind(a.type()) == kind(b.type())
                && a.tally.isEmpty()
                && b.tally.isEmpty()
                && a.claim.polarity() == b.claim.polarity()
                && a.sharesSubjectWith(b)
                && contradictedRole(a, b).isEmpty()
                && timesMeet(a, b)
                && placesMeet(a, b)
                && !toldApart(a, b);
    }

    /** Whether the one says that what the other tells did not happen: same kind, same person, nothing that tells them apart. */
    static boolean denies(Account denial, Account account) {
        return kind(denial.type()) == kind(account.type())
                && denial.sharesSubjectWith(account)
                && contradictedRole(denial, account).isEmpty()
                && timesMeet(denial, account)
                && placesMeet(denial, account);
    }

    /** One source that says "again" tells two events; a first and a second wife are two. */
    private static boolean toldApart(Account a, Account b) {
        boolean others = a.which.isPresent() && b.which.isPresent() && !a.which.equals(b.which);
        return others || (a.again != b.again && a.source().equals(b.source()));
    }

    private static boolean timesMeet(Account a, Account b) {
        return a.claim.time().isEmpty()
                || b.claim.time().isEmpty()
                || Times.canMeet(a.type(), a.claim.time().get(), b.claim.time().get());
    }

    private static boolean placesMeet(Account a, Account b) {
        return a.place.flatMap(mine -> b.place.map(mine::canMeet)).orElse(true);
    }

    private static boolean placesAgree(Account a, Account b) {
        return a.place.flatMap(mine -> b.place.map(mine::agrees)).orElse(false);
    }

    private static Optional<Role> agreedRole(Account a, Account b) {
        return TELLING.stream().filter(r -> a.agreesOn(r, b).orElse(false)).findFirst();
    }

    private static Optional<Role> contradictedRole(Account a, Account b) {
        return TELLING.stream().filter(r -> !a.agreesOn(r, b).orElse(true)).findFirst();
    }
}
