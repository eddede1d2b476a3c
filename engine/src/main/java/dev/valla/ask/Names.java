package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.Locale;

/** Who is who: the names of sources, as alignment made one of them. */
interface Names {
    /** The name under which the dossier knows the one called so in this source. */
    String canonical(String source, String name);

    /** The name under which the dossier knows the one called so anywhere; the name itself where nobody is. */
    String canonical(String name);

    default Subject canonical(Subject subject) {
        return subject instanceof Subject.OfWitness w ? new Subject.OfWitness(canonical(w.name())) : subject;
    }

    default boolean same(String a, String b) {
        return canonical(a).toLowerCase(Locale.ROOT).equals(canonical(b).toLowerCase(Locale.ROOT));
    }
}
