package dev.valla.ask;

import dev.valla.align.Difference;
import dev.valla.align.Finding;
import dev.valla.align.Match;
import dev.valla.claim.Argument;
import dev.valla.claim.Subject;
import dev.valla.conflict.Derived;
import dev.valla.lineage.CopyLink;
import dev.valla.weigh.Weighing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a dossier's material answers in the reading in force. Immutable; safe to share between threads. The command
 * line, the page and the report ask here and nowhere else.
 */
public interface Inquiry {

    /** Weighs the material. Costs what reading all of it once costs; each question afterwards is quick. */
    static Inquiry into(Material material) {
        return Weighed.of(material);
    }

    /**
     * The same as {@link #into} of this material, at the cost of what differs from this inquiry's: whoever asks cannot tell which of
     * the two was called.
     */
    Inquiry following(Material material);

    Material material();

    /** Whether it has the very same claims, links, findings and conflicts as another, so that only standings may differ. */
    boolean sameEvidence(Inquiry other);

    /** In dossier order of the claims that found them; value findings follow their event. */
    List<Finding> findings();

    List<Match> matches();

    List<Difference> differences();

    List<CopyLink> lineage();

    /** Every copy link that was found, those that a judgement overruled included: they can be believed again. */
    List<CopyLink> everyLink();

    /**
     * Every link between words of a source and the name they are taken for, source by source in the order in which claims first rest
     * on them; those that a judgement overruled included.
     */
    List<NameLink> nameLinks();

    /** Minimal conflicts, live ones first, then those that something explains. */
    List<ConflictNow> conflicts();

    /** @throws UnknownName if there is no such finding or claim */
    Standing standing(String id);

    /**
     * The degree alone, at a fraction of the cost of {@link #standing}, which counts origins.
     *
     * @throws UnknownName if there is no such finding or claim
     */
    Standing.Degree degree(String id);

    /** Whether a finding is in a live conflict. */
    boolean isContested(String finding);

    /**
     * Ids of the findings that a claim states itself: that the event happened, then its value of each slot it fills. What is
     * coarser than it says is supported by it too, and is not among them.
     */
    List<String> stated(String claim);

    /** What the other findings tell of this one's time, beyond its own words: the year of {@code XXXX-11}, with the reason. */
    Optional<Derived> derived(String finding);

    /** The name under which the dossier knows whom a source calls so; the name as it is where it knows nobody. */
    String known(String source, String name);

    /** Sources and witnesses that something rests on, the heaviest first. */
    List<Linchpin> linchpins();

    /**
     * Pairs without which together findings fall that neither brings down alone, the heaviest first.
     *
     * @param most how many pairs are looked at
     */
    List<Together> together(int most);

    /** The source or witness to look into next: of those that nobody has judged yet the one that moves most. */
    Optional<NextQuestion> nextQuestion();

    /** Who might be wrong: what would settle the live conflicts, those together that hang together. Offered, never chosen. */
    List<Diagnosis> diagnoses();

    /** Which claims might be wrong, or misread here: as {@link #diagnoses}, of single claims, whoever makes them. */
    List<Diagnosis> suspectClaims();

    /**
     * How many must be wrong for this finding or claim to fall; empty if it does not stand.
     *
     * @throws UnknownName if there is no such finding or claim
     */
    Optional<Resilience> resilience(String id);

    /** What changes if these are not believed either. Changes nothing itself. */
    WhatIf without(Collection<Subject> notBelieved);

    /** Whom or what a judgement in force doubts, within a scope or altogether; in the order of the journal. */
    List<Subject> doubted();

    /** What changes if all that is doubted is not believed either, each within its scope, and these. Changes nothing itself. */
    WhatIf withoutDoubted(Collection<Subject> besides);

    /** The same material in another reading, given by all whom it does not believe; judgements with a scope hold in every reading. */
    Inquiry inReading(Collection<Subject> notBelieved);

    /** Those whom the reading in force does not believe, whatever the scope; in the order of the journal. */
    List<Subject> notBelieved();

    /**
     * What changes between two readings, each given by all whom it does not believe; judgements with a scope hold in both.
     * Switching off and believing again are the same question asked in two directions.
     */
    WhatIf between(Collection<Subject> before, Collection<Subject> after);

    /**
     * What changed since another reading of the same material. Both are weighed already: it costs a comparison, where
     * {@link #between} weighs both anew.
     */
    WhatIf since(Inquiry before);

    /** The proof of a finding's or claim's standing, or of a conflict. */
    Why why(String id);

    /** Persons' arguments in force, in the order of the journal; those that had to be set aside say why. */
    List<Argued> arguments();

    /** A finding or claim as an argument about it would mean it; empty if the dossier has none of this id. */
    Optional<Argument.Meant> meant(String id);

    /** The ground of an event that happened, whether or not anything is said to carry it yet; empty for anything else. */
    Optional<Argument.Meant> groundOf(String event);

    /** As {@link #meant}, and the ground of an outcome of which no record names any ({@code f9g}): it is there once somebody argues about it. */
    default Optional<Argument.Meant> arguable(String id) {
        return meant(id).or(() -> id.endsWith("g") ? groundOf(id.substring(0, id.length() - 1)) : Optional.empty());
    }

    /** Judgements in force whose reasons do not stand in this reading; in the order of the journal. */
    List<Flagged> flagged();

    /**
     * Whom or what a name as typed means: {@code witness:NAME}, {@code source:FILE}, {@code claim:ID}, … or a bare name.
     *
     * @return one subject if it is plain, several if the name fits several kinds, none if it fits nothing
     */
    List<Subject> named(String typed);

    /** Why two that somebody wants to join cannot be one, in plain words; empty for all that can, and for any other subject. */
    Optional<String> hindrance(Subject on);

    /** The support graph and who is off in this reading, for whoever weighs it elsewhere: the report's own script. */
    Weighing weighing();

    /** What the user could do next, the most telling first, in plain words. */
    List<String> nextSteps();
}
