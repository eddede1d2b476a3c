package dev.valla.weigh;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value worked out once, when first asked for. Safe to share between threads. */
final class Lazy<T> {
    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        T known = value;
        return known != null ? known : workOut();
    }

    private synchronized T workOut() {
        T known = value;
        if (known == null) {
            known = supplier.get();
            value = known;
        }
        return known;
    }
}
