/** Places: what the tables know of their names, and of what they lie in. */
@NullMarked
package dev.valla.place;

import org.jspecify.annotations.NullMarked;
