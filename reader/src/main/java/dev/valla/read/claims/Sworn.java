package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who declares in the head of a document that what stands below is said by him: "I, …, being duly sworn", "My name is …", "We, the
 * undersigned …, declare"; and who says a name there when asked for it.
 */
final class Sworn {
    private static final String NAME = NameLines.NAME;

    private static final Pattern SWORN = Pattern.compile(
            "(?m)^[ \\t]*I,?[ \\t]+(?:the[ \\t]+undersigned,?[ \\t]+)?(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}("
                    + NAME
                    + "),(?:[^.\\n]{0,120}?\\b)?(?:sworn|affirm|depose|declare|state|certify|swear|make oath|explain|testify|confirm|report|inform|request|petition|relate)\\b");

    /** "Jacob Morse, aged 74, who being sworn declares". */
    private static final Pattern BEING_SWORN = Pattern.compile(
            "(" + NAME
                    + "),(?:[ \\t](?:aged|of|a|an|the|resident)\\b[^,.\\n]{1,60},)?[ \\t](?:who,?[ \\t])?(?:being|having been)[ \\t](?:(?:first|duly|by me|thereto|solemnly|cautioned and|warned and)[ \\t])*(?:sworn|affirmed)\\b");

    private static final Pattern MY_NAME = Pattern.compile(
            "(?m)(?:^|[.:!] )[ \\t]*(?:[Mm]y (?:full )?name(?: is|:)|I am called|I'm called) (\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]\\p{Lu}[\\p{L}.'’-]*){1,3})(?=[.,;]| and | I )");

    /** "I, the undersigned Achille Bonnet": what he writes needs no verb to tell. */
    private static final Pattern UNDERSIGNED =
            Pattern.compile("(?m)^[ \\t]*I,?[ \\t]+the[ \\t]+undersigned,?[ \\t]+(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}("
                    + NAME + ")(?=[,.;:]|[ \\t](?:born|residing|living|of)\\b)");

    /** "I, Karl Lind, was born", "I, Anna Berg, born 1902, residing". */
    private static final Pattern I_AM = Pattern.compile(
            "(?m)^[ \\t]*I,[ \\t]+(?:the[ \\t]+undersigned,?[ \\t]+)?(?:\\p{Ll}[\\p{L}-]*[ \\t]+){0,3}(" + NAME
                    + "),[ \\t](?:was|am|have|had|born|aged|resid(?:ent|ing)|living|a|an|the|son|daughter|wife|widow|of|from|now|formerly|citizen)\\b");

    /** What is said stands below, and is not told on in the same sentence. */
    private static final String OPENING = "(?:[^.:]{0,120}:|[,.]?[ \\t]*\\n)";

    private static final String SAYS =
            "(?:saith|says|said|deposed?|deposes|state[sd]?|testifie[sd]|declare[sd]?|furnished|advised|provided|related|explain(?:s|ed)|t(?:ells|old)|confess(?:es|ed)|SAID|SAYS|STATED|STATES|DECLARED|DECLARES|TESTIFIES)\\b";

    /** "Arthur Pell, labourer, on his oath, saith", "JOHN REED, sworn, said". */
    private static final Pattern ON_OATH = Pattern.compile("(?m)^[ \\t*_]*(?:\\d+[.)][ \\t]+)?(" + NAME
            + "),?(?:[ \\t](?!before\\b)[^.:\\n]{0,120}?)?[ \\t(](?:on (?:his|her|their) oath|(?:first |being |having been )?(?:duly )?(?:sworn|affirmed|cautioned))\\b[^.]{0,80}?\\b"
            + SAYS + OPENING);

    /** "There appeared Doña Eulalia Vega, widow … and said". */
    private static final Pattern APPEARED = Pattern.compile(
            "\\b(?i:appear(?:s|ed)|(?<=personally )came|present(?:s|ed) (?:himself|herself))\\b(?:[ \\t]+(?:personally|voluntarily|today))?(?:,[ \\t][^,\\n]{1,40},)?[:,]?\\s+(?:(?!before\\b)\\p{Ll}[\\p{L}-]*[ \\t]+){0,6}?("
                    + NAME + ")(?=[,:.\\s])(?=[\\s\\S]{0,400}?\\b" + SAYS + OPENING + ")");

    /** "This day Dorothea Vance personally appeared before me". */
    private static final Pattern BEFORE_ME = Pattern.compile(
            "(?:^|[ \\t,\\n])(?:[Tt]his day[ \\t,]+)?(?:came[ \\t]+)?(" + NAME
                    + "),?(?:[ \\t][^.\\n]{0,60},)?[ \\t](?:personally[ \\t]|this day[ \\t])*(?:appeared|came|being)[ \\t](?:personally[ \\t]|this day[ \\t])*before[ \\t]me\\b");

    /** "Mr Peter Haldane, sworn" in a line of its own. */
    private static final Pattern SWORN_LINE = Pattern.compile("(?m)^[ \\t*_]*(" + NAME
            + "),?[ \\t]*[(\\[]?(?:duly[ \\t])?(?i:sworn|affirmed|recalled)[)\\]]?[.,:]?[ \\t*_]*$");

    /** "a person who gave his name as: Willem Dekker". */
    private static final Pattern GAVE_NAME = Pattern.compile(
            "\\b(?:(?:gave|giving|stated|states) (?:his|her|their) name (?:as|to be)|(?:said|says|stated|states|declared|declares)(?: that)? (?:he|she) (?:was|is) (?:named|called)):?\\s+("
                    + NAME + ")");

