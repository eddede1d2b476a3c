package dev.valla.bench.engine;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;

/** Z3 on integer difference logic; contradictions with a core, made small. */
final class Z3Network extends NetworkPeer {
    private final boolean tracked;
    private final Context context = new Context();
    private final NetworkFile file;

    Z3Network(NetworkFile file, boolean tracked) {
        this.file = file;
        this.tracked = tracked;
    }

    /** Giving the constraints is part of asking: a solver that has answered keeps what it has learned. */
    @Override
    public long ask() {
        Solver solver = context.mkSolver("QF_IDL");
        Params params = context.mkParams();
        params.add("core.minimize", tracked);
        solver.setParameters(params);
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        ArithExpr<IntSort>[] day = new ArithExpr[file.points()];
        for (int p = 0; p < day.length; p++) {
            day[p] = p == 0 ? context.mkInt(0) : context.mkIntConst("t" + p);
        }
        for (int i = 0; i < file.size(); i++) {
            var holds = context.mkLe(context.mkSub(day[file.y()[i]], day[file.x()[i]]), context.mkInt(file.days()[i]));
            if (tracked) {
                solver.assertAndTrack(holds, context.mkBoolConst("c" + i));
            } else {
                add(solver, holds);
            }
        }
        Status status = solver.check();
        if (status == Status.UNKNOWN) {
            throw new IllegalStateException("Z3: " + solver.getReasonUnknown());
        }
        if (status == Status.UNSATISFIABLE && tracked) {
            explained(solver.getUnsatCore().length);
        }
        return status == Status.SATISFIABLE ? HOLDS : CONTRADICTS;
    }

    @SuppressWarnings("unchecked") // the solver takes any number of them, each generic
    private static void add(Solver solver, BoolExpr holds) {
        solver.add(holds);
    }
}
