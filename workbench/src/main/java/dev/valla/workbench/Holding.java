package dev.valla.workbench;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * What a dossier holds at one moment, weighed in the background: the texts can be read before everything is weighed. Immutable
 * for all who look at it; safe to share between threads.
 */
public final class Holding {
    private final int version;
    private final Material material;
    private final Future<Inquiry> weighing;

    private Holding(int version, Material material, Future<Inquiry> weighing) {
        this.version = version;
        this.material = material;
        this.weighing = weighing;
    }

    /**
     * Begins to weigh at once, on a thread of its own.
     *
     * @param version counts what was held before; the positions in all that the page is sent belong to one version
     */
    public static Holding of(int version, Material material) {
        return weighed(version, material, () -> Inquiry.into(material));
    }

    /** What is held after something was entered; it is weighed at the cost of what changed. */
    public Holding following(Material next) {
        return weighed(version + 1, next, () -> inquiry().following(next));
    }

    private static Holding weighed(int version, Material material, Callable<Inquiry> how) {
        var weighing = new FutureTask<>(how);
        Thread.ofPlatform().daemon().name("weighing " + version).start(weighing);
        return new Holding(version, material, weighing);
    }

    /** The same with other claims checked, which weighs nothing. */
    public Holding withChecked(Set<String> checked) {
        return new Holding(version, material.withChecked(checked), weighing);
    }

    int version() {
        return version;
    }

    Material material() {
        return material;
    }

    /** All of it weighed. Waits for as long as that takes, once. */
    Inquiry inquiry() {
        try {
            return weighing.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the dossier could not be weighed", fault.getCause());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the dossier was weighed", leaving);
        }
    }
}
