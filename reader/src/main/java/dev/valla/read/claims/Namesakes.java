package dev.valla.read.claims;

import dev.valla.read.claims.Naming.Who;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several who bear one name, told apart by what stands before it: "Mrs Lind", "Captain Lind", "the elder Lind", "the second Lord
 * Lind", "a son, Karl".
 */
final class Namesakes {
    private static final Set<String> BEFORE = Set.of(
            "elder", "younger", "older", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth");

    private static final Set<String> TITLES = Lexicon.english().of("title");

    private final Cast cast;
    private final Family family;
    private final Sexes sexes;
    private final Names names;

    /** Those named in full with a title, by title and surname. */
    private final Map<String, Set<String>> titled = new HashMap<>();

    /** Given names that somebody was introduced by who is not the one known by that name. */
    private final Set<String> shared = new HashSet<>();

    Namesakes(Cast cast, Family family, Sexes sexes, Names names) {
        this.cast = cast;
        this.family = family;
        this.sexes = sexes;
        this.names = names;
    }

    /** The title that stands before the name or begins it; else nothing. */
    static String title(Tree tree, int name) {
        int first = tree.nameStart(name);
        boolean within = first < name && isTitle(tree.at(first));
        return within
                ? tree.at(first).form()
                : Beside.titled(tree, first) ? tree.at(first - 1).form() : "";
    }

    private static boolean isTitle(Word word) {
        return TITLES.contains(word.form().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** Takes notice of who is called so with that title. */
    void note(Tree tree, int name, String plain, String full) {
        String title = title(tree, name);
        if (!title.isEmpty() && plain.contains(" ")) {
            titled.computeIfAbsent(key(title, Cast.surname(plain)), k -> new TreeSet<>())
                    .add(full);
        }
        sexes.note(title.isEmpty() ? plain : title + " " + plain, full);
    }

    private static String key(String title, String surname) {
        return title.toLowerCase(Locale.ROOT).replace(".", "") + " " + surname;
    }

    /** Whom a name means that is told apart from others; empty where the name alone tells it. */
    Optional<Who> meant(Tree tree, int name, String plain) {
        boolean further = Beside.isFurther(tree, name) && !plain.contains(" ");
        return Optional.of(new Who(plain, true, "as it stands", plain))
                .filter(who -> further)
                .or(() -> numbered(tree, name, plain))
                .or(() -> wife(tree, name, plain))
                .or(() -> byTitle(tree, name, plain));
    }

    /** "Captain Lind" where one Lind was named as captain. */
    private Optional<Who> byTitle(Tree tree, int name, String plain) {
        String title = title(tree, name);
        String surname = Cast.surname(plain);
        boolean lone = !title.isEmpty() && (plain.equals(surname) || plain.equalsIgnoreCase(title + " " + surname));
        Set<String> bearers = lone ? titled.getOrDefault(key(title, surname), Set.of()) : Set.of();
        return bearers.size() == 1
                ? bearers.stream().findFirst().map(b -> new Who(b, true, "named in full with this title", plain))
                : Optional.empty();
    }

    /** "Lady Lind" is no man, "Sir Karl" no woman: then somebody else, known by these words. */
    Optional<Who> contradicted(Tree tree, int name, String plain, String full) {
        String title = title(tree, name);
        String said = plain.startsWith(title) ? plain : title + " " + plain;
        boolean she = Genders.certainly(title + " X", true);
        boolean he = Genders.certainly(title + " X", false);
        return (she || he) && sexes.contradicts(full, she) && !full.equals(said)
                ? Optional.of(new Who(said, true, "as it stands"))
                : Optional.empty();
    }

    /** "Mrs. Lind" in the life of a man called Lind: somebody else. */
    private Optional<Who> wife(Tree tree, int name, String plain) {
        String title = title(tree, name);
        String surname = Cast.surname(plain);
        boolean other = title.matches("(?:Mrs|Miss|Madame|Lady)\\.?")
                && (plain.equals(surname) || plain.equals(title + " " + surname))
                && !cast.female()
                && cast.mainBySurname(surname)
                        .filter(main -> !sexes.certainly(main, true))
                        .isPresent();
        return other ? Optional.of(new Who(title + " " + surname, true, "as it stands")) : Optional.empty();
    }

    /**
     * "the elder Lind": the father of whoever the text is about, where it has named him; nobody else. "The younger Karl", "the second
     * Lord Lind": who that is, only these words tell.
     */
    private Optional<Who> numbered(Tree tree, int name, String plain) {
        int before = tree.nameStart(name) - 1;
        before = before > 0 && isTitle(tree.at(before)) ? before - 1 : before;
        boolean other = before > 0
                && BEFORE.contains(tree.at(before).form())
                && tree.at(before - 1).lemma().equals("the");
        if (!other) {
            return Optional.empty();
        }
        String said = Naming.plain(tree, before, name);
        Optional<String> father = tree.at(before).form().matches("elder|older")
                ? cast.main()
                        .flatMap(family::father)
                        .filter(f -> Cast.surname(f).equals(plain))
                : Optional.empty();
        return Optional.of(father.map(f -> new Who(f, true, "the father of the main person", said))
                .orElse(new Who(said, false, "a description, as it stands")));
    }

    /** Whether the name is not that of whoever is known by it: "his brother Karl", "a son, Karl"; nor, from then on, "Karl" alone. */
    boolean another(Tree tree, int name, String plain, Optional<Mention> link) {
        if (Beside.introduced(tree, name) || isLongerOfKin(tree, name, plain, link)) {
            return true;
        }
        if (plain.contains(" ") || link.isEmpty() || cast.isMain(link.get().name())) {
            return false;
        }
        if (shared.contains(plain)) {
            return true;
        }
        boolean anew = Beside.bornTo(tree, name) && toldBefore(link.get());
        if (anew) {
            shared.add(plain);
        }
        return anew;
    }

    /** "His son, William Eyre Aubrey", where the father is William Aubrey. */
    private static boolean isLongerOfKin(Tree tree, int name, String plain, Optional<Mention> link) {
        int words = plain.split(" ", -1).length;
        return Beside.kinOfHis(tree, name)
                && link.flatMap(Mention::link)
                        .filter(l -> l.to().contains(" ") && l.to().split(" ", -1).length < words)
                        .isPresent();
    }

    private boolean toldBefore(Mention mention) {
        return names.mentions().stream()
                .anyMatch(m -> m.start() < mention.start() && m.name().equals(mention.name()));
    }
}
