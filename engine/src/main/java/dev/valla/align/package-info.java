/** The same person and the same event across sources: matches, and the findings they gather claims into. */
@NullMarked
package dev.valla.align;

import org.jspecify.annotations.NullMarked;
