package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.read.names.Kind;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who a noun or pronoun of a sentence is, where the text leaves no choice; else the words as they stand. */
final class Naming {
    private static final Set<String> TITLES = Lexicon.english().of("title");

    private static final Set<String> COURTING =
            Set.of("be", "relationship", "love", "affair", "romance", "date", "court", "engage", "engagement");

    private final Cast cast;
    private final Kinds kinds;
    private final Names names;
    private final Family family = new Family();
    private final Groups groups;
    private final NamedBodies bodies;
    private final Sexes sexes = new Sexes();
    private final Namesakes namesakes;
    private final Attention attention;
    private final Pronouns pronouns;
    private Optional<String> speaker = Optional.empty();

    private Set<String> passedThrough = Set.of();

    /** Of whom a clause speaks that leaves that out. */
    private Optional<Who> unsaid = Optional.empty();

    Naming(Cast cast, Kinds kinds, Names names) {
        this.cast = cast;
        this.names = names;
        this.kinds = kinds;
        this.namesakes = new Namesakes(cast, family, sexes, names);
        this.groups = new Groups(kinds, this);
        this.bodies = new NamedBodies(names);
        this.attention = new Attention(cast, kinds, this, sexes);
        this.pronouns = new Pronouns(cast, kinds, this, sexes, attention);
    }

    /**
     * Takes notice of a claim whose participants later words may take up: "her mother", "they".
     *
     * @param isIt whether the word, as "brother", is what the subject is said to be, and not what somebody is to the subject
     */
    void notice(Claim claim, String word, boolean isIt) {
        family.note(claim, word, isIt);
        List<String> couple = Stream.concat(claim.in(Role.SUBJECT), claim.in(Role.SPOUSE))
                .map(Participant::name)
                .toList();
        if (couple.size() != 2 && claim.type() == EventType.EVENT && COURTING.contains(word)) {
            couple = Stream.concat(claim.in(Role.SUBJECT), claim.in(Role.OBJECT))
                    .map(Participant::name)
                    .toList();
        }
        boolean over = Set.of("widow", "widower").contains(word);
        boolean joined = (claim.in(Role.SPOUSE).findAny().isPresent() && !over) || COURTING.contains(word);
        if (couple.size() == 2 && joined) {
            groups.join(couple);
        }
    }

    /** The document's main person, where it narrates and nobody says "I". */
    Optional<String> main() {
        return speaker.isPresent() ? Optional.empty() : cast.main();
    }

    /** Whom "the accused" means before the text itself names one so. */
    void parties(Map<String, String> named) {
        named.forEach((party, name) -> attention.party(party, cast.full(untitled(name))));
    }

    /** "I" is this person, from here on. */
    void speaks(Optional<String> speaker) {
        this.speaker = speaker;
    }

    /** The clause read next leaves out whom it speaks of: it is this person. */
    void leavesOut(Optional<Who> who) {
        unsaid = who;
    }

    /** Whoever asked, interpreted or wrote it down is not "she" of whom the speaker tells. */
    void passesThrough(List<String> names) {
        passedThrough = Set.copyOf(names);
    }

    boolean passedThrough(String name) {
        return passedThrough.contains(name);
    }

    /** Who says "I", if anybody. */
    Optional<String> speaker() {
        return speaker;
    }

    boolean isSpeaker(String name) {
        return speaker.map(name::equals).orElse(false);
    }

    /** Takes notice of whom a sentence names and, if another than the main person, is about. */
    void leave(Tree tree, Optional<String> focus) {
        attention.look(focus);
        notice(tree);
    }

    /** A paragraph begins: whom the one before was about last is no longer in mind. */
    void begins() {
        if (main().isPresent() && cast.sure()) {
            attention.begin();
        }
    }

    /** Takes notice of whom a sentence names. */
    void notice(Tree tree) {
        attention.notice(tree);
        groups.notice(tree);
        bodies.notice(tree);
    }

