package dev.valla.read.claims;

import dev.valla.read.claims.Naming.Who;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who a pronoun is, where the text leaves no choice; else the word as it stands. */
final class Pronouns {
    static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final String OPEN = "a pronoun that the text leaves open";

    private final Cast cast;
    private final Naming naming;
    private final Sexes sexes;
    private final Attention attention;

    Pronouns(Cast cast, Naming naming, Sexes sexes, Attention attention) {
        this.cast = cast;
        this.naming = naming;
        this.sexes = sexes;
        this.attention = attention;
    }

    Who who(Tree tree, int at, String form) {
        if (FIRST.contains(form)) {
            return naming.speaker()
                    .map(s -> new Who(s, true, "the speaker"))
                    .orElse(new Who(form, false, "no speaker is named"));
        }
        boolean he = MASCULINE.contains(form);
        boolean she = FEMININE.contains(form);
        if (!he && !she && !form.equals("their")) {
            return new Who(form, false, OPEN);
        }
        Optional<Integer> beside = Beside.owner(tree, at);
        if (beside.isPresent()) {
            Who near = naming.who(tree, beside.get());
            return new Who(near.name(), near.settled(), "the name it stands beside");
        }
        if (form.equals("their")) {
            return new Who(form, false, OPEN);
        }
        if (goesOnSaying(tree, at)
                && !sexes.contradicts(attention.sayer().get(), she)
                && !(he && sexes.soundsFeminine(attention.sayer().get()))) {
            return new Who(attention.sayer().get(), true, "who spoke in the sentence before");
        }
        boolean mainSpeaks = naming.speaker().isPresent() && cast.main().equals(naming.speaker());
        if (mainSpeaks || cast.main().isEmpty()) {
            return other(tree, at, form, she);
        }
        Who another = other(tree, at, form, she);
        if (naming.speaker().isPresent()) {
            return another;
        }
        if (sexes.contradicts(cast.main().get(), she)) {
            return certain(another, form, she);
        }
        boolean chief = tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
        boolean hers = sexes.told(cast.main().get(), she)
                && !sexes.certainly(attention.focus().orElse(""), she)
                && attention.othersContradict(she);
        if (attention.focus().isPresent() && chief && !hers && !mentions(tree, at)) {
            boolean someone = sexes.contradicts(attention.focus().get(), she);
            boolean main = someone
                    && she
                    && cast.female()
                    && sexes.certainly(attention.focus().get(), false);
            if (!main) {
                return someone || (he && sexes.soundsFeminine(attention.focus().get()))
                        ? new Who(form, false, OPEN)
                        : new Who(attention.focus().get(), true, "the subject of the sentence before");
            }
        }
        Optional<Who> above = chief ? above(tree, at, she) : Optional.empty();
        if (above.isPresent()) {
            return above.get();
        }
        return she == cast.female() || sexes.certainly(cast.main().get(), she)
                ? new Who(cast.main().get(), true, "the main person of the document")
                : certain(another, form, she);
    }

    /**
     * "Stein was deported to the camp, where he perished": whom the clause is about that this one hangs on, if somebody else than
     * the main person. Open where the main person comes between: "Berg called him to the town, where he …".
     */
    private Optional<Who> above(Tree tree, int at, boolean she) {
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
        return Optional.empty();
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
            boolean pronoun = (she ? FEMININE : MASCULINE).contains(form);
            if (pronoun || (tree.at(i).entity().equals("PERSON") && tree.nameStart(i) > subject)) {
                return Optional.of(new Who(tree.at(at).form().toLowerCase(Locale.ROOT), false, OPEN));
            }
        }
        return Optional.of(new Who(name, true, "whom the clause before is about"));
    }

    /** "The witness Vera Lind testified … She stated": the same goes on. */
    private boolean goesOnSaying(Tree tree, int at) {
        int verb = tree.head(at);
        return attention.sayer().isPresent()
                && tree.at(at).is("nsubj")
                && verb >= 0
                && tree.at(verb).is("root")
                && Attribution.says(tree.at(verb))
                && !mentions(tree, at);
    }

    /** Another than the main person only where the gender is certain. */
    private Who certain(Who another, String form, boolean she) {
        return another.settled() && sexes.certainly(another.name(), she) ? another : new Who(form, false, OPEN);
    }

    /** Where the main person says "I", "he" is the other one who was named. */
    private Who other(Tree tree, int at, String form, boolean she) {
        Set<String> before = new LinkedHashSet<>();
        for (int i = 0; i < at; i++) {
            if (tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i) {
                String name = naming.who(tree, i).name();
                if (!naming.isSpeaker(name) && !sexes.contradicts(name, she)) {
                    before.add(name);
                }
            }
        }
        if (before.size() == 1) {
            return new Who(before.iterator().next(), true, "the only other person named before it");
        }
        if (before.isEmpty()
                && attention.described().isPresent()
                && sexes.certainly(attention.described().get(), she)) {
            return new Who(attention.described().get(), true, "of whom the sentence before spoke");
        }
        return before.isEmpty()
                        && attention.recent().isPresent()
                        && !sexes.contradicts(attention.recent().get(), she)
                ? new Who(attention.recent().get(), true, "the person named just before")
                : new Who(form, false, OPEN);
    }

    private boolean mentions(Tree tree, int before) {
        for (int i = 0; i < before; i++) {
            if (tree.at(i).entity().equals("PERSON") || cast.knows(tree.at(i).form())) {
                return true;
            }
        }
        return false;
    }
}
