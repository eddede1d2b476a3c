/** The evidence engine against its targets, on generated data of up to a million claims and constraints. */
@NullMarked
package dev.valla.bench.engine;

import org.jspecify.annotations.NullMarked;
