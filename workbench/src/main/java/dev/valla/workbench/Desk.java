package dev.valla.workbench;

import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import dev.valla.dossier.KeptReading;
import java.util.List;
import java.util.Optional;

/** The dossier that the page works on. Calls come from several threads. */
public interface Desk {
    /** What the page calls the dossier. */
    String title();

    /** Which Valla this is, for the report to say. */
    String version();

    /** Whether it may only be read: then everything that is entered is refused, in plain words. */
    boolean isReadOnly();

    /** All that it holds, being weighed; the same object until something is entered. */
    Holding now();

    /** Enters a verdict in the journal, superseding an earlier one on the same subject. */
    void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason);

    /**
     * Enters the same correction of each of these claims in the journal.
     *
     * @return the numbers of the entries, by which they can be taken back
     */
    List<Integer> correct(List<String> claims, Correction.Change change, String reason);

    /**
     * Takes in a claim that the machine missed.
     *
     * @return its id
     */
    String add(Claim claim, String reason);

    /**
     * Enters what a finding rests on: one leg more.
     *
     * @param only for a ground: that nothing else is said to carry it
     * @return the number of the entry
     */
    int argue(Meant conclusion, List<Meant> premises, List<Subject> members, boolean only, String reason);

    /**
     * An argument holds no longer; what took one back is itself taken back likewise.
     *
     * @return the number of the entry that says so
     * @throws IllegalArgumentException if that entry is about no argument
     */
    int takeBackArgument(int entry);

    List<KeptReading> readings();

    void keep(String name, List<Subject> notBelieved);

    void forget(String name);

    /**
     * Takes a document in, to be read when those before it are.
     *
     * @param path  as dropped: the file's name, with its folders if a folder was dropped
     * @param bytes of the file
     */
    void bringIn(String path, byte[] bytes);

    /** How far the documents are that were brought in since the page was opened, in their order. */
    List<Brought> brought();
}
