package dev.valla.bench.engine;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;

/** Choco: bounds are propagated, which decides difference constraints one way: a contradiction is one, no explanation. */
final class ChocoNetwork extends NetworkPeer {
    private static final int FARTHEST_DAY = 200_000;

    private final NetworkFile file;

    ChocoNetwork(NetworkFile file) {
        this.file = file;
    }

    /** A model can be propagated once, so making it is part of asking. */
    @Override
    public long ask() {
        var model = new Model();
        IntVar[] day = new IntVar[file.points()];
        for (int p = 0; p < day.length; p++) {
            day[p] = p == 0 ? model.intVar(0) : model.intVar(-FARTHEST_DAY, FARTHEST_DAY, true);
        }
        for (int i = 0; i < file.size(); i++) {
            model.arithm(day[file.y()[i]], "-", day[file.x()[i]], "<=", (int) file.days()[i])
                    .post();
        }
        try {
            model.getSolver().propagate();
            return HOLDS;
        } catch (ContradictionException e) {
            return CONTRADICTS;
        }
    }
}
