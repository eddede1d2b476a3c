/** Tables of ours that lie in the jar beside the classes that need them. */
@NullMarked
package dev.valla.table;

import org.jspecify.annotations.NullMarked;
