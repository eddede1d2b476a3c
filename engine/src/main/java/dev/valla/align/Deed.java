package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a claim tells of its subject that can come about once as a rule, though its type alone does not say so: that a body was
 * founded, or came to its end for good, or that somebody or something took a certain name.
 *
 * @param kind  which of these
 * @param name  that is taken, or by which is called what was founded or ended, as it is compared: what is founded anew under
 *              another name is told apart by it
 * @param words that tell it
 */
public record Deed(Kind kind, String name, String words) {
    public enum Kind {
        FOUNDED,
        ENDED,
        NAMED
    }

    private static final Pattern FOUNDED = Pattern.compile(
            "(?i)\\b(?:was|were|been|being) (?:\\w+ly )?(?:founded|established|formed|created|set up|instituted|constituted)\\b");

    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:was|were) (?:finally )?(?:dissolved|disbanded|abolished|wound up)\\b|\\bceased to exist\\b");

    /** What is dissolved to be elected or formed again. */
    private static final Pattern COMES_AGAIN = Pattern.compile(
            "(?i)\\b(?:parliament|assembly|duma|diet|chamber|congress|council|senate|reichstag|bundestag|sejm|cortes|knesset"
                    + "|storting|riksdag|rada|government|cabinet|committee|commission)\\b");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\brenam(?:ed|ing)\\b|\\b(?:changed|changing|adopted|adopting|took|taking|assumed|assuming|chose) (?:\\w+ ){0,3}(?:name|surname|pseudonym|alias)\\b");

    /** Words by which it is one of several, or no more than a formality that follows. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            "(?i)\\b(?:again|re-?(?:found|establish|form|creat|constitut|open)\\w*|legally|officially|formally|temporarily|briefly)\\b");

    private static final Set<Role> BESIDE_A_FOUNDING = Set.of(Role.BODY, Role.OBJECT, Role.WORK);

    /** Empty where a claim tells nothing of the kind, or says that it was not the only time. */
    public static Optional<Deed> of(Claim claim) {
        String words = claim.quotation().words();
        List<String> subjects =
                claim.in(Role.SUBJECT).map(Participant::name).distinct().toList();
        if (subjects.size() != 1
                || claim.polarity() == Claim.Polarity.DENIED
                || ONE_OF_SEVERAL.matcher(words).find()) {
            return Optional.empty();
        }
        return switch (claim.type()) {
            case FOUNDING ->
                claim.participants().stream().anyMatch(p -> BESIDE_A_FOUNDING.contains(p.role()))
                        ? Optional.empty()
                        : told(Kind.FOUNDED, plain(subjects.getFirst()), FOUNDED, words);
            case EVENT ->
                (COMES_AGAIN.matcher(subjects.getFirst()).find()
                                ? Optional.<Deed>empty()
                                : told(Kind.ENDED, plain(subjects.getFirst()), ENDED, words))
                        .or(() -> taken(claim).flatMap(name -> told(Kind.NAMED, name, NAMED, words)));
            default -> Optional.empty();
        };
    }

    private static Optional<Deed> told(Kind kind, String name, Pattern pattern, String words) {
        Matcher told = pattern.matcher(words);
        return told.find() ? Optional.of(new Deed(kind, name, told.group())) : Optional.empty();
    }

    private static Optional<String> taken(Claim claim) {
        Set<String> names = claim.in(Role.OBJECT)
                .map(Participant::name)
                .filter(People::looksLikeAName)
                .map(Deed::plain)
                .collect(Collectors.toSet());
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    /** Whether the other is the same of the same subject, however it is told. */
    boolean isSameAs(Deed other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** A name as it is compared: without case and article. */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
