/**
 * Files and folders become sources: text with its bibliographic data, or a problem that says what, where and how to mend.
 */
@NullMarked
package dev.valla.read.document;

import org.jspecify.annotations.NullMarked;
