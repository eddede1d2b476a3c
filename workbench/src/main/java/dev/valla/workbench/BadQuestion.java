package dev.valla.workbench;

/** The page asked what cannot be answered: a fault of the page or of somebody who is not the page. */
final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQuestion(String message) {
        super(message);
    }
}
