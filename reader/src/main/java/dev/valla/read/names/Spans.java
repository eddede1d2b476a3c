package dev.valla.read.names;

import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that the tagger marked, with their ends mended, and the runs of capitals that it passed over. */
final class Spans {
    static final String UNSEEN = "";
    private static final Set<String> NUMBERS =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL");
    private static final Set<String> PARTS_PERSONS = Set.of("and", "née", "born");
    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Easter",
            "Christmas");
    private static final Set<String> STYLES =
            Set.of("Grace", "Majesty", "Highness", "Holiness", "Excellency", "Eminence", "Honour", "Honor");
    /** "MI.", "Ml.": two letters with a full stop that end an address. */
    private static final Pattern SCRAP = Pattern.compile("\\p{Lu}\\p{L}\\.");

    /** What two letters with a full stop stand before a name for, besides titles. */
    private static final Set<String> SHORTENED =
            Set.of("Wm.", "Ed.", "Th.", "Ch.", "Ph.", "Jo.", "St.", "Fr.", "Jr.", "Sr.");

    private static final Set<String> RULERS = Set.of(
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Emperor",
            "Empress",
            "Duke",
            "Duchess",
            "Count",
            "Countess",
            "Tsar",
            "Saint",
            "Bishop",
            "Archbishop",
            "Patriarch",
            "Margrave");

    private static final Set<String> NEVER_INSIDE =
            Set.of("(", ")", "[", "]", ";", ":", "\"", "“", "”", "''", "``", "–", "—");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Span> found = new ArrayList<>();

    private Spans(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** In their order, none touching another. */
    static List<Span> of(Sentence sentence) {
        var spans = new Spans(sentence);
        spans.seen();
        spans.unseen();
        return spans.joined();
    }

    private void seen() {
        for (var name : sentence.names()) {
            if (NUMBERS.contains(name.label())) continue;
            int from = name.from();
            for (int i = name.from(); i <= name.to(); i++) {
                if (i < name.to() && !parts(name.label(), i)) continue;
                mend(from, i, name.label());
                from = i + 1;
            }
        }
    }

    /** Whether the tagger's name falls in two here: at brackets and quotes, and persons at "and" and commas. */
    private boolean parts(String label, int at) {
        var form = tokens.get(at).form();
        if (NEVER_INSIDE.contains(form) || form.startsWith("(") || form.startsWith("[")) return true;
        return label.equals("PERSON") && (PARTS_PERSONS.contains(form) || (form.equals(",") && !suffixAt(at + 1)));
    }

    private boolean suffixAt(int at) {
        return at < tokens.size() && Words.SUFFIXES.contains(tokens.get(at).form());
    }

    /** Cuts what is no part of a name from both ends, and takes in what was left out. */
    private void mend(int first, int end, String label) {
        int from = label.equals("PERSON") ? behindTitle(first, end) : first;
        int to = end;
        while (from < to && !begins(tokens.get(from), label)) from++;
        while (from < to && !ends(tokens.get(to - 1))) to--;
        if (from == to) return;
        while (from > 0 && leads(tokens.get(from - 1), from, label)) from--;
        if (to - from == 1 && STYLES.contains(tokens.get(from).form()) && owned(from)) return;
        while (!label.equals("NORP") && to < tokens.size() && trails(tokens.get(to), from, to)) to++;
        if (tokens.subList(from, to).stream().anyMatch(Words::capital)) found.add(new Span(sentence, from, to, label));
    }

    /**
     * "AFFIDAVIT OF SAMUEL OKORO": a title in capitals is no part of the name that it ends with; nor is what an address
     * ends with in "raised in Pontiac, MI. Dick Lind", where the parser went on.
     */
    private int behindTitle(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (tokens.get(i).form().equals("OF")) return i + 1;
        }
        boolean address = to - from > 1
                && from > 0
                && tokens.get(from - 1).form().equals(",")
                && SCRAP.matcher(tokens.get(from).form()).matches()
                && !SHORTENED.contains(tokens.get(from).form())
                && !Rules.ENGLISH.isTitle(tokens.get(from).form());
        return address ? from + 1 : from;
    }

    private static boolean begins(Token token, String label) {
        if (token.tag().equals("DT") && !label.equals("WORK_OF_ART")) return false;
        return Words.capital(token) || Character.isDigit(token.form().charAt(0)) || Words.particle(token.form());
    }

    private static boolean ends(Token token) {
        if (Words.capital(token) || Words.SUFFIXES.contains(token.form())) return true;
        if (token.form().equals("!") || token.form().equals("?")) return true;
        return Character.isLetterOrDigit(token.form().charAt(0))
                && !Words.possessive(token)
                && !token.tag().equals("IN")
                && !token.tag().equals("DT");
    }

    /** A capitalised word that hangs on the name, or a title. */
    private boolean leads(Token token, int from, String label) {
        if (token.name().isPresent() || !Words.capital(token)) return false;
        if (Rules.ENGLISH.isTitle(token.form())) return true;
        boolean nounOrAdjective = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
        boolean kin = !Rules.ENGLISH.at("kin", token.form()).isEmpty();
        boolean given = label.equals("PERSON") && token.tag().equals("NNP") && !kin;
        boolean opens = token.index() > 0 || given;
        return nounOrAdjective && opens && token.head().orElse(-1) >= from;
    }

    /** "His Grace": a style, and nobody's name. */
    private boolean owned(int at) {
        return at > 0 && tokens.get(at - 1).tag().equals("PRP$");
    }

    private boolean trails(Token token, int from, int to) {
        if (token.name().isPresent()) return false;
        var last = tokens.get(to - 1);
        if (Words.SUFFIXES.contains(token.form()) && Words.capital(last)) return true;
        if (!Words.capital(token) || !token.tag().startsWith("NNP")) return false;
        int head = token.head().orElse(-1);
        return last.dependsOn(token) || (head >= from && head < to);
    }

    /** Runs of proper nouns where the tagger saw none. */
    private void unseen() {
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            while (at < tokens.size() && free(tokens.get(at))) at++;
            if (at > from) {
                int to = at;
                while (to > from && !Words.capital(tokens.get(to - 1))) to--;
                if (to > from) found.add(new Span(sentence, from, to, UNSEEN));
            } else {
                at++;
            }
        }
    }

    private boolean free(Token token) {
        return Words.proper(token)
                && !CALENDAR.contains(token.form())
                && found.stream().noneMatch(s -> s.covers(token));
    }

    /** One after the other; what overlaps becomes one, and a body goes on over "of" and what follows. */
    private List<Span> joined() {
        found.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : b.to() - a.to());
        var joined = new ArrayList<Span>();
        for (var span : found) {
            if (joined.isEmpty()) {
                joined.add(span);
                continue;
            }
            var before = joined.getLast();
            if (span.from() < before.to()) joined.set(joined.size() - 1, union(before, span));
            else if (goesOn(before, span)) joined.set(joined.size() - 1, before.with(before.from(), span.to()));
            else joined.add(span);
        }
        return joined;
    }

    private static Span union(Span a, Span b) {
        var label = a.label().isEmpty() ? b.label() : a.label();
        return new Span(a.sentence(), a.from(), Math.max(a.to(), b.to()), label);
    }

    /** "Karl", "Prince Karl": one name, be it behind a rank that those have who are called after a land. */
    private boolean lone(Span name) {
        for (int i = name.from(); i < name.to() - 1; i++) {
            if (!RULERS.contains(tokens.get(i).form())) return false;
        }
        return true;
    }

    /** "Society" and "Cincinnati" with "of the" between: one name, where the first word is one that such names begin with. */
    private boolean goesOn(Span before, Span next) {
        int gap = next.from() - before.to();
        if (gap < 1 || gap > 2 || !tokens.get(before.to()).form().equals("of")) return false;
        if (gap == 2 && !tokens.get(before.to() + 1).tag().equals("DT")) return false;
        if (before.size() == 1 && !Rules.ENGLISH.at("first", before.head()).isEmpty()) return true;
        boolean one = next.size() == 1
                || (next.size() == 3 && tokens.get(next.from() + 1).form().equals("-"));
        if (lone(before) && before.label().equals("PERSON") && one && gap == 1) return true;
        return Rules.ENGLISH.at("head", before.head()).stream()
                .anyMatch(r -> r.kind() == Kind.BODY || r.kind() == Kind.EVENT);
    }
}
