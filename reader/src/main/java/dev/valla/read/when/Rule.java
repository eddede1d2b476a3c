package dev.valla.read.when;

import java.util.List;

/**
 * One line of a rule file.
 *
 * @param id        the line it stands on
 * @param op        what it makes of its slots
 * @param sequences its pattern, unfolded
 * @param examples  its example, one at least
 */
record Rule(int id, Op op, List<Pattern.Constant> constants, List<Pattern.Sequence> sequences, List<Example> examples) {
    /**
     * @param text a text
     *
     * @param words what is read in it
     *
     * @param value its TIMEX3 value
     *
     * @param edtf its EDTF
     *
     * @param dated the document's date, as a user would give it, or empty
     */
    record Example(String text, String words, String value, String edtf, String dated) {}
}
