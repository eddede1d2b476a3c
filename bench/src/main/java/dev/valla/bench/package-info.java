/** Measurements: the engine against its targets, the reader against corpora, both beside their peers. Never shipped. */
@NullMarked
package dev.valla.bench;

import org.jspecify.annotations.NullMarked;
