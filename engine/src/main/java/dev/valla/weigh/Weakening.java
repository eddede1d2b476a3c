package dev.valla.weigh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which findings come to hang by one when members are switched off. The labels of one are worked out anew only where a
 * leg was lost or a premise's label changed, premises first; a loop is worked out whole. Cost:
 * the legs of the findings touched.
 */
final class Weakening extends LegLabels {
    private final CutLabels before;
    private final Users users;
    private final Agenda agenda;
    private final Map<Integer, int[]> changed = new HashMap<>();
    private final Ints weakened = new Ints(16);

    private Weakening(Fixpoint fixpoint) {
        super(fixpoint, false);
        this.before = fixpoint.ones();
        this.users = layout.users();
        this.agenda = new Agenda(layout.findings());
    }

    /**
     * Positions that still stand and now hang by one, ascending.
     *
     * @param fallen the positions that no longer stand without the members
     */
    static int[] of(Fixpoint fixpoint, Ids members, int[] fallen) {
        var weakening = new Weakening(fixpoint);
        members.stream().forEach(member -> weakening.pushDown(weakening.layout.ofMember(member)));
        for (int p : fallen) {
            weakening.pushDown(weakening.layout.ofPosition(p));
        }
        weakening.run();
        int[] sorted = weakening.weakened.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void pushDown(int literal) {
        if (!Bits.get(down, literal)) {
            Bits.set(down, literal);
            pushUsers(literal);
        }
    }

    private void pushUsers(int literal) {
        int end = users.start(literal + 1);
        for (int i = users.start(literal); i < end; i++) {
            agenda.add(users.position(i));
        }
    }

    private void run() {
        for (int p = agenda.next(); p >= 0; p = agenda.next()) {
            int loop = layout.loops().isEmpty() ? 0 : layout.nextLoop(p);
            if (loop < layout.loops().size() && layout.loops().get(loop).has(p)) {
                round(layout.loops().get(loop));
                agenda.dropBelow(layout.loops().get(loop).to());
            } else {
                straight(p);
            }
        }
    }

    @Override
    void keep(int position, Label label) {
        if (label.down) {
            return;
        }
        Ids was = before.ones(position);
        if (label.ones == was.size()) {
            return; // what hung by a member and stands still hangs by it: labels only grow
        }
        changed.put(position, Arrays.copyOf(label.one, label.ones));
        if (was.isEmpty()) {
            weakened.add(position);
        }
        pushUsers(layout.ofPosition(position));
    }

    @Override
    void addPremise(int position, Label leg) {
        int[] now = changed.get(position);
        if (now != null) {
            for (int member : now) {
                leg.addOne(member);
            }
        } else {
            for (int i = before.oneStart(position); i < before.oneStart(position + 1); i++) {
                leg.addOne(before.one(i));
            }
        }
    }
}
