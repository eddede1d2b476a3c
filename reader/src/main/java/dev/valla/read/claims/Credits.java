package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works listed with their years behind one verb, "he appeared in Snow (1911), The Miners (1912) and Zarya (1914)": each is a claim
 * of its own with its own year. The first belongs to the verb; the others are quoted by their titles.
 */
final class Credits {
    private static final Set<EventType> TYPES =
            EnumSet.of(EventType.PARTICIPATION, EventType.AUTHORSHIP, EventType.PUBLICATION);
    /** How a claim tells that its time is its work's year. */
    static final String IN_BRACKETS = "in brackets behind the work";

    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''", "\u2019", "'", ",");

    private Credits() {}

    /** A title's first and last word, and the bracket behind it. */
    private record Title(int first, int last, Bracket bracket) {}

    /** The further claims; the drafts whose lists these are get the first title and its year. */
    static List<Draft> of(Tree tree, List<Draft> drafts, List<Bracket> brackets) {
        List<Draft> further = new ArrayList<>();
        Map<Draft, Title> begun = new HashMap<>();
        List<Title> taken = new ArrayList<>();
        int limit = 0;
        for (Bracket bracket : brackets) {
            Optional<Title> title = title(tree, bracket, limit);
            limit = tree.wordAt(bracket.start());
            Optional<Draft> frame = title.flatMap(t -> frame(tree, drafts, t, begun));
            if (frame.isEmpty()) {
                continue;
            }
            Title whole = whole(tree, frame.get(), title.get());
            taken.add(title.get());
            Title before = begun.put(frame.get(), whole);
            if (before == null) {
                first(frame.get(), whole);
            } else {
                shorten(frame.get(), before);
                further.add(another(frame.get(), whole));
            }
        }
        drafts.removeIf(d -> !begun.containsKey(d)
                && d.pattern.shape() == Pattern.Shape.NOUN
                && d.type() == EventType.AUTHORSHIP
                && taken.stream().filter(t -> names(d, t)).count() > 1);
        return further;
    }

    /** Whether the title is one of the draft's works. */
    private static boolean names(Draft draft, Title title) {
        return draft.parts.stream().anyMatch(p -> p.by().equals("appos") && p.head() == title.last());
    }

    /** Whether the drafts say already who made the work before the bracket. */
    static boolean tell(List<Draft> drafts, Bracket bracket) {
        return drafts.stream().anyMatch(d -> d.type() == EventType.AUTHORSHIP && d.reach == bracket.end());
    }

    private static Optional<Title> title(Tree tree, Bracket bracket, int limit) {
        int last = before(tree, bracket);
        boolean year = bracket.moments().size() == 1
                && bracket.moments().getFirst().edtf().matches("\\d{4}")
                && (bracket.moments().getFirst().start() - bracket.start() == 1 || printed(tree, bracket))
                && bracket.end() - bracket.moments().getFirst().end() == 1;
        if (!year || last < Math.max(1, limit) || !tree.at(last).capitalised()) {
            return Optional.empty();
        }
        int first = TitleSpan.first(tree, last, limit);
        return Optional.of(new Title(first, last, bracket));
    }

    /** The last word before the bracket, without the mark that closes a quotation or the comma behind a title. */
    static int before(Tree tree, Bracket bracket) {
        int last = tree.wordAt(bracket.start()) - 1;
        return last > 0 && CLOSING.contains(tree.at(last).form()) ? last - 1 : last;
    }

    /** "(Riga Press, 1911)": names alone before the year. */
    private static boolean printed(Tree tree, Bracket bracket) {
        int first = tree.wordAt(bracket.start());
        int year = tree.wordAt(bracket.moments().getFirst().start());
        if (year - first > 8 || !tree.at(year - 1).form().equals(",")) {
            return false;
        }
        for (int i = first + 1; i < year - 1; i++) {
            if (!tree.at(i).isName()
                    && !Set.of(",", ":", "&", "and").contains(tree.at(i).form())) {
                return false;
            }
        }
        return year - first > 2;
    }

    /** The nearest act before it that a list of works can belong to, with no other clause between. */
    private static Optional<Draft> frame(Tree tree, List<Draft> drafts, Title title, Map<Draft, Title> begun) {
        Optional<Draft> found = drafts.stream()
                .filter(d -> TYPES.contains(d.type()) && d.trigger < title.first())
                // "fought at Narva (1700)": a town where it was is no title
                .filter(d ->
                        d.places.stream().noneMatch(place -> firstOfRow(tree, place) == firstOfRow(tree, title.last())))
                .filter(d -> d.type() == EventType.PARTICIPATION
                        || d.pattern.shape() != Pattern.Shape.NOUN
                        || begun.containsKey(d)
                        || names(d, title))
                .filter(d -> !tree.at(d.trigger).isVerb()
                        || !Grammar.passive(tree, d.trigger)
                        || begun.containsKey(d)
                        || ofWorks(d))
                .filter(d -> d.has(Role.SUBJECT) || d.pattern.is("main") || begun.containsKey(d) || ofWorks(d))
                .reduce((a, b) -> b);
        return found.filter(
                d -> listed(tree, begun.containsKey(d) ? begun.get(d).last() : Math.max(d.trigger, d.clause), title));
    }

