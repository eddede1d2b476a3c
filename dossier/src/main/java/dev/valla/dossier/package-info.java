/**
 * One inquiry in one file: its sources, what was read in them, and the journal of judgements and corrections. The file is SQLite;
 * nothing outside this package knows.
 */
@NullMarked
package dev.valla.dossier;

import org.jspecify.annotations.NullMarked;
