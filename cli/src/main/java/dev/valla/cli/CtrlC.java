package dev.valla.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What Ctrl-C means while sources are read, and the request to end that a system sends which is shut down (SIGTERM): the first lets
 * the current one be finished, the second leaves at once. (Java has no
 * other door to a signal than {@code sun.misc.Signal}, present in every JDK but named in none of its interfaces: hence by name.)
 */
final class CtrlC {
    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final AtomicBoolean pressed = new AtomicBoolean();

    private CtrlC() {}

    /** @param onFirst said when it is pressed the first time */
    static CtrlC watched(Runnable onFirst) {
        CtrlC watch = new CtrlC();
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Method handle = signal.getMethod("handle", signal, handler);
            Object ours = Proxy.newProxyInstance(
                    CtrlC.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            watch.press(onFirst);
                        }
                        return null;
                    });
            for (String name : SIGNALS) {
                handle.invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
            }
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException noSignals) {
            // Then Ctrl-C ends the process as it always does; what was kept is kept.
            return watch;
        }
        return watch;
    }

    private void press(Runnable onFirst) {
        if (pressed.getAndSet(true)) {
            Runtime.getRuntime().halt(Exit.INTERRUPTED);
        }
        onFirst.run();
    }

    boolean pressed() {
        return pressed.get();
    }
}
