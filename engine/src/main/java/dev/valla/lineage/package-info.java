/** Which passages copy, abridge, translate or follow which. */
@NullMarked
package dev.valla.lineage;

import org.jspecify.annotations.NullMarked;
