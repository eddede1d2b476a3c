package dev.valla.conflict;

/** What a claim says beside any date that bears on times: how far apart events lie, or that one ended something. */
public sealed interface Relation {
    /** The claim that says it; its words are shown. */
    String claim();

    /** In plain words: "two years later", "the same day", "aged 46". */
    String told();

    /**
     * The event of one claim lies so many days after that of another: at least and at most, both included, negative for before.
     * {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} leave a side open. The same day is 0 and 0.
     *
     * @param claim whose event is the later one, as a rule the one that says so
     * @param after the claim of the other event
     */
    record After(String claim, String after, long least, long most, String told) implements Relation {}

    /** At the event of the claim the person had completed so many years of life. */
    record Aged(String claim, String person, int years, String told) implements Relation {}

    /**
     * The state that the claim speaks of lasted so many days: at least and at most, both included. {@link Long#MAX_VALUE} leaves it
     * open how long at most.
     */
    record Lasted(String claim, long least, long most, String told) implements Relation {}

    /** The event of the claim is the end of the body that is its subject. */
    record Dissolved(String claim, String told) implements Relation {}

    /** @return days from a date to the same date so many years later, at the least */
    static long leastDays(int years) {
        return 365L * years + Math.max(0, years / 4 - 1 - years / 100);
    }

    /** @return days from a date to the same date so many years later, at the most */
    static long mostDays(int years) {
        return 365L * years + (years + 3) / 4 + 1;
    }
}