    /** "Two of her novels were filmed: Snow (1911) and Rain (1914)". */
    private static boolean ofWorks(Draft draft) {
        return draft.type() == EventType.PUBLICATION
                && draft.parts.stream()
                        .anyMatch(p -> p.role() == Role.WORK
                                && p.head() < draft.trigger
                                && draft.tree
                                        .at(Counted.core(draft.tree, p.head()))
                                        .tag()
                                        .equals("NNS"));
    }

    /** "and Karl Lind's Gone and Lost (1911)" in a list of what one person wrote: the name is the title's. */
    private static Title whole(Tree tree, Draft frame, Title title) {
        int owner = title.first() - 2;
        if (frame.type() != EventType.AUTHORSHIP
                || owner <= frame.trigger
                || !tree.at(title.first() - 1).tag().equals("POS")) {
            return title;
        }
        while (tree.at(owner - 1).capitalised()) {
            owner--;
        }
        boolean item = owner - 1 == frame.trigger
                || Set.of(",", "and", "&", "as", ":", "including")
                        .contains(tree.at(owner - 1).lemma());
        return item ? new Title(owner, title.last(), title.bracket()) : title;
    }

    /** Where others are listed behind it, the first claim is quoted as far as its own title. */
    private static void shorten(Draft frame, Title first) {
        if (frame.trigger < first.first()) {
            frame.last = Math.min(frame.last, first.last());
        }
    }

    /** Whether no other clause stands between; "Snow (1911), which was banned, as well as Rain (1912)" goes on. */
    private static boolean listed(Tree tree, int from, Title title) {
        for (int i = goesOn(tree, title) ? title.first() : from + 1; i < title.first(); i++) {
            Word word = tree.at(i);
            boolean clause =
                    Set.of("VBD", "VBZ", "VBP", "WDT", "WP", "WRB").contains(word.tag()) && !word.capitalised();
            if (clause || word.form().equals(";")) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(Tree tree, Title title) {
        int as = title.first() - 1;
        while (as > 2 && !tree.at(as).form().equals(",") && !tree.at(as).lemma().equals("as")) {
            as--;
        }
        return tree.at(as).lemma().equals("as") && tree.at(as - 1).lemma().equals("well");
    }

    /** "in Riga (1908), Perm (1909) and Omsk (1911)": the first of the row. */
    private static int firstOfRow(Tree tree, int noun) {
        int first = noun;
        while (tree.at(first).is("conj") && tree.head(first) >= 0) {
            first = tree.head(first);
        }
        return first;
    }

    private static void first(Draft draft, Title title) {
        if (draft.parts.stream()
                .anyMatch(p -> p.role() == Role.OBJECT
                        && Phrase.around(draft.tree, p.head()).last() == title.last())) {
            date(draft, title);
            draft.reach = Math.max(draft.reach, title.bracket().end());
            return;
        }
        draft.parts.removeIf(p -> p.role() == Role.WORK || p.role() == Role.OBJECT);
        draft.parts.add(new Draft.Part(Role.WORK, title.last(), "title"));
        draft.titles.put(title.last(), new Phrase(draft.tree, title.last(), title.first(), title.last()));
        if (draft.time.isEmpty() || draft.because.removeIf(line -> line.endsWith(IN_BRACKETS))) {
            date(draft, title);
        }
        draft.cover(draft.first, title.last());
        draft.reach = Math.max(draft.reach, title.bracket().end());
    }

    private static void date(Draft draft, Title title) {
        draft.time = Optional.of(title.bracket().moments().getFirst().time());
        draft.because.add("time: \"" + draft.time.get().words() + "\" " + IN_BRACKETS);
    }

    private static Draft another(Draft frame, Title title) {
        Draft draft = new Draft(frame.pattern, frame.tree, title.last(), frame.clause, frame.telling);
        draft.first = title.first();
        frame.parts.stream().filter(p -> p.role() == Role.SUBJECT).forEach(draft.parts::add);
        draft.parts.add(new Draft.Part(Role.WORK, title.last(), "title"));
        draft.titles.put(title.last(), new Phrase(frame.tree, title.last(), title.first(), title.last()));
        date(draft, title);
        draft.reach = title.bracket().end();
        return draft;
    }
}
