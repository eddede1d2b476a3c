/** The questions a dossier answers: findings, standings, conflicts, lineage, linchpins, what falls, and why. */
@NullMarked
package dev.valla.ask;

import org.jspecify.annotations.NullMarked;
