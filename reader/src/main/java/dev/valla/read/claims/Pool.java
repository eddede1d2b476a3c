package dev.valla.read.claims;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everybody whom the head and foot of a document name, with all that is told near their names for their speaking in it, or for its
 * words' having passed through them. What is weighed, and how much, {@code evidence.table} says; who speaks is decided once.
 *
 * @param kinds of the evidence for each, by name
 */
record Pool(Map<String, Set<String>> kinds) {
    /** What a speaker must have at least, and be ahead of the second. */
    private static final int ENOUGH = 3;

    private static final int AHEAD = 2;
    private static final int HEAD = 2000;
    private static final int HEAD_LINES = 8;
    private static final int TITLE_LINES = 2;
    private static final int FEW = 3;
    /** As far as it is asked whether the text tells of somebody by name. */
    private static final int TOLD = 20_000;

    private static final int FOOT = 900;
    private static final int FOOT_LINES = 14;
    /** Blanks before a line that is set apart from running text. */
    private static final int INDENT = 12;

    /** Small words in a line that can only be running text. */
    private static final int PROSE = 7;

    /** What stands below a text about it. */
    private static final Pattern BELOW = Pattern.compile(
            "(?i)\\b(?:sworn|signed|signature|sgd|certif\\p{L}*|before me|taken|interpreted|recorded|translated|mark|copy|authentic|witness(?:es)?|read over|subscribed|thumb\\p{L}*|drawn up|examined by|i remain|notary|faithfully|written at|completed|behalf|read and)\\b");

    /** "before Karl Lind, Anna Berg, who being sworn says": it is not he who says it. */
    private static final List<String> OTHERS =
            List.of("before", "does", "about", "kin", "addressed", "bystander", "another", "certified of");

    /** "before Saint Verena's day". */
    private static final Pattern OWNER = Pattern.compile("['’]s\\b");

    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");
    private static final Pattern AND =
            Pattern.compile(",? ?(?:Esq(?:uire|r)?\\.?,?)?[ \\t](?:and|&)[ \\t](?:\\p{Ll}+[ \\t]){0,2}");

    private static final Pattern DID = Pattern.compile(
            "was|were|had|has|is|went|took|left|fled|became|fell|ran|got|gave|wrote|made|lost|held|(?!appeared|denounced|asked|answered|swore)\\p{Ll}+ed");
    /** "was sworn", "has been warned": how a protocol tells of the one who speaks. */
    private static final Pattern HEARD = Pattern.compile(
            "(?:\\h\\p{Ll}+){0,2}?\\h(?:sworn|affirmed|warned|cautioned|examined|heard|questioned|asked|interviewed|interrogated|called|brought)\\b");

    /** "I hereby certify that the above-named was brought here": of somebody else; not "that I translated it". */
    private static final Pattern CERTIFIES = Pattern.compile(
            "\\b(?:I|[Ww]e)\\s(?:hereby\\s|do\\s){0,2}(?:certify|attest)\\b,?(?!\\s(?:that\\s)?(?:I\\s(?:have\\s)?(?:\\p{Ll}+ly\\s)?(?:translat|interpret|transcrib|record|read|explain|took|taken|heard|am\\s)|the\\s(?:fore|with)|this|it|(?:the\\s)?above\\s(?:statement|is)))|\\b[Tt]his\\sis\\sto\\scertify\\b");

    private static final Pattern SAID = Pattern.compile(String.join("|", Voices.of("says")));

    static Pool of(String text, FullNames full) {
        int head = Math.min(head(text), lastLine(text));
        int foot = Math.max(head, foot(text));
        List<Standing> names = Standing.of(text, head, foot);
        boolean certified = CERTIFIES.matcher(text).find();
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        Set<String> before = Set.of();
        int end = -1;
        for (Standing name : names) {
            Set<String> found = evidence(name, text, certified);
            if (found.isEmpty()
                    && end >= 0
                    && AND.matcher(text.substring(end, name.start())).matches()) {
                found = before;
            }
            before = found;
            end = name.end();
            if (!found.isEmpty()) {
                kinds.computeIfAbsent(full.inFull(name.name()), n -> new LinkedHashSet<>())
                        .addAll(found);
            }
        }
        Pool pool = new Pool(merged(kinds, names, full));
        pool.kinds.forEach((name, found) -> {
            if (isToldOf(name, text.substring(0, Math.min(TOLD, text.length())))) {
                found.add("told of");
            }
        });
        return pool;
    }

