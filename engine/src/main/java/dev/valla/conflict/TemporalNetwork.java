package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NONE;

import java.util.Optional;

/**
 * A simple temporal network (Dechter, Meiri and Pearl 1991): points in time, and constraints {@code t[y] - t[x] <= days} between
 * them, each from a source. Point 0 is day 0 of the calendar, so that a constraint from it is an upper bound and one to it a
 * lower bound. What is taken in is always consistent: a constraint that contradicts is refused and explained.
 *
 * <p>Points and constraints are numbered from 0 in the order of adding, refused ones included. One writer, and no reader beside
 * it; {@link #bounds} gives an immutable picture to share.
 */
public final class TemporalNetwork {
    /** Day 0 of the calendar. */
    public static final int ORIGIN = Constraints.ORIGIN;

    private final Constraints all;
    private final Latest latest;
    private final FewestSteps fewest;
    private final Walk walk;

    /** @param points how many, the origin included; more can be added */
    public TemporalNetwork(int points) {
        this(new Constraints(Math.max(1, points), 64));
    }

    private TemporalNetwork(Constraints all) {
        this.all = all;
        this.latest = new Latest(all);
        this.fewest = new FewestSteps(all);
        this.walk = new Walk(all);
    }

    /** What comes of taking in many constraints at once. */
    public sealed interface Whole {
        /** All can hold together. */
        record Consistent(TemporalNetwork network) implements Whole {}

        /** They cannot; this is one reason. Adding them one by one tells every one that contradicts those before it. */
        record Contradictory(Cycle cycle) implements Whole {}
    }

    /**
     * Many constraints at once: the i-th says {@code t[y[i]] - t[x[i]] <= days[i]} on the word of {@code source[i]}. Linear in
     * practice; at worst points times constraints.
     */
    public static Whole of(int points, int[] x, int[] y, long[] days, int[] source) {
        Constraints all = new Constraints(points, x.length);
        for (int i = 0; i < x.length; i++) {
            all.add(x[i], y[i], days[i], source[i]);
        }
        TemporalNetwork network = new TemporalNetwork(all);
        return new Settling(all, network.latest)
                .run()
                .<Whole>map(Whole.Contradictory::new)
                .orElseGet(() -> new Whole.Consistent(network));
    }

    /** A point more, bounded by nothing yet. */
    public int addPoint() {
        int p = all.addPoint();
        latest.addPoint(p);
        return p;
    }

    public int points() {
        return all.points;
    }

    /** How many constraints were offered so far, refused and retracted ones included. */
    public int constraints() {
        return all.count;
    }

    /**
     * Offers {@code t[y] - t[x] <= days}; its number is {@link #constraints()} before the call. Cost: the points whose latest day
     * it changes, mostly none.
     *
     * @return the contradiction it would make, with as few constraints and sources as a short search finds; then it is refused
     */
    public Optional<Cycle> add(int x, int y, long days, int source) {
        return judge(all.add(x, y, days, source));
    }

    private Optional<Cycle> judge(int c) {
        int broken = latest.tighten(c);
        if (broken == NONE) {
            return Optional.empty();
        }
        Cycle cycle = explain(c, broken);
        all.silence(c);
        return Optional.of(cycle);
    }

    private Cycle explain(int c, int broken) {
        Cycle found = walk.closedBy(c, broken, latest);
        Cycle short_ =
                fewest.closedBy(c, found.constraints().size()).map(walk::simple).orElse(found);
        return walk.withFewerSources(short_, c);
    }

    /** Takes a constraint back, as if it had not been offered; it keeps its number and can be {@linkplain #restore restored}. */
    public void retract(int constraint) {
        if (all.counts(constraint)) {
            all.silence(constraint);
            latest.loosen(constraint);
        }
    }

    /** Offers again what was retracted or refused. As for {@link #add}. */
    public Optional<Cycle> restore(int constraint) {
        if (all.counts(constraint)) {
            return Optional.empty();
        }
        all.revive(constraint);
        return judge(constraint);
    }

    /** Whether it is taken in: neither refused nor retracted. */
    public boolean counts(int constraint) {
        return all.counts(constraint);
    }

    public int from(int constraint) {
        return all.from(constraint);
    }

    public int to(int constraint) {
        return all.to(constraint);
    }

    public long days(int constraint) {
        return all.stated(constraint);
    }

    public int source(int constraint) {
        return all.source[constraint];
    }

    /** The constraints themselves, refused ones among them. */
    Constraints pool() {
        return all;
    }

    /** Earliest and latest day of every point under what is taken in. */
    public Propagated bounds() {
        return earliest().bounds();
    }

    Earliest earliest() {
        return new Earliest(all, latest.day);
    }
}
