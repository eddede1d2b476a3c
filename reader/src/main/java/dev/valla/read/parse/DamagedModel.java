package dev.valla.read.parse;

/** A file of the cache is no whole prepared model. Never leaves the package: the model is made anew. */
final class DamagedModel extends Exception {
    DamagedModel(String how) {
        super(how);
    }

    DamagedModel(Exception cause) {
        super(cause);
    }
}
