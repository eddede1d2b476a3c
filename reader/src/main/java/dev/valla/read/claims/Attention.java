package dev.valla.read.claims;

import dev.valla.read.claims.Naming.Who;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom the sentences before leave in mind, for a pronoun or a description to take up. */
final class Attention {
    /** Whom "the witness", "the accused" last named. */
    private final Map<String, String> parties = new HashMap<>();
    /** The unnamed person that the sentence before spoke of: "his wife". */
    private Optional<String> described = Optional.empty();

    /** Who was last told to have said something. */
    private Optional<String> sayer = Optional.empty();

    /** Whom the sentence before was about, if somebody else than the main person. */
    private Optional<String> focus = Optional.empty();
    /** Whom sentences were about since one named the main person. */
    private final Set<String> since = new HashSet<>();
    /** The one other person that the last sentences named. */
    private Optional<String> recent = Optional.empty();
    /** Which pronouns meant the main person in the sentence before, beside another who did something. */
    private final Set<String> undergone = new HashSet<>();
    /** Whom the sentence before names. */
    private Set<String> named = Set.of();
    /** Whether the main person has been named, and whether this paragraph has done so. */
    private boolean introduced;

    private boolean mainNamed;

    /** What the text calls the one it is about where it opens with "he" and never says who that is. */
    private Optional<String> unnamed = Optional.empty();

    private boolean opened;

    private final Cast cast;
    private final Kinds kinds;
    private final Naming naming;
    private final Sexes sexes;

    Attention(Cast cast, Kinds kinds, Naming naming, Sexes sexes) {
        this.cast = cast;
        this.kinds = kinds;
        this.naming = naming;
        this.sexes = sexes;
    }

    /** Whether the text opens with "he", or "she", and is about nobody whom it names: the next one it names is another. */
    boolean opensWith(boolean she) {
        return unnamed.filter(form -> form.equals(she ? "she" : "he")).isPresent();
    }

    /** The unnamed person of whom the sentence before spoke. */
    Optional<String> described() {
        return described;
    }

    /** Who was last told to have said something. */
    Optional<String> sayer() {
        return sayer;
    }

    /** Whom the sentence before was about, if somebody else than the main person. */
    Optional<String> focus() {
        return focus;
    }

    /** Whom the sentence before was about, if it names nobody else. */
    Optional<String> focusAlone() {
        return focus.filter(name -> named.equals(Set.of(name)));
    }

    /** The one other person that the last sentences named. */
    Optional<String> recent() {
        return recent;
    }

    /** The only woman, or man, whom the sentence before names, all others being of the other sex. */
    Optional<String> onlyOne(boolean she) {
        return onlyOf(named.stream()
                        .filter(name -> !sexes.contradicts(name, she))
                        .toList())
                .filter(name -> sexes.certainly(name, she));
    }

    /** Of two whom the sentence before names, the other one. */
    Optional<String> otherThan(String name) {
        return named.size() == 2 && named.contains(name)
                ? onlyOf(named.stream().filter(other -> !other.equals(name)).toList())
                : Optional.empty();
    }

    private static Optional<String> onlyOf(List<String> names) {
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** The one of that surname whom sentences were about since one named the main person. */
    Optional<String> chief(String surname) {
        List<String> bearers = since.stream()
                .filter(name -> Cast.surname(name).equals(surname))
                .toList();
        return onlyOf(bearers);
    }

    /** Whether all whom sentences were about, since one named the main person, are of the other sex. */
    boolean othersContradict(boolean she) {
        return since.stream().allMatch(name -> sexes.contradicts(name, she));
    }

    /**
     * "Lind gave him the command. He sailed": whom the sentence before already called "him" is whom it was about (the
     * backward-looking centre of Grosz, Joshi and Weinstein 1995), not who did it to him.
     */
    boolean goesOn(boolean she) {
        return undergone.contains(she ? "her" : "him");
    }

    /** Whether the main person was named in an earlier sentence, or the whole document leaves no doubt who it is. */
    boolean introduced() {
        return introduced || cast.sure();
    }

    /** Whom "the witness" or "the accused" last named. */
    Optional<String> party(String word) {
        return Optional.ofNullable(parties.get(word));
    }

    void party(String word, String name) {
        parties.put(word, name);
    }

    void look(Optional<String> focus) {
        this.focus = focus;
    }

    /** A new paragraph of a life comes back to the one whose life it is, unless the one before was about others only. */
    void begin() {
        if (mainNamed || since.isEmpty()) {
            focus = Optional.empty();
            described = Optional.empty();
            since.clear();
        }
        mainNamed = false;
    }

    private void open(Tree tree) {
        for (int i = 0; i < tree.size() && !opened; i++) {
            String form = tree.at(i).form().toLowerCase(Locale.ROOT);
            boolean somebody =
                    tree.at(i).entity().equals("PERSON") || tree.at(i).is("root");
            boolean chief = Set.of("he", "she").contains(form) && tree.isSubjectOfRoot(i);
            unnamed = chief && cast.main().isEmpty() && naming.speaker().isEmpty() ? Optional.of(form) : unnamed;
            opened = chief || somebody;
        }
    }

    /** Takes notice of whom a sentence names: its subject, or the only one. */
    void notice(Tree tree) {
        open(tree);
        Optional<String> subject = Optional.empty();
        Set<String> named = new LinkedHashSet<>();
        Optional<String> description = Optional.empty();
        Optional<Who> taken = takenUp(tree);
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            description = description.isPresent() ? description : description(tree, i);
            party(tree, i);
            if ((word.entity().equals("PERSON") || cast.knows(word.form())) && tree.nameEnd(i) == i) {
                String name = naming.who(tree, i).name();
                if (cast.isMain(name)) {
                    since.clear();
                    introduced = true;
                    mainNamed = true;
                }
                if (!naming.isSpeaker(name)) {
                    named.add(name);
                    boolean chief = word.is("nsubj") || word.is("nsubjpass");
                    if (chief && !cast.isMain(name)) {
                        since.add(name);
                    }
                    subject = subject.isEmpty() && chief ? Optional.of(name) : subject;
                }
            }
        }
        described = description;
        this.named = named;
        undergone(tree);
        sayer = sayer(tree);
        if (taken.isPresent()) {
            recent = taken.filter(Who::settled).map(Who::name).filter(n -> !naming.isSpeaker(n));
        } else if (!named.isEmpty() || chiefParty(tree).isPresent()) {
            Optional<String> chief = chiefParty(tree);
            chief = chief.isPresent()
                    ? chief
                    : subject.filter(name -> actedOn(tree).isEmpty());
            Optional<String> him = actedOn(tree).filter(Who::settled).map(Who::name);
            Optional<String> owner = whoseKin(tree);
            recent = him.or(() -> owner).isPresent()
                    ? him.or(() -> owner)
                    : chief.isPresent() || named.size() != 1 || actedOn(tree).isPresent()
                            ? chief
                            : Optional.of(named.iterator().next());
        }
    }

