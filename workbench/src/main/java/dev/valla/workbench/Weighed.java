package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Standing;
import dev.valla.claim.Claim;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading as the page draws it: a number for each claim, then for each finding, in the order of their sheets, and the load of
 * each member. Two bits say how it stands (the worst of what it states, for a claim), the third that it is contested, the fourth
 * that it has a rival which is believed or not.
 */
final class Weighed {
    private static final int DEGREE = 3;
    private static final int CONTESTED = 4;
    private static final int RIVAL = 8;

    private final Inquiry inquiry;
    private final List<Finding> findings;
    private final byte[] codes;
    /** Worked out when first asked for: the answer to a switch does not wait for what each other would bring down. */
    private volatile Optional<List<Linchpin>> members = Optional.empty();

    Weighed(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.findings = inquiry.findings();
        List<Claim> claims = inquiry.material().claims();
        this.codes = new byte[claims.size() + findings.size()];
        Set<String> rivals = rivals();
        Map<String, Integer> of = new HashMap<>(findings.size() * 2);
        for (int i = 0; i < findings.size(); i++) {
            String id = findings.get(i).id();
            int code = code(inquiry.degree(id))
                    | (inquiry.isContested(id) ? CONTESTED : 0)
                    | (rivals.contains(id) ? RIVAL : 0);
            codes[claims.size() + i] = (byte) code;
            of.put(id, code);
        }
        for (int i = 0; i < claims.size(); i++) {
            codes[i] = (byte) mark(claims.get(i).id(), of);
        }
    }

    private Set<String> rivals() {
        var rivals = new HashSet<String>();
        inquiry.conflicts().stream()
                .map(ConflictNow::conflict)
                .filter(conflict -> conflict.explained().isEmpty())
                .forEach(conflict -> rivals.addAll(conflict.findings()));
        return rivals;
    }

    /** Fallen if the claim is not believed itself, else as the worst of the findings that it states. */
    private int mark(String claim, Map<String, Integer> of) {
        int own = code(inquiry.degree(claim));
        List<Integer> stated = inquiry.stated(claim).stream()
                .filter(of::containsKey)
                .map(of::get)
                .toList();
        int degree = stated.stream().mapToInt(code -> code & 3).max().orElse(own);
        int signs = stated.stream().mapToInt(code -> code & (CONTESTED | RIVAL)).reduce(0, (a, b) -> a | b);
        return own == code(Standing.Degree.FALLS) ? own | (signs & RIVAL) : (degree | signs);
    }

    /** The worse, the higher. */
    private static int code(Standing.Degree degree) {
        return switch (degree) {
            case STANDS -> 0;
            case HANGS_BY_ONE -> 1;
            case CANNOT_BE_TOLD -> 2;
            case FALLS -> 3;
        };
    }

    Inquiry inquiry() {
        return inquiry;
    }

    /** How many findings stand, hang by one, fall, and cannot be told. */
    List<Integer> degrees() {
        int[] counts = new int[4];
        for (int i = codes.length - findings.size(); i < codes.length; i++) {
            counts[codes[i] & DEGREE]++;
        }
        return List.of(counts[0], counts[1], counts[3], counts[2]);
    }

    /** Whether the same findings exist, so that a change of codes tells all. */
    boolean sameFindings(Weighed other) {
        return this == other || findings.equals(other.findings);
    }

    /** A hexadecimal digit each. */
    String codes() {
        var digits = new StringBuilder(codes.length);
        for (byte code : codes) {
            digits.append(Character.forDigit(code, 16));
        }
        return digits.toString();
    }

    /** Position and code of each that differs. */
    List<Integer> since(Weighed before) {
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] != before.codes[i]) {
                changed.add(i);
                changed.add((int) codes[i]);
            }
        }
        return changed;
    }

    List<Linchpin> members() {
        List<Linchpin> found = members.orElseGet(inquiry::linchpins);
        members = Optional.of(found);
        return found;
    }

    /** Loads of these, in their order. */
    List<Integer> loads(List<Linchpin> of) {
        var loads = new HashMap<Subject, Integer>();
        members().forEach(member -> loads.put(member.member(), member.load()));
        return of.stream().map(member -> loads.getOrDefault(member.member(), 0)).toList();
    }

    List<String> live() {
        return inquiry.conflicts().stream()
                .filter(ConflictNow::live)
                .map(now -> now.conflict().id())
                .toList();
    }
}
