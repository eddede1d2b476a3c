/** Time as historians have it: EDTF, calendars, intervals with uncertain ends. */
@NullMarked
package dev.valla.time;

import org.jspecify.annotations.NullMarked;
