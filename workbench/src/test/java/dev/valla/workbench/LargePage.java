package dev.valla.workbench;

import java.util.concurrent.CountDownLatch;

/** Serves a generated dossier of 1M words and 20,000 claims in 200 sources, to be measured in a browser. Prints the address. */
final class LargePage {
    private LargePage() {}

    public static void main(String[] args) throws Exception {
        long begun = System.nanoTime();
        var desk = new Generated(200, 100, 3000, 45, 1);
        System.out.printf("weighed in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        try (Workbench workbench = Workbench.open(desk, 0)) {
            System.out.println(workbench.address());
            new CountDownLatch(1).await();
        }
    }
}
