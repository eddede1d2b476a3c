package dev.valla.read.names;

/** What a name is the name of. */
public enum Kind {
    PERSON,
    PLACE,
    /** An organisation: university, party, army, court, company. */
    BODY,
    /** A book, film, newspaper article, picture, piece of music. */
    WORK,
    /** People by origin, faith or party: "the Bolsheviks", "Armenian". */
    PEOPLE,
    /** A war, congress, festival, treaty. */
    EVENT,
    /** All else that bears a name: a prize, a law, a language, a degree. */
    THING
}