    /** The persons and bodies that a sentence names, by the fullest forms of their names, each once. */
    List<String> named(Tree tree) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (word.entity().equals("PERSON") && tree.nameEnd(i) == i) {
                found.add(who(tree, i).name());
            } else if (word.entity().equals("ORG") && tree.nameEnd(i) == i) {
                found.add(names.at(word.start()).map(Mention::name).orElse(word.form()));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Who a noun or pronoun is.
     *
     * @param name    who it is, or a description
     * @param settled whether a pronoun was resolved or a name found
     * @param reason  how it was settled, for {@code because}
     * @param said    the words without what the rest of the document says of them
     */
    record Who(String name, boolean settled, String reason, String said) {
        Who(String name, boolean settled, String reason) {
            this(name, settled, reason, name);
        }

        Who saying(String said) {
            return new Who(name, settled, reason, said);
        }

        /** That these words mean that name; empty where they are the name. */
        Optional<Link> link(Link.Slot slot) {
            return settled && !said.equals(name) ? Optional.of(new Link(slot, said, name, reason)) : Optional.empty();
        }
    }

    /** All whom the word means: one, or several where "they" or "her parents" are known. */
    List<Who> all(Tree tree, int noun) {
        List<String> group = groups.meant(tree, noun);
        List<String> kin = group.isEmpty() ? kin(tree, noun) : List.of();
        if (!group.isEmpty()) {
            return group.stream()
                    .map(name -> new Who(
                            name,
                            true,
                            "one of those just named together",
                            tree.at(noun).form()))
                    .toList();
        }
        List<Integer> several = kin.isEmpty() ? severalBeside(tree, noun) : List.of();
        if (several.size() > 1) {
            return several.stream().map(name -> who(tree, name)).toList();
        }
        return kin.size() > 1
                ? kin.stream()
                        .map(name -> new Who(name, true, "known by this kinship", said(tree, noun)))
                        .toList()
                : List.of(who(tree, noun));
    }

    /** "the brothers Anton and Karl Lind". */
    private List<Integer> severalBeside(Tree tree, int noun) {
        boolean many = tree.at(noun).isNoun()
                && !tree.at(noun).isName()
                && tree.at(noun).tag().equals("NNS");
        Optional<Integer> first = many ? Beside.person(tree, noun, kinds) : Optional.empty();
        return first.map(name -> Grammar.conjuncts(tree, name).stream()
                        .filter(n -> tree.at(n).entity().equals("PERSON"))
                        .toList())
                .orElse(List.of());
    }

    private static String said(Tree tree, int noun) {
        Phrase phrase = Phrase.around(tree, noun);
        return plain(tree, phrase.first(), phrase.last());
    }

    /** "her mother": the name by which the text has told of her. */
    private List<String> kin(Tree tree, int noun) {
        List<Integer> owner = tree.at(noun).isNoun()
                        && !tree.at(noun).isName()
                        && Lexicon.english().in("kin", tree.at(noun).lemma())
                ? tree.children(noun, "poss")
                : List.of();
        if (owner.size() != 1) {
            return List.of();
        }
        Who who = who(tree, owner.getFirst());
        return who.settled() ? family.of(who.name(), tree, noun) : List.of();
    }

    Who who(Tree tree, int noun) {
        Word word = tree.at(noun);
        if (unsaid.isPresent() && word.isPronoun() && word.start() == word.end()) {
            return unsaid.get();
        }
        boolean numeral = word.form().equals("I") && word.entity().equals("PERSON") && noun > 0;
        if (!numeral && (word.isPronoun() || word.tag().equals("PRP$"))) {
            String form = word.form().toLowerCase(Locale.ROOT);
            return pronouns.who(tree, noun, form).saying(form);
        }
        Optional<String> oneOfTwo = groups.oneOfTwo(tree, noun);
        if (oneOfTwo.isPresent()) {
            return new Who(oneOfTwo.get(), true, "of the two whom the sentence before names", word.form());
        }
        Optional<Integer> name = Beside.person(tree, noun, kinds);
        if (name.isPresent()) {
            String said = plain(tree, tree.nameStart(name.get()), tree.nameEnd(name.get()));
            String plain = untitled(said);
            Optional<Who> another = namesakes.meant(tree, name.get(), plain);
            if (another.isPresent()) {
                return another.get();
            }
            Optional<Mention> known = names.at(tree.at(name.get()).start()).filter(m -> m.kind() == Kind.PERSON);
            var fuller = known.filter(m -> !namesakes.another(tree, name.get(), plain, known))
                    .flatMap(Mention::link);
            Optional<String> called = cast.otherNamed(plain);
            String full = called.map(cast::full)
                    .or(() -> cast.mainBySurname(plain))
                    .or(() -> cast.ofTwoSurnames(plain))
                    .orElseGet(() -> cast.full(
                            fuller.map(l -> l.to()).map(this::untitled).orElse(plain)));
            Optional<Who> other = namesakes.contradicted(tree, name.get(), plain, full);
            if (other.isPresent()) {
                return other.get();
            }
            namesakes.note(tree, name.get(), plain, full);
            String why = fuller.filter(l -> full.equals(l.to()))
                    .map(l -> "\"" + plain + "\" is " + l.why().told())
                    .orElse(
                            called.isPresent()
                                    ? "another name, as this text says, of the same person"
                                    : "the fullest form of the name in this text");
            return new Who(full, true, full.equals(plain) ? "as it stands" : why, plain);
        }
        Optional<Integer> beside = Beside.thing(tree, noun);
        if (beside.isPresent()) {
            Phrase named = Phrase.around(tree, beside.get());
            return new Who(plain(tree, named.first(), named.last()), true, "the name that stands beside it");
        }
        List<String> kin = kin(tree, noun);
        if (kin.size() == 1) {
            return new Who(kin.getFirst(), true, "known by this kinship", said(tree, noun));
        }
        Optional<String> party = attention.party(word.form().toLowerCase(Locale.ROOT));
        if (party.isPresent() && tree.children(noun).length == 1 && tree.hasChildLemma(noun, "the")) {
            return new Who(party.get(), true, "the one last named so", word.form());
        }
        Optional<String> body = bodies.meant(tree, noun);
        if (body.isPresent()) {
            return new Who(body.get(), true, "the only one so called that the text has named", word.form());
        }
        Phrase phrase = Phrase.around(tree, noun);
        String words = plain(tree, phrase.first(), phrase.last());
        Optional<Mention> slip = names.at(word.start()).filter(Naming::isSlip).filter(m -> words.contains(m.said()));
        if (slip.isPresent()) {
            String right = words.replace(slip.get().said(), slip.get().name());
            return new Who(right, true, "a slip: one letter away from a name that is known", words);
        }
        return new Who(words.isEmpty() ? word.form() : words, false, "a description, as it stands");
    }

    /** "Poltiburo": its words stay in the quotation. */
    private static boolean isSlip(Mention mention) {
        return mention.link()
                .filter(link -> link.why() == dev.valla.read.names.Link.Why.SLIP)
                .isPresent();
    }

    /** "his father" is Azim Premji's father, where it is settled who "he" is: a birth or death must be somebody's; so "whose". */
    Who withOwner(Who as, Tree tree, int noun) {
        Phrase phrase = Phrase.around(tree, noun);
        Word first = tree.at(phrase.first());
        boolean owned = !as.settled()
                && first.head() == noun
                && Lexicon.english().in("kin", tree.at(noun).lemma());
        Optional<Who> owner = !owned
                ? Optional.empty()
                : first.tag().equals("PRP$")
                        ? Optional.of(
                                pronouns.who(tree, phrase.first(), first.form().toLowerCase(Locale.ROOT)))
                        : first.tag().equals("WP$") ? before(tree, phrase.first()) : Optional.empty();
        return owner.filter(Who::settled)
                .map(who -> new Who(
                        who.name() + "'s" + as.name().substring(first.form().length()),
                        false,
                        "a description, with whose: " + who.reason()))
                .orElse(as);
    }

    /** Whom "Karl Lind, whose brother …" names. */
    private Optional<Who> before(Tree tree, int whose) {
        int name = whose > 1 && tree.at(whose - 1).form().equals(",") ? whose - 2 : whose - 1;
        return name >= 0 && tree.at(name).entity().equals("PERSON") ? Optional.of(who(tree, name)) : Optional.empty();
    }

    /** The name without the ranks before it, where a name is left: "Officer Anna Brandt", "Foreign Minister Orlov". */
    private String untitled(String name) {
        String rest = WrittenName.plain(name);
        int space = rest.indexOf(' ');
        while (space > 0
                && (TITLES.contains(rest.substring(0, space)
                                .toLowerCase(Locale.ROOT)
                                .replace(".", ""))
                        || isCalling(rest, space))) {
            String left = rest.substring(space + 1);
            if (Cast.isOffice(left)
                    || (!left.contains(" ") && (!cast.knows(left) || Names.reigns(rest.substring(0, space))))) {
                break;
            }
            rest = left;
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /** "Stoker Lind" in the life of Karl Lind. */
    private boolean isCalling(String name, int space) {
        return cast.mainBySurname(name.substring(space + 1)).isPresent()
                && JottedWords.english().isRole(name.substring(0, space));
    }

    /** The words without article, possessive ending and marks around them. */
    static String plain(Tree tree, int first, int last) {
        int from = first;
        int to = last;
        while (from < to
                && tree.at(from).tag().equals("DT")
                && !tree.at(from + 1).lemma().equals("of")
                && !tree.at(from + 1).form().equals("-")) {
            from++;
        }
        while (to > from
                && (tree.at(to).tag().equals("POS")
                        || (!Character.isLetterOrDigit(tree.at(to).form().charAt(0))
                                && !tree.at(to).form().equals(")")))) {
            to--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            if (i > from && tree.at(i).start() > tree.at(i - 1).end()) {
                words.append(' ');
            }
            words.append(tree.at(i).form());
        }
        String said = words.toString();
        return said.indexOf('“') < 0 ? said.replace("”", "") : said;
    }
}
