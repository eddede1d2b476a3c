package dev.valla.read.claims;

import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which body "the union" takes up: the only one so called that the text has named. */
final class NamedBodies {
    private final Set<String> named = new LinkedHashSet<>();
    private final Names names;

    NamedBodies(Names names) {
        this.names = names;
    }

    /** Takes notice of the bodies that a sentence names. */
    void notice(Tree tree) {
        named.addAll(before(tree, tree.size()));
    }

    /** The body's name; empty where none or several are called so. */
    Optional<String> meant(Tree tree, int noun) {
        Word word = tree.at(noun);
        boolean bare = !word.isName()
                && word.tag().equals("NN")
                && Lexicon.english().in("body", word.lemma())
                && tree.children(noun).length == 1
                && tree.hasChildLemma(noun, "the");
        if (!bare) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>(named);
        known.addAll(before(tree, noun));
        List<String> called =
                known.stream().filter(name -> isCalled(name, word.lemma())).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** "the Dockers' Union", "Union of Dockers". */
    private static boolean isCalled(String name, String noun) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).contains(noun);
    }

    private Set<String> before(Tree tree, int end) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < end; i++) {
            if (tree.at(i).entity().equals("ORG") && tree.nameEnd(i) == i) {
                names.at(tree.at(i).start()).map(Mention::name).ifPresent(found::add);
            }
        }
        return found;
    }
}
