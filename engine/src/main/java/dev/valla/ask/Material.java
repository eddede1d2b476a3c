package dev.valla.ask;

import dev.valla.claim.Argument;
import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import java.util.List;
import java.util.Set;

/**
 * What a dossier holds, as the engine needs it.
 *
 * @param claims     as corrected, in dossier order; those that a person called no claim are left out
 * @param checked    ids of the claims that a person has compared with their words
 * @param judgements those in force, in the order of the journal: none that is superseded
 * @param unweighed  passages that name somebody but gave no claim
 * @param arguments  those in force, in the order of the journal
 */
public record Material(
        List<Source> sources,
        List<Claim> claims,
        Set<String> checked,
        List<Judgement> judgements,
        List<Unweighed> unweighed,
        List<Argument> arguments) {
    public Material {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        checked = Set.copyOf(checked);
        judgements = List.copyOf(judgements);
        unweighed = List.copyOf(unweighed);
        arguments = List.copyOf(arguments);
    }

    /** Without arguments of a person's own. */
    public Material(
            List<Source> sources,
            List<Claim> claims,
            Set<String> checked,
            List<Judgement> judgements,
            List<Unweighed> unweighed) {
        this(sources, claims, checked, judgements, unweighed, List.of());
    }

    /** The same, with other claims checked. */
    public Material withChecked(Set<String> others) {
        return new Material(sources, claims, others, judgements, unweighed, arguments);
    }

    /** With its claims' words in the place of the names that these links gave. */
    Material withoutLinks(Set<String> ids) {
        return ids.isEmpty()
                ? this
                : new Material(
                        sources,
                        claims.stream().map(claim -> claim.without(ids)).toList(),
                        checked,
                        judgements,
                        unweighed,
                        arguments);
    }
}
