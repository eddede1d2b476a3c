package dev.valla.workbench;

import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import dev.valla.dossier.KeptReading;
import java.util.List;
import java.util.Optional;

/** A made-up dossier on the page. Nothing can be entered. */
final class Generated implements Desk {
    private final Holding now;

    /** @param words of filler between two claims */
    Generated(int sources, int claimsEach, int people, int words, long seed) {
        now = Holding.of(1, new MadeUp(sources, claimsEach, people, words, seed).material());
    }

    @Override
    public String version() {
        return "generated";
    }

    @Override
    public String title() {
        return "generated";
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public Holding now() {
        return now;
    }

    private static RuntimeException nothingEntered() {
        return new UnsupportedOperationException("a generated dossier has no journal");
    }

    @Override
    public void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason) {
        throw nothingEntered();
    }

    @Override
    public List<Integer> correct(List<String> claims, Correction.Change change, String reason) {
        throw nothingEntered();
    }

    @Override
    public String add(Claim claim, String reason) {
        throw nothingEntered();
    }

    @Override
    public int argue(Meant conclusion, List<Meant> premises, List<Subject> members, boolean only, String reason) {
        throw nothingEntered();
    }

    @Override
    public int takeBackArgument(int entry) {
        throw nothingEntered();
    }

    @Override
    public List<KeptReading> readings() {
        return List.of();
    }

    @Override
    public void keep(String name, List<Subject> notBelieved) {
        throw nothingEntered();
    }

    @Override
    public void forget(String name) {
        throw nothingEntered();
    }

    @Override
    public void bringIn(String path, byte[] bytes) {
        throw nothingEntered();
    }

    @Override
    public List<Brought> brought() {
        return List.of();
    }
}
