/** From the trees of sentences to claims: patterns as data, names and times resolved where the text leaves no choice. */
@NullMarked
package dev.valla.read.claims;

import org.jspecify.annotations.NullMarked;
