package dev.valla.read.claims;

import dev.valla.claim.Link;
import dev.valla.claim.Source;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines and entries of a text that tell a life without full sentences, and their clauses written out and parsed. Few of them by
 * themselves, or in a text that is narrated, may be the words of a sentence: there they stay running text.
 *
 * @param all       in their order
 * @param sentences their clauses written out, with their words where they stand in the source
 * @param byStart   the clauses by the first char of their sentences
 * @param person    whom they are about by what stands above them, where they have no headwords
 */
record Jottings(
        List<Jotting> all,
        Map<JottedClause, Sentence> sentences,
        Map<Integer, JottedClause> byStart,
        Optional<String> person) {
    private static final int LONGEST = 4000;

    static final Jottings NONE = new Jottings(List.of(), Map.of(), Map.of(), Optional.empty());

    /** Those of the text from {@code body} on. Linear in the text. */
    static Jottings of(Source source, List<Moment> moments, Parser parser) {
        String text = source.text();
        int body = source.body();
        JottedDates dates = new JottedDates(text, moments);
        List<Bracket> brackets = Bracket.of(text, body, moments);
        JottedClauses clauses = new JottedClauses(text, dates);
        List<JottedLines.Line> lines = JottedLines.of(text, body, dates);
        List<Optional<Jotting>> held = new ArrayList<>();
        Within taken = new Within(text, body);
        Optional<ArticleHead> head = ArticleHead.of(text, body);
        int below = head.map(h -> h.below(text)).orElse(-1);
        for (JottedLines.Line line : lines) {
            Optional<Headword> above = head.filter(h -> line.from() == below).map(ArticleHead::name);
            held.add(
                    line.end() - line.from() > LONGEST
                            ? Optional.empty()
                            : above.flatMap(name -> entry(name, line, clauses))
                                    .or(() -> jotting(text, line, dates, clauses, taken)));
        }
        if (held.stream().allMatch(Optional::isEmpty)) {
            return NONE;
        }
        List<Bracket> asides = brackets.stream()
                .filter(b -> b.aside(text) || Degrees.fill(text, b))
                .toList();
        Set<Jotting> close = new LinkedHashSet<>(Together.of(lines, held));
        Set<JottedClause> whole = new HashSet<>();
        Map<JottedClause, Sentence> sentences = parsed(text, close, asides, whole, parser);
        List<Optional<Jotting>> standing = held.stream()
                .map(h -> h.filter(close::contains).flatMap(j -> j.without(whole)))
                .toList();
        return of(text, body, Together.of(lines, standing), sentences);
    }

    /** Whether the char at {@code at} stands in one of them. */
    boolean hold(int at) {
        return at(at).isPresent();
    }

    /** That in which the char at {@code at} stands; found by halving. */
    Optional<Jotting> at(int at) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).start() <= at ? Optional.of(all.get(low)) : Optional.empty();
    }

    private static Jottings of(String text, int body, List<Jotting> all, Map<JottedClause, Sentence> sentences) {
        Map<Integer, JottedClause> byStart = new HashMap<>();
        for (Jotting jotting : all) {
            jotting.clauses()
                    .forEach(c -> Optional.ofNullable(sentences.get(c)).ifPresent(s -> byStart.put(s.start(), c)));
        }
        Optional<String> person = all.stream()
                .filter(j -> j.headword().isEmpty() && j.dated() > 0)
                .findFirst()
                .flatMap(j -> JottedTitle.person(text.substring(body, j.start()), tellLife(all)));
        return new Jottings(all, sentences, byStart, person);
    }

    /** Those that say themselves whom they are about. */
    Jottings entries(Source source) {
        return of(
                source.text(),
                source.body(),
                all.stream().filter(j -> j.headword().isPresent()).toList(),
                sentences);
    }

    private static boolean tellLife(List<Jotting> all) {
        return all.stream()
                .flatMap(j -> j.clauses().stream())
                .anyMatch(c -> c.opening().isLife());
    }

    /** Whether they tell what befalls nobody but a person. */
    boolean tellLife() {
        return tellLife(all);
    }

    /** Whom the text is about where it is one entry. */
    Optional<String> onlyHeadword() {
        return all.size() == 1 ? all.getFirst().headword().map(Headword::name) : Optional.empty();
    }

    boolean needPerson() {
        return all.stream().anyMatch(j -> j.headword().isEmpty());
    }

    /** The sentences of the running text and of these, in their order. */
    List<Sentence> among(List<Sentence> running) {
        return Stream.concat(
                        running.stream(),
                        byStart.values().stream().flatMap(c -> Optional.ofNullable(sentences.get(c)).stream()))
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
    }

    /** The clause whose sentence begins at {@code start}. */
    Optional<JottedClause> clause(int start) {
        return Optional.ofNullable(byStart.get(start));
    }

    /** Of whom a clause speaks. */
    Optional<Naming.Who> about(JottedClause clause, Optional<String> main) {
        Optional<String> head = at(clause.start()).flatMap(Jotting::headword).map(Headword::name);
        return head.map(name -> new Naming.Who(name, true, "the name at the head of the entry", Link.UNNAMED))
                .or(() ->
                        main.map(name -> new Naming.Who(name, true, "the main person of the document", Link.UNNAMED)));
    }

    /** The entry right below a headword that stands alone. */
    private static Optional<Jotting> entry(Headword above, JottedLines.Line line, JottedClauses clauses) {
        JottedClauses.Held in = clauses.in(line.from(), line.end(), false, false);
        return Optional.of(new Jotting(line.from(), line.end(), Optional.of(above), true, in.clauses(), in.whole()))
                .filter(entry -> entry.isLife() && entry.stands() && in.tells());
    }

    private static Optional<Jotting> jotting(
            String text, JottedLines.Line line, JottedDates dates, JottedClauses clauses, Within taken) {
        if (Lexicon.english().in("jotted-not", line.below())) {
            return Optional.empty();
        }
        Optional<Headword> name = Headword.at(text, line.from(), line.end());
        int from = name.map(Headword::end).orElse(line.from());
        boolean dated = name.isEmpty() && dates.at(line.from(), line.end()).isPresent();
        JottedClauses.Held in =
                clauses.in(from, line.end(), name.map(Headword::usual).orElse(false), dated);
        boolean told = in.tells() && (name.isPresent() || !taken.overlaps(line.from(), line.end()));
        return Optional.of(new Jotting(
                        line.from(),
                        line.end(),
                        name,
                        dated || line.bullet() || name.isPresent(),
                        in.clauses(),
                        in.whole()))
                .filter(jotting -> told && jotting.stands());
    }

    private static Map<JottedClause, Sentence> parsed(
            String text, Set<Jotting> jottings, List<Bracket> asides, Set<JottedClause> whole, Parser parser) {
        SpelledOut spelled = new SpelledOut(text, asides);
        Map<Integer, JottedClause> byStart = new HashMap<>();
        for (Jotting jotting : jottings) {
            for (JottedClause clause : jotting.clauses()) {
                byStart.put(spelled.length(), clause);
                spelled.add(clause);
            }
        }
        Readdressed back = new Readdressed(text, spelled);
        Map<JottedClause, Sentence> sentences = new HashMap<>();
        for (Sentence sentence : parser.parse(spelled.words(), 0, spelled.length())) {
            JottedClause clause = byStart.get(sentence.start());
            if (clause != null && Readdressed.stands(sentence)) {
                sentences.put(clause, back.of(sentence, clause));
            } else if (clause != null && Readdressed.tellsOfAnother(sentence)) {
                whole.add(clause);
            }
        }
        return sentences;
    }

    /** What labels and lists under a heading have taken already. */
    private static final class Within {
        private final TreeMap<Integer, Integer> ends = new TreeMap<>();

        Within(String text, int body) {
            Infobox.of(text, body).forEach(l -> ends.put(l.start(), l.end()));
            Entry.of(text, body).forEach(e -> ends.put(e.start(), e.end()));
        }

        boolean overlaps(int start, int end) {
            var before = ends.lowerEntry(end);
            return before != null && before.getValue() > start;
        }
    }
}