    private static Set<String> evidence(Standing name, String text, boolean certified) {
        String above = name.above(text);
        String below = name.below(text);
        Set<String> found = new LinkedHashSet<>();
        for (Evidence evidence : Evidence.worded()) {
            if (evidence.in(name.part(), certified)
                    && !found.contains(evidence.kind())
                    && evidence.isBeside(above, below)) {
                found.add(evidence.kind());
            }
        }
        if (found.contains("place")) {
            return new LinkedHashSet<>(Set.of("place"));
        }
        if (OTHERS.stream().anyMatch(found::contains)) {
            found.removeAll(List.of("says", "said", "sworn", "appears"));
        }
        if (name.part() != Evidence.Part.BODY && name.name().contains(" ") && name.isAlone(text)) {
            found.add(name.part() == Evidence.Part.HEAD ? "below title" : "last line");
        }
        if (!found.isEmpty() && name.isPerson()) {
            found.add("person");
        }
        return found;
    }

    /** Where the running text begins: with the first "I" or question, unless a title says it; else behind the first lines. */
    private static int head(String text) {
        String near = text.substring(0, Math.min(HEAD, text.length()));
        Optional<MatchResult> speech = Preamble.speech(near);
        return speech.map(said -> titled(near, said.start())).orElseGet(() -> {
            int at = 0;
            int lines = 0;
            while (at < near.length() && lines < HEAD_LINES) {
                int end = near.indexOf('\n', at);
                end = end < 0 ? near.length() : end + 1;
                lines += near.substring(at, end).isBlank() ? 0 : 1;
                at = end;
            }
            return at;
        });
    }

    /** Where the last line begins, which may be a foot; of a title alone, its end. */
    private static int lastLine(String text) {
        int start = text.stripTrailing().lastIndexOf('\n') + 1;
        return text.substring(0, start)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .limit(FEW)
                                .count()
                        == FEW
                ? start
                : text.length();
    }

    /** "My last will, dictated at Hall. Anna Lind", and below it an empty line: the title's end. */
    private static int titled(String near, int said) {
        int end = near.indexOf('\n', said);
        boolean title = end >= 0
                && near.startsWith("\n", end + 1)
                && near.substring(0, said).lines().count() <= TITLE_LINES
                && near.lastIndexOf("\n\n", said) < 0;
        return title ? end : said;
    }

    /** Where the lines begin that stand behind the running text. */
    private static int foot(String text) {
        int from = text.length();
        int least = Math.max(0, text.length() - FOOT);
        for (int lines = 0; from > least && lines < FOOT_LINES; lines++) {
            int start = text.lastIndexOf('\n', from - 2) + 1;
            String line = text.substring(start, from);
            boolean set = line.length() - line.stripLeading().length() >= INDENT;
            long small = SMALL.matcher(line).results().count();
            if (small >= 2 * PROSE
                    || (small >= PROSE && !set && !BELOW.matcher(line).find())) {
                return from;
            }
            from = start;
        }
        return from;
    }

    /** Each under the fullest form of the name; of one word alone it is only believed that it is a place's. */
    private static Map<String, Set<String>> merged(
            Map<String, Set<String>> kinds, List<Standing> names, FullNames full) {
        List<String> all = Stream.concat(kinds.keySet().stream(), names.stream().map(n -> full.inFull(n.name())))
                .distinct()
                .toList();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        kinds.forEach((name, evidence) -> {
            String whole = fullest(name, all);
            if (!whole.contains(" ")) {
                evidence.retainAll(Set.of("place"));
            }
            found.computeIfAbsent(whole, n -> new LinkedHashSet<>()).addAll(evidence);
        });
        return found;
    }

    private static String fullest(String name, List<String> all) {
        List<String> fuller = all.stream()
                .filter(other -> other.contains(" ") && isForm(name, other))
                .toList();
        return fuller.stream()
                .filter(other -> fuller.stream().allMatch(one -> one.equals(other) || isForm(one, other)))
                .max(Comparator.comparingInt(String::length)
                        .thenComparing(other -> Genders.isGiven(other.split(" ", 2)[0]))
                        .thenComparingLong(Pool::small))
                .orElse(name);
    }

