package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Orlov's film The Miners (1911)", "the novel Snow (1931) by Anna Petrova": who made a work whose year stands behind it. */
final class DatedWorks {
    private static final Set<String> MAKERS =
            Set.of("director", "author", "writer", "composer", "painter", "playwright");

    private static final Set<String> NAMING = Set.of("be", "call", "title", "entitle", "name");
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "``", "\u2018");

    private final Plain plain;
    private final Naming naming;
    private final Kinds kinds;

    DatedWorks(Plain plain, Naming naming, Kinds kinds) {
        this.plain = plain;
        this.naming = naming;
        this.kinds = kinds;
    }

    /** @param brackets those within the sentence's reach, with their times */
    List<Claim> read(Tree tree, List<Bracket> brackets) {
        List<Claim> claims = new ArrayList<>();
        Optional<Claim> before = Optional.empty();
        for (Bracket bracket : brackets) {
            int last = Credits.before(tree, bracket);
            boolean year = bracket.moments().size() == 1
                    && bracket.moments().getFirst().edtf().length() == 4
                    && bracket.end() - bracket.moments().getFirst().end() <= 2;
            Optional<Integer> title = year && last > 0 ? before(tree, last) : Optional.empty();
            Optional<Claim> listed = before;
            before = title.isPresent()
                    ? Optional.of(by(tree, title.get(), last, bracket))
                    : year && last > 0 && titled(tree, last)
                            ? maker(tree, last, bracket).or(() -> ofTheSame(tree, last, bracket, listed))
                            : Optional.empty();
            before.ifPresent(claims::add);
        }
        return claims;
    }

    /** "Her novels Snow (1911) and Rain (1914)": the second is hers as the first is. */
    private Optional<Claim> ofTheSame(Tree tree, int last, Bracket bracket, Optional<Claim> before) {
        int first = TitleSpan.first(tree, last, 0);
        int joint = first - 1;
        while (joint > 0 && Set.of(",", "and", "&").contains(tree.at(joint).lemma())) {
            joint--;
        }
        int between = joint + 1;
        return before.filter(c -> between < first && tree.wordAt(c.quotation().end()) == between)
                .map(c -> claim(
                        tree,
                        new ArrayList<>(c.in(Role.SUBJECT).toList()),
                        c.links(),
                        first,
                        last,
                        bracket,
                        tree.at(first).start(),
                        bracket.end()));
    }

    /** "\u201cThe Miners\u201d by Lind and Petrova (1931)": the last word of a title in quotation marks, whose makers stand before the year. */
    private Optional<Integer> before(Tree tree, int last) {
        int at = last;
        while (at > 0
                && last - at < 10
                && (maker(tree, at)
                        || Set.of(",", "and", "&").contains(tree.at(at).lemma()))) {
            at--;
        }
        boolean by = at > 2 && at < last && tree.at(at).lemma().equals("by") && maker(tree, at + 1);
        boolean quoted = by
                && Set.of("\"", "\u201d", "''", "\u2019")
                        .contains(tree.at(at - 1).form());
        return quoted && tree.at(at - 2).capitalised() ? Optional.of(at - 2) : Optional.empty();
    }

    /** A word of a name that may be a person's. */
    private boolean maker(Tree tree, int at) {
        Word word = tree.at(at);
        return word.isName() && !kinds.place(word) && !kinds.time(word);
    }

    private Claim by(Tree tree, int title, int last, Bracket bracket) {
        int first = TitleSpan.first(tree, title, 0);
        int by = title + 2;
        List<Participant> who = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = by + 1; i <= last; i++) {
            boolean ends = i == last || !maker(tree, i + 1);
            if (maker(tree, i) && ends) {
                int from = i;
                while (maker(tree, from - 1)) {
                    from--;
                }
                String said = Naming.plain(tree, from, i);
                Optional<Naming.Who> known = Optional.of(naming.who(tree, i)).filter(Naming.Who::settled);
                known.flatMap(w -> w.link(Link.Slot.PARTICIPANT)).ifPresent(links::add);
                who.add(new Participant(
                        Role.SUBJECT, known.map(Naming.Who::name).orElse(said), said));
            }
        }
        return claim(tree, who, links, first, title, bracket, tree.at(first).start(), bracket.end());
    }

    private boolean titled(Tree tree, int last) {
        Word word = tree.at(last);
        return word.entity().equals("WORK_OF_ART")
                || (word.capitalised()
                        && word.isNoun()
                        && !word.entity().equals("PERSON")
                        && !word.entity().equals("GPE")
                        && !word.entity().equals("ORG"));
    }

    private Optional<Claim> maker(Tree tree, int last, Bracket bracket) {
        int first = TitleSpan.first(tree, last, 0);
        Optional<Integer> owner = owner(tree, first).or(() -> ofTheSubject(tree, first));
        if (owner.isPresent() && tree.at(owner.get()).tag().equals("PRP$")) {
            return his(tree, owner.get(), first, last, bracket);
        }
        if (owner.isPresent()) {
            return Optional.of(claim(
                    tree,
                    owner.get(),
                    first,
                    last,
                    bracket,
                    tree.at(tree.nameStart(owner.get())).start(),
                    bracket.end()));
        }
        return behind(tree, tree.wordAt(bracket.end()))
                .map(name -> claim(
                        tree,
                        name,
                        first,
                        last,
                        bracket,
                        tree.at(first).start(),
                        tree.at(name).end()));
    }

    /** The person whose work it is: "Orlov's", with at most a few words between. */
    private Optional<Integer> owner(Tree tree, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 5); i--) {
            Word word = tree.at(i);
            if (word.tag().equals("POS")) {
                return Optional.of(i - 1)
                        .filter(n -> tree.at(n).isName() && kinds.person(tree, n))
                        .filter(n -> !madeOf(tree, tree.nameStart(n)));
            }
            if (word.tag().equals("PRP$")) {
                return Optional.of(i);
            }
            if (!word.isNoun() && !word.tag().startsWith("JJ") && !word.tag().equals("CD")) {
                return Optional.empty();
            }
        }
        return first > 0 && tree.at(first - 1).tag().equals("PRP$") ? Optional.of(first - 1) : Optional.empty();
    }

    /** "His first novel was Snow (1911)", "was called Snow": whose the subject is. */
    private static Optional<Integer> ofTheSubject(Tree tree, int first) {
        int verb = first - 1;
        while (verb > 0 && QUOTES.contains(tree.at(verb).form())) {
            verb--;
        }
        boolean names = verb > 0
                && NAMING.contains(tree.at(verb).lemma())
                && tree.at(verb).isVerb();
        for (int i = verb - 1; names && i >= Math.max(0, verb - 8); i--) {
            if (tree.at(i).tag().equals("PRP$")) {
                return Optional.of(i);
            }
            boolean within = tree.at(i).isNoun()
                    || tree.at(i).tag().startsWith("JJ")
                    || tree.at(i).isVerb();
            if (!within) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "His Utopia (1516)". */
    private Optional<Claim> his(Tree tree, int owner, int first, int last, Bracket bracket) {
        Naming.Who author = naming.who(tree, owner);
        String said = tree.at(owner).form();
        return Optional.of(author)
                .filter(Naming.Who::settled)
                .map(who -> claim(
                        tree,
                        new ArrayList<>(List.of(new Participant(Role.SUBJECT, who.name(), said))),
                        who.link(Link.Slot.PARTICIPANT).stream().toList(),
                        first,
                        last,
                        bracket,
                        tree.at(owner).start(),
                        bracket.end()));
    }

    /** "the adaptation of Orlov's Snow": the year is the adaptation's. */
    private static boolean madeOf(Tree tree, int name) {
        return name > 1
                && tree.at(name - 1).lemma().equals("of")
                && Set.of("adaptation", "version", "production", "translation", "remake", "revival")
                        .contains(tree.at(name - 2).lemma());
    }

    /** "by Anna Petrova", "with the director Pavel Orlov". */
    private Optional<Integer> behind(Tree tree, int from) {
        if (from >= tree.size()) {
            return Optional.empty();
        }
        boolean by = tree.at(from).lemma().equals("by");
        boolean with = tree.at(from).lemma().equals("with");
        boolean maker = false;
        for (int i = from + 1; (by || with) && i < Math.min(tree.size(), from + 8); i++) {
            maker |= MAKERS.contains(tree.at(i).lemma());
            if (tree.at(i).entity().equals("PERSON") && tree.nameEnd(i) == i) {
                return by || maker ? Optional.of(i) : Optional.empty();
            }
            if (tree.at(i).isVerb() || tree.at(i).form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Claim claim(Tree tree, int name, int first, int last, Bracket bracket, int start, int end) {
        List<Participant> who = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int person : Grammar.conjuncts(tree, name)) {
            if (kinds.person(tree, person) && tree.at(person).isName()) {
                Naming.Who author = naming.who(tree, person);
                author.link(Link.Slot.PARTICIPANT).ifPresent(links::add);
                who.add(new Participant(
                        Role.SUBJECT, author.name(), Naming.plain(tree, tree.nameStart(person), tree.nameEnd(person))));
            }
        }
        return claim(tree, who, links, first, last, bracket, start, end);
    }

    private Claim claim(
            Tree tree,
            List<Participant> who,
            List<Link> links,
            int first,
            int last,
            Bracket bracket,
            int start,
            int end) {
        String title = Naming.plain(tree, first, last);
        who.add(new Participant(Role.WORK, title, title));
        return plain.claim(
                        EventType.AUTHORSHIP,
                        start,
                        Math.max(end, bracket.end()),
                        who,
                        Optional.of(bracket.moments().getFirst().time()),
                        Optional.empty(),
                        "a work with its year in brackets and whose it is",
                        links)
                .withCitation(plain.cited(bracket.end(), tree.end()));
    }
}
