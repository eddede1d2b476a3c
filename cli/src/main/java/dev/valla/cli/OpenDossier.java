package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.workbench.Desk;
import java.util.Optional;

/** A dossier as the page has it: one question or entry at a time, weighed anew after each entry. */
final class OpenDossier implements Desk {
    private final Dossier dossier;
    private final String who;
    private Optional<Inquiry> weighed = Optional.empty();

    OpenDossier(Dossier dossier, String who) {
        this.dossier = dossier;
        this.who = who;
    }

    @Override
    public String title() {
        String name = String.valueOf(dossier.file().getFileName());
        return name.endsWith(".valla") ? name.substring(0, name.length() - ".valla".length()) : name;
    }

    @Override
    public synchronized Inquiry inquiry() {
        Inquiry inquiry = weighed.orElseGet(() -> Asking.about(dossier));
        weighed = Optional.of(inquiry);
        return inquiry;
    }

    @Override
    public synchronized void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason) {
        dossier.judge(verdict, on, scope, reason, who);
        weighed = Optional.empty();
    }

    @Override
    public synchronized void correct(String claim, Correction.Change change, String reason) {
        dossier.correct(claim, change, reason, who);
        weighed = Optional.empty();
    }
}
