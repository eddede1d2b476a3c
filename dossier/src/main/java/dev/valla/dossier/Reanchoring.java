package dev.valla.dossier;

import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the claims of a source that is read again. A claim keeps its id where the same type was read in the same words
 * (the n-th time they occur stays the n-th); else where a claim of the same type took over a good part of its words; else where
 * its words still stand, though nothing was read in them. What is left is lost. Pure: it only compares.
 */
final class Reanchoring {
    /** A claim took over another's words if at least half of them are the same. */
    private static final double SAME = 0.5;

    private final Source now;
    private final List<Anchored> results = new ArrayList<>();
    private final List<Claim> unclaimed;

    /**
     * @param anchored the old claims with their ids, in their order
     * @param added    new claims, without ids
     */
    record Result(List<Anchored> anchored, List<Claim> added) {}

    private Reanchoring(Source now, List<Claim> read) {
        this.now = now;
        this.unclaimed = new ArrayList<>(read);
    }

    /**
     * @param readByPersons ids of the claims that persons read: they stay as they are for as long as their words stand, and what
     *     the machine reads in the same words now is no second claim
     */
    static Result of(List<Anchored> before, Source now, List<Claim> read, Set<String> readByPersons) {
        Reanchoring pass = new Reanchoring(now, read);
        List<Claim> all = before.stream().map(Anchored::claim).toList();
        List<Claim> byPersons =
                all.stream().filter(claim -> readByPersons.contains(claim.id())).toList();
        pass.sameAsPersons(byPersons);
        List<Claim> left = pass.sameWords(all.stream()
                .filter(claim -> !readByPersons.contains(claim.id()))
                .toList());
        left = pass.sameThing(left);
        pass.stillThere(left);
        pass.stillThere(byPersons);
        Map<String, Integer> order = new HashMap<>();
        before.forEach(old -> order.put(old.claim().id(), order.size()));
        pass.results.sort(Comparator.comparingInt(
                result -> order.getOrDefault(result.claim().id(), 0)));
        return new Result(pass.results, pass.unclaimed);
    }

    /** Claims on another text of their document: each where its words stand there, or lost. */
    static List<Anchored> still(List<Claim> claims, Source now) {
        Reanchoring pass = new Reanchoring(now, List.of());
        pass.stillThere(claims);
        return pass.results;
    }

    private void sameAsPersons(List<Claim> theirs) {
        Set<Key> keys = theirs.stream().map(Key::of).collect(Collectors.toSet());
        unclaimed.removeIf(claim -> keys.contains(Key.of(claim)));
    }

    private List<Claim> sameWords(List<Claim> before) {
        Map<Key, Deque<Claim>> byKey = new HashMap<>();
        unclaimed.forEach(claim ->
                byKey.computeIfAbsent(Key.of(claim), k -> new ArrayDeque<>()).add(claim));
        List<Claim> left = new ArrayList<>();
        Set<Claim> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Claim old : before) {
            Claim same = byKey.getOrDefault(Key.of(old), new ArrayDeque<>()).poll();
            if (same == null) {
                left.add(old);
            } else {
                taken.add(same);
                boolean there = same.quotation().start() == old.quotation().start();
                results.add(new Anchored(same.withId(old.id()), there ? Anchor.EXACT : Anchor.MOVED));
            }
        }
        unclaimed.removeIf(taken::contains);
        return left;
    }

    private record Key(String type, String words) {
        static Key of(Claim claim) {
            return new Key(claim.type().word(), claim.quotation().words());
        }
    }

    private List<Claim> sameThing(List<Claim> before) {
        List<Claim> left = new ArrayList<>();
        for (Claim old : before) {
            Optional<Claim> successor = unclaimed.stream()
                    .filter(claim -> claim.type() == old.type())
                    .filter(claim -> likeness(old, claim) >= SAME)
                    .max(Comparator.comparingDouble(claim -> likeness(old, claim)));
            if (successor.isPresent()) {
                unclaimed.remove(successor.get());
                results.add(new Anchored(successor.get().withId(old.id()), Anchor.CHANGED));
            } else {
                left.add(old);
            }
        }
        return left;
    }

    /** Shared words in relation to all words of both. */
    private static double likeness(Claim one, Claim other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        words.addAll(others);
        return (double) shared.size() / words.size();
    }

    private static Set<String> words(Claim claim) {
        return new HashSet<>(List.of(claim.quotation().words().split("[^\\p{L}\\p{N}]+")));
    }

    private void stillThere(List<Claim> before) {
        for (Claim old : before) {
            Quotation was = old.quotation();
            int at = nearest(was);
            if (at < 0) {
                results.add(new Anchored(old, Anchor.LOST));
            } else {
                Quotation is = Quotation.of(now, at, at + was.words().length());
                results.add(new Anchored(old.withQuotation(is), at == was.start() ? Anchor.EXACT : Anchor.MOVED));
            }
        }
    }

    /** Where the words stand, nearest to where they stood; -1 is what {@link String#indexOf} says if they do not. */
    private int nearest(Quotation was) {
        int after = now.text().indexOf(was.words(), Math.max(was.start(), now.body()));
        int before = now.text().lastIndexOf(was.words(), was.start());
        before = before < now.body() ? -1 : before;
        if (after < 0 || before < 0) {
            return Math.max(after, before);
        }
        return after - was.start() <= was.start() - before ? after : before;
    }
}
