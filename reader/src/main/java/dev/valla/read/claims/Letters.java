package dev.valla.read.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter by its form: whom it greets, and the words with which it takes leave. */
final class Letters {
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:My )?(?:[Dd]ear(?:est)?|[Bb]eloved|[Dd]arling)\\b[^\\n.]{0,60}|(?:Honou?red|Esteemed|Respected|Gracious)\\b[^\\n.]{0,60}"
                    + "|(?:Dear )?(?:Sirs?|Madam|Gentlemen))[,:!]?[ \\t]*$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:I|We) (?:remain|am|embrace|kiss|greet)\\b|Believe me\\b|With (?:\\p{Ll}+ ){0,4}(?:love|regards|wishes|greetings|respect|kisses|affection)\\b"
                    + "|(?:Much |All my |Your )?[Ll]ove\\b|(?:Ever )?[Yy]ours?\\b|(?:Very )?(?:[Ss]incerely|[Ff]aithfully|[Rr]espectfully|[Tt]ruly|[Aa]ffectionately)\\b|(?:Kind |Best |Warm )[Rr]egards)"
                    + "[^\\n.]{0,80}$");

    private static final Pattern SIGNED = Pattern.compile(
            "[.!?)…][ \\t]*\\n\\s*\\n[ \\t]*\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]\\p{Lu}[\\p{L}.'’-]*){1,3}\\s*$");

    private Letters() {}

    static boolean is(String head, String foot) {
        return GREETING.matcher(head).find() && CLOSING.matcher(foot).find();
    }

    /** A greeting, and nothing below the last line but a name. */
    static boolean signed(String head, String foot) {
        return GREETING.matcher(head).find() && SIGNED.matcher(foot).find();
    }

    /** What stands below the words of leave, where the name is signed. */
    static Optional<String> closing(String foot) {
        Matcher leave = CLOSING.matcher(foot);
        return leave.find() ? Optional.of(foot.substring(leave.start())) : Optional.empty();
    }
}
