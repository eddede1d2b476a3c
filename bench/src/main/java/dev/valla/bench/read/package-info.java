/** How fast documents are read. */
@NullMarked
package dev.valla.bench.read;

import org.jspecify.annotations.NullMarked;
