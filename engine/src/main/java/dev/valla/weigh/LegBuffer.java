package dev.valla.weigh;

/**
 * Many legs for {@link SupportGraph.Builder#addAll}, flat and without objects: for readers of millions, one buffer a
 * thread. Not safe to share between threads.
 */
public final class LegBuffer {
    /** A member is its number, a premise the complement of its number. */
    private final Ints literals;

    private final Ints ends;
    private final Ints findings;
    private int highestMember = -1;
    private int highestFinding = -1;

    /**
     * Room to begin with; more is made as needed.
     *
     * @param legs     how many
     * @param literals how many members and premises in all of them
     */
    public LegBuffer(int legs, int literals) {
        this.literals = new Ints(literals);
        this.ends = new Ints(legs);
        this.findings = new Ints(legs);
    }

    LegBuffer() {
        this(16, 64);
    }

    /** Adds a member to the leg in hand. */
    public void member(int member) {
        highestMember = Math.max(highestMember, natural(member));
        literals.add(member);
    }

    /** Adds a premise to the leg in hand. */
    public void premise(int finding) {
        highestFinding = Math.max(highestFinding, natural(finding));
        literals.add(~finding);
    }

    /** The leg in hand is complete: it supports this finding. */
    public void supports(int finding) {
        highestFinding = Math.max(highestFinding, natural(finding));
        ends.add(literals.size);
        findings.add(finding);
    }

    private static int natural(int number) {
        if (number < 0) {
            throw new IndexOutOfBoundsException(number);
        }
        return number;
    }

    void addAll(LegBuffer more) {
        int shift = literals.size;
        int legs = ends.size;
        literals.addAll(more.literals);
        ends.addAll(more.ends);
        findings.addAll(more.findings);
        for (int leg = legs; shift > 0 && leg < ends.size; leg++) {
            ends.values[leg] += shift;
        }
        highestMember = Math.max(highestMember, more.highestMember);
        highestFinding = Math.max(highestFinding, more.highestFinding);
    }

    void copy(LegBuffer other, int leg) {
        for (int i = other.from(leg); i < other.to(leg); i++) {
            int literal = other.literal(i);
            if (literal >= 0) {
                member(literal);
            } else {
                premise(~literal);
            }
        }
        supports(other.finding(leg));
    }

    void check(int memberCount, int findingCount) {
        if (highestMember >= memberCount || highestFinding >= findingCount) {
            throw new IndexOutOfBoundsException("a leg names member %d of %d or finding %d of %d"
                    .formatted(highestMember, memberCount, highestFinding, findingCount));
        }
    }

    int size() {
        return findings.size;
    }

    int literalCount() {
        return literals.size;
    }

    int literal(int index) {
        return literals.values[index];
    }

    int finding(int leg) {
        return findings.values[leg];
    }

    int from(int leg) {
        return leg == 0 ? 0 : ends.values[leg - 1];
    }

    int to(int leg) {
        return ends.values[leg];
    }
}
