package dev.valla.align;

/**
 * "These two are one": two names and a person, or two accounts and one event. It can be switched off by a judgement.
 *
 * @param id     kept through new sources and re-reading: made from what it joins, never from a position in a list
 * @param left   as told to the reader: a name and its source, or a claim's id
 * @param right  likewise
 * @param reason in plain words ("same surname and initial", "both: birth of Georgy Safarov")
 */
public record Match(String id, Kind kind, String left, String right, String reason) {
    public enum Kind {
        PERSON,
        BODY,
        PLACE,
        EVENT
    }
}
