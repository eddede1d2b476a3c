/** The support graph: standings, what falls without whom, cuts and linchpins. */
@NullMarked
package dev.valla.weigh;

import org.jspecify.annotations.NullMarked;
