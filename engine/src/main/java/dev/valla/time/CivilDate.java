package dev.valla.time;

/**
 * A date as a calendar writes it; which calendar, whoever holds it knows.
 *
 * @param year  astronomical: 0 is 1 BC
 * @param month 1 to 12
 * @param day   1 to 31
 */
public record CivilDate(long year, int month, int day) {}
