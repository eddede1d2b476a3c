/** The persons, places, bodies and works that a document names, and which of its names are one. */
@NullMarked
package dev.valla.read.names;

import org.jspecify.annotations.NullMarked;
