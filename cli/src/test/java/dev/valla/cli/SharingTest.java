package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.ask.ConflictNow;
import dev.valla.conflict.Conflict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static ConflictNow conflict(boolean live, String... findings) {
        return new ConflictNow(
                new Conflict(
                        "x-" + String.join("-", findings),
                        List.of(findings),
                        List.of(),
                        "nothing after death",
                        "",
                        List.of(),
                        Optional.empty(),
                        false),
                live);
    }

    @Test
    void whatOneFindingIsInIsToldOnceWhereItsFirstConflictStood() {
        ConflictNow alone = conflict(true, "f1", "f2");
        ConflictNow a = conflict(true, "f3", "f9");
        ConflictNow b = conflict(true, "f4", "f9");
        ConflictNow c = conflict(true, "f5", "f9");
        assertThat(Sharing.of(List.of(alone, a, b, c)))
                .containsExactly(
                        new Sharing(Optional.empty(), List.of(alone)),
                        new Sharing(Optional.of("f9"), List.of(a, b, c)));
    }

    @Test
    void twoAreToldEachByItself() {
        ConflictNow a = conflict(true, "f3", "f9");
        ConflictNow b = conflict(true, "f4", "f9");
        assertThat(Sharing.of(List.of(a, b))).hasSize(2);
    }

    @Test
    void whatIsNotLiveIsToldByItself() {
        ConflictNow explained = conflict(false, "f6", "f9");
        List<ConflictNow> all =
                List.of(conflict(true, "f3", "f9"), conflict(true, "f4", "f9"), explained, conflict(true, "f5", "f9"));
        assertThat(Sharing.of(all)).hasSize(2).contains(new Sharing(Optional.empty(), List.of(explained)));
    }

    @Test
    void noConflictIsLostOrToldTwice() {
        List<ConflictNow> all = List.of(
                conflict(true, "f1", "f2"),
                conflict(true, "f1", "f3"),
                conflict(true, "f1", "f4"),
                conflict(true, "f2", "f5"),
                conflict(true, "f2", "f6"),
                conflict(true, "f2", "f7"));
        assertThat(Sharing.of(all).stream().flatMap(s -> s.conflicts().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
