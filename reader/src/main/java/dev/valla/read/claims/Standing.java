package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name where it stands in a document, without what its bearer is called.
 *
 * @param name  as running text writes it
 * @param start first char, in UTF-16 units
 * @param end   behind the last
 * @param capitals whether it is in capitals, and not all of its line
 */
record Standing(String name, int start, int end, Evidence.Part part, boolean capitals) {
    private static final String SMALL =
            "(?:d[eu]|du|la|le|di|da|dos|del|della|von|van|der|den|zu|zur|ten|ter|bin|al|ibn|wa|ole|y|s/o|d/o)";
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d.'’-])(?:(\\p{Lu}[\\p{Lu}'’-]{2,}|(?<=: )" + WORD
                    + "), \\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?(?=[ \\t]*(?:$|[;(|]|[ \\t]{3}|[.,] (?:DOB|b\\.|[Bb]orn)))|"
                    + WORD
                    + "(?:[ \\t]{1,2}(?:" + SMALL + "[ \\t]){0,2}" + WORD + "){0,6})",
            Pattern.MULTILINE);

    private static final Pattern WHOLE = Pattern.compile("\\h\\((\\p{Lu}\\p{Ll}+)\\)");
    /** "Captain of" before "Justice". */
    private static final Pattern OF_WHAT =
            Pattern.compile("\\b(?:Captain|Colonel|Lieutenant|Major|Lord|Master)\\h+of\\h+$");

    private static final Pattern RANK = Pattern.compile("(\\p{L}[\\p{L}.-]*)\\h+$");

    private static final Pattern SPOKEN = Pattern.compile("\\S+[ \\t]*");

    /** Before and behind a name: as far as its evidence may stand. */
    private static final int NEAR = 200;
    /** Instead of a long line's beginning, which no name stands behind. */
    private static final String CUT = "…";
    /** As far as the running text may say whose it is. */
    private static final int BEGINNING = 6000;

    /** The names of a document's head and foot, and those with which its running text begins. */
    static List<Standing> of(String text, int head, int foot) {
        List<Standing> found = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            Evidence.Part part = name.start() < head
                    ? Evidence.Part.HEAD
                    : name.start() < foot ? Evidence.Part.BODY : Evidence.Part.FOOT;
            if (part == Evidence.Part.BODY && name.start() > BEGINNING) {
                name.region(foot, text.length());
                continue;
            }
            int from = name.start();
            while (from < name.end()) {
                int end = from + NameLines.ended(text.substring(from, name.end()));
                of(text, from, end, part).ifPresent(found::add);
                from = end;
                while (from < name.end() && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
            }
        }
        return found;
    }

    private static Optional<Standing> of(String text, int from, int end, Evidence.Part part) {
        int start = from + offices(text.substring(from, end));
        String plain = plain(text, start, end);
        return Optional.of(new Standing(plain, start, end, part, isCapital(text, start, end)))
                .filter(name -> isName(plain));
    }

    private static boolean isCapital(String text, int start, int end) {
        int to = text.indexOf('\n', end);
        String line = text.substring(text.lastIndexOf('\n', start) + 1, to < 0 ? text.length() : to);
        String name = text.substring(start, end);
        return name.contains(" ")
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !line.equals(line.toUpperCase(Locale.ROOT));
    }

    /** "Lind, Karl" turned, "Rivka L. (Lempel)" spelled out, "X Anna Berg" without her mark. */
    private static String plain(String text, int start, int end) {
        String written = text.substring(start, end).replaceFirst("^(?:X|[QA]\\.)\\h+", "");
        int comma = written.indexOf(", ");
        if (comma > 0) {
            return WrittenName.small(written.substring(comma + 2)) + " "
                    + WrittenName.small(written.substring(0, comma));
        }
        Matcher whole = WHOLE.matcher(text).region(end, text.length());
        boolean initial = written.matches(".* \\p{Lu}\\.?") && whole.lookingAt();
        return initial
                        && whole.group(1).charAt(0)
                                == written.replace(".", "")
                                        .charAt(written.replace(".", "").length() - 1)
                ? written.replaceFirst("\\p{Lu}\\.?$", whole.group(1))
                : NameLines.name(written);
    }

    /** What stands before it and before his rank, from the beginning of a line. */
    String above(String text) {
        int near = Math.max(0, start - NEAR);
        int line = near == 0 ? 0 : text.lastIndexOf('\n', near) + 1;
        boolean cut = line < near - NEAR;
        String above = cut ? CUT + text.substring(near, start) : text.substring(line, start);
        Matcher rank = RANK.matcher(above);
        while (rank.find()
                && PlainName.isRank(rank.group(1))
                && !isNoun(rank.group(1).toLowerCase(Locale.ROOT))) {
            above = OF_WHAT.matcher(above.substring(0, rank.start())).replaceFirst("");
            rank = RANK.matcher(above);
        }
        return above;
    }

    /** A rank that tells what somebody did there as well. */
    private static boolean isNoun(String word) {
        return Voices.says(word)
                || Voices.of("taker").contains(word)
                || Voices.of("party").contains(word);
    }

    /** A formula's name without what he is, as it stands in a pool. */
    static String bare(String name) {
        String bare = name.substring(offices(name));
        boolean group = name.matches(".*(?: of | & ).*") || Issuer.isBody(name);
        return bare.contains(" ") && !group ? bare : name;
    }

    String below(String text) {
        return text.substring(end, Math.min(text.length(), end + NEAR));
    }

    /** Whether it fills a line, or what stands between two bars. */
    boolean isAlone(String text) {
        int from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf(" / ", start) + 2);
        from = Math.max(from, text.lastIndexOf('|', start)) + 1;
        int to = Stream.of("\n", " / ", "|")
                .mapToInt(bar -> text.indexOf(bar, end))
                .filter(at -> at >= 0)
                .min()
                .orElse(text.length());
        String besides = text.substring(Math.max(0, Math.min(from, start)), start) + text.substring(end, to);
        return besides.matches("[\\h.,;*_()–—-]*(?:,\\h[^.:!?\\d]{2,40})?"
                + (part == Evidence.Part.FOOT ? "|[\\h–—-]*,\\h[^:!?]{2,50}" : ""));
    }

    /** Whether nothing but a person is called so: "Anna Lind", "K. Lind", "Rosa de Wit". */
    boolean isPerson() {
        return capitals
                || Genders.isGiven(name.split(" ", 2)[0])
                || name.matches(".*(?:\\b\\p{Lu}\\.|\\h\\p{Ll}{1,5}\\h).*");
    }

    /** Letters of the words before a name that tell what its bearer is: "Assistant Medical Officer Horace Trimble". */
    private static int offices(String written) {
        Matcher word = SPOKEN.matcher(written);
        int from = 0;
        while (word.find()) {
            String plain = word.group().strip().toLowerCase(Locale.ROOT);
            boolean last = word.end() == written.length();
            if (!last && !plain.matches("\\p{Ll}\\.") && isOffice(plain.replaceAll("[.,]$", ""))) {
                from = word.end();
            }
        }
        return from;
    }

    private static boolean isOffice(String word) {
        return PlainName.isRank(word)
                || Voices.says(word)
                || Voices.of("certifier noun").contains(word)
                || Voices.of("party").contains(word)
                || Voices.of("opening").contains(word)
                || Voices.of("pronoun").contains(word)
                || NameLines.isOther(word);
    }

    /** "H.M. Consul": words of which one is in no person's name. */
    static boolean isNobody(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(Voices.of("no person")::contains);
    }

    private static boolean isName(String name) {
        String last = Cast.surname(name).toLowerCase(Locale.ROOT);
        return name.length() > 2
                && !last.matches(".*['’]s")
                && !isNobody(name)
                && NameLines.isName(name)
                && !isOffice(last)
                && !NameLines.office(name)
                && !Issuer.bodyNoun(last)
                && !Voices.of("pronoun").contains(last);
    }
}
