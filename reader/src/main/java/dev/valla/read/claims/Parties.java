package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a document's head names as its accused, its witness, its applicant: "In the case against Karl Lind". */
final class Parties {
    private static final int HEAD = 1200;
    private static final String NAME =
            "(\\p{Lu}[\\p{L}.'’-]+(?:[ \\t]+(?:\\p{Lu}[\\p{L}.'’-]*|(?:de|von|van|der|bin|al|ibn)(?!\\p{L}))){1,4})";
    /** What ends a name that is told of and no doer: "the accused Karl Lind, born", not "Accused: Karl Lind hit me". */
    private static final String ENDS = "(?=[ \\t*_]*(?:$|[,(.;]|and\\b|born\\b))";

    private static final Pattern AGAINST = Pattern.compile("(?m)^[ \\t*_#]*(?:\\p{L}+[ \\t]+){0,5}?"
            + "(?i:case|cause|proceedings|matter|trial|charges?|action|prosecution|indictment)[ \\t]+(?i:against|of)[ \\t]+"
            + "(?:(?i:the)[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,3}" + NAME + "[ \\t*_]*(?:$|,|\\()");
    private static final Pattern VERSUS =
            Pattern.compile("(?m)^[^\\n.]{3,60}[ \\t]v(?:s|ersus)?\\.?[ \\t]+" + NAME + "[ \\t*_]*(?:$|,|\\()");
    private static final Pattern BETWEEN = Pattern.compile("\\b[Bb]etween[ \\t]+" + NAME + "[ \\t]+and[ \\t]+" + NAME);
    private static final Pattern NAMED = Pattern.compile("(?im)\\b(?:the )?("
            + String.join("|", Lexicon.english().of("party")) + ")(?::|,)?[ \\t]+(?-i:" + NAME + ENDS + ")");

    private Parties() {}

    /** "defendant" to the name, for each party that the head names. */
    static Map<String, String> of(Source source) {
        String text = source.text().substring(source.body());
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Map<String, String> found = new HashMap<>();
        for (Pattern pattern : new Pattern[] {AGAINST, VERSUS}) {
            Matcher against = pattern.matcher(head);
            if (against.find()) {
                for (String party : new String[] {"accused", "defendant"}) {
                    found.putIfAbsent(party, against.group(1));
                }
            }
        }
        Matcher named = NAMED.matcher(head);
        while (named.find()) {
            found.putIfAbsent(named.group(1).toLowerCase(Locale.ROOT), named.group(2));
        }
        Matcher between = BETWEEN.matcher(head);
        if (between.find()) {
            for (String name : new String[] {between.group(1), between.group(2)}) {
                found.putIfAbsent(Cast.surname(name).toLowerCase(Locale.ROOT), name);
            }
        }
        found.replaceAll((party, name) -> WrittenName.plain(name));
        return Map.copyOf(found);
    }
}
