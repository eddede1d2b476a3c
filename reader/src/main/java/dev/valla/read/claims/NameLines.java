package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as heads and feet of documents write them: in capitals, with ranks before them and offices behind them. */
final class NameLines {
    /** "Captain of Justice V. Berg", "Anna Lind", "Rosa de Wit". */
    static final String NAME =
            "(?:\\p{Lu}\\p{Ll}+(?:[ \\t]\\p{Lu}\\p{Ll}+)?[ \\t]of[ \\t](?:State Security|Justice|Police|the Guard|Militia)[ \\t])?"
                    + "\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\d.'’-]*|de|von|van|der|bin|al|ibn)){0,5}";

    /** "Dr Karl Lind, presiding," and "Anna Lind, Chairwoman". */
    private static final Pattern WITH_ROLE = Pattern.compile("(?m)^[ \\t*_]*(" + NAME
            + "),[ \\t]*(?:(?:the|as)[ \\t]+)?(\\p{L}[\\p{L} ]{2,40}?)[ \\t*_]*[,.;]?[ \\t]*$");
    /** What tells by itself that it stands before somebody's name; a rank is part of how he signs. */
    private static final Set<String> CIVIL = Set.of("mr", "mrs", "miss", "ms");

    /** "Mila Antic. Zagreb": a full stop behind a whole word ends the name. */
    private static final Pattern NEXT = Pattern.compile(
            "((?<!\\p{L})(?!Capt|Prof|Col|Com|Cit|Gen|Sgt|Maj|Insp|Supt|Adm|Hon|Rev|Cpl|Pvt|Msgr|Mrs|Mme|Mlle|Adv|Ing|Mgr|Frl|Thad|Geo|Jas|Thos|Chas|Robt|Saml|Danl|Benj|Edw|Richd|Wm|Jno|Tho|Edm|Alexr|Jos|Nath|Rob|Rich|Sam|Dan|Matt|Will)\\p{Lu}\\p{Ll}{2,})\\.[ \\t]+.*$");

    private static final Pattern SIGNING =
            Pattern.compile("(?m)^(?:[^\\n]*\\S[ \\t]{3,}|[ \\t]*)(" + NAME + ")[ \\t.]*$");

    private static final Pattern PARTS = Pattern.compile("[,;(|)]|[ \\t]+[–—-][ \\t]+|\\t|[ ]{2,}");
    private static final Pattern SMALL = Pattern.compile("^(?:\\p{Ll}[\\p{L}-]*[ \\t]+){1,6}");
    private static final Pattern WHOLE = Pattern.compile(NAME);

    private static final List<String> OFFICES = List.of("office", "job", "party");

    /** Between those who speak together. */
    static final String JOINED = " & ";

    private NameLines() {}

    /** Whoever stands in a line with a role of that kind behind the name. */
    static Optional<String> withRole(String part, String kind) {
        return withRoles(part, kind).stream().findFirst();
    }

    static List<String> withRoles(String part, String kind) {
        return WITH_ROLE
                .matcher(part)
                .results()
                .filter(line -> Voices.is(kind, line.group(2).toLowerCase(Locale.ROOT)))
                .map(line -> withoutOffice(name(line.group(1))))
                .toList();
    }

    /** Who stands below or behind an office at the foot: "Head of Department    V. Ognev". */
    static Optional<String> signing(String foot) {
        return SIGNING.matcher(foot)
                .results()
                .filter(line -> !office(line.group(1)))
                .map(line -> name(line.group(1)))
                .filter(name -> name.contains(" "))
                .reduce((a, b) -> b);
    }

    /** The first part of a description that is a person's name: "operative of the 3rd section, Lieut. OGNEV". */
    static Optional<String> within(String described) {
        return PARTS.splitAsStream(described)
                .map(part -> SMALL.matcher(part.strip()).replaceFirst("").replaceFirst("[. ]+$", ""))
                .filter(part -> WHOLE.matcher(part).matches() && part.contains(" "))
                .filter(part -> !office(part) && !Issuer.isBody(part))
                .map(NameLines::name)
                .findFirst();
    }

    /** "Assistant Military Prosecutor": what somebody is, and nobody's name. */
    static boolean office(String line) {
        String last = Cast.surname(line).toLowerCase(Locale.ROOT);
        return OFFICES.stream().anyMatch(office -> Lexicon.english().in(office, last));
    }

    /** "Military Judge Dr Karl Lind" without what he is; "Mr Justice Lind" as it stands. */
    private static String withoutOffice(String name) {
        List<String> words = List.of(name.split(" ", -1));
        if (CIVIL.contains(words.getFirst().toLowerCase(Locale.ROOT).replace(".", ""))) {
            return name;
        }
        for (int i = words.size() - 3; i >= 0; i--) {
            if (Voices.is("judge", words.get(i).toLowerCase(Locale.ROOT))) {
                return String.join(" ", words.subList(i + 1, words.size()));
            }
        }
        return name;
    }

    /** A name in capitals as it is written elsewhere; without a full stop that ended its line. */
    static String name(String written) {
        String one = NEXT.matcher(written.replaceAll("\\s+", " ").strip())
                .replaceFirst(next -> PlainName.isRank(next.group(1)) ? "$0" : "$1");
        boolean stop = one.endsWith(".") && !one.matches(".*\\b\\p{Lu}\\.$");
        String plain = stop ? one.substring(0, one.length() - 1) : one;
        return plain.contains(" ") ? WrittenName.plain(PlainName.of(plain)) : plain;
    }

    /** Behind the full stop that ends the first of two names, "Days. Anna Berg"; its end where it is but one. */
    static int ended(String written) {
        return NEXT.matcher(written)
                .results()
                .filter(next -> !PlainName.isRank(next.group(1)))
                .map(next -> next.end(1) + 1)
                .findFirst()
                .orElse(written.length());
    }

    /** "Evidence", "Interview of a Witness": what a head says besides names. */
    static boolean isName(String words) {
        List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean coded = parts.getFirst().equals("witness") && words.matches(".*\\d.*");
        return parts.stream().noneMatch(Voices.of("pronoun")::contains)
                && !(parts.size() == 1 && PlainName.isRank(words))
                && !Voices.of("before rank").containsAll(parts)
                && (coded || !isOther(parts.getFirst()));
    }

    static boolean isOther(String word) {
        return Voices.of("no name").contains(word)
                || Voices.of("record").contains(word)
                || Voices.of("title").contains(word);
    }

    /** Two who speak together; "Jan and Anna Zych" share the surname. */
    static String joined(String one, String other) {
        String second = name(other);
        String first = name(one);
        boolean shared = !first.contains(" ") && second.contains(" ");
        return (shared ? first + " " + Cast.surname(second) : first) + JOINED + second;
    }

    /** Whether all parts of the shorter name stand in the longer, in their order. */
    static boolean partOf(String shorter, String longer) {
        List<String> parts = List.of(longer.split(" ", -1));
        int at = 0;
        for (String part : shorter.split(" ", -1)) {
            int next = parts.subList(at, parts.size()).indexOf(part);
            if (next < 0) {
                return false;
            }
            at += next + 1;
        }
        return true;
    }

    /** Each once: "Berg" goes where "Lieutenant Berg" stands. */
    static List<String> each(List<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && partOf(name, other)))
                .toList();
    }
}
