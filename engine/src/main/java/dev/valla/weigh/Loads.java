package dev.valla.weigh;

import java.util.Arrays;

/** For every member the findings that fall without it alone: the labels of one, turned round. */
final class Loads {
    private final int[] start;
    private final int[] findings;

    Loads(Fixpoint fixpoint) {
        Layout layout = fixpoint.layout;
        CutLabels labels = fixpoint.ones();
        int total = labels.oneStart(layout.findings());
        start = new int[layout.members() + 1];
        for (int i = 0; i < total; i++) {
            start[labels.one(i) + 1]++;
        }
        for (int m = 0; m < layout.members(); m++) {
            start[m + 1] += start[m];
        }
        int[] next = start.clone();
        findings = new int[total];
        for (int p = 0; p < layout.findings(); p++) {
            for (int i = labels.oneStart(p); i < labels.oneStart(p + 1); i++) {
                findings[next[labels.one(i)]++] = layout.order().finding(p);
            }
        }
        if (!layout.order().same()) {
            for (int m = 0; m < layout.members(); m++) {
                Arrays.sort(findings, start[m], start[m + 1]);
            }
        }
    }

    int load(int member) {
        return start[member + 1] - start[member];
    }

    Ids falls(int member) {
        return Ids.slice(findings, start[member], start[member + 1]);
    }
}
