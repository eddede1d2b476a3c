package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.dossier.Dossier;

/** From a dossier to its answers: where the logic comes in. */
final class Asking {
    private Asking() {}

    static Inquiry about(Dossier dossier) {
        return Inquiry.into(dossier.material());
    }
}
