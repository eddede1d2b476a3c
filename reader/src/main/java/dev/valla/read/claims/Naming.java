package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.read.names.Kind;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who a noun or pronoun of a sentence is, where the text leaves no choice; else the words as they stand. */
final class Naming {
    private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> TITLES = Lexicon.english().of("title");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");

    private static final Set<String> COURTING =
            Set.of("be", "relationship", "love", "affair", "romance", "date", "court", "engage");

    private static final String OPEN = "a pronoun that the text leaves open";

    private final Cast cast;
    private final Kinds kinds;
    private final Names names;
    /** Whom "the witness", "the accused" last named. */
    private final Map<String, String> parties = new HashMap<>();
    /** The unnamed person that the sentence before spoke of: "his wife". */
    private Optional<String> described = Optional.empty();

    private final Family family = new Family();
    private final Set<String> women = new HashSet<>();
    private final Set<String> men = new HashSet<>();
    /** Who was last told to have said something. */
    private Optional<String> sayer = Optional.empty();

    private final Groups groups;
    private Optional<String> speaker = Optional.empty();
    /** Whom the sentence before was about, if somebody else than the main person. */
    private Optional<String> focus = Optional.empty();
    /** Whom sentences were about since one named the main person. */
    private final Set<String> since = new HashSet<>();
    /** The one other person that the last sentences named. */
    private Optional<String> recent = Optional.empty();

    Naming(Cast cast, Kinds kinds, Names names) {
        this.cast = cast;
        this.names = names;
        this.kinds = kinds;
        this.groups = new Groups(kinds, this);
    }

    /** Takes notice of a claim whose participants later words may take up: "her mother", "they". */
    void notice(Claim claim, String word) {
        family.note(claim, word);
        List<String> couple = Stream.concat(claim.in(Role.SUBJECT), claim.in(Role.SPOUSE))
                .map(Participant::name)
                .toList();
        if (couple.size() != 2 && claim.type() == EventType.EVENT && COURTING.contains(word)) {
            couple = Stream.concat(claim.in(Role.SUBJECT), claim.in(Role.OBJECT))
                    .map(Participant::name)
                    .toList();
        }
        boolean joined = claim.in(Role.SPOUSE).findAny().isPresent() || COURTING.contains(word);
        if (couple.size() == 2 && joined) {
            groups.join(couple);
        }
    }

    /** The document's main person, where it narrates and nobody says "I". */
    Optional<String> main() {
        return speaker.isPresent() ? Optional.empty() : cast.main();
    }

    private boolean certainly(String said, boolean she) {
        return Genders.certainly(said, she) || (she ? women : men).contains(said);
    }

    private boolean contradicts(String said, boolean she) {
        return certainly(said, !she);
    }

    /** "Miss Joan Abbot": the title tells what the name may not. */
    private void gender(String titled, String name) {
        int space = titled.indexOf(' ');
        String title = space < 0 ? "" : titled.substring(0, space);
        if (!title.isEmpty() && Genders.certainly(title, true)) {
            women.add(name);
        } else if (!title.isEmpty() && Genders.certainly(title, false)) {
            men.add(name);
        }
    }

    /** "I" is this person, from here on. */
    void speaks(Optional<String> speaker) {
        this.speaker = speaker;
    }

