/** The temporal network and the rules of lives: smallest sets of findings that cannot all be true. */
@NullMarked
package dev.valla.conflict;

import org.jspecify.annotations.NullMarked;
