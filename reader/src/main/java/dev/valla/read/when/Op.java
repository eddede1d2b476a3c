package dev.valla.read.when;

/** What a rule makes of the slots that its pattern fills. */
enum Op {
    /** A point or period of the calendar, perhaps without its year. */
    DATE,
    /** So many units before or after something: "two years later". */
    SHIFT,
    /** A unit told by its relation to the narrated time: "the same day", "the following spring". */
    RELATIVE,
    /** A length of time. */
    DURATION,
    /** A person's age, a length of time too. */
    AGE,
    /** A recurrence: "daily", "per month". */
    SET,
    /** A time of day, or a part of the day. */
    TIME,
    /** A word such as "now" that names no calendar time. */
    VAGUE,
    /** Looks like a time and is none: "1500 men". */
    NOTHING
}
