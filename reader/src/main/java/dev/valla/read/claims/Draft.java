package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim being put together from one sentence: words are still places in its tree. */
final class Draft {
    /** Who or what takes part, and by which relation it was found. */
    record Part(Role role, int head, String by) {}

    final Pattern pattern;
    final Tree tree;
    /** The word that carries the event. */
    final int trigger;
    /** The verb whose adverbials are the event's; -1 where there is none. */
    final int clause;

    final Telling telling;
    final List<Part> parts = new ArrayList<>();
    final List<Integer> places = new ArrayList<>();
    final List<Phrase> details = new ArrayList<>();
    final List<String> because = new ArrayList<>();
    /** First and last word of the quotation, both included. */
    int first;

    int last;
    /** One past the last char where the quotation goes on behind its last word, into a bracket; else 0. */
    int reach;
    /** Titles by their last words, as far as they reach. */
    final Map<Integer, Phrase> titles = new HashMap<>();

    /** Whether the sentence leaves out whom it speaks of: "In 1716 was ordained as a deacon". */
    boolean dropped;

    Optional<StatedTime> time = Optional.empty();

    Draft(Pattern pattern, Tree tree, int trigger, int clause, Telling telling) {
        this.pattern = pattern;
        this.tree = tree;
        this.trigger = trigger;
        this.clause = clause;
        this.telling = telling;
        this.first = trigger;
        this.last = trigger;
    }

    EventType type() {
        return pattern.type();
    }

    void cover(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    /** What is told next of a list is quoted by itself: neither it nor the comma or "and" before it belongs here. */
    void endBefore(int next) {
        int end = next - 1;
        while (end > first
                && (tree.at(end).tag().equals("CC") || tree.at(end).form().equals(","))) {
            end--;
        }
        last = Math.min(last, end);
    }

    boolean has(Role role) {
        return parts.stream().anyMatch(p -> p.role() == role);
    }
}
