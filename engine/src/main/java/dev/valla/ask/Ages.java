package dev.valla.ask;

import dev.valla.align.Numerals;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.conflict.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "At the age of 24", "aged 38", "was 38 years old when": of the one person that a claim is about, at a moment. */
final class Ages {
    private static final int OLDEST = 120;

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:at (?:the )?age (?:of )?(?:only |just )?|aged (?:only |just )?|when (?:he|she) was (?:only |just )?)("
                    + Numerals.PATTERN
                    + ")\\b(?: years? old| years? of age| years)?(?![\\w–/-]|,\\d|\\s(?:months?|weeks?|days?|to|or|and a half|and \\d)\\b)");

    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)(?:(?:^|[.;\\n]\\s{0,2})(?:at (?:the age of )?|aged )(?:only |just )?|\\bwas (?:only |just )?)("
                    + Numerals.PATTERN
                    + ")(?:,?\\s|\\syears (?:old|of age) when\\s)$");

    /** Whoever is named so may be the one whose age it is. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:father|mother|parents?|sons?|daughters?|child|children|wife|husband|brothers?|sisters?|uncle|aunt|cousin|friends?)\\b");

    private static final Set<Role> OTHERS = Set.of(
            Role.SPOUSE, Role.CHILD, Role.PARENT, Role.SIBLING, Role.OBJECT, Role.AGENT, Role.AGAINST, Role.ADDRESSEE);

    /** One may be past all age then. */
    private static final Set<EventType> AT_NO_AGE = Set.of(
            EventType.BIRTH,
            EventType.BURIAL,
            EventType.REHABILITATION,
            EventType.PUBLICATION,
            EventType.AWARD,
            EventType.PARDON);

    private final Around around;
    private final Names names;

    Ages(Around around, Names names) {
        this.around = around;
        this.names = names;
    }

    /** Whether no age is told in its words, of whomever. */
    boolean saysNothing(Claim claim) {
        return told(claim).isEmpty();
    }

    /** Nothing where several ages are told, or where somebody else may be meant. */
    Optional<Relation> of(Claim claim) {
        List<String> subjects =
                claim.in(Role.SUBJECT).map(Participant::name).distinct().toList();
        boolean plain = subjects.size() == 1
                && claim.type().shape() == Shape.MOMENT
                && !AT_NO_AGE.contains(claim.type())
                && claim.participants().stream().noneMatch(p -> OTHERS.contains(p.role()))
                && !RELATIVE.matcher(around.with(claim.quotation())).find();
        List<MatchResult> told = plain ? told(claim) : List.of();
        return told.size() == 1 ? aged(claim, subjects.getFirst(), told.getFirst()) : Optional.empty();
    }

    private List<MatchResult> told(Claim claim) {
        return Stream.concat(
                        around.in(claim.quotation(), SAID).stream(),
                        SAID_BEFORE.matcher(around.before(claim.quotation())).results())
                .toList();
    }

    private Optional<Relation> aged(Claim claim, String subject, MatchResult told) {
        return Numerals.of(told.group(1))
                .filter(years -> years < OLDEST)
                .map(years -> new Relation.Aged(
                        claim.id(),
                        names.canonical(claim.quotation().source(), subject),
                        years.intValue(),
                        "%s was %d years old then, %s"
                                .formatted(
                                        names.canonical(claim.quotation().source(), subject),
                                        years,
                                        Around.quoted(told.group()))));
    }
}
