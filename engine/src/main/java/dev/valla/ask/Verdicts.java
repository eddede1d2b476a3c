package dev.valla.ask;

import dev.valla.align.Joined;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The judgements in force, sorted by what they do.
 *
 * @param notBelieved discounted without a scope, in the order of the journal
 * @param others      doubted or withheld, and all that have a scope
 * @param joined      what a person says is one, where nothing read says so; it holds in every reading
 */
record Verdicts(List<Subject> notBelieved, List<Judgement> others, List<Joined> joined) {
    private record About(Subject on, Optional<String> scope) {}

    /** Of several judgements on one thing in one scope the last holds. */
    static Verdicts of(List<Judgement> judgements) {
        Map<About, Judgement> last = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            last.put(new About(judgement.on(), judgement.scope()), judgement);
        }
        var off = new ArrayList<Subject>();
        var others = new ArrayList<Judgement>();
        var joined = new ArrayList<Joined>();
        for (Judgement judgement : last.values()) {
            if (judgement.on() instanceof Subject.OfSame same) {
                if (judgement.verdict() == Verdict.BELIEVE) {
                    joined.add(Joined.of(same));
                }
            } else if (judgement.verdict() == Verdict.DISCOUNT
                    && judgement.scope().isEmpty()) {
                off.add(judgement.on());
            } else if (judgement.verdict() != Verdict.BELIEVE) {
                others.add(judgement);
            }
        }
        return new Verdicts(List.copyOf(off), List.copyOf(others), List.copyOf(joined));
    }

    Verdicts withNotBelieved(Collection<Subject> notBelieved) {
        return new Verdicts(List.copyOf(notBelieved), others, joined);
    }

    List<Judgement> scoped() {
        return others.stream().filter(j -> j.scope().isPresent()).toList();
    }

    Stream<String> scopedDiscounts() {
        return scoped().stream().filter(j -> j.verdict() == Verdict.DISCOUNT).map(Members::key);
    }

    /** Doubted without a scope. */
    Stream<Subject> doubtedAltogether() {
        return others.stream()
                .filter(j -> j.verdict() == Verdict.DOUBT && j.scope().isEmpty())
                .map(Judgement::on);
    }

    /** Doubted within a scope: keys of the judgements, which are members of the legs they reach. */
    Stream<String> doubtedWithin() {
        return scoped().stream().filter(j -> j.verdict() == Verdict.DOUBT).map(Members::key);
    }

    /** Everything doubted, within a scope or altogether. */
    List<Subject> doubtful() {
        return others.stream()
                .filter(j -> j.verdict() == Verdict.DOUBT)
                .map(Judgement::on)
                .distinct()
                .toList();
    }

    Stream<String> doubted(Names names) {
        return keys(Verdict.DOUBT, names);
    }

    Stream<String> withheld(Names names) {
        return keys(Verdict.WITHHOLD, names);
    }

    private Stream<String> keys(Verdict verdict, Names names) {
        return others.stream()
                .filter(j -> j.verdict() == verdict)
                .map(j -> j.scope().isPresent()
                        ? Members.key(j)
                        : names.canonical(j.on()).written());
    }

    Set<String> overruledMatches() {
        return notBelieved.stream()
                .flatMap(s -> s instanceof Subject.OfMatch m ? Stream.of(m.id()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> overruledCopies() {
        return notBelieved.stream()
                .flatMap(s -> s instanceof Subject.OfCopy c ? Stream.of(c.id()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> overruledNames() {
        return notBelieved.stream()
                .flatMap(s -> s instanceof Subject.OfLink l ? Stream.of(l.id()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the same matches, copy links and name links are in force, so that the same legs exist. */
    boolean sameLinks(Verdicts other) {
        return overruledMatches().equals(other.overruledMatches())
                && overruledCopies().equals(other.overruledCopies())
                && overruledNames().equals(other.overruledNames());
    }
}
