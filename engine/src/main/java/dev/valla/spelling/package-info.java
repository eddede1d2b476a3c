/** Letters across cases, accents and scripts, and the many spellings of one name. */
@NullMarked
package dev.valla.spelling;

import org.jspecify.annotations.NullMarked;
