package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Standing;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private final Places places;
    private final byte[] codes;
    /** Worked out when first asked for: the answer to a switch does not wait for what each other would bring down. */
    private volatile Optional<List<Linchpin>> members = Optional.empty();

    Weighed(Inquiry inquiry) {
        this(inquiry, Places.of(inquiry));
    }

    private Weighed(Inquiry inquiry, Places places) {
        this.inquiry = inquiry;
        this.places = places;
        int first = places.claims().size();
        this.codes = new byte[first + places.findings().size()];
        for (int i = 0; i < places.findings().size(); i++) {
            String id = places.findings().get(i).id();
            codes[first + i] = (byte) (code(inquiry.degree(id))
                    | (inquiry.isContested(id) ? CONTESTED : 0)
                    | (places.rivals().get(i) ? RIVAL : 0));
        }
        for (int i = 0; i < first; i++) {
            codes[i] = (byte) mark(i, first);
        }
    }

    /** Another reading; where only standings can differ, places are taken over. */
    Weighed in(Inquiry other) {
        return other.sameEvidence(inquiry) ? new Weighed(other, places) : new Weighed(other);
    }

    /** Fallen if the claim is not believed itself, else as the worst of the findings that it states. */
    private int mark(int claim, int first) {
        int own = code(inquiry.degree(places.claims().get(claim)));
        int[] stated = places.stated()[claim];
        int degree = stated.length == 0 ? own : 0;
        int signs = 0;
        for (int finding : stated) {
            degree = Math.max(degree, codes[first + finding] & DEGREE);
            signs |= codes[first + finding] & (CONTESTED | RIVAL);
        }
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
        return degrees(finding -> true);
    }

    /** Likewise, of those only which a person has checked: some claim that says it is among these. */
    List<Integer> checkedDegrees(Set<String> checked) {
        return degrees(finding -> finding.claims().stream().anyMatch(checked::contains));
    }

    private List<Integer> degrees(Predicate<Finding> counted) {
        int[] counts = new int[4];
        int first = places.claims().size();
        for (int i = first; i < codes.length; i++) {
            if (counted.test(places.findings().get(i - first))) {
                counts[codes[i] & DEGREE]++;
            }
        }
        return List.of(counts[0], counts[1], counts[3], counts[2]);
    }

    /** Whether the same findings exist, so that a change of codes tells all. */
    boolean sameFindings(Weighed other) {
        return inquiry.sameEvidence(other.inquiry) || places.findings().equals(other.places.findings());
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

    /** Likewise, of what would fall only that which a person has checked: some claim that says it is among these. */
    List<Integer> checkedLoads(List<Linchpin> of, Set<String> checked) {
        if (checked.isEmpty()) {
            return of.stream().map(member -> 0).toList();
        }
        Set<String> seen = places.findings().stream()
                .filter(finding -> finding.claims().stream().anyMatch(checked::contains))
                .map(Finding::id)
                .collect(Collectors.toSet());
        Map<Subject, Integer> loads = members().stream().collect(Collectors.toMap(Linchpin::member, m ->
                (int) m.falls().stream().filter(seen::contains).count()));
        return of.stream().map(member -> loads.getOrDefault(member.member(), 0)).toList();
    }

    /** How many live conflicts a person has checked: every claim in them is among these. */
    long checkedLive(Set<String> checked) {
        return inquiry.conflicts().stream()
                .filter(ConflictNow::live)
                .filter(now -> checked.containsAll(now.conflict().claims()))
                .count();
    }

    List<String> live() {
        return inquiry.conflicts().stream()
                .filter(ConflictNow::live)
                .map(now -> now.conflict().id())
                .toList();
    }
}
