package dev.valla.read.claims;

import dev.valla.claim.Source;
import dev.valla.read.names.Kind;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where somebody says "I" and nothing tells who: the one person whom the lines above name, if none besides is named there and the
 * text does not tell of that person as of another.
 */
final class OnlyName {
    /** Where the lines above end. */
    private static final Pattern OWN =
            Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\\b|(?m:^[ \\t]*(?:Q|A|Question|Answer)[ \\t]*[.:])|\\?");
    /** Lines that name whom it was sent to, or whom it is told about. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)^[ \\t*_#]*(?:to|dear|cc|copy|for|in the (?:case|matter)|regarding|concerning)\\b|\\b(?:against|versus|vs?\\.|death of|murder of|memory of|funeral of|c/o)[ \\t]|\\b(?:street|road|avenue|school|hospital|museum|library|collection|archive|foundation|memorial)\\b");

    /** "Omsk, 4 July 1943": where and when it was written. */
    private static final Pattern DATED = Pattern.compile(
            "^(?!.*\\b(?:b\\.|born)[ \\t])[^\\d\\n]{2,40},[ \\t](?:the[ \\t])?(?:\\d{1,2}|\\p{Lu}\\p{Ll}+)\\b[^\\n]{0,20}\\d{4}[ \\t.]*$");

    private static final Pattern LABEL = Pattern.compile("^[ \\t*_#]*(\\p{L}[\\p{L} .'’/\\d]{1,40}?)[ \\t*_]*:");
    private static final Pattern NAME = Pattern.compile(NameLines.NAME);
    private static final int LONG = 60;

    private OnlyName() {}

    static Optional<String> of(Source source, Names names, List<String> through) {
        String text = source.text();
        int end = end(text, source.body());
        List<String> found = new ArrayList<>();
        int at = source.body();
        while (at < end) {
            int stop = text.indexOf('\n', at);
            stop = stop < 0 || stop > end ? end : stop;
            String line = text.substring(at, stop);
            if (line.strip().split("\\s+", -1).length > LONG) {
                end = at;
            } else if (names(line)) {
                FullNames.registered(line).stream().filter(name -> !body(name)).forEach(found::add);
                persons(names, at, stop).forEach(found::add);
                found.addAll(given(line));
            }
            at = stop + 1;
        }
        String below = text.substring(Math.min(end, text.length()));
        List<String> left = NameLines.each(found.stream().distinct().toList()).stream()
                .filter(name -> through.stream().noneMatch(t -> Cast.surname(t).equalsIgnoreCase(Cast.surname(name))))
                .toList();
        return left.size() == 1 && !told(below, left.getFirst()) ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static int end(String text, int body) {
        return OWN.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(at -> at >= body)
                .findFirst()
                .map(at -> text.lastIndexOf('\n', at) + 1)
                .orElse(body);
    }

    /** Whether a line may name who speaks below it. */
    private static boolean names(String line) {
        if (DATED.matcher(line).find() || OTHER.matcher(line).find()) {
            return false;
        }
        var label = LABEL.matcher(line);
        return !label.find()
                || Voices.is("about", label.group(1).toLowerCase(Locale.ROOT).replaceAll("[ .\\d]+$", ""));
    }

    private static List<String> persons(Names names, int from, int to) {
        return names.mentions(Kind.PERSON).stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .map(Mention::said)
                .filter(said -> said.contains(" "))
                .map(NameLines::name)
                .filter(name -> name.contains(" "))
                .toList();
    }

    /** "Swedish Legation, Riga": no surname first. */
    private static boolean body(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(Issuer::bodyNoun);
    }

    /** Names that begin with a given name, be they known in running text or not. */
    private static List<String> given(String line) {
        return NAME.matcher(line)
                .results()
                .map(name -> NameLines.name(name.group()))
                .filter(name -> name.contains(" ")
                        && Genders.isGiven(name.split(" ", 2)[0])
                        && NameLines.isName(name)
                        && !Issuer.isBody(name))
                .toList();
    }

    /** Whether the text tells of somebody of that surname; a signature alone in its line does not. */
    private static boolean told(String below, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}(])" + Pattern.quote(Cast.surname(name)) + "(?![\\p{L}:])(?=[^\\n]*[ \\t]\\p{Ll})")
                .matcher(below)
                .find();
    }
}
