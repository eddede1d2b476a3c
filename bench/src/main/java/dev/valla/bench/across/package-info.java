/** Sources against sources: pairs of short texts, and lives told several times. */
@NullMarked
package dev.valla.bench.across;

import org.jspecify.annotations.NullMarked;