    private static long small(String name) {
        return name.chars().filter(Character::isLowerCase).count();
    }

    /** "C. Barbu" is Barbu Corneliu, too. */
    private static boolean isForm(String shorter, String longer) {
        int last = longer.lastIndexOf(' ');
        return FullNames.isForm(shorter, longer)
                || (last > 0
                        && shorter.contains(" ")
                        && FullNames.isForm(
                                shorter,
                                longer.substring(longer.indexOf(' ') + 1) + " "
                                        + longer.substring(0, longer.indexOf(' '))));
    }

    /** One word is nobody's name, unless another rule says so. */
    private boolean isSomebody(String name) {
        return name.contains(" ") || has(name, "formula", "likely", "letterhead", "formula taker");
    }

    /** "Geraghty was born", "Karl Lind fled", "I saw Mr Lind there": not "the witness Lind says that". */
    private static boolean isToldOf(String name, String body) {
        if (!name.contains(" ")) {
            return false;
        }
        String surname = "(?i:" + Pattern.quote(Cast.surname(name)) + ")";
        String given = Pattern.quote(name.substring(0, name.indexOf(' ')));
        Matcher told = Pattern.compile("(\\b(?:Mr|Mrs|Miss|Ms|Dr)\\.?\\h" + surname + "\\h\\p{Ll})|(?:(?<![\\p{L}-])"
                        + given + "\\h|(?<!\\p{Lu}[\\p{L}.-]{0,20}\\h))" + surname + "\\h(\\p{Ll}+)")
                .matcher(body);
        return told.results()
                .anyMatch(m -> m.group(1) != null
                        || (DID.matcher(m.group(2)).matches()
                                && !SAID.matcher(m.group(2)).matches()
                                && !HEARD.matcher(body.substring(m.end())).lookingAt()));
    }

    /** With what other rules found. */
    void add(String name, String kind) {
        if (OWNER.matcher(name).find()) {
            return;
        }
        boolean together = name.contains(NameLines.JOINED);
        if (together) {
            Stream.of(name.split(NameLines.JOINED, -1)).map(this::own).forEach(kinds::remove);
        }
        kinds.computeIfAbsent(together ? name : own(name), n -> new LinkedHashSet<>())
                .add(kind);
    }

    /** Whoever signs behind the one who speaks only signs with him. */
    void signedBelow(String text) {
        Optional<String> who = speaker().filter(name -> has(name, "signs", "last line", "makes a mark"));
        who.ifPresent(first -> kinds.forEach((name, found) -> {
            boolean below = text.lastIndexOf(Cast.surname(name)) > text.lastIndexOf(Cast.surname(first));
            if (!name.equals(first) && found.contains("signs") && below) {
                found.add("signs below");
            }
        }));
    }

    /** As he stands in the pool. */
    private String own(String name) {
        return kinds.containsKey(name) ? name : fullest(name, List.copyOf(kinds.keySet()));
    }

    private int speaks(String name) {
        return kinds.getOrDefault(name, Set.of()).stream()
                .mapToInt(kind -> Evidence.of(kind).speaks())
                .sum();
    }

    private int takes(String name) {
        return kinds.getOrDefault(name, Set.of()).stream()
                .mapToInt(kind -> Evidence.of(kind).takes())
                .sum();
    }

    /** The strongest, if it is clear of the second. */
    Optional<String> speaker() {
        List<String> ranked = kinds.keySet().stream()
                .filter(this::isSomebody)
                .filter(name -> speaks(name) >= ENOUGH && speaks(name) > takes(name))
                .sorted(Comparator.comparingInt(this::speaks).reversed())
                .toList();
        boolean clear =
                ranked.size() == 1 || (ranked.size() > 1 && speaks(ranked.get(0)) - speaks(ranked.get(1)) >= AHEAD);
        return clear ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    List<String> takers() {
        return kinds.keySet().stream()
                .filter(this::isSomebody)
                .filter(name -> takes(name) >= ENOUGH && takes(name) > speaks(name))
                .toList();
    }

    boolean has(String name, String... wanted) {
        return Stream.of(wanted).anyMatch(kinds.getOrDefault(name, Set.of())::contains);
    }
}
