/** Measures the reader of times: figures on corpora, bounds, throughput, growth, and peers beside it. */
@NullMarked
package dev.valla.bench.when;

import org.jspecify.annotations.NullMarked;
