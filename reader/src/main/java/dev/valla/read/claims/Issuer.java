package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The body on whose word a certificate or an answer to an inquiry stands, by its letterhead; whoever signs for it only certifies.
 */
final class Issuer {
    private static final Pattern CERTIFIES = Pattern.compile(
            "(?i)\\b(?:in|further to) (?:answer|reply|response|connection)?[^.\\n]{0,30}\\byour (?:\\p{L}+ )?(?:application|inquiry|enquiry|request|letter|query|petition|appeal)\\b"
                    + "|\\b(?:it is|this is) (?:hereby )?(?:certified|confirmed|to certify)\\b|\\bhereby (?:certif|confirm|attest|inform)|\\bwe (?:hereby )?(?:certify|inform you|notify)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:\\p{L}+ ){0,4}(?:c ?e ?r ?t ?i ?f ?i ?c ?a ?t ?e|certification|attestation|archival extract|confirmation)\\b.*");
    private static final Pattern FOR = Pattern.compile("(?m)^[ \\t]*[Ff]or the (\\p{Lu}\\p{L}+)[ \\t]*[:,]?[ \\t]*$");
    private static final Pattern BRANCH =
            Pattern.compile("(?i)(?:branch|regional|local|field|main) (?:office|department|archives?)\\b");
    private static final Pattern I = Pattern.compile("\\bI (?=\\p{Ll})");
    private static final int LETTERHEAD = 6;
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "at", "to", "de", "del", "la");

    private Issuer() {}

    /** Whether the document certifies or answers, as an office does. */
    static boolean certifies(String head) {
        return !I.matcher(head).find() && looksSo(head);
    }

    private static boolean looksSo(String head) {
        return CERTIFIES.matcher(head).find()
                || head.lines().filter(l -> !l.isBlank()).limit(LETTERHEAD).anyMatch(l -> title(l));
    }

    private static boolean title(String line) {
        String bare = line.replaceAll("[*_#]", "").strip();
        return TITLE.matcher(bare).matches() && bare.length() < 60;
    }

    /** Empty where no line of the letterhead is a body. */
    static Optional<String> of(String head, String foot) {
        List<String> bodies = new ArrayList<>();
        head.lines()
                .filter(line -> !line.isBlank())
                .limit(LETTERHEAD)
                .takeWhile(line -> !line.matches("(?i)[ \\t]*(?:to|dear)\\b.*"))
                .filter(line -> !title(line))
                .map(line -> line.replaceAll("[*_#]", "").strip())
                .filter(Issuer::isBody)
                .forEach(bodies::add);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> meant =
                FOR.matcher(foot).results().map(m -> m.group(1)).findFirst();
        String last = meant.flatMap(word -> bodies.stream()
                        .filter(body -> (" " + body.toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + word.toLowerCase(Locale.ROOT) + " "))
                        .findFirst())
                .orElse(bodies.getLast());
        int at = bodies.indexOf(last);
        boolean part = at > 0
                && (last.split(" ", -1).length <= 2 || BRANCH.matcher(last).lookingAt());
        return Optional.of(part ? written(last) + " of the " + written(bodies.get(at - 1)) : written(last));
    }

    /** "MUNICIPAL ARCHIVE OF PERM": every word of weight begins with a capital, and one of them is a body's. */
    static boolean isBody(String line) {
        if (line.isEmpty()) {
            return false;
        }
        List<String> words = List.of(line.split("[ \\t]+", -1));
        boolean names = words.size() <= 16
                && !line.contains(":")
                && words.stream()
                        .allMatch(w -> SMALL.contains(w.toLowerCase(Locale.ROOT)) || w.matches("[\\p{Lu}\\d“\"(].*"));
        return names
                && Character.isLetter(line.charAt(0))
                && words.stream()
                        .map(w -> w.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
                        .anyMatch(Issuer::bodyNoun);
    }

    static boolean bodyNoun(String word) {
        return Voices.of("issuer").contains(word)
                || Voices.of("issuer ending").stream().anyMatch(word::endsWith)
                || Lexicon.english().in("body", word);
    }

    static String written(String line) {
        String bare = line.replaceAll("[.,;]$", "");
        return bare.equals(bare.toUpperCase(Locale.ROOT))
                ? Stream.of(bare.split("[ \\t]+", -1)).map(Issuer::small).collect(Collectors.joining(" "))
                : bare;
    }

    private static String small(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean spoken = word.matches("(?=.*[AEIOUYÁÉÍÓÚÄÖÜ])[\\p{Lu}'’-]{3,}|ST");
        return SMALL.contains(lower) ? lower : spoken ? word.charAt(0) + lower.substring(1) : word;
    }
}
