package dev.valla.workbench;

import dev.valla.ask.Linchpin;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The readings that the page asked for lately, so that a switch is compared with the reading before and not weighed twice. Those
 * of one version; safe to share between threads.
 */
final class Readings {
    private static final int KEPT = 12;
    private static final int EXPECTED = 4;

    private final Holding holding;
    private final Map<Set<Subject>, Weighed> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Subject>, Weighed> eldest) {
            return size() > KEPT;
        }
    };

    private final AtomicBoolean expected = new AtomicBoolean();
    private Optional<Weighed> dossier = Optional.empty();

    Readings(Holding holding) {
        this.holding = holding;
    }

    boolean isOf(Holding other) {
        return holding.version() == other.version();
    }

    /** The dossier as its own judgements have it. */
    synchronized Weighed dossier() {
        Weighed own = dossier.orElseGet(() -> new Weighed(holding.inquiry()));
        dossier = Optional.of(own);
        return own;
    }

    Weighed in(Collection<Subject> notBelieved) {
        return in(notBelieved, dossier());
    }

    /**
     * Weighs the dossier without each of the heaviest beforehand: the first switch is most likely one of these, and whatever it is,
     * what every switch is compared with has then been worked out. Once; on a thread of its own.
     */
    void expectSwitches() {
        if (expected.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("expecting switches")
                    .start(() -> dossier().members().stream()
                            .limit(EXPECTED)
                            .map(Linchpin::member)
                            .forEach(this::expect));
        }
    }

    private void expect(Subject switched) {
        var off = new ArrayList<>(holding.inquiry().notBelieved());
        off.add(switched);
        in(off).inquiry().since(dossier().inquiry());
    }

    /** @param near a reading whose links may be the same, so that legs need not be built again */
    synchronized Weighed in(Collection<Subject> notBelieved, Weighed near) {
        Set<Subject> off = Set.copyOf(notBelieved);
        if (off.equals(Set.copyOf(holding.inquiry().notBelieved()))) {
            return dossier();
        }
        Weighed known = lately.get(off);
        if (known == null) {
            known = near.in(near.inquiry().inReading(notBelieved));
            lately.put(off, known);
        }
        return known;
    }
}
