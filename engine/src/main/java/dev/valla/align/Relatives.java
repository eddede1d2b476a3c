package dev.valla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Azim Premji's father", "Premji's father": relatives of whom one has only one, known by whose they are. */
public final class Relatives<P> {
    private static final Pattern WHOSE = Pattern.compile(
            "(?i)(.+?)['’]s? (?:(?:late|own|only) )?(father|mother|parents|twins|(?:first|second|third|eldest|youngest|only) (?:child|son|daughter|wife|husband|marriage))");

    private static final Pattern DESCRIBED = Pattern.compile(".+['’]s? \\p{Ll}.*");

    private record Known<P>(PersonName owner, String kin, P person) {}

    private final List<Known<P>> known = new ArrayList<>();

    Relatives() {}

    /** "Josef Lang's brother": of whom there may be several, so that two who are called so need not be one. */
    public static boolean isOneOfSeveral(String name) {
        return DESCRIBED.matcher(name).matches() && !WHOSE.matcher(name).matches();
    }

    /** The one relative that this can be, else another; a name that tells no such relative is always another. */
    P person(String name, Supplier<P> another) {
        Matcher whose = WHOSE.matcher(name);
        Optional<PersonName> owner = whose.matches() && People.looksLikeAName(whose.group(1))
                ? PersonName.of(whose.group(1))
                : Optional.empty();
        if (owner.isEmpty()) {
            return another.get();
        }
        String kin = whose.group(2).toLowerCase(Locale.ROOT);
        List<Known<P>> fitting = known.stream()
                .filter(k ->
                        k.kin().equals(kin) && k.owner().likeness(owner.get()).isPresent())
                .toList();
        boolean one = fitting.stream().map(Known::person).distinct().count() == 1;
        P person = one ? fitting.get(0).person() : another.get();
        known.add(new Known<>(owner.get(), kin, person));
        return person;
    }
}
