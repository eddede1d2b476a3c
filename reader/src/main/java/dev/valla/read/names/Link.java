package dev.valla.read.names;

/**
 * That a mention names what a fuller form of the same text names. A person can look at it and switch it off; then the
 * mention stands for its own words.
 *
 * @param why the rule by which it was drawn
 * @param to the fuller form, in its usual shape
 * @param start where that form stands first, in UTF-16 units
 * @param end one past its last char
 */
public record Link(Why why, String to, int start, int end) {

    /** The rules, and what each says to a person. */
    public enum Why {
        LAST_NAME("a lone word that ends the longer name of one person of this text"),
        FIRST_NAME("a lone word that begins the longer name of one person of this text"),
        PET_NAME("a short form of the given name of one person of this text"),
        OTHER_FORM("the same surname, and given names that agree: shortened, by initials, or with a title"),
        SHORT_FORM("the chief word of the one longer name of this text that ends or begins so"),
        ABBREVIATION("stands for the longer name, which this text gives beside it"),
        SLIP("one letter away from a name that is known");

        private final String told;

        Why(String told) {
            this.told = told;
        }

        public String told() {
            return told;
        }
    }
}
