package dev.valla.time;

/**
 * A date as a source states it and, beside it, what is understood: neither replaces the other.
 *
 * @param stated     as stated, in the source's own calendar ("1918-03-10 Julian")
 * @param understood in the Gregorian calendar, as EDTF
 * @param slackDays  by how many days the true day may lie earlier or later than the rule makes it (months begun at the
 *     sight of the moon); 0 where the rule is exact
 * @param rule       by what rule the one was made of the other, in words
 */
public record Reckoned(String stated, Edtf understood, int slackDays, String rule) {
    /** What is understood, with the slack of the rule added on both sides. */
    public Edtf widened() {
        Bounds span = understood.span();
        return slackDays == 0 ? understood : Edtf.someDay(span.firstDay() - slackDays, span.lastDay() + slackDays);
    }
}
