package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses written out as sentences that the parser knows how to read, "b. Riga" as "He was born in Riga", and the way back from its
 * words to those of the source: a word put in is an empty stretch at the place where it is missing. A date that dates the whole
 * clause is left out; {@link Readdressed} sets it in again, where it can hang on nothing but the verb.
 */
final class SpelledOut {
    /** A run of chars written out, and the stretch of the source that they stand for. */
    private record Piece(int start, int end, int from, int to, As as) {}

    private enum As {
        SAID,
        /** A noun that the source shortens. */
        SHORTENED,
        PUT_IN
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+\\.?|.", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[\\s:,]*");
    private static final Pattern SEGMENT = Pattern.compile("\\s*([^,;()]*[^,;()\\s])\\s*(?:,|$|(?=[;(]))");

    /** "Latvian", "non-party", "of peasant stock": what stands behind a place and is none. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:ian|ish|ese|ean|ch|jew|man|ite|ole|ani|Jew)|(?:Jew|Pole|Finn|Czech|German|Greek|Turk|Dane|Swede|Lett|Kazakh|Uzbek|Tatar)|\\p{Ll}.*");

    private static final Pattern AT_BIRTH = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,4},? (?=(?:on |about |c\\. ?)?[^;()]{0,24}\\d{4},? (?:in|at|near) |(?:in|at|near) \\p{Lu})");

    private static final Pattern PLACE_OF = Pattern.compile("(?:village|town|city|hamlet|farm|parish) of ");

    private static final Pattern PLACE_NOUN = Pattern.compile(
            "(?:in|at|near|nr\\.|village|town|city|of|province|district|parish|the|prob\\.|probably|on) ?.*");

    private final String text;
    private final TreeMap<Integer, Bracket> asides = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    /** @param asides brackets that are not written out, in their order */
    SpelledOut(String text, List<Bracket> asides) {
        this.text = text;
        asides.forEach(aside -> this.asides.put(aside.start(), aside));
    }

    String words() {
        return out.toString();
    }

    int length() {
        return out.length();
    }

    /** Writes a clause out as a paragraph of its own. */
    void add(JottedClause clause) {
        Opening opening = clause.opening();
        put("He", opening.start());
        put(" ", opening.start());
        copy(clause.words(), opening.start());
        int rest = lead(opening);
        behind(clause, rest);
        put(".", clause.end());
        put("\n\n", clause.end());
    }

    /** Where the words go on that are taken as they stand. */
    private int lead(Opening opening) {
        if (opening.kind() != Opening.Kind.SHORTENED) {
            if (!opening.said().isEmpty()) {
                put(opening.said() + " ", opening.start());
            }
            if (opening.kind() == Opening.Kind.DEGREE) {
                piece("degree", opening.start(), opening.end(), As.SHORTENED);
            }
            return opening.end();
        }
        String[] said = opening.said().split(" ", -1);
        boolean told = false;
        for (String word : said) {
            boolean helps = word.equals("was") || word.equals("the");
            if (helps || told) {
                put(word, told ? opening.end() : opening.start());
            } else {
                piece(word, opening.start(), opening.end(), As.PUT_IN);
                told = true;
            }
            put(" ", told ? opening.end() : opening.start());
        }
        return opening.end();
    }

    private void behind(JottedClause clause, int rest) {
        Opening opening = clause.opening();
        int at = rest;
        if (opening.kind() == Opening.Kind.SHORTENED) {
            at = over(clause, MARKS, at);
            at = opening.said().equals("was born") ? behindName(at, clause.end()) : at;
            at = clause.date().isPresent() && clause.from() == at
                    ? over(clause, MARKS, clause.date().get().end())
                    : at;
            int end = isVital(opening) ? placeEnd(at, clause) : clause.end();
            if (at < end && !opening.joint().isEmpty() && Character.isUpperCase(text.charAt(at))) {
                put(opening.joint() + " ", at);
            } else if (isVital(opening)
                    && at < end
                    && PLACE_OF.matcher(text).region(at, end).lookingAt()) {
                put("in the ", at);
            }
            copy(clause, at, end);
            return;
        }
        int begun = out.length();
        int behindDate = opening.said().equals("was") ? placeBehindDate(clause, at) : -1;
        if (behindDate >= 0) {
            copy(at, endOfWord(at));
            put(" in ", behindDate);
            copy(behindDate, clause.end());
            lower(begun);
            return;
        }
        if (opening.kind() == Opening.Kind.DEGREE && at < clause.end() && text.charAt(at) == ',') {
            at = over(clause, MARKS, at);
            put(" " + opening.joint() + " ", at);
        }
        int comma = !opening.joint().isEmpty() ? bodyBehindComma(at, clause.end()) : -1;
        if (comma >= 0) {
            copy(clause, at, comma);
            put(" " + opening.joint() + " ", comma + 1);
            copy(clause, over(clause, MARKS, comma), clause.end());
        } else {
            copy(clause, at, clause.end());
        }
        lower(begun);
    }

