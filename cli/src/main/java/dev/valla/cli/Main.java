package dev.valla.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Outside outside = Outside.real();
        int exit = Valla.run(outside, arguments);
        outside.out().flush();
        outside.err().flush();
        System.exit(exit);
    }
}
