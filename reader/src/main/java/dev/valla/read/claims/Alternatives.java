package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "1871 or 1872" is one time, one of two: neither year is told for sure. Where EDTF cannot say it, no time is told. */
final class Alternatives {
    private static final Pattern OR = Pattern.compile(
            ",?\\s+\\(?or,?(?:\\s+(?:in|on|at|the|else|perhaps|possibly|maybe|even|rather|more|likely|probably),?){0,4}\\s+");
    private static final Pattern LIST = Pattern.compile(",\\s+(?:in\\s+|on\\s+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");

    private Alternatives() {}

    /** The same moments, those joined by "or" as one. Linear. */
    static List<Moment> joined(CharSequence text, List<Moment> moments) {
        List<Moment> joined = new ArrayList<>();
        int i = 0;
        while (i < moments.size()) {
            int last = last(text, moments, i);
            if (last > i) {
                one(text, moments.subList(i, last + 1), joined);
            } else {
                joined.add(moments.get(i));
            }
            i = last + 1;
        }
        return joined;
    }

    /** The last of those that an "or" joins with the moment at {@code from}: "1918, 1919 or 1920". */
    private static int last(CharSequence text, List<Moment> moments, int from) {
        int last = from;
        for (int i = from; i + 1 < moments.size(); i++) {
            CharSequence between =
                    text.subSequence(moments.get(i).end(), moments.get(i + 1).start());
            if (OR.matcher(between).matches()) {
                last = i + 1;
            } else if (last > from || !LIST.matcher(between).matches()) {
                break;
            }
        }
        return last;
    }

    private static void one(CharSequence text, List<Moment> of, List<Moment> joined) {
        Moment first = of.getFirst();
        int end = of.getLast().end();
        boolean range = first.ends().size() == 2;
        Moment from = range ? first.ends().getLast() : first;
        List<Moment> values = new ArrayList<>(of.subList(1, of.size()));
        values.addFirst(from);
        if (!values.stream().allMatch(m -> PLAIN.matcher(m.edtf()).matches())) {
            return;
        }
        String set = "["
                + String.join(
                        ",",
                        values.stream().map(Moment::edtf).sorted().distinct().toList()) + "]";
        StatedTime either = new StatedTime(
                StatedTime.of(set, "").edtf(),
                text.subSequence(from.start(), end).toString(),
                from.time().calendar(),
                from.time().resolvedFrom());
        Moment alternative = Moment.plain(from.start(), end, either);
        if (!range) {
            joined.add(alternative);
            return;
        }
        Moment begins = first.ends().getFirst();
        Edtf.read(begins.edtf() + "/" + values.getLast().edtf())
                .map(whole -> new StatedTime(
                        whole,
                        text.subSequence(first.start(), end).toString(),
                        first.time().calendar(),
                        first.time().resolvedFrom()))
                .ifPresent(time -> joined.add(
                        new Moment(first.start(), end, time, List.of(begins, alternative), Optional.empty())));
    }
}
