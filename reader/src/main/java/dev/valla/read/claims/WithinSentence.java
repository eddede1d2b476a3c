package dev.valla.read.claims;

import dev.valla.read.claims.Naming.Who;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun means by the other words of its own sentence: who is named before it, whom its clause or the one above is about. */
final class WithinSentence {
    /** Kin of a man who bear his surname. */
    private static final Set<String> SAME_SURNAME = Set.of("son", "daughter", "father", "brother", "grandfather");

    /** How many words may stand between a pronoun in front and its clause's verb. */
    private static final int FRONT = 40;

    private final Cast cast;
    private final Kinds kinds;
    private final Naming naming;
    private final Sexes sexes;

    WithinSentence(Cast cast, Kinds kinds, Naming naming, Sexes sexes) {
        this.cast = cast;
        this.kinds = kinds;
        this.naming = naming;
        this.sexes = sexes;
    }

    /** "He told Karl", "he was shot by Karl": he is not Karl. */
    boolean befalls(Tree tree, int verb, String name) {
        for (int child : verb < 0 ? new int[0] : tree.children(verb)) {
            Word word = tree.at(child);
            boolean whom = word.is("dobj") || word.is("dative");
            if (word.is("agent")
                    && tree.children(child, "pobj").stream()
                            .filter(by -> tree.at(by).entity().equals("PERSON"))
                            .anyMatch(by -> naming.who(tree, by).name().equals(name))) {
                return true;
            }
            if (whom
                    && word.entity().equals("PERSON")
                    && naming.who(tree, child).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** "He and his son Karl Berg": he is a Berg, and not the main person, who is none. */
    Optional<String> kinsSurname(Tree tree, int at, boolean she) {
        int kin = tree.at(at).tag().equals("PRP$")
                ? tree.head(at)
                : tree.children(at, "conj").stream().findFirst().orElse(-1);
        boolean ofHis = kin > at
                && !she
                && SAME_SURNAME.contains(tree.at(kin).lemma())
                && tree.children(kin, "poss").stream()
                        .anyMatch(p -> tree.at(p).form().equalsIgnoreCase("his"));
        Optional<String> surname = (ofHis ? tree.children(kin, "appos") : List.<Integer>of())
                .stream()
                        .filter(name -> tree.at(name).entity().equals("PERSON") && tree.nameStart(name) < name)
                        .map(name -> Cast.surname(Naming.plain(tree, tree.nameStart(name), tree.nameEnd(name))))
                        .findFirst();
        return surname.filter(
                s -> cast.main().filter(m -> !Cast.surname(m).equals(s)).isPresent());
    }

    boolean namesMain(Tree tree, int before) {
        for (int i = 0; i < before; i++) {
            boolean person = tree.at(i).entity().equals("PERSON")
                    || cast.knows(tree.at(i).form());
            if (person && cast.isMain(naming.who(tree, i).name())) {
                return true;
            }
        }
        return false;
    }

    /** "After his marriage Orlov settled in Kazan": in words put in front, whom the clause itself is about. */
    Optional<Who> ahead(Tree tree, int at, boolean she) {
        int up = tree.head(at);
        boolean end = up >= 0
                && Set.of("death", "funeral", "burial", "execution")
                        .contains(tree.at(up).lemma());
        while (!end && up >= 0 && up < at + FRONT && !mentions(tree, at)) {
            for (int child : tree.at(up).isVerb() ? tree.children(up) : new int[0]) {
                boolean chief = tree.at(child).is("nsubj") || tree.at(child).is("nsubjpass");
                if (chief && child > at && tree.at(child).entity().equals("PERSON")) {
                    Who who = naming.who(tree, child);
                    return sexes.contradicts(who.name(), she)
                            ? Optional.empty()
                            : Optional.of(new Who(who.name(), true, "whom the clause behind it is about"));
                }
            }
            up = tree.head(up);
        }
        return Optional.empty();
    }

    /** "Three days after his arrest, he was sentenced": the subject behind it, a pronoun of the same sex. */
    static Optional<Integer> doerBehind(Tree tree, int at, boolean he) {
        for (int i = at + 1; i < tree.size(); i++) {
            String form = tree.at(i).form().toLowerCase(Locale.ROOT);
            if (tree.isSubjectOfRoot(i) && form.equals(he ? "he" : "she")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * "Stein was deported to the camp, where he perished": whom the clause is about that this one hangs on, if somebody else than
     * the main person. Open where the main person comes between: "Berg called him to the town, where he …".
     */
    Optional<Who> above(Tree tree, int at, boolean she) {
        int up = tree.head(at);
        while (up >= 0 && tree.head(up) >= 0) {
            up = tree.head(up);
            for (int child : tree.children(up)) {
                Word word = tree.at(child);
                if (child < at && (word.is("nsubj") || word.is("nsubjpass"))) {
                    return another(tree, child, at, she);
                }
            }
        }
        return behindSemicolon(tree, at).flatMap(subject -> another(tree, subject, at, she));
    }

    /** "The colonel Karl Lind was charged in May; he was sentenced in July": of whom the words before the semicolon are. */
    private Optional<Integer> behindSemicolon(Tree tree, int at) {
        int verb = tree.head(at);
        boolean opens = at > 0 && tree.at(at - 1).form().equals(";") && verb >= 0;
        return opens
                ? tree.children(verb, "ccomp").stream()
                        .filter(before -> before < at)
                        .flatMap(before -> Doers.ownSubjects(tree, before).stream())
                        .flatMap(subject -> Beside.person(tree, subject, kinds).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Who> another(Tree tree, int subject, int at, boolean she) {
        boolean person = tree.at(subject).entity().equals("PERSON")
                || cast.knows(tree.at(subject).form());
        if (!person) {
            return Optional.empty();
        }
        String name = naming.who(tree, subject).name();
        if (cast.isMain(name) || sexes.contradicts(name, she)) {
            return Optional.empty();
        }
        for (int i = subject + 1; i < at; i++) {
            String form = tree.at(i).form().toLowerCase(Locale.ROOT);
            boolean pronoun = (she ? Pronouns.FEMININE : Pronouns.MASCULINE).contains(form);
            if (pronoun || (tree.at(i).entity().equals("PERSON") && tree.nameStart(i) > subject)) {
                return Optional.of(new Who(tree.at(at).form().toLowerCase(Locale.ROOT), false, Pronouns.OPEN));
            }
        }
        return Optional.of(new Who(name, true, "whom the clause before is about"));
    }

    /** "He talked with Karl Berg; he was a deputy": the same, where nobody between has done anything. */
    Optional<Who> heAgain(Tree tree, int at, String form) {
        boolean subject = tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
        int first = -1;
        for (int i = 0; subject && i < at; i++) {
            boolean chief = tree.at(i).is("nsubj") || tree.at(i).is("nsubjpass");
            if (chief && (tree.at(i).isName() || kinds.person(tree, i))) {
                first = tree.at(i).form().equalsIgnoreCase(form) ? i : -1;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(naming.who(tree, first)).filter(Who::settled);
    }

    /** "The guard Karl Lind struck him": he is not the one who does it. */
    static boolean acts(Tree tree, int name, int pronoun) {
        int verb = tree.head(pronoun);
        verb = verb >= 0 && tree.at(verb).is("prep") ? tree.head(verb) : verb;
        boolean undergoes = tree.at(pronoun).tag().equals("PRP")
                && !tree.at(pronoun).form().endsWith("self")
                && !tree.at(pronoun).is("nsubj")
                && !tree.at(pronoun).is("nsubjpass");
        int noun = tree.at(name).is("appos") ? tree.head(name) : name;
        boolean madeSo = tree.at(pronoun).tag().equals("PRP")
                && Set.of("him", "her").contains(tree.at(pronoun).form())
                && tree.at(noun).is("nsubj")
                && tree.head(noun) == pronoun - 1;
        return madeSo
                || (undergoes
                        && verb >= 0
                        && tree.head(noun) == verb
                        && tree.at(noun).is("nsubj"));
    }

    boolean mentions(Tree tree, int before) {
        for (int i = 0; i < before; i++) {
            if (tree.at(i).entity().equals("PERSON") || cast.knows(tree.at(i).form())) {
                return true;
            }
        }
        return false;
    }
}
