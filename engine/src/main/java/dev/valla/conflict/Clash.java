package dev.valla.conflict;

import java.util.List;

/**
 * Why some findings cannot all be true.
 *
 * @param premises  with {@code scattered} empty a cycle that sums to less than zero, the upper bound first where there is one;
 *                  else what bounds the point of the scattered time
 * @param scattered times with gaps that no day fits: one against its bounds, or two against one another
 */
record Clash(List<Premise> premises, List<Premises.Scattered> scattered) {
    Clash {
        premises = List.copyOf(premises);
        scattered = List.copyOf(scattered);
    }
}
