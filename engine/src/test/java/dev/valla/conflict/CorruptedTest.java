package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.conflict.Certificate.Step;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The checker of times refuses what was tampered with: a cycle, what is left without a finding, a derived day and its year. */
class CorruptedTest {
    private static final SmallDossier CLASH = SmallDossier.read("""
            arrested after the death
            c1 | arrest | arrest | Ada Ruzhin | 1936-08-15 | a.txt
            c2 | death | death | Ada Ruzhin | 1934-02-10 | b.txt
            """);

    private static final SmallDossier PINNED = SmallDossier.read("""
            a November of one year
            c2 | trial | trial | Ada Ruzhin | XXXX-11 | a.txt
            c3 | trial | trial | Ada Ruzhin | 1934/.. | b.txt
            c4 | trial | trial | Ada Ruzhin | ../1935-06 | c.txt
            """);

    private static <T> List<T> without(List<T> all, int at) {
        var rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    private static List<Step> later(List<Step> steps, int at) {
        var spoilt = new ArrayList<>(steps);
        Step s = steps.get(at);
        spoilt.set(at, new Step(s.from(), s.to(), s.days() + 1, s.finding(), s.told()));
        return spoilt;
    }

    @Test
    void aCycleThatIsTamperedWithIsRefused() {
        Conflicts conflicts = Conflicts.among(CLASH.findings(), CLASH.claims(), Options.NONE);
        Conflict conflict = conflicts.all().getFirst();
        Certificate whole = conflicts.certificate(conflict.id()).orElseThrow();
        var checker = new Checker(CLASH.findings());
        assertThat(checker.check(conflict, whole)).isEmpty();
        for (int i = 0; i < whole.cycle().size(); i++) {
            assertThat(checker.check(conflict, with(whole, without(whole.cycle(), i))))
                    .isPresent();
            assertThat(checker.check(conflict, with(whole, later(whole.cycle(), i))))
                    .isPresent();
        }
        Map<String, List<Step>> needless = new HashMap<>(whole.without());
        needless.put(conflict.findings().getFirst(), whole.premises());
        assertThat(checker.check(conflict, new Certificate(whole.cycle(), whole.gaps(), whole.premises(), needless)))
                .as("a finding that is not needed")
                .isPresent();
    }

    private static Certificate with(Certificate whole, List<Step> cycle) {
        return new Certificate(cycle, whole.gaps(), whole.premises(), whole.without());
    }

    @Test
    void aDerivedTimeThatIsTamperedWithIsRefused() {
        Derived whole = Conflicts.among(PINNED.findings(), PINNED.claims(), Options.NONE)
                .derived(PINNED.finding("trial=XXXX-11"))
                .orElseThrow();
        var checker = new Checker(PINNED.findings());
        assertThat(checker.check(whole)).isEmpty();
        assertThat(new Checker(List.of()).check(whole)).isPresent();
        assertThat(checker.check(spoilt(whole, whole.bounds(), whole.time(), List.of(), whole.notAfter())))
                .isPresent();
        assertThat(checker.check(
                        spoilt(whole, whole.bounds(), whole.time(), later(whole.notBefore(), 0), whole.notAfter())))
                .isPresent();
        assertThat(checker.check(spoilt(
                        whole,
                        whole.bounds(),
                        Optional.of(Edtf.parse("1935-11")),
                        whole.notBefore(),
                        whole.notAfter())))
                .isPresent();
        assertThat(checker.check(
                        spoilt(whole, Edtf.parse("1934-12").span(), whole.time(), whole.notBefore(), whole.notAfter())))
                .as("a November in December")
                .isPresent();
    }

    private static Derived spoilt(
            Derived d, Bounds bounds, Optional<Edtf> time, List<Step> notBefore, List<Step> notAfter) {
        return new Derived(d.finding(), bounds, time, d.findings(), d.reason(), notBefore, notAfter);
    }
}
