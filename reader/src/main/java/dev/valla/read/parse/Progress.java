package dev.valla.read.parse;

/** Is told how far a long task has come. */
@FunctionalInterface
public interface Progress {
    /**
     * @param doing what is being done, for a person to read
     * @param done part of the whole task that is done, 0 to 1, never falling
     */
    void told(String doing, double done);

    static Progress untold() {
        return (doing, done) -> {};
    }
}
