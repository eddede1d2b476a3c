package dev.valla.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SupportGraphTest {
    private static final int[] NONE = {};

    private final SupportGraph.Builder builder = SupportGraph.builder();
    private final int chronicle = builder.member("source:chronicle");
    private final int memoir = builder.member("source:memoir");
    private final int anselm = builder.member("witness:Anselm");
    private final int departure = builder.finding("departure");
    private final int return_ = builder.finding("return");

    @Test
    void twoThatSupportOnlyEachOtherFall() {
        builder.leg(departure, NONE, new int[] {return_}).leg(return_, NONE, new int[] {departure});
        Weighing weighing = builder.build().weigh();
        assertThat(weighing.falls(departure)).isTrue();
        assertThat(weighing.falls(return_)).isTrue();
    }

    @Test
    void aCircleFallsWithItsOneGroundOutside() {
        builder.leg(departure, NONE, new int[] {return_})
                .leg(return_, NONE, new int[] {departure})
                .leg(return_, new int[] {memoir}, NONE);
        Weighing weighing = builder.build().weigh();
        assertThat(weighing.standing(departure)).isInstanceOf(Standing.HangsByOne.class);
        assertThat(weighing.without(memoir).falls()).isEqualTo(Ids.of(departure, return_));
        assertThat(weighing.load(memoir)).isEqualTo(2);
    }

    @Test
    void aMirrorAddsNoLeg() {
        builder.leg(departure, new int[] {chronicle, anselm}, NONE)
                .leg(departure, new int[] {anselm, chronicle, anselm}, NONE)
                .leg(departure, new int[] {memoir, chronicle, anselm}, NONE);
        assertThat(builder.build().legs(departure)).containsExactly(new Leg(Ids.of(chronicle, anselm), Ids.of()));
    }

    @Test
    void whatIsNotRecordedCannotBeTold() {
        builder.leg(departure, new int[] {chronicle}, NONE).notAllNamed(departure);
        builder.leg(return_, new int[] {memoir}, new int[] {departure});
        WhatIf whatIf = builder.build().weigh().without(chronicle);
        assertThat(whatIf.falls()).isEqualTo(Ids.of());
        assertThat(whatIf.cannotBeTold()).isEqualTo(Ids.of(departure, return_));
        assertThat(whatIf.after().without(memoir).falls()).isEqualTo(Ids.of(return_));
    }

    @Test
    void aMemberThatIsNeverCutCanStillBeSwitchedOff() {
        int claim = builder.memberNeverCut("claim:c1");
        builder.leg(departure, new int[] {claim, chronicle}, NONE);
        Weighing weighing = builder.build().weigh();
        assertThat(weighing.hangsBy(departure)).isEqualTo(Ids.of(chronicle));
        assertThat(weighing.load(claim)).isEqualTo(1);
        assertThat(weighing.without(claim).falls()).isEqualTo(Ids.of(departure));
        assertThat(weighing.linchpins()).containsExactly(new Weighing.Linchpin(chronicle, 1));
    }

    @Test
    void originsCountOnlyLegsThatShareNothing() {
        builder.leg(departure, new int[] {chronicle, anselm}, NONE)
                .leg(departure, new int[] {memoir, anselm}, NONE)
                .leg(departure, NONE, new int[] {return_});
        builder.leg(return_, new int[] {memoir}, NONE).leg(return_, NONE, new int[] {departure});
        Origins origins = builder.build().weigh().origins(departure);
        assertThat(origins.isExact()).isTrue();
        assertThat(origins.legs())
                .containsExactlyInAnyOrder(
                        new Leg(Ids.of(chronicle, anselm), Ids.of()), new Leg(Ids.of(), Ids.of(return_)));
    }

    @Test
    void keysGiveTheirNumbersBack() {
        int unnamed = builder.findings(2);
        SupportGraph graph = builder.build();
        assertThat(graph.member("witness:Anselm")).hasValue(anselm);
        assertThat(graph.memberKey(anselm)).isEqualTo("witness:Anselm");
        assertThat(graph.finding("nothing")).isEmpty();
        assertThat(graph.findingKey(unnamed + 1)).isEqualTo("#3");
    }

    @Test
    void aNumberNeverGivenIsRefused() {
        assertThatThrownBy(() -> builder.leg(departure, new int[] {17}, NONE))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
