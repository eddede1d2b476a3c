package dev.valla.bench.engine;

import dev.valla.weigh.LegBuffer;
import dev.valla.weigh.SupportGraph;
import java.util.SplittableRandom;

/**
 * Made-up support graphs of any size, a member for each 200 findings. A few members are in very many legs and most in few; two
 * thirds of the findings rest on others, as arguments do.
 */
enum Shape {
    /** One to three legs, premises always told before what rests on them. */
    STRAIGHT(0.1, 0),
    /** Six of ten findings have one leg only, as testimony mostly has. */
    SINGLE(0.6, 0),
    /** As straight, but a finding in fifty rests on one told later, so that people cite each other in circles. */
    CIRCULAR(0.1, 0.02);

    private static final int FINDINGS_A_MEMBER = 200;
    private static final int CIRCLE_REACHES = 20;

    private final double single;
    private final double backwards;

    Shape(double single, double backwards) {
        this.single = single;
        this.backwards = backwards;
    }

    SupportGraph make(int findings) {
        var lot = new SplittableRandom(findings);
        int members = Math.max(3, findings / FINDINGS_A_MEMBER);
        var legs = new LegBuffer(2 * findings, 6 * findings);
        for (int f = 0; f < findings; f++) {
            int howMany = lot.nextDouble() < single ? 1 : 2 + lot.nextInt(2);
            for (int l = 0; l < howMany; l++) {
                leg(legs, f, findings, members, lot);
            }
        }
        var builder = SupportGraph.builder();
        builder.members(members);
        builder.findings(findings);
        return builder.addAll(legs).build();
    }

    private void leg(LegBuffer legs, int finding, int findings, int members, SplittableRandom lot) {
        boolean argument = finding > 0 && lot.nextInt(3) > 0;
        for (int m = argument ? lot.nextInt(2) : 1 + lot.nextInt(3); m > 0; m--) {
            legs.member(member(members, lot));
        }
        for (int p = argument ? 1 + lot.nextInt(2) : 0; p > 0; p--) {
            legs.premise(premise(finding, findings, lot));
        }
        legs.supports(finding);
    }

    /** The lower numbers are in far more legs: as many below a quarter of a number as below a quarter of its root. */
    static int member(int members, SplittableRandom lot) {
        double u = lot.nextDouble();
        return (int) (members * u * u);
    }

    /** One of the first half of those before, so that arguments do not grow as long as the data; or one a little later. */
    private int premise(int finding, int findings, SplittableRandom lot) {
        if (lot.nextDouble() < backwards && finding + CIRCLE_REACHES < findings) {
            return finding + 1 + lot.nextInt(CIRCLE_REACHES);
        }
        return lot.nextInt(Math.max(1, finding / 2));
    }
}
