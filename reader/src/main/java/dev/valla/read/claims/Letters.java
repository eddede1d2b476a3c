package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A letter by its form: whom it greets, the words with which it takes leave, and who signs. */
final class Letters {
    private static final String HONOURED =
            "(?:(?:Most |Highly |Deeply |Much[- ])?(?i:honou?red|esteemed|respected|reverend|gracious|revered)|Comrades?|Citizen)";
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:(?:My )?(?:(?:own|good|most) )?(?:[Dd]ear(?:est)?|[Bb]eloved|[Dd]arling)\\b[^\\n.]{0,60}|"
                    + HONOURED + "\\b[^\\n.]{0,60}[,:!]"
                    + "|(?:Hello|Greetings|Good (?:day|morning|evening))\\b[^\\n.]{0,40}[,:!]|Your (?:Eminence|Excellency|Grace|Honou?r|Holiness|Worship|Majesty|Lordship|Highness)|To [Ww]hom [Ii]t [Mm]ay [Cc]oncern|(?:Dear )?(?:Sirs?|Madam|Gentlemen|Comrades))[,:!]?[ \\t]*$"
                    + "|(?:SIR|Sir|Sirs|Gentlemen),?[ \\t]*[-–—])");
    private static final Pattern CLOSING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:I|We) (?:remain|am|embrace|kiss|greet|hug|sign)\\b|Believe me\\b|(?:With|In) (?:\\p{L}+ ){0,4}(?:love|regards?|wishes|greetings?|respect|kisses|affection|friendship|haste|Christ)\\b"
                    + "|(?:Kisses|Hugs|Greetings|Farewell|Cordially|Warmly|Regards|Take care|Bye|Goodbye|Good-bye|Cheers|All (?:the|my) best|Best|Many thanks|Thanks|Thank you|See you|Until (?:we|then|soon)|So long|Greet|Salute|Remember me|Hoping|Awaiting|Write soon|Thanking you|God (?:keep|bless))\\b|(?:Much |All my |Your )?[Ll]ove\\b|(?:Ever )?[Yy]ours?\\b"
                    + "|(?:Very |Most )?(?:[Ss]incerely|[Ff]aithfully|[Rr]espectfully|[Tt]ruly|[Aa]ffectionately)\\b|(?:Kind |Best |Warm )[Rr]egards)"
                    + "(?:[^\\n.]|&c\\.){0,80}$");

    private static final Pattern SIGNED = Pattern.compile(
            "[.!?)…][ \\t]*\\n\\s*\\n(?:[ \\t]*\\p{Lu}[^\\n.:!?\\d]{2,60}[,!]?[ \\t]*\\n)?[ \\t]*\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]\\p{Lu}[\\p{L}.'’-]*){1,3}\\s*$");
    /** "A loyal citizen": who does not give a name. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?:[.!?)…]|,)[ \\t]*\\n(?:[ \\t]*\\n)?[ \\t]*((?:An?|One|Some|Several|Two) \\p{L}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,5})[ \\t.]*\\s*$");

    /** "Adela Fuentes, mother of Raúl", below the words of leave. */
    private static final Pattern DESCRIBED =
            Pattern.compile("(?m)^[ \\t]*(" + NameLines.NAME + "),[ \\t]\\p{Ll}[^\\n]{2,60}$");

    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e)\\b");

    private Letters() {}

    static boolean is(String head, String foot) {
        return GREETING.matcher(head).find()
                && (CLOSING.matcher(foot).find() || NAMELESS.matcher(foot).find());
    }

    /** A greeting, and nothing below the last line but a name. */
    static boolean signed(String head, String foot) {
        return GREETING.matcher(head).find() && SIGNED.matcher(foot).find();
    }

    /** The names under the closing words, or the last line that is a name; else what stands there for a name. */
    static Optional<String> signature(String foot, String text) {
        return closing(foot)
                .flatMap(below -> together(below, text)
                        .or(() -> names(below).stream().findFirst())
                        .or(() -> Formulas.first(DESCRIBED, below)))
                .or(() -> names(foot).stream().reduce((a, b) -> b))
                .map(name -> fuller(name, foot))
                .or(() -> NAMELESS.matcher(foot).results().map(m -> m.group(1)).findFirst());
    }

    /** What stands below the words of leave, where the name is signed. */
    private static Optional<String> closing(String foot) {
        return CLOSING.matcher(foot).results().reduce((a, b) -> b).map(leave -> foot.substring(leave.start()));
    }

    /** Two whole names of one family, or of two who write "we" and never "I". */
    private static Optional<String> together(String below, String text) {
        List<String> names = names(below);
        boolean two = names.size() == 2
                && names.stream().allMatch(name -> name.contains(" "))
                && (Cast.surname(names.get(0)).equals(Cast.surname(names.get(1)))
                        || !I.matcher(text).find());
        return two ? Optional.of(String.join(NameLines.JOINED, names)) : Optional.empty();
    }

    /** "Nina", where "Nina Berg" stands in a line below it. */
    static String fuller(String name, String foot) {
        return Formulas.all(Formulas.FULLER, foot).stream()
                .filter(other -> !other.equals(name) && NameLines.partOf(name, other))
                .findFirst()
                .orElse(name);
    }

    private static List<String> names(String part) {
        return Formulas.all(Formulas.CLOSING, part).stream()
                .filter(name -> !NameLines.office(name))
                .toList();
    }
}
