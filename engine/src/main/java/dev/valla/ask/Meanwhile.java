package dev.valla.ask;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that goes on beside other work, on a thread of its own. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Meanwhile<T> doing(String what, Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name(what).start(task);
        return new Meanwhile<>(task);
    }

    /** What came of it. Waits for it; a fault in it is the caller's too. */
    T done() {
        try {
            return task.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("work beside this failed", fault.getCause());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work beside this went on", leaving);
        }
    }
}
