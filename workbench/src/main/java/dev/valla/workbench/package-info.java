/** The workbench: a page in the browser, over loopback, that draws what {@code dev.valla.ask} answers. */
@NullMarked
package dev.valla.workbench;

import org.jspecify.annotations.NullMarked;