    /** "His uncle was Otto Berg": it is still about him who has the uncle. */
    private Optional<String> whoseKin(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean kin = tree.isSubjectOfRoot(i)
                    && Lexicon.english().in("kin", tree.at(i).lemma())
                    && tree.at(tree.head(i)).lemma().equals("be");
            Optional<Integer> his = kin
                    ? tree.children(i, "poss").stream()
                            .filter(p -> tree.at(p).tag().equals("PRP$"))
                            .findFirst()
                    : Optional.empty();
            if (his.isPresent()) {
                return his.map(p -> naming.who(tree, p)).filter(Who::settled).map(Who::name);
            }
        }
        return Optional.empty();
    }

    /** "Berg made him prior": the next "he" is not Berg, but whoever "him" is. */
    private Optional<Who> actedOn(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isSubjectOfRoot(i) && MainPerson.actsOnHim(tree, i)) {
                return Optional.of(naming.who(tree, tree.head(i) + 1));
            }
        }
        return Optional.empty();
    }

    private void undergone(Tree tree) {
        undergone.clear();
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.at(i).form().toLowerCase(Locale.ROOT);
            boolean done = Set.of("dobj", "dative", "iobj").contains(tree.at(i).relation())
                    || (tree.head(i) >= 0 && tree.at(tree.head(i)).is("dative"));
            int verb = tree.head(i);
            boolean made = verb >= 0 && verb == i - 1 && tree.hasChild(verb, "oprd");
            boolean chief = verb >= 0 && (tree.at(verb).is("root") || made);
            if (Set.of("him", "her").contains(form) && (done || made) && chief && isMain(naming.who(tree, i))) {
                undergone.add(form);
            }
        }
    }

    private boolean isMain(Who who) {
        return who.settled() && cast.isMain(who.name());
    }

    /** "The defendant was found guilty": whom the sentence is about, where he is known by this word. */
    private Optional<String> chiefParty(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean chief = (word.is("nsubj") || word.is("nsubjpass"))
                    && word.isNoun()
                    && tree.head(i) >= 0
                    && tree.at(tree.head(i)).is("root");
            if (chief && party(word.form().toLowerCase(Locale.ROOT)).isPresent()) {
                Who who = naming.who(tree, i);
                return Optional.of(who.name()).filter(n -> who.settled() && !naming.isSpeaker(n));
            }
        }
        return Optional.empty();
    }

    /** Whom "he" means that the sentence is about: whoever else it names, the next "he" may be this one. */
    private Optional<Who> takenUp(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean subject = word.is("nsubj") || word.is("nsubjpass");
            if (subject && tree.head(i) >= 0 && tree.at(tree.head(i)).is("root")) {
                String form = word.form().toLowerCase(Locale.ROOT);
                return Pronouns.MASCULINE.contains(form) || Pronouns.FEMININE.contains(form)
                        ? Optional.of(naming.who(tree, i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "His wife told me": the subject of the sentence, if certainly a woman or a man and not named. */
    private Optional<String> description(Tree tree, int i) {
        Word word = tree.at(i);
        boolean chief = (word.is("nsubj") || word.is("nsubjpass")) && !word.isName() && word.isNoun();
        if (!chief || Beside.person(tree, i, kinds).isPresent()) {
            return Optional.empty();
        }
        String lemma = word.lemma();
        boolean certain = sexes.certainly(lemma, true) || sexes.certainly(lemma, false);
        return Optional.of(naming.who(tree, i).name()).filter(name -> certain);
    }

    /** "The witness Halina Sowa": from here on, "the witness" is she. */
    private void party(Tree tree, int i) {
        String form = tree.at(i).form().toLowerCase(Locale.ROOT);
        if (Lexicon.english().in("party", form)) {
            int head = tree.head(i);
            boolean before = head > i && tree.at(head).entity().equals("PERSON");
            Optional<Integer> name =
                    before ? Optional.of(head) : Beside.person(tree, i, kinds).filter(n -> n != i);
            name.ifPresent(n -> parties.put(form, naming.who(tree, n).name()));
        }
    }

    /** Whom the sentence's chief verb tells to have said it. */
    private Optional<String> sayer(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (word.is("nsubj")
                    && tree.head(i) >= 0
                    && tree.at(tree.head(i)).is("root")
                    && Attribution.says(tree.at(tree.head(i)))
                    && kinds.person(tree, i)) {
                Who who = naming.who(tree, i);
                return who.settled() ? Optional.of(who.name()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
