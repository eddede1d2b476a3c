package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("home");

    @Test
    void theUsersOwnWordComesFirst() {
        assertThat(CacheFolder.of(Map.of("VALLA_CACHE", "mine", "XDG_CACHE_HOME", "xdg"), HOME))
                .isEqualTo(Path.of("mine"));
    }

    @Test
    void thenTheDesktopsThenTheHome() {
        assertThat(CacheFolder.of(Map.of("VALLA_CACHE", "", "XDG_CACHE_HOME", "xdg"), HOME))
                .isEqualTo(Path.of("xdg", "valla"));
        assertThat(CacheFolder.of(Map.of(), HOME)).isEqualTo(Path.of("home", ".cache", "valla"));
    }
}
