package dev.valla.workbench;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import java.util.Optional;

/** The dossier that the page works on. Calls come from several threads. */
public interface Desk {
    /** What the page calls the dossier. */
    String title();

    /** All that it holds, weighed; the same object until something is entered. */
    Inquiry inquiry();

    /** Enters a verdict in the journal, superseding an earlier one on the same subject. */
    void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason);

    /** Enters a correction in the journal. */
    void correct(String claim, Correction.Change change, String reason);
}
