package dev.valla.read.when;

import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Parses the rule file of a language. {@code docs/time.md} describes the format.
 *
 * <p>Words of a class that begin with a capital are members only where the text capitalises them.
 */
final class LanguageFile {
    final Lexicon lexicon = new Lexicon();
    final Numbers numbers = new Numbers();
    final List<Rule> rules = new ArrayList<>();
    final List<Rule> bounds = new ArrayList<>();
    boolean capitalsName;
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> plain = new LinkedHashMap<>();

    static LanguageFile read(String language) {
        String name = language + ".when";
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no rules of time for the language \"%s\"; there are en, de, fr and ru".formatted(language));
            }
            LanguageFile file = new LanguageFile();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int n = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.parse(name, ++n, line.strip());
            }
            file.close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void parse(String file, int n, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        try {
            if (line.contains(" :: ")) {
                rule(n, line.split(" :: ", -1));
            } else {
                int colon = line.indexOf(": ");
                declare(
                        line.substring(0, colon).split(" ", -1),
                        line.substring(colon + 2).strip());
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s, line %d: %s".formatted(file, n, e.getMessage()), e);
        }
    }

    private void declare(String[] head, String body) {
        switch (head[0]) {
            case "class" -> words(body).forEach((word, value) -> member(head[1], word, classValue(head, value)));
            case "join" -> join(head, body);
            case "macro" -> macros.put(head[1], body);
            case "number" -> number(words(body), false);
            case "ordinal" -> number(words(body), true);
            case "list" -> list(head[1], body);
            case "compound" -> compound(head.length > 1 ? head[1] : "", body);
            case "capitals" -> capitalsName = body.equals("names");
            case "suffix" -> List.of(body.split(" ", -1)).forEach(s -> numbers.addSuffix(lexicon, s));
            default -> throw new IllegalArgumentException("cannot declare a " + head[0]);
        }
    }

    /** {@code class unit as unit: year=year}: the slot after "as" says what the values mean. */
    private static int classValue(String[] head, String value) {
        if (value.isEmpty()) {
            return 0;
        }
        return head.length > 3 ? Slot.valueOf(head[3].toUpperCase(Locale.ROOT)).value(value) : Integer.parseInt(value);
    }

    /** {@code join part as part late: the? end of the?}: several words that count as one, of a class. */
    private void join(String[] head, String body) {
        int value =
                head.length > 4 ? Slot.valueOf(head[3].toUpperCase(Locale.ROOT)).value(head[4]) : 0;
        for (Pattern.Sequence sequence : Pattern.unfold(body, macros)) {
            for (List<String> words : spelled(sequence)) {
                Lexicon.Member member = new Lexicon.Member(head[1], value, false);
                if (words.size() == 1) {
                    lexicon.add(words.getFirst(), member);
                } else {
                    numbers.addJoint(lexicon, words, member);
                }
            }
        }
    }

    /** Every wording of a sequence of plain words. */
    private static List<List<String>> spelled(Pattern.Sequence sequence) {
        List<List<String>> all = List.of(List.of());
        for (Pattern.Element element : sequence.elements()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> words : all) {
                for (String word : element.atom().name().split("\\|", -1)) {
                    longer.add(Stream.concat(words.stream(), Stream.of(word)).toList());
                }
            }
            all = longer;
        }
        return all;
    }

    private void member(String wordClass, String word, int value) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        lexicon.add(fold(word), new Lexicon.Member(wordClass, value, capital));
    }

    /** {@code word=value}s; underscores are spaces. */
    private static Map<String, String> words(String body) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String item : body.split("\\s+", -1)) {
            int equals = item.lastIndexOf('=');
            words.put(equals <= 0 ? item : item.substring(0, equals), equals <= 0 ? "" : item.substring(equals + 1));
        }
        return words;
    }

    private static Map<String, Integer> ints(Map<String, String> words) {
        Map<String, Integer> ints = new LinkedHashMap<>();
        words.forEach((word, value) -> ints.put(word, Integer.parseInt(value)));
        return ints;
    }

    private void number(Map<String, String> words, boolean ordinal) {
        words.forEach((word, value) -> numbers.add(lexicon, phrase(word), Integer.parseInt(value), ordinal));
    }

    /** Marks stand as words of their own: the text's tokens. */
    private static String phrase(String word) {
        return word.replace('_', ' ').replace("-", " - ");
    }

    /** A list is its words with their values, or joined from others; told twice it is both together. */
    private void list(String name, String body) {
        plain.computeIfAbsent(name, n -> new LinkedHashMap<>())
                .putAll(body.contains("=") ? ints(words(body)) : joined(body));
    }

    private void compound(String what, String body) {
        joined(body).forEach((phrase, value) -> {
            if (what.equals("year")) {
                numbers.addYear(lexicon, phrase(phrase), value);
            } else {
                numbers.add(lexicon, phrase(phrase), value, what.equals("ordinal"));
            }
        });
    }

    /**
     * {@code tens - ones}: every word of the one list with every word of the other and the mark between them, their
     * values added. What is no list's name is written as it stands, an underscore as a space.
     */
    private Map<String, Integer> joined(String body) {
        Map<String, Integer> joined = new LinkedHashMap<>(Map.of("", 0));
        for (String part : body.split(" ", -1)) {
            Map<String, Integer> next = plain.getOrDefault(part, Map.of(part, 0));
            Map<String, Integer> longer = new LinkedHashMap<>();
            joined.forEach((l, a) -> next.forEach((r, b) -> longer.put(l + r, a + b)));
            joined = longer;
        }
        return joined;
    }

    private void rule(int n, String[] columns) {
        if (columns.length < 4) {
            throw new IllegalArgumentException("a rule is: what :: pattern :: example :: words = value | edtf");
        }
        String[] what = columns[0].strip().split("\\s+", -1);
        List<Pattern.Constant> constants = new ArrayList<>();
        for (int i = 1; i < what.length; i++) {
            String[] sides = what[i].split("=", 2);
            Slot slot = Slot.valueOf(sides[0].toUpperCase(Locale.ROOT));
            constants.add(new Pattern.Constant(slot, slot.value(sides[1]), 1));
        }
        List<Pattern.Sequence> sequences = Pattern.unfold(columns[1].strip(), macros);
        sequences.forEach(s -> s.elements().forEach(e -> know(e.atom())));
        boolean bound = what[0].equals("bound");
        Op op = bound ? Op.NOTHING : Op.valueOf(what[0].toUpperCase(Locale.ROOT));
        (bound ? bounds : rules).add(new Rule(n, op, constants, sequences, examples(columns)));
    }

    private void know(Atom atom) {
        switch (atom.kind()) {
            case WORD, CAPITALISED, UNCAPITALISED -> lexicon.add(atom.name());
            case ANY_OF -> List.of(atom.name().split("\\|", -1)).forEach(lexicon::add);
            case CLASS, NUMERAL -> {}
        }
    }

    private static List<Rule.Example> examples(String[] columns) {
        List<Rule.Example> examples = new ArrayList<>();
        for (int i = 2; i + 1 < columns.length; i += 2) {
            String[] sides = columns[i + 1].split(" = ", 2);
            String[] values = sides[1].split(" \\| ", 2);
            String text = columns[i].strip();
            int dated = text.startsWith("@") ? text.indexOf(' ') : 0;
            examples.add(new Rule.Example(
                    text.substring(dated).strip(),
                    sides[0].strip(),
                    values[0].strip(),
                    values.length > 1 ? values[1].strip() : "",
                    text.substring(Math.min(1, dated), dated)));
        }
        return examples;
    }

    /** Takes in what a user named, as words of the class {@code named}; returns the times in the order of their values. */
    List<Edtf> name(NamedDays days) {
        List<Edtf> times = new ArrayList<>();
        Tokens tokens = new Tokens(lexicon);
        days.times().forEach((name, time) -> {
            tokens.read(name.toCharArray(), name.length());
            Lexicon.Member member = new Lexicon.Member("named", times.size(), false);
            if (tokens.count == 1 && tokens.mask[0] == 0) {
                lexicon.add(Tokens.folded(name.strip()), member);
            } else {
                numbers.addName(lexicon, name, tokens, member);
            }
            times.add(time);
        });
        numbers.close(lexicon);
        return times;
    }

    private void close() {
        numbers.close(lexicon);
    }
}
