package dev.valla.read.claims;

import dev.valla.read.claims.Naming.Who;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who a pronoun is, where the text leaves no choice; else the word as it stands. */
final class Pronouns {
    static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final String OPEN = "a pronoun that the text leaves open";

    /** Kin of a man who bear his surname. */
    private static final Set<String> SAME_SURNAME = Set.of("son", "daughter", "father", "brother", "grandfather");

    /** How many words may stand between a pronoun in front and its clause's verb. */
    private static final int FRONT = 40;

    private final Cast cast;
    private final Naming naming;
    private final Sexes sexes;
    private final Attention attention;
    private final Kinds kinds;

    Pronouns(Cast cast, Kinds kinds, Naming naming, Sexes sexes, Attention attention) {
        this.kinds = kinds;
        this.cast = cast;
        this.naming = naming;
        this.sexes = sexes;
        this.attention = attention;
    }

    /** Who it is; in "Anna Lind, whom he met" he is not the one of whom the clause speaks. */
    Who who(Tree tree, int at, String form) {
        Who who = meant(tree, at, form);
        if (!FIRST.contains(form) && naming.passedThrough(who.name())) {
            return new Who(form, false, OPEN);
        }
        int verb = tree.head(at);
        boolean chief = tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
        boolean same = chief
                && who.settled()
                && verb >= 0
                && tree.at(verb).is("relcl")
                && tree.head(verb) >= 0
                && tree.at(tree.head(verb)).entity().equals("PERSON")
                && tree.children(verb, "dobj").stream().anyMatch(o -> Grammar.isRelative(tree.at(o)))
                && naming.who(tree, tree.head(verb)).name().equals(who.name());
        boolean himself = chief && who.settled() && befalls(tree, verb, who.name());
        return same || himself ? another(tree, at, form, who.name(), himself) : who;
    }

    /** Whom else the sentence before names, if one other. */
    private Who another(Tree tree, int at, String form, String not, boolean himself) {
        return attention
                .otherThan(not)
                .filter(name -> himself && !mentions(tree, at) && !sexes.contradicts(name, FEMININE.contains(form)))
                .map(name -> new Who(name, true, "of the two in the sentence before, the one to whom it can be done"))
                .orElse(new Who(form, false, OPEN));
    }

