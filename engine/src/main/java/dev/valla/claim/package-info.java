/** What sources say: sources, quotations, claims, and the judgements people pass on them. */
@NullMarked
package dev.valla.claim;

import org.jspecify.annotations.NullMarked;