    /** Takes notice of whom a sentence names: its subject, or the only one. */
    void notice(Tree tree) {
        Optional<String> subject = Optional.empty();
        Set<String> named = new LinkedHashSet<>();
        Optional<String> description = Optional.empty();
        Optional<Who> taken = takenUp(tree);
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            description = description.isPresent() ? description : description(tree, i);
            party(tree, i);
            if ((word.entity().equals("PERSON") || cast.knows(word.form())) && tree.nameEnd(i) == i) {
                String name = who(tree, i).name();
                if (cast.isMain(name)) {
                    since.clear();
                }
                if (!speaker.map(name::equals).orElse(false)) {
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
        sayer = sayer(tree);
        groups.notice(tree);
        if (taken.isPresent()) {
            recent = taken.filter(Who::settled).map(Who::name).filter(n -> !speaker.equals(Optional.of(n)));
        } else if (!named.isEmpty()) {
            recent = subject.or(
                    () -> named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty());
        }
    }

    /** Whom "he" means that the sentence is about: whoever else it names, the next "he" may be this one. */
    private Optional<Who> takenUp(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean subject = word.is("nsubj") || word.is("nsubjpass");
            if (subject && tree.head(i) >= 0 && tree.at(tree.head(i)).is("root")) {
                String form = word.form().toLowerCase(Locale.ROOT);
                return MASCULINE.contains(form) || FEMININE.contains(form)
                        ? Optional.of(who(tree, i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
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

    /** "His wife told me": the subject of the sentence, if certainly a woman or a man and not named. */
    private Optional<String> description(Tree tree, int i) {
        Word word = tree.at(i);
        boolean chief = (word.is("nsubj") || word.is("nsubjpass")) && !word.isName() && word.isNoun();
        if (!chief || named(tree, i).isPresent()) {
            return Optional.empty();
        }
        String lemma = word.lemma();
        boolean certain = certainly(lemma, true) || certainly(lemma, false);
        return Optional.of(who(tree, i).name()).filter(name -> certain);
    }

    /** "The witness Halina Sowa": from here on, "the witness" is she. */
    private void party(Tree tree, int i) {
        String form = tree.at(i).form().toLowerCase(Locale.ROOT);
        if (Lexicon.english().in("party", form)) {
            int head = tree.head(i);
            boolean before = head > i && tree.at(head).entity().equals("PERSON");
            Optional<Integer> name = before ? Optional.of(head) : named(tree, i).filter(n -> n != i);
            name.ifPresent(n -> parties.put(form, who(tree, n).name()));
        }
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

    void look(Optional<String> focus) {
        this.focus = focus;
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
        return kin.size() > 1
                ? kin.stream()
                        .map(name -> new Who(name, true, "known by this kinship", said(tree, noun)))
                        .toList()
                : List.of(who(tree, noun));
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
        boolean numeral = word.form().equals("I") && word.entity().equals("PERSON") && noun > 0;
        if (!numeral && (word.isPronoun() || word.tag().equals("PRP$"))) {
            String form = word.form().toLowerCase(Locale.ROOT);
            return pronoun(tree, noun, form).saying(form);
        }
        Optional<Integer> name = named(tree, noun);
        if (name.isPresent()) {
            String said = plain(tree, tree.nameStart(name.get()), tree.nameEnd(name.get()));
            String plain = untitled(said);
            var fuller = names.at(tree.at(name.get()).start())
                    .filter(m -> m.kind() == Kind.PERSON && !introduced(tree, name.get()))
                    .flatMap(Mention::link);
            String full = cast.full(fuller.map(l -> l.to()).map(this::untitled).orElse(plain));
            gender(
                    titled(tree, tree.nameStart(name.get()))
                            ? tree.at(tree.nameStart(name.get()) - 1).form() + " " + said
                            : said,
                    full);
            String why = fuller.filter(l -> full.equals(l.to()))
                    .map(l -> "\"" + plain + "\" is " + l.why().told())
                    .orElse("the fullest form of the name in this text");
            return new Who(full, true, full.equals(plain) ? "as it stands" : why, plain);
        }
        Optional<Integer> beside = namedBeside(tree, noun);
        if (beside.isPresent()) {
            Phrase named = Phrase.around(tree, beside.get());
            return new Who(plain(tree, named.first(), named.last()), true, "the name that stands beside it");
        }
        List<String> kin = kin(tree, noun);
        if (kin.size() == 1) {
            return new Who(kin.getFirst(), true, "known by this kinship", said(tree, noun));
        }
        String party = parties.get(word.form().toLowerCase(Locale.ROOT));
        if (party != null && tree.children(noun).length == 1 && tree.hasChildLemma(noun, "the")) {
            return new Who(party, true, "the one last named so", word.form());
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

    /** "his father" is Azim Premji's father, where it is settled who "he" is: a birth or death must be somebody's. */
    Who withOwner(Who as, Tree tree, int noun) {
        Phrase phrase = Phrase.around(tree, noun);
        Word first = tree.at(phrase.first());
        boolean his = !as.settled()
                && first.tag().equals("PRP$")
                && first.head() == noun
                && Lexicon.english().in("kin", tree.at(noun).lemma());
        Who owner = his ? pronoun(tree, phrase.first(), first.form().toLowerCase(Locale.ROOT)) : as;
        return owner.settled() && his
                ? new Who(
                        owner.name() + "'s" + as.name().substring(first.form().length()),
                        false,
                        "a description, with whose: " + owner.reason())
                : as;
    }

    /** "his brother Karl": another than the Karl of whom the text has told, it may be. */
    private static boolean introduced(Tree tree, int name) {
        int head = tree.head(name);
        return head >= 0
                && tree.at(name).is("appos")
                && tree.hasChild(head, "poss")
                && tree.nameStart(name) == name
                && Lexicon.english().in("kin", tree.at(head).lemma());
    }

    /** The person's name that the noun is, or that stands beside it in apposition. */
    private Optional<Integer> named(Tree tree, int noun) {
        Word word = tree.at(noun);
        if (word.entity().equals("PERSON") || (word.isName() && kinds.person(tree, noun))) {
            return Optional.of(noun);
        }
        if (word.isName()) {
            return Optional.empty();
        }
        for (int child : tree.children(noun)) {
            if (child > noun
                    && tree.at(child).is("appos")
                    && tree.at(child).entity().equals("PERSON")
                    && (!tree.hasChildLemma(child, "a") || titled(tree, child))
                    && kinds.person(tree, noun)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "a Mr Havel". */
    private static boolean titled(Tree tree, int name) {
        return name > 0 && TITLES.contains(tree.at(name - 1).lemma().replace(".", ""));
    }

    /** "the second team, the Kazan Rowers": the body's name behind a common noun. */
    static Optional<Integer> namedBeside(Tree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < 2 && !tree.at(at).isName() && tree.at(at).isNoun(); steps++) {
            int next = -1;
            for (int child : tree.children(at)) {
                next = child > at
                                && next < 0
                                && tree.at(child).is("appos")
                                && !tree.at(child).is("relcl")
                        ? child
                        : next;
            }
            if (next < 0) {
                return Optional.empty();
            }
            if (Set.of("ORG", "THING", "WORK_OF_ART").contains(tree.at(next).entity())
                    && tree.at(next).isName()) {
                return Optional.of(next);
            }
            at = next;
        }
        return Optional.empty();
    }

    private Who pronoun(Tree tree, int at, String form) {
        if (FIRST.contains(form)) {
            return speaker.map(s -> new Who(s, true, "the speaker"))
                    .orElse(new Who(form, false, "no speaker is named"));
        }
        boolean he = MASCULINE.contains(form);
        boolean she = FEMININE.contains(form);
        if (!he && !she && !form.equals("their")) {
            return new Who(form, false, OPEN);
        }
        Optional<Integer> beside = beside(tree, at);
        if (beside.isPresent()) {
            Who near = who(tree, beside.get());
            return new Who(near.name(), near.settled(), "the name it stands beside");
        }
        if (form.equals("their")) {
            return new Who(form, false, OPEN);
        }
        if (goesOnSaying(tree, at) && !contradicts(sayer.get(), she) && !(he && soundsFeminine(sayer.get()))) {
            return new Who(sayer.get(), true, "who spoke in the sentence before");
        }
        boolean mainSpeaks = speaker.isPresent() && cast.main().equals(speaker);
        if (mainSpeaks || cast.main().isEmpty()) {
            return other(tree, at, form, she);
        }
        Who another = other(tree, at, form, she);
        if (speaker.isPresent()) {
            return another;
        }
        if (contradicts(cast.main().get(), she)) {
            return certain(another, form, she);
        }
        boolean chief = tree.at(at).is("nsubj") || tree.at(at).is("nsubjpass");
        boolean hers = (she ? women : men).contains(cast.main().get())
                && !certainly(focus.orElse(""), she)
                && since.stream().allMatch(name -> contradicts(name, she));
        if (focus.isPresent() && chief && !hers && !mentions(tree, at)) {
            boolean someone = contradicts(focus.get(), she);
            boolean main = someone && she && cast.female() && certainly(focus.get(), false);
            if (!main) {
                return someone || (he && soundsFeminine(focus.get()))
                        ? new Who(form, false, OPEN)
                        : new Who(focus.get(), true, "the subject of the sentence before");
            }
        }
        Optional<Who> above = chief ? above(tree, at, she) : Optional.empty();
        if (above.isPresent()) {
            return above.get();
        }
        return she == cast.female() || certainly(cast.main().get(), she)
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
        String name = who(tree, subject).name();
        if (cast.isMain(name) || contradicts(name, she)) {
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
        return sayer.isPresent()
                && tree.at(at).is("nsubj")
                && verb >= 0
                && tree.at(verb).is("root")
                && Attribution.says(tree.at(verb))
                && !mentions(tree, at);
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
                Who who = who(tree, i);
                return who.settled() ? Optional.of(who.name()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Another than the main person only where the gender is certain. */
    private Who certain(Who another, String form, boolean she) {
        return another.settled() && certainly(another.name(), she) ? another : new Who(form, false, OPEN);
    }

    /** "Inessa", "Anna": then "he" may be another; Ilya and Nikita are left open with them. */
    private boolean soundsFeminine(String name) {
        int space = name.indexOf(' ');
        return space > 0 && name.charAt(space - 1) == 'a' && !certainly(name, false);
    }

    /** Where the main person says "I", "he" is the other one who was named. */
    private Who other(Tree tree, int at, String form, boolean she) {
        Set<String> before = new LinkedHashSet<>();
        for (int i = 0; i < at; i++) {
            if (tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i) {
                String name = who(tree, i).name();
                if (!speaker.map(name::equals).orElse(false) && !contradicts(name, she)) {
                    before.add(name);
                }
            }
        }
        if (before.size() == 1) {
            return new Who(before.iterator().next(), true, "the only other person named before it");
        }
        if (before.isEmpty() && described.isPresent() && certainly(described.get(), she)) {
            return new Who(described.get(), true, "of whom the sentence before spoke");
        }
        return before.isEmpty() && recent.isPresent() && !contradicts(recent.get(), she)
                ? new Who(recent.get(), true, "the person named just before")
                : new Who(form, false, OPEN);
    }

    /** "Nicholas, his wife Alexandra": the possessor is the name before. */
    private Optional<Integer> beside(Tree tree, int possessive) {
        if (!tree.at(possessive).tag().equals("PRP$")) {
            return Optional.empty();
        }
        int at = tree.head(possessive);
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            String relation = tree.at(at).relation();
            if (!relation.equals("appos") && !relation.equals("conj") && !relation.equals("npadvmod")) {
                return Optional.empty();
            }
            at = tree.head(at);
            if (at >= 0
                    && at < possessive
                    && tree.at(at).entity().equals("PERSON")
                    && !tree.at(at).is("appos")
                    && !tree.at(at).is("conj")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean mentions(Tree tree, int before) {
        for (int i = 0; i < before; i++) {
            if (tree.at(i).entity().equals("PERSON") || cast.knows(tree.at(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** The name without the ranks before it, where a name is left: "Officer Anna Brandt", "Foreign Minister Orlov". */
    private String untitled(String name) {
        String rest = name;
        int space = rest.indexOf(' ');
        while (space > 0
                && TITLES.contains(
                        rest.substring(0, space).toLowerCase(Locale.ROOT).replace(".", ""))) {
            String left = rest.substring(space + 1);
            if (!left.contains(" ") && !cast.knows(left)) {
                break;
            }
            rest = left;
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /** The words without article, possessive ending and marks around them. */
    static String plain(Tree tree, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && tree.at(from).tag().equals("DT")) {
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
        return words.toString();
    }
}
