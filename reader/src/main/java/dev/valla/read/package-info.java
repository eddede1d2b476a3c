/** The door of reading: documents in, claims with their exact words out. */
@NullMarked
package dev.valla.read;

import org.jspecify.annotations.NullMarked;
