package dev.valla.workbench;

import dev.valla.ask.Standing.Degree;
import dev.valla.ask.WhatIf;

/** Which way a finding turned, as the page lists it. */
enum Turn {
    FALLS,
    WEAKENS,
    UNTOLD,
    AGAIN,
    OTHER;

    static Turn of(WhatIf.Change change) {
        Degree before = change.before().degree();
        Degree after = change.after().degree();
        if (before == after) {
            return OTHER;
        }
        return switch (after) {
            case FALLS -> FALLS;
            case CANNOT_BE_TOLD -> UNTOLD;
            case HANGS_BY_ONE -> before == Degree.STANDS ? WEAKENS : AGAIN;
            case STANDS -> before == Degree.HANGS_BY_ONE ? OTHER : AGAIN;
        };
    }
}
