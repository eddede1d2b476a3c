package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.spelling.NameKey;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A claim as an account of an event: who takes part in which role, as persons and keys and no longer as names. */
final class Account {
    /** Words that say the act was done before. */
    private static final Set<String> AGAIN = Set.of(
            "again",
            "re-arrested",
            "rearrested",
            "re-elected",
            "reelected",
            "second",
            "third",
            "erneut",
            "wieder",
            "снова",
            "вторично");

    /** "His first wife": which of several it is, though not named. */
    private static final Pattern WHICH = Pattern.compile(
            "(?i)\\b(first|second|third|fourth|fifth|eldest|oldest|youngest)\\s+(wife|husband|marriage|son|daughter|child)\\b");

    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "of", "in", "and", "for", "to", "his", "her", "its");

    final Claim claim;
    /** Where it says that it was. */
    final Optional<Placed> place;
    /** Whom it names, in the order of its participants. */
    private final List<People.Known> known;

    final Set<Object> subjects = new LinkedHashSet<>();
    final Map<Role, Set<Object>> others = new EnumMap<>(Role.class);
    final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    final boolean again;
    final Optional<Count> count;
    /** A number of a whole: one of a kind, and no act. */
    final Optional<Tally> tally;
    /** "first wife": which of several relatives the words speak of. */
    final Optional<String> which;
    /** Whose death it orders. */
    final Optional<PersonName> ordered;
    /** The kin whose number it tells, all of them: "children". */
    final Optional<String> kin;
    /** What it tells of its subject that comes about once. */
    final Optional<Deed> deed;

    Account(Claim claim, People people, PlaceMatches places) {
        this.claim = claim;
        this.place = places.of(claim);
        this.known = known(claim, people);
        for (int i = 0; i < known.size(); i++) {
            Participant participant = claim.participants().get(i);
            Object somebody = Count.tally(claim).isPresent()
                    ? keys(participant.name())
                    : known.get(i).person();
            if (participant.role() == Role.SUBJECT) {
                subjects.add(somebody);
            } else if (!isUnnamedRelative(participant)) {
                others.computeIfAbsent(participant.role(), r -> new HashSet<>()).add(somebody);
                words.computeIfAbsent(participant.role(), r -> new HashSet<>()).addAll(keys(participant.name()));
            }
        }
        count = Count.of(claim);
        tally = Count.tally(claim);
        ordered = OrderedDeath.of(claim);
        kin = Kin.counted(claim, count);
        deed = Deed.of(claim);
        which = which(claim.quotation().words());
        again = saysAgain(claim.quotation().words());
    }

    private static List<People.Known> known(Claim claim, People people) {
        return claim.participants().stream()
                .map(p -> people.known(claim.quotation().source(), p.name()))
                .toList();
    }

    /** Whether it is what the claim would be among these people too. */
    boolean holdsAmong(People people) {
        return known.equals(known(claim, people));
    }

    /** Whether the claim would be placed so by these too. */
    boolean isPlacedBy(PlaceMatches places) {
        return place.equals(places.of(claim));
    }

    /** What it says of each slot of its event. */
    List<Value> values() {
        return Value.of(claim, place, count);
    }

    /** Who one of its participants is: equal for equal persons. */
    Object person(Participant participant) {
        return known.get(claim.participants().indexOf(participant)).person();
    }

    /** The names under which the dossier knows its subjects. */
    Stream<String> subjectNames() {
        return IntStream.range(0, known.size())
                .filter(i -> claim.participants().get(i).role() == Role.SUBJECT)
                .mapToObj(i -> known.get(i).canonical());
    }

    /** Ids of the matches that take its names for the persons they are taken for. */
    Stream<String> matches() {
        return known.stream().flatMap(k -> k.matches().stream());
    }

    private static Optional<String> which(String words) {
        Matcher which = WHICH.matcher(words);
        return which.find() ? Optional.of(which.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** "His first wife" can be anybody's name. */
    private static boolean isUnnamedRelative(Participant participant) {
        return switch (participant.role()) {
            case SPOUSE, CHILD, PARENT, SIBLING -> !People.looksLikeAName(participant.name());
            case SUBJECT, AGENT, OBJECT, BODY, ROLE, WORK, VENUE, AGAINST, CAUSE, ADDRESSEE -> false;
        };
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new HashSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                keys.add(NameKey.of(word));
            }
        }
        return keys;
    }

    /** The words of the claim without names, numbers and small words: what it says, whoever did it and however many. */
    Set<String> frame() {
        Set<String> frame = new HashSet<>();
        for (String word : count.map(c -> c.frame(claim)).orElse("").split("[^\\p{L}]+", -1)) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                frame.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return frame;
    }

    private static boolean saysAgain(String words) {
        for (String word : words.split("[^\\p{L}-]+", -1)) {
            if (AGAIN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    EventType type() {
        return claim.type();
    }

    String source() {
        return claim.quotation().source();
    }

    /** Whether both count the same as of the same time; neither is anything else. */
    boolean countsTheSameAs(Account other) {
        return tally.isPresent()
                && other.tally.isPresent()
                && tally.get().unit().equals(other.tally.get().unit())
                && sharesSubjectWith(other)
                && Times.isOneAsOf(claim.time(), other.claim.time());
    }

    /** Whether both tell how many children, or sisters, one has in all. */
    boolean countsTheSameKinAs(Account other) {
        return kin.isPresent() && kin.equals(other.kin) && subjects.equals(other.subjects);
    }

    /** Whether both tell what its subject can do, or undergo, once. */
    boolean tellsTheSameDeedAs(Account other) {
        return deed.flatMap(mine -> other.deed.filter(mine::isSameAs)).isPresent();
    }

    boolean sharesSubjectWith(Account other) {
        return subjects.stream().anyMatch(other.subjects::contains);
    }

    /** Whether both are decisions on the death of one and the same. */
    boolean ordersTheSameDeathAs(Account other) {
        return ordered.flatMap(mine -> other.ordered.flatMap(mine::likeness)).isPresent();
    }

    /** Whether both name somebody in this role and these can be the same; empty unless both do. */
    Optional<Boolean> agreesOn(Role role, Account other) {
        if (!others.containsKey(role) || !other.others.containsKey(role)) {
            return Optional.empty();
        }
        Set<Object> mine = others.getOrDefault(role, Set.of());
        Set<Object> theirs = other.others.getOrDefault(role, Set.of());
        Set<String> myWords = words.getOrDefault(role, Set.of());
        Set<String> theirWords = other.words.getOrDefault(role, Set.of());
        return Optional.of(mine.stream().anyMatch(theirs::contains)
                || myWords.containsAll(theirWords)
                || theirWords.containsAll(myWords));
    }
}
