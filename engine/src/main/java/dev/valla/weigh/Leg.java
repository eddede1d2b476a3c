package dev.valla.weigh;

/**
 * One way in which a finding is supported: all its members must be believed and all its premises must stand.
 *
 * @param members  numbers of members
 * @param premises numbers of findings
 */
public record Leg(Ids members, Ids premises) {}
