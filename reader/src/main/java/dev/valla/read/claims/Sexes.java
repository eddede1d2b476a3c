package dev.valla.read.claims;

import java.util.HashSet;
import java.util.Set;

/** Who is certainly a woman or a man: by the name, or by a title that the text once gave. */
final class Sexes {
    private final Set<String> women = new HashSet<>();
    private final Set<String> men = new HashSet<>();

    /** Whether the text or the name leaves no other choice. */
    boolean certainly(String said, boolean she) {
        return Genders.certainly(said, she) || told(said, she);
    }

    boolean contradicts(String said, boolean she) {
        return certainly(said, !she);
    }

    /** Whether a title told it. */
    boolean told(String name, boolean she) {
        return (she ? women : men).contains(name);
    }

    /** "Miss Joan Abbot": the title tells what the name may not. */
    void note(String titled, String name) {
        int space = titled.indexOf(' ');
        String title = space < 0 ? "" : titled.substring(0, space);
        if (!title.isEmpty() && Genders.certainly(title, true)) {
            women.add(name);
        } else if (!title.isEmpty() && Genders.certainly(title, false)) {
            men.add(name);
        }
    }

    /** "Savo", "Pablo": then "she" may be another. */
    boolean soundsMasculine(String name) {
        int space = name.indexOf(' ');
        return space > 0 && name.charAt(space - 1) == 'o' && !certainly(name, true);
    }

    /** "Inessa", "Anna": then "he" may be another; Ilya and Nikita are left open with them. */
    boolean soundsFeminine(String name) {
        int space = name.indexOf(' ');
        return space > 0 && name.charAt(space - 1) == 'a' && !certainly(name, false);
    }
}
