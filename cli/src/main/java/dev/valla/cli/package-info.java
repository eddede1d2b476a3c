/** The command line, one file a command. Results go to standard output, talk and progress to standard error. */
@NullMarked
package dev.valla.cli;

import org.jspecify.annotations.NullMarked;