    /** "Marjorie Dunne, 114 Cass Avenue, was interviewed by Special Agent … and advised". */
    private static final Pattern INTERVIEWED = Pattern.compile("(?m)^[ \\t]*(" + NAME
            + ")(?:,[^:\\n]{1,120},|[ \\t]\\([^)]{1,60}\\))?\\s(?:was|were)\\s(?:\\p{Ll}+\\s)?(?:re-?)?(?:interviewed|questioned|contacted|examined|interrogated)\\b[^:\\n]{0,200}?\\b"
            + SAYS + OPENING);

    /** "We, the undersigned Anna and Karl Lind, declare". */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?m)^[ \\t]*We,?[ \\t]+(?:the[ \\t]+)?(?:undersigned,?:?[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,3}(" + NAME
                    + ")(?:,[^,.\\n]{1,60},?|[ \\t]\\([^)]{1,60}\\))?[ \\t]+and[ \\t]+(?:\\p{Ll}+[ \\t]+){0,3}(" + NAME
                    + ")(?!\\p{L})[^.]{0,200}?\\b(?:declare|state|certify|depose|affirm|testify|confirm|report|inform|request|petition|swear)\\b");

    /** "Please state your name. A. Anna Berg." */
    private static final Pattern NAME_ASKED = Pattern.compile(
            "\\b(?i:state|give|tell (?:us|me|the court))\\b[^\\n?.]{0,60}\\bnames?\\b[^\\n]*\\n\\s*[^\\n:.]{0,50}[:.][ \\t]*(?:(?:My|The) (?:full )?name is |I am |I'm |It is |It's )?("
                    + NAME + ")[.,]"
                    + "|\\b[Ww]hat (?:is|are|was|were) (?:all )?your (?:(?:full|own|true|correct|proper) )?names?\\b[^?\\n]{0,30}\\?\\s{1,4}[^\\n:.]{0,30}[:.][ \\t]*(?:(?:My|The) (?:full )?name is |I am |I'm |It is |It's |Called )?("
                    + NAME + ")[.,;]");

    /** "We, the staff of the library in Lviv, ask". */
    private static final Pattern WE_ALL = Pattern.compile(
            "(?m)^[ \\t]*We,[ \\t]+(?:the[ \\t]+)?(?:undersigned,?[ \\t]+)?((\\p{Ll}+)[ \\t](?:of|in|from|at)[ \\t][^,\\n]{3,80}),");

    /** "I'm Carla Neri", "with me is Bruno Ferraro". */
    private static final Pattern PRESENTS = Pattern.compile(
            "\\b(?:with (?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\b)|(?:I am|I'm|I’m|[Tt]his is|[Mm]y name is|with me is|[Gg]uest[^.?!:\\n]{0,40} is|[Ii]n the studio (?:is|we have)|[Jj]oined (?:today |tonight |now )?by|[Ww]elcome,?(?: to you,?)?|talking (?:to|with)|speaking (?:to|with)|I am (?:here )?with|[Ii]nterview(?:ing)?(?: with)?|[Tt]oday (?:we|I) (?:speak|talk) (?:to|with))[ \\t]+)("
                    + NAME + ")");

    /** "This is Emmeline Harcourt, at Grahamstown": who speaks to a machine. */
    private static final Pattern THIS_IS = Pattern.compile(
            "(?m)^[ \\t]*(?:This is|Here is|Here speaks|Speaking is) (" + NAME + "), [^?\\n]{3,80}?\\.");

    private Sworn() {}

    /** Who names himself where nobody is asked. */
    static Optional<String> alone(String head) {
        return head.contains("?") ? Optional.empty() : Formulas.first(THIS_IS, head);
    }

    /** Those who say their names, or of whom it is said that they are asked. */
    static List<String> introduced(String head) {
        return Formulas.all(PRESENTS, head).stream()
                .filter(name -> name.contains(" "))
                .toList();
    }

    /** Who is asked for a name, and gives it. */
    static List<String> asked(String text) {
        return Formulas.all(NAME_ASKED, text);
    }

    /** Who swears or declares: "I, the undersigned …", "…, being first duly sworn", "My name is …". */
    static Optional<String> of(String head) {
        return declared(head, Takers.certain(head));
    }

    /** The first who is none of those before whom it is sworn. */
    private static Optional<String> declared(String head, List<String> takers) {
        return pair(TOGETHER, head)
                .or(() -> group(head))
                .or(() -> Stream.of(
                                SWORN,
                                BEING_SWORN,
                                MY_NAME,
                                I_AM,
                                UNDERSIGNED,
                                ON_OATH,
                                SWORN_LINE,
                                GAVE_NAME,
                                BEFORE_ME,
                                APPEARED,
                                INTERVIEWED)
                        .flatMap(form -> Formulas.all(form, head).stream())
                        .filter(name -> !takers.contains(name))
                        .findFirst());
    }

    private static Optional<String> group(String head) {
        return WE_ALL.matcher(head)
                .results()
                .filter(all -> Voices.of("group").contains(all.group(2)))
                .map(all -> Character.toUpperCase(all.group(1).charAt(0))
                        + all.group(1).substring(1))
                .findFirst();
    }

    private static Optional<String> pair(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(two -> NameLines.joined(two.group(1), two.group(2)))
                .findFirst();
    }
}