    /** "He told Karl", "he was shot by Karl": he is not Karl. */
    private boolean befalls(Tree tree, int verb, String name) {
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

    private Who meant(Tree tree, int at, String form) {
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
        Optional<String> named = ofThatSurname(tree, at, she);
        if (named.isPresent()) {
            return new Who(
                    named.get(),
                    true,
                    "of whom the text spoke just before, and whose surname the kin named here bears");
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
            return settledOr(settledOr(certain(another, form, she), ahead(tree, at, she)), onlyOne(tree, at, she));
        }
        boolean chief = tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
        boolean hers = sexes.told(cast.main().get(), she)
                && !sexes.certainly(attention.focus().orElse(""), she)
                && attention.othersContradict(she);
        Optional<Who> owner = tree.at(at).tag().equals("PRP$") ? owner(tree, at, form, she, hers) : Optional.empty();
        if (owner.isPresent()) {
            return owner.get();
        }
        boolean centre = attention.goesOn(she) && !sexes.contradicts(cast.main().get(), she);
        if (attention.focus().isPresent() && chief && !hers && !centre && !mentions(tree, at)) {
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
        if (chief && husbandOf(she)) {
            return new Who(attention.described().get(), true, "of whom the sentence before spoke");
        }
        Optional<Who> above = chief ? above(tree, at, she) : Optional.empty();
        if (above.isPresent()) {
            return above.get();
        }
        if (!attention.introduced() && !namesMain(tree, at)) {
            return ahead(tree, at, she).orElse(new Who(form, false, OPEN));
        }
        return she == cast.female() || sexes.certainly(cast.main().get(), she)
                ? new Who(cast.main().get(), true, "the main person of the document")
                : certain(another, form, she);
    }

    /** "He and his son Karl Berg": he is the Berg of whom the text spoke, and not the main person, who is none. */
    private Optional<String> ofThatSurname(Tree tree, int at, boolean she) {
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
                        s -> cast.main().filter(m -> !Cast.surname(m).equals(s)).isPresent())
                .flatMap(attention::chief)
                .filter(name -> !sexes.contradicts(name, false));
    }

    /** "Lind married Vera Berg. She died": the only woman of whom the sentence before speaks. */
    private Optional<Who> onlyOne(Tree tree, int at, boolean she) {
        return mentions(tree, at)
                ? Optional.empty()
                : attention
                        .onlyOne(she)
                        .map(name -> new Who(
                                name,
                                true,
                                "the only %s whom the sentence before names".formatted(she ? "woman" : "man")));
    }

    private static Who settledOr(Who who, Optional<Who> other) {
        return who.settled() ? who : other.orElse(who);
    }

    /** "Anna's husband died. He was buried in Kazan": of him, unless Anna is certainly a man. */
    private boolean husbandOf(boolean she) {
        String described = attention.described().orElse("");
        return described.contains("'s ")
                && sexes.certainly(described, she)
                && !sexes.certainly(cast.main().get(), she);
    }

    private boolean namesMain(Tree tree, int before) {
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
    private Optional<Who> ahead(Tree tree, int at, boolean she) {
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

    /**
     * "His", where it is not the main person's at once: whoever does what the sentence tells behind it; open where the sentence
     * before was about another of that sex.
     */
    private Optional<Who> owner(Tree tree, int at, String form, boolean she, boolean hers) {
        Optional<Integer> doer = doerBehind(tree, at, !she);
        if (doer.isPresent()) {
            Who same = naming.who(tree, doer.get());
            return Optional.of(new Who(same.name(), same.settled(), same.reason()));
        }
        boolean rival = attention
                .focus()
                .filter(focus -> !sexes.contradicts(focus, she))
                .isPresent();
        return rival && !hers && !mentions(tree, at) ? Optional.of(new Who(form, false, OPEN)) : Optional.empty();
    }

    /** "Three days after his arrest, he was sentenced": the subject behind it, a pronoun of the same sex. */
    private static Optional<Integer> doerBehind(Tree tree, int at, boolean he) {
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
            boolean named = tree.at(i).isName() && tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i;
            if (named || isParty(tree, i)) {
                String name = naming.who(tree, i).name();
                if (!naming.isSpeaker(name) && !sexes.contradicts(name, she) && !acts(tree, i, at)) {
                    before.add(name);
                }
            }
        }
        Optional<Who> same = heAgain(tree, at, form);
        if (same.isPresent()) {
            return same.get();
        }
        if (before.size() == 1) {
            return new Who(before.iterator().next(), true, "the only other person named before it");
        }
        if (before.isEmpty()
                && attention.described().isPresent()
                && sexes.certainly(attention.described().get(), she)
                && !ownedByHim(attention.described().get(), she)) {
            return new Who(attention.described().get(), true, "of whom the sentence before spoke");
        }
        return before.isEmpty()
                        && attention.recent().isPresent()
                        && !naming.isSpeaker(attention.recent().get())
                        && !sexes.contradicts(attention.recent().get(), she)
                        && !(she && sexes.soundsMasculine(attention.recent().get()))
                ? new Who(attention.recent().get(), true, "the person named just before")
                : new Who(form, false, OPEN);
    }

    /** "He talked with Karl Berg; he was a deputy": the same, where nobody between has done anything. */
    private Optional<Who> heAgain(Tree tree, int at, String form) {
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

    /** "I have known the witness since 1946, when she …": whom the text has called so. */
    private boolean isParty(Tree tree, int i) {
        return tree.hasChildLemma(i, "the")
                && attention.party(tree.at(i).form().toLowerCase(Locale.ROOT)).isPresent()
                && naming.who(tree, i).settled();
    }

    /** "The guard Karl Lind struck him": he is not the one who does it. */
    private static boolean acts(Tree tree, int name, int pronoun) {
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

    /** "His father was a miller. He left": he or his father. */
    private static boolean ownedByHim(String described, boolean she) {
        return described.toLowerCase(Locale.ROOT).startsWith(she ? "her " : "his ");
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
