package dev.valla.claim;

import java.util.Locale;
import java.util.Optional;

/** What kind of event a claim speaks of. The order is that of a life, then of public life. */
public enum EventType {
    BIRTH(Shape.MOMENT, true),
    DEATH(Shape.MOMENT, true),
    BURIAL(Shape.MOMENT, false),
    MARRIAGE(Shape.MOMENT, false),
    DIVORCE(Shape.MOMENT, false),
    KINSHIP(Shape.STATE, false),
    ILLNESS(Shape.STATE, false),
    EDUCATION(Shape.MOMENT, false),
    EMPLOYMENT(Shape.STATE, false),
    OFFICE(Shape.STATE, false),
    APPOINTMENT(Shape.MOMENT, false),
    ELECTION(Shape.MOMENT, false),
    DISMISSAL(Shape.MOMENT, false),
    RESIGNATION(Shape.MOMENT, false),
    MEMBERSHIP(Shape.STATE, false),
    JOINING(Shape.MOMENT, false),
    LEAVING(Shape.MOMENT, false),
    EXPULSION(Shape.MOMENT, false),
    READMISSION(Shape.MOMENT, false),
    SERVICE(Shape.STATE, false),
    TRAVEL(Shape.MOMENT, false),
    RESIDENCE(Shape.STATE, false),
    EMIGRATION(Shape.MOMENT, false),
    DEPORTATION(Shape.MOMENT, false),
    ESCAPE(Shape.MOMENT, false),
    ARREST(Shape.MOMENT, false),
    IMPRISONMENT(Shape.STATE, false),
    RELEASE(Shape.MOMENT, false),
    INVESTIGATION(Shape.MOMENT, false),
    TRIAL(Shape.MOMENT, false),
    SENTENCE(Shape.MOMENT, false),
    EXECUTION(Shape.MOMENT, true),
    KILLING(Shape.MOMENT, true),
    PARDON(Shape.MOMENT, false),
    REHABILITATION(Shape.MOMENT, false),
    TESTIMONY(Shape.MOMENT, false),
    RECANTATION(Shape.MOMENT, false),
    AUTHORSHIP(Shape.MOMENT, false),
    PUBLICATION(Shape.MOMENT, false),
    SPEECH(Shape.MOMENT, false),
    SUPPORT(Shape.STATE, false),
    OPPOSITION(Shape.STATE, false),
    ALLIANCE(Shape.STATE, false),
    DECISION(Shape.MOMENT, false),
    PARTICIPATION(Shape.MOMENT, false),
    COMMAND(Shape.STATE, false),
    FOUNDING(Shape.MOMENT, false),
    AWARD(Shape.MOMENT, false),
    MEETING(Shape.MOMENT, false),
    /** What fits no other type: kept with its own words. */
    EVENT(Shape.MOMENT, false);

    /** A moment happens; a state lasts. It decides how an interval in EDTF is understood. */
    public enum Shape {
        MOMENT,
        STATE
    }

    private final Shape shape;
    private final boolean onceInALife;

    EventType(Shape shape, boolean onceInALife) {
        this.shape = shape;
        this.onceInALife = onceInALife;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether the subject can undergo it only once, so that two accounts of it always speak of one event. */
    public boolean onceInALife() {
        return onceInALife;
    }

    /** The word used in claims, lists and on the page: {@code birth}, {@code office}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventType> of(String word) {
        for (EventType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
