/**
 * Reads expressions of time in running text: words, what they mean in EDTF, and from what that was understood.
 *
 * <p>The one door is {@link dev.valla.read.when.TimeReader}. Each language is one resource file of rules, every rule
 * with an example on its line; the file is compiled to one automaton over tokens, so that reading takes time linear in
 * the text and memory that does not depend on its length.
 */
@NullMarked
package dev.valla.read.when;

import org.jspecify.annotations.NullMarked;
