package dev.valla.ask;

import java.util.List;

/**
 * Two members without which together findings fall that neither brings down alone.
 *
 * @param falls ids of the findings that fall without both and without neither alone
 */
public record Together(OneOfEach members, List<String> falls) {
    public Together {
        falls = List.copyOf(falls);
    }
}
