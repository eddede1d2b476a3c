package dev.valla.read.when;

/**
 * An expression found, not yet understood.
 *
 * @param first token it begins with
 * @param last  token it ends with, included
 */
record Item(int first, int last, Rule rule, Slots slots) {
    Op op() {
        return rule.op();
    }
}
