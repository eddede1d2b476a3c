package dev.valla.workbench;

import java.util.concurrent.CountDownLatch;

/** Serves a generated dossier of 1M words and 20,000 claims in 200 sources, to be looked at in a browser. Prints the address. */
final class LargePage {
    private LargePage() {}

    static Generated desk() {
        return new Generated(200, 100, 3000, 45, 1);
    }

    public static void main(String[] args) throws Exception {
        try (Workbench workbench = Workbench.open(desk(), 0)) {
            System.out.println(workbench.address());
            new CountDownLatch(1).await();
        }
    }
}
