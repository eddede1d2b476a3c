package dev.valla.conflict;

/** Why findings cannot all be true. */
enum Rule {
    STATED("", ""),
    BORN_ONCE("born once", "one is born once"),
    DIED_ONCE("died once", "one dies once"),
    ONE_TIME("one event, one time", "it happened once"),
    ONE_PLACE("one event, one place", "it happened in one place"),
    ONE_NUMBER("one event, one number", "what is counted has one number"),
    BEFORE_BIRTH("nothing before birth", "nobody does or undergoes this before being born"),
    AFTER_DEATH("nothing after death", "nobody does or undergoes this after death"),
    LIVING_AGENT("only the living act", "who does this must be alive"),
    BURIAL("burial after death", "nobody is buried before death"),
    PARENT("a parent is older than the child", "a parent is born before the child"),
    BEGOTTEN(
            "a parent lives until the child is begotten",
            "a parent lives until the child is begotten, at most 300 days before birth"),
    LIFESPAN("nobody lives 125 years", "nobody lives 125 years"),
    FOUNDED("no member before the founding", "nobody belongs to a body before it was founded"),
    DISSOLVED("no member after the end", "nobody begins anything in a body after its end"),
    ORDER("no end before the beginning", "nothing ends before it begins"),
    RELATION("times told of one another", "so the sources tell it"),
    AGE("age told", "an age told must fit birth and date"),
    DURATION("duration told", "the duration told must fit beginning and end"),
    DENIED("asserted and denied", "the one says that it happened, the other that it did not"),
    VERDICT("convicted and acquitted", "one verdict does not both convict and acquit"),
    ONE_ONLY("only one can be that", "only one can be that"),
    ONE_DEATH("one death, one manner", "one dies in one manner"),
    SEVERED("member and expelled", "whom a body has expelled is no member until it takes him back"),
    TWO_PLACES("two places in one day", "nobody is in two places so far apart on one day");

    private final String word;
    private final String because;

    Rule(String word, String because) {
        this.word = word;
        this.because = because;
    }

    /** As lists show it. */
    String word() {
        return word;
    }

    /** As a sentence's end. */
    String because() {
        return because;
    }
}
