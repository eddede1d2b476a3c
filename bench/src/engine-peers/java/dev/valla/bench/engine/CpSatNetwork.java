package dev.valla.bench.engine;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

/** CP-SAT on one worker; to explain, each constraint is assumed, and those that suffice are asked for. */
final class CpSatNetwork extends NetworkPeer {
    private static final long FARTHEST_DAY = 10_000_000;

    private final boolean explained;
    private final CpModel model;

    CpSatNetwork(NetworkFile file, boolean explained) {
        this.explained = explained;
        com.google.ortools.Loader.loadNativeLibraries();
        model = new CpModel();
        IntVar[] day = new IntVar[file.points()];
        for (int p = 0; p < day.length; p++) {
            day[p] = p == 0 ? model.newConstant(0) : model.newIntVar(-FARTHEST_DAY, FARTHEST_DAY, "");
        }
        Literal[] assumed = new Literal[explained ? file.size() : 0];
        for (int i = 0; i < file.size(); i++) {
            Constraint c = model.addLessOrEqual(
                    LinearExpr.newBuilder().add(day[file.y()[i]]).addTerm(day[file.x()[i]], -1), file.days()[i]);
            if (explained) {
                BoolVar holds = model.newBoolVar("");
                c.onlyEnforceIf(holds);
                assumed[i] = holds;
            }
        }
        if (explained) {
            model.addAssumptions(assumed);
        }
    }

    @Override
    public long ask() {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            explained(explained ? solver.sufficientAssumptionsForInfeasibility().size() : 0);
            return CONTRADICTS;
        }
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return HOLDS;
        }
        throw new IllegalStateException("CP-SAT: " + status);
    }
}
