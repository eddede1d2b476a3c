package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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

    private Credits() {}

    /** A title's first and last word, and the bracket behind it. */
    private record Title(int first, int last, Bracket bracket) {}

    /** The further claims; the drafts whose lists these are get the first title and its year. */
    static List<Draft> of(Tree tree, List<Draft> drafts, List<Bracket> brackets) {
        List<Draft> further = new ArrayList<>();
        Set<Draft> begun = new HashSet<>();
        int limit = 0;
        for (Bracket bracket : brackets) {
            Optional<Title> title = title(tree, bracket, limit);
            limit = tree.wordAt(bracket.start());
            Optional<Draft> frame = title.flatMap(t -> frame(tree, drafts, t));
            if (frame.isEmpty()) {
                continue;
            }
            if (begun.add(frame.get())) {
                first(frame.get(), title.get());
            } else {
                further.add(another(frame.get(), title.get()));
            }
        }
        return further;
    }

    private static Optional<Title> title(Tree tree, Bracket bracket, int limit) {
        int last = tree.wordAt(bracket.start()) - 1;
        boolean year = bracket.moments().size() == 1
                && bracket.moments().getFirst().edtf().matches("\\d{4}")
                && bracket.moments().getFirst().start() - bracket.start() == 1
                && bracket.end() - bracket.moments().getFirst().end() == 1;
        if (!year || last < Math.max(1, limit) || !tree.at(last).capitalised()) {
            return Optional.empty();
        }
        int first = TitleSpan.first(tree, last, limit);
        return Optional.of(new Title(first, last, bracket));
    }

    /** The nearest act before it that a list of works can belong to, with no other clause between. */
    private static Optional<Draft> frame(Tree tree, List<Draft> drafts, Title title) {
        Optional<Draft> found = drafts.stream()
                .filter(d -> TYPES.contains(d.type()) && d.trigger < title.first())
                .filter(d -> d.type() == EventType.PARTICIPATION || d.pattern.shape() != Pattern.Shape.NOUN)
                .filter(d -> !tree.at(d.trigger).isVerb() || !Grammar.passive(tree, d.trigger))
                .filter(d -> d.has(Role.SUBJECT) || d.pattern.is("main"))
                .reduce((a, b) -> b);
        return found.filter(d -> listed(tree, d, title));
    }

    private static boolean listed(Tree tree, Draft draft, Title title) {
        for (int i = Math.max(draft.trigger, draft.clause) + 1; i < title.first(); i++) {
            Word word = tree.at(i);
            boolean clause =
                    Set.of("VBD", "VBZ", "VBP", "WDT", "WP", "WRB").contains(word.tag()) && !word.capitalised();
            if (clause || word.form().equals(";")) {
                return false;
            }
        }
        return true;
    }

    private static void first(Draft draft, Title title) {
        if (draft.parts.stream().anyMatch(p -> p.role() == Role.OBJECT && p.head() == title.last())) {
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