    /** "born Vera Berg on 3 May 1811, in Graz": behind the name at birth, which is no place. */
    private int behindName(int from, int end) {
        Matcher name = AT_BIRTH.matcher(text).region(from, end);
        return name.lookingAt() ? name.end() : from;
    }

    private static boolean isVital(Opening opening) {
        return opening.said().equals("was born") || opening.said().equals("died");
    }

    /** "Riga, Livonia, Latvian, fitter": where the places end. */
    private int placeEnd(int from, JottedClause clause) {
        Matcher segment = SEGMENT.matcher(text).region(from, clause.end());
        int end = from;
        boolean first = true;
        while (segment.lookingAt()) {
            String words = segment.group(1);
            boolean place = Character.isUpperCase(words.charAt(0))
                    ? first || !NO_PLACE.matcher(words).matches()
                    : first || PLACE_NOUN.matcher(words).matches();
            if (!place) {
                break;
            }
            end = segment.end(1);
            first = false;
            segment.region(segment.end(), clause.end());
        }
        return first ? clause.end() : end;
    }

    private int over(JottedClause clause, Pattern marks, int at) {
        Matcher over = marks.matcher(text).region(at, clause.end());
        return over.lookingAt() ? over.end() : at;
    }

    /** "Arrested 11 March 1934, Dresden": where the place stands; -1 where there is none. */
    private int placeBehindDate(JottedClause clause, int verb) {
        int end = endOfWord(verb);
        boolean done = JottedWords.english()
                .verb(text.substring(verb, end))
                .filter(v ->
                        Lexicon.english().in("punishes", v) || Lexicon.english().in("befalls", v))
                .isPresent();
        if (!done
                || clause.date().isEmpty()
                || clause.from() < end
                || !text.substring(end, clause.from()).isBlank()) {
            return -1;
        }
        int place = over(clause, MARKS, clause.date().get().end());
        return place < clause.end() && Character.isUpperCase(text.charAt(place)) ? place : -1;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /** "Assistant, Institute of Physics": the first comma, where a name stands behind it. */
    private int bodyBehindComma(int from, int to) {
        int comma = text.indexOf(',', from);
        int next = comma + 1;
        while (comma >= 0 && next < to && text.charAt(next) == ' ') {
            next++;
        }
        boolean name = comma >= 0 && comma < to && next < to && Character.isUpperCase(text.charAt(next));
        return name && text.substring(from, comma).matches("[\\p{L}'’. -]+") ? comma : -1;
    }

    private void lower(int begun) {
        if (begun + 1 < out.length() && Character.isLowerCase(out.charAt(begun + 1))) {
            out.setCharAt(begun, Character.toLowerCase(out.charAt(begun)));
        }
    }

    /** The words from {@code from} on without the date that dates the clause. */
    private void copy(JottedClause clause, int from, int to) {
        if (clause.date().isEmpty() || clause.from() < from || clause.from() >= to) {
            copy(from, to);
            return;
        }
        int before = clause.from();
        while (before > from && " ,".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        copy(from, before);
        int after = Math.min(clause.date().get().end(), to);
        if (after < to && Character.isLetterOrDigit(text.charAt(Math.min(to - 1, after)))) {
            put(" ", after);
        }
        copy(after, to);
    }

    private void copy(int from, int to) {
        int at = from;
        for (Bracket aside : asides.tailMap(from).values()) {
            if (aside.start() >= to) {
                break;
            }
            if (aside.start() >= at && aside.end() <= to) {
                words(at, aside.start());
                at = aside.end();
            }
        }
        words(at, to);
    }

    private void words(int from, int to) {
        if (from >= to) {
            return;
        }
        Matcher word = WORD.matcher(text).region(from, to);
        int begun = from;
        while (word.find()) {
            Optional<String> whole = JottedWords.english().whole(word.group());
            if (whole.isPresent()) {
                verbatim(begun, word.start());
                piece(whole.get(), word.start(), word.end(), As.SHORTENED);
                begun = word.end();
            }
        }
        verbatim(begun, to);
    }

    private void verbatim(int from, int to) {
        if (from < to) {
            piece(text.substring(from, to).replace('\n', ' '), from, to, As.SAID);
        }
    }

    private void put(String words, int at) {
        piece(words, at, at, As.PUT_IN);
    }

    private void piece(String words, int from, int to, As as) {
        pieces.put(out.length(), new Piece(out.length(), out.length() + words.length(), from, to, as));
        out.append(words);
    }

    /** Where in the source the word begins that is written out from {@code at} on. */
    int start(int at) {
        Piece piece = pieces.floorEntry(at).getValue();
        return piece.as() == As.SAID ? piece.from() + at - piece.start() : piece.from();
    }

    /** One past the end, in the source, of the word that is written out up to {@code end}. */
    int end(int end) {
        Piece piece = pieces.floorEntry(end - 1).getValue();
        return piece.as() == As.SAID ? piece.from() + end - piece.start() : piece.to();
    }

    /** Whether a word is a noun that the source shortens: it keeps the source's words. */
    boolean isShortened(int start, int end) {
        Piece piece = pieces.floorEntry(start).getValue();
        return piece.as() == As.SHORTENED && piece.start() == start && piece.end() == end;
    }
}
