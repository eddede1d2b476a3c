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

    static final String OPEN = "a pronoun that the text leaves open";

    private final Cast cast;
    private final Naming naming;
    private final Sexes sexes;
    private final Attention attention;
    private final WithinSentence sentence;

    Pronouns(Cast cast, Kinds kinds, Naming naming, Sexes sexes, Attention attention) {
        this.cast = cast;
        this.naming = naming;
        this.sexes = sexes;
        this.attention = attention;
        this.sentence = new WithinSentence(cast, kinds, naming, sexes);
    }

    /** Who it is; in "Anna Lind, whom he met" he is not the one of whom the clause speaks. */
    Who who(Tree tree, int at, String form) {
        Who who = meant(tree, at, form);
        if (!FIRST.contains(form) && naming.passedThrough(who.name())) {
            return new Who(form, false, OPEN);
        }
        int verb = tree.head(at);
        boolean chief = isSubject(tree, at);
        boolean same = chief
                && who.settled()
                && verb >= 0
                && tree.at(verb).is("relcl")
                && tree.head(verb) >= 0
                && tree.at(tree.head(verb)).entity().equals("PERSON")
                && tree.children(verb, "dobj").stream().anyMatch(o -> Grammar.isRelative(tree.at(o)))
                && naming.who(tree, tree.head(verb)).name().equals(who.name());
        boolean himself = chief && who.settled() && sentence.befalls(tree, verb, who.name());
        return same || himself ? another(tree, at, form, who.name(), himself) : who;
    }

    /** Whom else the sentence before names, if one other. */
    private Who another(Tree tree, int at, String form, String not, boolean himself) {
        return attention
                .otherThan(not)
                .filter(name ->
                        himself && !sentence.mentions(tree, at) && !sexes.contradicts(name, FEMININE.contains(form)))
                .map(name -> new Who(name, true, "of the two in the sentence before, the one to whom it can be done"))
                .orElse(new Who(form, false, OPEN));
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
        Optional<String> named = sentence.kinsSurname(tree, at, she)
                .flatMap(attention::chief)
                .filter(name -> !sexes.contradicts(name, false));
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
        return third(tree, at, form, she);
    }

    /** The main person or another, in a text whose writer says "I" always another. */
    private Who third(Tree tree, int at, String form, boolean she) {
        if (attention.opensWith(she)) {
            return new Who(form, false, OPEN);
        }
        Who another = other(tree, at, form, she);
        if (cast.main().isEmpty() || naming.speaker().isPresent()) {
            return another;
        }
        String main = cast.main().get();
        if (sexes.contradicts(main, she)) {
            return settledOr(
                    settledOr(certain(another, form, she), sentence.ahead(tree, at, she)),
                    onlyOne(tree, at, she).or(() -> goesOn(tree, at, she)));
        }
        boolean chief = isSubject(tree, at);
        Optional<Who> rather = notMain(tree, at, form, she)
                .or(() -> chief && husbandOf(she)
                        ? Optional.of(new Who(attention.described().get(), true, "of whom the sentence before spoke"))
                        : Optional.empty())
                .or(() -> chief ? sentence.above(tree, at, she) : Optional.empty());
        if (rather.isPresent()) {
            return rather.get();
        }
        if (!attention.introduced() && !sentence.namesMain(tree, at)) {
            return sentence.ahead(tree, at, she).orElse(new Who(form, false, OPEN));
        }
        return she == cast.female() || sexes.certainly(main, she)
                ? new Who(main, true, "the main person of the document")
                : certain(another, form, she);
    }

    /** Whoever stands nearer than the main person: he who owns, or whom the sentence before was about. */
    private Optional<Who> notMain(Tree tree, int at, String form, boolean she) {
        boolean hers = sexes.told(cast.main().get(), she)
                && !sexes.certainly(attention.focus().orElse(""), she)
                && attention.othersContradict(she);
        Optional<Who> owner = tree.at(at).tag().equals("PRP$") ? owner(tree, at, form, she, hers) : Optional.empty();
        return owner.isPresent() || hers || !isSubject(tree, at) ? owner : inFocus(tree, at, form, she);
    }

    /** "She met Karl Lind. He …": the subject of the sentence before, unless the text goes on about the main person. */
    private Optional<Who> inFocus(Tree tree, int at, String form, boolean she) {
        Optional<String> focus = attention.focus();
        if (focus.isEmpty() || attention.goesOn(she) || sentence.mentions(tree, at)) {
            return Optional.empty();
        }
        boolean someone = sexes.contradicts(focus.get(), she);
        if (someone && she && cast.female() && sexes.certainly(focus.get(), false)) {
            return Optional.empty();
        }
        return Optional.of(
                someone || (!she && sexes.soundsFeminine(focus.get()))
                        ? new Who(form, false, OPEN)
                        : new Who(focus.get(), true, "the subject of the sentence before"));
    }

    private static boolean isSubject(Tree tree, int at) {
        return tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
    }

    /** "Lind married Vera Berg. She died": the only woman of whom the sentence before speaks. */
    private Optional<Who> onlyOne(Tree tree, int at, boolean she) {
        return sentence.mentions(tree, at)
                ? Optional.empty()
                : attention
                        .onlyOne(she)
                        .map(name -> new Who(
                                name,
                                true,
                                "the only %s whom the sentence before names".formatted(she ? "woman" : "man")));
    }

    /** "Josiah Lind was a convert. He died": in a woman's life whom the sentence before was about, and nobody else. */
    private Optional<Who> goesOn(Tree tree, int at, boolean she) {
        boolean chief = isSubject(tree, at) && !sentence.mentions(tree, at);
        return attention
                .focusAlone()
                .filter(name -> chief && !sexes.contradicts(name, she))
                .filter(name -> !(she ? sexes.soundsMasculine(name) : sexes.soundsFeminine(name)))
                .map(name -> new Who(name, true, "the subject of the sentence before"));
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

    /**
     * "His", where it is not the main person's at once: whoever does what the sentence tells behind it; open where the sentence
     * before was about another of that sex.
     */
    private Optional<Who> owner(Tree tree, int at, String form, boolean she, boolean hers) {
        Optional<Integer> doer = WithinSentence.doerBehind(tree, at, !she);
        if (doer.isPresent()) {
            Who same = naming.who(tree, doer.get());
            return Optional.of(new Who(same.name(), same.settled(), same.reason()));
        }
        boolean rival = attention
                .focus()
                .filter(focus -> !sexes.contradicts(focus, she))
                .isPresent();
        return rival && !hers && !sentence.mentions(tree, at)
                ? Optional.of(new Who(form, false, OPEN))
                : Optional.empty();
    }

    /** "The witness Vera Lind testified … She stated": the same goes on. */
    private boolean goesOnSaying(Tree tree, int at) {
        int verb = tree.head(at);
        return attention.sayer().isPresent()
                && tree.at(at).is("nsubj")
                && verb >= 0
                && tree.at(verb).is("root")
                && Attribution.says(tree.at(verb))
                && !sentence.mentions(tree, at);
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
                if (!naming.isSpeaker(name) && !sexes.contradicts(name, she) && !WithinSentence.acts(tree, i, at)) {
                    before.add(name);
                }
            }
        }
        Optional<Who> same = sentence.heAgain(tree, at, form);
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

    /** "I have known the witness since 1946, when she …": whom the text has called so. */
    private boolean isParty(Tree tree, int i) {
        return tree.hasChildLemma(i, "the")
                && attention.party(tree.at(i).form().toLowerCase(Locale.ROOT)).isPresent()
                && naming.who(tree, i).settled();
    }

    /** "His father was a miller. He left": he or his father. */
    private static boolean ownedByHim(String described, boolean she) {
        return described.toLowerCase(Locale.ROOT).startsWith(she ? "her " : "his ");
    }
}
