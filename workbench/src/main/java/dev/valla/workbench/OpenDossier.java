package dev.valla.workbench;

import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A dossier as the page has it: one entry at a time, weighed anew after each that changes what is weighed. */
public final class OpenDossier implements Desk, AutoCloseable {
    private final Dossier dossier;
    private final String who;
    private final String version;
    private final Queue queue;
    private final Thread reading;
    /** Nothing until it has been read. */
    private Optional<Holding> held = Optional.empty();

    /**
     * Begins to read and to weigh at once, on a thread of its own: the page is there meanwhile.
     *
     * @param who     is named beside each entry
     * @param version of Valla
     * @param intake  reads what is dropped on the page; it and this desk take turns on the dossier, by holding its monitor
     */
    public OpenDossier(Dossier dossier, String who, String version, Intake intake) {
        this.dossier = dossier;
        this.who = who;
        this.version = version;
        this.reading = Thread.ofPlatform().daemon().name("reading the dossier").start(this::now);
        this.queue = new Queue(dossier.file(), intake, this::renew);
    }

    @Override
    public String title() {
        String name = String.valueOf(dossier.file().getFileName());
        return name.endsWith(".valla") ? name.substring(0, name.length() - ".valla".length()) : name;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean isReadOnly() {
        return dossier.isReadOnly();
    }

    private Dossier toWrite() {
        if (isReadOnly()) {
            throw new BadQuestion("This dossier may not be written here, so nothing can be entered."
                    + " Copy it to a folder of your own, and open the copy.");
        }
        return dossier;
    }

    @Override
    public Holding now() {
        synchronized (dossier) {
            Holding now = held.orElseGet(() -> Holding.of(1, dossier.material()));
            held = Optional.of(now);
            return now;
        }
    }

    /** After something other than an entry of the page was written to the dossier: what it says may be anything. */
    void renew() {
        synchronized (dossier) {
            held = Optional.of(now().following(dossier.material()));
        }
    }

    /** After an entry in the journal. */
    private void renew(List<String> corrected) {
        held = Optional.of(now().following(dossier.material(now().material(), corrected)));
    }

    @Override
    public void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason) {
        synchronized (dossier) {
            toWrite().judge(verdict, on, scope, reason, who);
            renew(List.of());
        }
    }

    @Override
    public List<Integer> correct(List<String> claims, Correction.Change change, String reason) {
        synchronized (dossier) {
            var entries = new ArrayList<Integer>();
            claims.forEach(claim ->
                    entries.add(toWrite().correct(claim, change, reason, who).entry()));
            if (change instanceof Correction.Change.Checked) {
                check(claims);
            } else {
                renew(claims);
            }
            return entries;
        }
    }

    /** Nothing stands otherwise because somebody has looked at it. */
    private void check(List<String> claims) {
        var checked = new HashSet<>(now().material().checked());
        checked.addAll(claims);
        held = Optional.of(now().withChecked(checked));
    }

    @Override
    public String add(Claim claim, String reason) {
        synchronized (dossier) {
            String id = toWrite().add(claim, reason, who).id();
            renew(List.of(id));
            return id;
        }
    }

    @Override
    public int argue(Meant conclusion, List<Meant> premises, List<Subject> members, boolean only, String reason) {
        synchronized (dossier) {
            int entry = toWrite()
                    .argue(conclusion, premises, members, only, Optional.empty(), reason, who)
                    .entry();
            renew(List.of());
            return entry;
        }
    }

    @Override
    public int takeBackArgument(int entry) {
        synchronized (dossier) {
            int back = toWrite().takeBackArgument(entry, "", who);
            renew(List.of());
            return back;
        }
    }

    @Override
    public List<KeptReading> readings() {
        synchronized (dossier) {
            return dossier.readings();
        }
    }

    @Override
    public void keep(String name, List<Subject> notBelieved) {
        synchronized (dossier) {
            toWrite().keep(name, notBelieved, who);
        }
    }

    @Override
    public void forget(String name) {
        synchronized (dossier) {
            toWrite().forget(name, who);
        }
    }

    @Override
    public void bringIn(String path, byte[] bytes) {
        toWrite();
        queue.add(path, bytes);
    }

    @Override
    public List<Brought> brought() {
        return queue.brought();
    }

    /** What is being read is finished; what waits stays outside. The dossier itself is closed by whoever opened it. */
    @Override
    public void close() {
        queue.close();
        try {
            reading.join();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
