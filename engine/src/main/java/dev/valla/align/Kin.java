package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Had two daughters": how many of a kind of kin one has in all. Those had with somebody, or among others, may be a part. */
final class Kin {
    private static final Set<String> KINDS = Set.of("child", "daugh", "sons", "broth", "siste", "sibli", "grand");

    private static final Pattern A_PART = Pattern.compile(
            "(?i)\\b(?:with|by|from|of|among|wife|husband|marriages?|first|second|third|more|another|other|further|step|half|adopt\\w*"
                    + "|surviv\\w*|living|still|small|young\\w*|old\\w*|eld\\w*|illegitimate|natural|together|couple|they|including)\\b");

    private Kin() {}

    /** The kind; empty where the claim counts none, names one of them, or may count a part. */
    static Optional<String> counted(Claim claim, Optional<Count> count) {
        boolean namesOthers = claim.participants().stream()
                .anyMatch(p -> p.role() != Role.SUBJECT && People.looksLikeAName(p.name()));
        return count.filter(c -> claim.type() == EventType.KINSHIP && !namesOthers && KINDS.contains(c.unit()))
                .filter(c -> !A_PART.matcher(claim.quotation().words()).find())
                .map(Count::unit);
    }
}
