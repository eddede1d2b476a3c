package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks which lines of an interview or protocol, by the marks that begin them: "Q:", "Answer:", "ORLOV:". */
final class Turns {
    private static final Pattern MARK = Pattern.compile(
            "[ \\t>|-]*(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?[ \\t]+)?(?:\\d{1,2}[ \\t]{2,})?(?:[*_]{1,2})?[\\[(]?([QA](?=[ \\t]?\\d{0,3}[.:]|[ \\t]{2,})|\\p{Lu}[\\p{L}.'’-]{0,20}(?:"
                    + " \\p{L}[\\p{L}.'’-]{0,20}){0,4})(?:[ \\t]?(?:[Nn]o\\.? ?)?\\d{1,3})?[\\])]?(?: \\([^)\\n]{1,30}\\)(?=:))?(?:[*_]{1,2})?(?:[:.]|(?<=[QA])(?=[ \\t]{2}))(?:[*_]{1,2})?(?:[ \\t|]+|$)");
    /** An answer in the line of its question. */
    private static final Pattern ANSWER = Pattern.compile("[?.!][\"”]?[ \\t]{1,4}(A[.:])[ \\t]+(?=\\S)");

    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]* ?){1,6}(?:,[^.?!]*[.]?)?[ \\t|]*(?:\\p{Lu}\\p{L}+(?: \\p{L}+){0,3}: .*)?");

    /** "Officer: Lt. Lind" in a head: no question is put. */
    private static final Pattern PERSON = Pattern.compile("(?!Q|A|Question|Answer)\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,9}");

    /** "EXAMINATION BY MR. LIND:" heads what follows. */
    private static final Pattern EXAMINED = Pattern.compile("(?i)\\b(?:examination|examined|questioned) by\\b");

    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y)\\b");

    /**
     * @param start    first char of the mark, in UTF-16 units
     * @param words    first char behind the mark
     * @param who      who speaks there
     * @param speaker  the name before the colon, where it is a name
     */
    record Turn(int start, int words, Who who, Optional<String> speaker) {
        boolean question() {
            return who == Who.ASKS;
        }
    }

    /** What is asked is no claim; who speaks for one who answers may say "she" of her; what somebody added is nobody's turn. */
    enum Who {
        ASKS,
        ANSWERS,
        SPEAKS_FOR,
        ADDED
    }

    private final List<Turn> turns;

    private Turns(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    /** Named turns are heard only in a document with a voice, whose {@code askers} and {@code parties} are known; Q: and A: in any. Linear. */
    static Turns of(
            String text,
            int body,
            boolean spoken,
            Optional<String> speaker,
            List<String> askers,
            Map<String, String> parties) {
        Map<String, Integer> marks = counted(text, body);
        FullNames full = FullNames.of(text.substring(body));
        List<Turn> turns = new ArrayList<>();
        int start = body;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Matcher mark = MARK.matcher(text).region(start, end);
            if (mark.lookingAt()
                    && !Voices.of("message").contains(mark.group(1).toLowerCase(Locale.ROOT))
                    && !EXAMINED.matcher(mark.group(1)).find()
                    && !label(text.substring(mark.end(), end), mark.group(1), marks)) {
                boolean known = marks.getOrDefault(mark.group(1), 0) > 1
                        || called(mark.group(1))
                        || speaker.filter(s -> same(s, mark.group(1))).isPresent();
                turn(mark, spoken && known, askers, parties, full).ifPresent(turns::add);
                answered(mark, end, text).ifPresent(turns::add);
            }
            start = end + 1;
        }
        boolean asked = turns.stream().anyMatch(Turn::question)
                || turns.stream()
                                .flatMap(turn -> turn.speaker().stream())
                                .distinct()
                                .count()
                        > 1;
        return new Turns(asked ? ofThemselves(text, turns) : List.of());
    }

    /** "Q. When did you come? A. In 1912." */
    private static Optional<Turn> answered(Matcher question, int end, String text) {
        Matcher answer = ANSWER.matcher(text).region(question.end(), end);
        return question.group(1).equals("Q") && answer.find()
                ? Optional.of(new Turn(answer.start(1), answer.end(), Who.ANSWERS, Optional.empty()))
                : Optional.empty();
    }

    /** "Mr Orlov: …" is somebody's turn, be it his only one. */
    private static boolean called(String mark) {
        return mark.contains(" ") && PlainName.isRank(mark.split(" ", 2)[0]);
    }

    /** An interpreter who says "I" for the one who answers speaks as that one does. */
    private static List<Turn> ofThemselves(String text, List<Turn> turns) {
        List<Turn> found = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int end = i + 1 < turns.size() ? turns.get(i + 1).start() : text.length();
            boolean own = turn.who() == Who.SPEAKS_FOR
                    && I.matcher(text.substring(turn.words(), end)).find();
            found.add(own ? new Turn(turn.start(), turn.words(), Who.ANSWERS, turn.speaker()) : turn);
        }
        return found;
    }

    /** "Interviewer: Sofia Lindgren" in the head; and no two words are a mark that stand but once. */
    private static boolean label(String rest, String mark, Map<String, Integer> marks) {
        boolean once = marks.getOrDefault(mark, 0) == 1;
        boolean labels = Voices.kind(mark.toLowerCase(Locale.ROOT)).isPresent();
        boolean known = who(role(mark)).isPresent();
        boolean sentence = rest.matches("(?s).*[.?!…][\"”’)]?[*_]*\\s*");
        boolean plain = !mark.matches(".+ \\p{Ll}.*") || (known && sentence);
        boolean person = PERSON.matcher(mark).matches();
        return once && (((labels || person) && LABELLED.matcher(rest).matches()) || !plain);
    }

    /** How often each mark begins a line: "Date:" stands but once. */
    private static Map<String, Integer> counted(String text, int body) {
        Map<String, Integer> marks = new HashMap<>();
        text.substring(body).lines().forEach(line -> {
            Matcher mark = MARK.matcher(line);
            if (mark.lookingAt()) {
                marks.merge(mark.group(1), 1, Integer::sum);
            }
        });
        return marks;
    }

    private static Optional<Turn> turn(
            Matcher mark, boolean spoken, List<String> askers, Map<String, String> parties, FullNames full) {
        String name = mark.group(1);
        Optional<Who> known = who(role(name)).or(() -> presiding(name));
        if (known.isPresent()) {
            return Optional.of(new Turn(
                    mark.start(),
                    mark.end(),
                    known.get(),
                    known.get() == Who.ANSWERS ? party(name, parties) : Optional.empty()));
        }
        String bare = PlainName.withoutRank(name);
        boolean asker = askers.stream().anyMatch(a -> same(a, bare));
        return spoken && mark.group().matches("(?s).*:[*_]*[ \\t|]*")
                ? Optional.of(new Turn(
                        mark.start(),
                        mark.end(),
                        asker ? Who.ASKS : Who.ANSWERS,
                        asker ? Optional.empty() : Examiners.whole(bare, full).or(() -> Optional.of(bare))))
                : Optional.empty();
    }

    /** "Answer of the accused", "Witness": whom the head names so. */
    private static Optional<String> party(String mark, Map<String, String> parties) {
        return Arrays.stream(mark.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(parties::containsKey)
                .map(parties::get)
                .findFirst();
    }

    private static Optional<Who> who(String role) {
        return Voices.of("asks").contains(role)
                ? Optional.of(Who.ASKS)
                : Voices.of("answers").contains(role)
                        ? Optional.of(Who.ANSWERS)
                        : Voices.of("speaks for").contains(role)
                                ? Optional.of(Who.SPEAKS_FOR)
                                : Voices.of("added").contains(role) ? Optional.of(Who.ADDED) : Optional.empty();
    }

    /** "The presiding judge", "Question by the investigator", "Witness": the word that tells who speaks. */
    private static String role(String mark) {
        String plain = mark.toLowerCase(Locale.ROOT).replaceAll("[.]$", "").replaceFirst("^the ", "");
        String first = plain.replaceFirst(" (?:no|number)$", "").replaceFirst(" (?:by|to|of|from|for)\\b.*", "");
        return first.substring(first.lastIndexOf(' ') + 1);
    }

    /** "JUDGE COLE: We adjourn" is no testimony. */
    private static Optional<Who> presiding(String mark) {
        boolean presides =
                Voices.of("presides").contains(mark.toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        return presides ? Optional.of(Who.ASKS) : Optional.empty();
    }

    /** Whether the mark is the name, its surname or its initials, be there a title before it. */
    static boolean same(String full, String written) {
        String mark = PlainName.withoutRank(written);
        String lower = full.toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (String part : full.split(" ", -1)) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        boolean outermost = initials.length() > 2
                && (initials.substring(0, 1) + initials.charAt(initials.length() - 1)).equals(mark.replace(".", ""));
        return outermost
                || lower.equals(mark.toLowerCase(Locale.ROOT))
                || (mark.length() > 1 && initials.toString().equals(mark.replace(".", "")))
                || Cast.surname(lower).equals(mark.toLowerCase(Locale.ROOT));
    }

    List<Turn> all() {
        return turns;
    }

    /** The turn that the char stands in. */
    Optional<Turn> at(int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(turns.get(low - 1));
    }

    /** Whether somebody else says there what the one who answers has said, and "she" is that one. */
    boolean speaksFor(int offset) {
        return at(offset).map(turn -> turn.who() == Who.SPEAKS_FOR).orElse(false);
    }

    boolean anySpeaksFor() {
        return turns.stream().anyMatch(turn -> turn.who() == Who.SPEAKS_FOR);
    }

    boolean asked(int offset) {
        return at(offset).map(Turn::question).orElse(false);
    }
}
