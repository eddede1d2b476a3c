/** English sentences, their words and how the words hang together: a parser's evidence, never truth. */
@NullMarked
package dev.valla.read.parse;

import org.jspecify.annotations.NullMarked;
