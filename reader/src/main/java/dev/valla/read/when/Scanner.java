package dev.valla.read.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the automaton over the tokens of a block: leftmost, longest, and of equals the rule that stands first. */
final class Scanner {
    private final Language language;
    private final Tokens tokens;

    Scanner(Language language, Tokens tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Automaton automaton = language.automaton();
        int count = tokens.count;
        for (int at = 0; at < count; ) {
            if (automaton.step(1, automaton.letter(tokens, at)) == 0) {
                at++;
                continue;
            }
            Optional<Automaton.Accepted> best = longest(at);
            at = best.isPresent() ? take(best.get(), at, items) : at + 1;
        }
        return items;
    }

    /** The longest match; one that begins with context gives way to a longer one that begins with its expression. */
    private Optional<Automaton.Accepted> longest(int at) {
        Automaton automaton = language.automaton();
        Optional<Automaton.Accepted> best = Optional.empty();
        int state = automaton.step(1, automaton.letter(tokens, at));
        for (int i = at; state != 0; ) {
            Optional<Automaton.Accepted> here = automaton.accepted(state);
            best = here.isPresent() ? here : best;
            i++;
            state = i < tokens.count && !tokens.has(i, Tokens.PARAGRAPH)
                    ? automaton.step(state, automaton.letter(tokens, i))
                    : 0;
        }
        int context = best.map(Automaton.Accepted::context).orElse(0);
        if (context == 0) {
            return best;
        }
        int end = context + best.map(Automaton.Accepted::length).orElse(0);
        for (int i = 1; i <= context; i++) {
            Optional<Automaton.Accepted> later = at + i < tokens.count ? longest(at + i) : Optional.empty();
            if (later.isPresent() && i + later.get().reach() > end) {
                return Optional.empty();
            }
        }
        return best;
    }

    /** Adds what the sequence marks as expressions; returns the token to go on with. */
    private int take(Automaton.Accepted accepted, int at, List<Item> items) {
        List<Pattern.Element> elements = accepted.sequence().elements();
        Slots[] slots = {new Slots(), new Slots(), new Slots()};
        int[] first = {0, 0, 0};
        int[] last = {-1, -1, -1};
        for (int i = 0; i < elements.size(); i++) {
            Pattern.Element element = elements.get(i);
            int part = element.part();
            if (last[part] < 0) {
                first[part] = at + i;
            }
            last[part] = at + i;
            int token = at + i;
            element.slot().ifPresent(slot -> slots[part].put(slot, valueOf(element.atom(), token)));
        }
        accepted.sequence().constants().forEach(c -> slots[c.part()].put(c.slot(), c.value()));
        for (int part = 1; part <= 2; part++) {
            for (Pattern.Constant c : accepted.rule().constants()) {
                slots[part].values().putIfAbsent(c.slot(), c.value());
            }
        }
        if (last[2] >= 0) {
            Ellipsis.fill(slots[1], slots[2]);
        }
        for (int part = 1; part <= 2; part++) {
            slots[0].values().forEach(slots[part].values()::putIfAbsent);
        }
        int end = Math.max(last[1], last[2]);
        if (end < 0) {
            return at + elements.size();
        }
        // "In cell 14 until 12 November": no range runs backwards.
        int from = last[2] >= 0 && Ellipsis.runsBackwards(slots[1], slots[2]) ? 2 : 1;
        for (int part = from; part <= 2; part++) {
            if (last[part] >= 0 && accepted.rule().op() != Op.NOTHING) {
                items.add(new Item(first[part], last[part], accepted.rule(), slots[part]));
            }
        }
        return end + 1;
    }

    private int valueOf(Atom atom, int token) {
        return switch (atom.kind()) {
            case NUMERAL -> tokens.value[token];
            case CLASS -> classValue(atom.name(), token);
            case WORD, CAPITALISED, UNCAPITALISED, ANY_OF -> tokens.value[token];
        };
    }

    private int classValue(String wordClass, int token) {
        for (Lexicon.Member m : tokens.lexicon.members(tokens.entry[token])) {
            if (m.wordClass().equals(wordClass) && (!m.capital() || tokens.has(token, Tokens.CAPITAL))) {
                return m.value();
            }
        }
        throw new IllegalStateException("token %d was matched as %s and is none".formatted(token, wordClass));
    }
}
