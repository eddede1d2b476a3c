package dev.valla.workbench;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The readings that the page asked for lately, so that a switch is compared with the reading before and not weighed twice. Those
 * of one version; safe to share between threads.
 */
final class Readings {
    private static final int KEPT = 12;

    private final Holding holding;
    private final Map<Set<Subject>, Weighed> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Subject>, Weighed> eldest) {
            return size() > KEPT;
        }
    };

    Readings(Holding holding) {
        this.holding = holding;
    }

    boolean isOf(Holding other) {
        return holding.version() == other.version();
    }

    /** The dossier as its own judgements have it. */
    Weighed dossier() {
        return in(holding.inquiry().notBelieved(), holding.inquiry());
    }

    Weighed in(Collection<Subject> notBelieved) {
        return in(notBelieved, holding.inquiry());
    }

    /** @param near a reading whose links may be the same, so that legs need not be built again */
    synchronized Weighed in(Collection<Subject> notBelieved, Inquiry near) {
        Set<Subject> off = Set.copyOf(notBelieved);
        Weighed known = lately.get(off);
        if (known == null) {
            known = new Weighed(near.inReading(notBelieved));
            lately.put(off, known);
        }
        return known;
    }
}
