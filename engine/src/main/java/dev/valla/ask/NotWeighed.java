package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Subject;
import dev.valla.claim.Unweighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an answer about somebody had to leave out, and what stands beside the switch. */
final class NotWeighed {
    private static final int SHOWN = 5;

    private final Evidence evidence;
    private final Set<Subject> about;

    NotWeighed(Evidence evidence, Set<Subject> about) {
        this.evidence = evidence;
        this.about = about;
    }

    List<String> all() {
        var left = new ArrayList<String>();
        left.addAll(passages());
        evidence.sources()
                .all()
                .forEach(source -> source.notRead().forEach(what -> left.add(source.path() + ": " + what)));
        undated().forEach(left::add);
        left.addAll(evidence.undecided());
        left.addAll(evidence.openQuestions());
        return left;
    }

    private List<String> passages() {
        List<String> passages = evidence.material().unweighed().stream()
                .filter(this::concerns)
                .map(u -> "%s: %s — %s".formatted(u.passage().source(), Told.quoted(u.passage()), u.why()))
                .toList();
        if (passages.size() <= SHOWN) {
            return passages;
        }
        var shown = new ArrayList<>(passages.subList(0, SHOWN));
        shown.add(Told.count(passages.size() - SHOWN, "more passage", "more passages") + " of this kind");
        return shown;
    }

    private boolean concerns(Unweighed passage) {
        return about.stream().anyMatch(subject -> switch (subject) {
            case Subject.OfSource s -> passage.passage().source().equals(s.path());
            case Subject.OfWitness w ->
                passage.names().stream()
                        .anyMatch(name -> evidence.names()
                                .same(
                                        evidence.names()
                                                .canonical(passage.passage().source(), name),
                                        w.name()));
            case Subject.OfClaim c -> false;
            case Subject.OfMatch m -> false;
            case Subject.OfCopy c -> false;
            case Subject.OfLink l -> false;
            case Subject.OfSame s -> false;
        });
    }

    /** Without a date a claim can clash with nothing in time, so that its silence proves nothing. */
    private Stream<String> undated() {
        long undated = evidence.claims().all().stream()
                .filter(claim -> claim.time().isEmpty() && restsOnThem(claim))
                .count();
        return undated == 0
                ? Stream.empty()
                : Stream.of(Told.count((int) undated, "claim on this word has", "claims on this word have")
                        + " no date, and could not be weighed against the dates of others");
    }

    private boolean restsOnThem(Claim claim) {
        Set<String> members = evidence.membersOf(claim.id());
        return about.stream()
                .anyMatch(subject ->
                        members.contains(evidence.names().canonical(subject).written()));
    }

    /** A retraction is its witness's word too; and claims about somebody are not touched by switching off that one's word. */
    List<String> beside() {
        var beside = new ArrayList<String>();
        for (Subject subject : about) {
            if (evidence.names().canonical(subject) instanceof Subject.OfWitness witness) {
                List<Claim> told = evidence.aboutWhom().claims(witness.name());
                long retractions = told.stream()
                        .filter(c -> c.type() == EventType.RECANTATION)
                        .count();
                long others = told.size();
                if (retractions > 0) {
                    beside.add("%s of %s is that word too"
                            .formatted(Told.count((int) retractions, "retraction", "retractions"), witness.name()));
                }
                if (others > 0) {
                    beside.add("%s about %s %s: only the word of %s is switched off"
                            .formatted(
                                    Told.count((int) others, "claim", "claims"),
                                    witness.name(),
                                    others == 1 ? "stays as it is" : "stay as they are",
                                    witness.name()));
                }
            }
        }
        return beside;
    }
}
