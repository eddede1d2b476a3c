/** The report as one file that opens offline: printed where there are no scripts, with working switches where there are. */
@NullMarked
package dev.valla.workbench.report;

import org.jspecify.annotations.NullMarked;
