package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims gathered into findings, with what is needed to gather them again when a few of them, or the matches that are overruled,
 * have changed. Whoever was there before, the result is the same. Immutable; safe to share between threads.
 */
public final class Gathering {
    private final Of of;
    private final List<Claim> ordered;
    private final People people;
    private final PlaceMatches places;
    private final Map<String, Account> accounts = new HashMap<>();
    private final IdentityHashMap<Account, Part> parts = new IdentityHashMap<>();
    private final Gathered gathered;

    /** What is gathered. */
    private record Of(List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {}

    private Gathering(Of of, Optional<Gathering> before) {
        this.of = of;
        this.ordered = of.claims().stream().sorted(Numbers.BY_NUMBER).toList();
        this.people = before.flatMap(this::samePeople)
                .orElseGet(() -> People.of(of.sources(), ordered, of.overruled(), of.joined()));
        this.places = new PlaceMatches(ordered, of.overruled());
        Collection<List<Account>> together = Parts.of(accounts(before));
        Set<String> otherwise =
                before.map(b -> differing(of.overruled(), b.of.overruled())).orElse(Set.of());
        List<EventFindings> events = new ArrayList<>();
        List<Match> matches = new ArrayList<>(people.matches());
        matches.addAll(places.all());
        for (List<Account> some : together) {
            Part part = before.flatMap(b -> Optional.ofNullable(b.parts.get(some.get(0))))
                    .filter(known -> known.isOf(some) && known.isLeftBy(otherwise))
                    .orElseGet(() -> Part.of(some, of.overruled()));
            some.forEach(account -> parts.put(account, part));
            events.addAll(part.events());
            matches.addAll(part.matches());
        }
        Joins joins = new Joins(events, of.joined(), of.overruled());
        matches.addAll(joins.matches());
        matches.sort(Comparator.comparing(Match::id));
        List<EventFindings> all = new ArrayList<>(joins.in(events));
        all.sort(Comparator.comparing(EventFindings::group, Group.BY_FOUNDER));
        Findings findings = new Findings(people, all);
        this.gathered =
                new Gathered(findings.findings(), matches, findings.differences(), findings.stated(), people.all());
    }

    /** As {@link Alignment#gather}. */
    public static Gathering of(List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {
        return new Gathering(new Of(sources, claims, overruled, joined), Optional.empty());
    }

    /** The same as {@link #of}, at the cost of a look at each claim and of work on what changed since this. */
    public Gathering following(List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {
        Of next = new Of(sources, claims, overruled, joined);
        return next.equals(of) ? this : new Gathering(next, Optional.of(this));
    }

    public Gathered gathered() {
        return gathered;
    }

    /** Those before, where nothing of what tells who is who has changed. */
    private Optional<People> samePeople(Gathering before) {
        boolean same = of.joined().equals(before.of.joined())
                && of.sources().equals(before.of.sources())
                && before.people.areLeftBy(differing(of.overruled(), before.of.overruled()))
                && ordered.size() == before.ordered.size();
        for (int i = 0; same && i < ordered.size(); i++) {
            same = People.seeTheSameIn(ordered.get(i), before.ordered.get(i));
        }
        return same ? Optional.of(before.people) : Optional.empty();
    }

    private static Set<String> differing(Set<String> one, Set<String> other) {
        Set<String> differing = new HashSet<>(one);
        differing.addAll(other);
        differing.removeIf(id -> one.contains(id) && other.contains(id));
        return differing;
    }

    /** In the order of the claims; the very ones that were before, where they would be no different now. */
    private List<Account> accounts(Optional<Gathering> before) {
        boolean samePeople = before.filter(b -> b.people == people).isPresent();
        List<Account> all = new ArrayList<>(ordered.size());
        for (Claim claim : ordered) {
            Account account = before.flatMap(b -> Optional.ofNullable(b.accounts.get(claim.id())))
                    .filter(known -> known.claim.equals(claim))
                    .filter(known -> samePeople || known.holdsAmong(people))
                    .filter(known -> known.isPlacedBy(places))
                    .orElseGet(() -> new Account(claim, people, places));
            accounts.put(claim.id(), account);
            all.add(account);
        }
        return all;
    }
}
