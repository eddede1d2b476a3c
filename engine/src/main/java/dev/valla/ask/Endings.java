package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.conflict.Relation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Lamp Society was dissolved": that a body came to its end, for good. */
final class Endings {
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:was|were) (?:finally )?(?:dissolved|disbanded|abolished|wound up)\\b|\\bceased to exist\\b");

    /** What is dissolved to be elected or formed again. */
    private static final Pattern COMES_AGAIN = Pattern.compile(
            "(?i)\\b(?:parliament|assembly|duma|diet|chamber|congress|council|senate|reichstag|bundestag|sejm|cortes|knesset"
                    + "|storting|riksdag|rada|government|cabinet|committee|commission)\\b");

    private Endings() {}

    static Optional<Relation> of(Claim claim) {
        List<String> subjects =
                claim.in(Role.SUBJECT).map(Participant::name).distinct().toList();
        Matcher said = SAID.matcher(claim.quotation().words());
        return claim.type() == EventType.EVENT
                        && subjects.size() == 1
                        && !COMES_AGAIN.matcher(subjects.getFirst()).find()
                        && said.find()
                ? Optional.of(new Relation.Dissolved(claim.id(), Around.quoted(said.group())))
                : Optional.empty();
    }
}
