package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head or foot with each label before its name in a line of its own, however the page sets them: two labels in one line, the
 * name below its label, "(signature)" between an office and a name, the numbers of a transcript's lines.
 */
final class HeadLines {
    private static final Pattern NUMBERED = Pattern.compile("^[ \\t]*\\d{1,2}[ \\t]{2,}");
    private static final Pattern MAIL = Pattern.compile("[ \\t]*<[^>\\s]+@[^>\\s]+>");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i:from):[ \\t]*<?(\\p{Ll}{3,})\\.(\\p{Ll}{3,})@\\S+[ \\t]*");
    private static final Pattern MAIDEN = Pattern.compile(
            "[ \\t]\\((?:née|nee|born|maiden name|formerly|n\\.)[ \\t][^)\\d]{2,40}\\)(?=[ \\t]+\\p{Lu})");

    private static final Pattern SEAL = Pattern.compile(
            "(?<=[^\\s:])[ \\t]+[\\[(](?i:signature|signed|sgd\\.?|seal|stamp|l\\. ?s\\.)[\\])][ \\t]*");
    /** Where a second label begins in the same line, or a title behind "County of Dorset, to wit." */
    private static final Pattern SECOND = Pattern.compile(
            "(?<=\\S)[ \\t]{2,}(?=(?:\\d{1,2}[.)]?[ \\t]+)?\\p{Lu}[\\p{L} '’]{2,40}:)|(?<=\\b(?:to wit|ss)[.:]{1,2})[ \\t]+(?=\\p{Lu})");

    private static final Pattern LABEL =
            Pattern.compile("^[ \\t*_#]*(\\p{Lu}[\\p{L} '’/]{2,50}?)[ \\t*_]*(?:[.:][*_]*)?[ \\t]*$");
    private static final Pattern NAMED = Pattern.compile("[ \\t*_]*[\\p{Lu}\\[\"“]");

    private static final Pattern SIGNED = Pattern.compile("^[ \\t*_]*(?i:\\(?signed|signature\\b|sgd\\b|/s/).*");
    /** "SIGNED: …" and below it "WITNESS: …": who saw it signed. */
    private static final Pattern SAW = Pattern.compile("^([ \\t*_]*)(?i:witness(?:es)?)([ \\t]*(?:[:.]|to signature))");
    /** "Operative Commissioner, Sergeant of State Security (OGNEV)". */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "^([^:\\n]{3,60}:)[^\\n]*?\\b(?:\\p{L}+)[ \\t]*\\((\\p{Lu}[\\p{Lu}'’-]{3,}|\\p{Lu}\\.[^()]{3,30})\\)[ \\t.]*$");
    /** "Respondent: male, 41 (Ana Ruiz)". */
    private static final Pattern BEHIND =
            Pattern.compile("^([^:\\n]{3,60}:)[ \\t]*[^\\p{Lu}\\n]*\\((" + NameLines.NAME + ")\\)[ \\t.]*$");
    /** "Certified: Deputy Head of the Archive      V. Ognev": what he is, and behind a gap who. */
    private static final Pattern GAP =
            Pattern.compile("^([^:\\n]{3,60}:)[^\\n]*\\S(?:[ \\t]{3,}|[ \\t]{2,})(" + NameLines.NAME + ")[ \\t.]*$");

    /** "Interviewer Judith Kern", "Translation from Quechua Julia Huanca" in a line of its own. */
    private static final Pattern UNMARKED =
            Pattern.compile("^[ \\t*_]*(\\p{Lu}\\p{L}+(?: \\p{L}+){1,6}[\\p{L}.'’ -]*)[ \\t*_]*$");

    private static final Pattern NAME = Pattern.compile(NameLines.NAME);
    private static final int LABEL_WORDS = 4;

    /** "Respondent – Galina Ryabova", "Name of the declarant ..... Ibarra". */
    private static final Pattern PARTED = Pattern.compile(
            "^[ \\t*_#>]*(?:\\d{1,2}[.)]?[ \\t]*)?(\\p{Lu}(?:[\\p{L} '’/]{2,60}?|[\\p{L} ,'’/]{2,60}?(?=[ \\t]*[.…·_]{3,})))[ \\t]*(?:[.…·_]{3,}|…|[ \\t][–—-]|[ \\t]=|[ \\t]{2,})[ \\t]*(?=\\p{L})(.+)$");

    private static final Pattern SAME = Pattern.compile(
            "[ \\t]*(\\p{Lu}[\\p{L} '’]{2,50}?)(?::|[ \\t]{2,})[ \\t]*(?i:\\(?(?:same as|is the|the same as)(?: the)?) (\\p{L}+)[).]?[ \\t]*");
    private static final Pattern ROW =
            Pattern.compile("[ \\t]*(\\p{Lu}[\\p{L} '’]{2,50}?)(?::|[ \\t]{2,})[ \\t]*(" + NameLines.NAME + ")[ \\t]*");

    /** "Rivka L. (Lempel)" below a letter. */
    private static final Pattern SHORTENED =
            Pattern.compile("^[ \\t]*(\\p{Lu}\\p{Ll}+) (\\p{Lu})\\. \\((\\p{Lu}\\p{Ll}+)\\)(?=[ \\t.]*$)");

    private static final Pattern SMALL =
            Pattern.compile("[ \\t]*(?:who|which|being|and|having|born|aged|residing|of)\\b");

    private HeadLines() {}

    static String plain(String part) {
        List<String> lines = new ArrayList<>();
        boolean signed = false;
        for (String line : part.split("\n", -1)) {
            String bare = SEAL.matcher(MAIL.matcher(addressed(
                                    NUMBERED.matcher(MAIDEN.matcher(line).replaceAll(""))
                                            .replaceFirst("")))
                            .replaceAll(""))
                    .replaceAll("    ");
            for (String one : SECOND.split(bare, -1)) {
                lines.add(signed ? SAW.matcher(one).replaceFirst("$1Witnessed by:") : one);
                signed = signed || SIGNED.matcher(one).matches();
            }
        }
        return String.join("\n", joined(unwrapped(referred(lines))));
    }

    /** "Name of witness: same as victim": whom the line above names so. */
    private static List<String> referred(List<String> lines) {
        Map<String, String> said = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            Matcher same = SAME.matcher(line);
            Optional<String> name = same.matches()
                    ? Optional.ofNullable(said.get(same.group(2).toLowerCase(Locale.ROOT)))
                    : Optional.empty();
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String label = row.group(1).strip().toLowerCase(Locale.ROOT);
                said.put(
                        label.substring(label.lastIndexOf(' ') + 1),
                        row.group(2).strip());
            }
            found.add(name.map(who -> same.group(1).strip() + ": " + who).orElse(line));
        }
        return found;
    }

    /** "Anna Lind, innkeeper at Lavau," and below it "who declares to us:" are one line. */
    private static List<String> unwrapped(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            boolean on = !found.isEmpty()
                    && found.getLast().stripTrailing().endsWith(",")
                    && SMALL.matcher(line).lookingAt();
            if (on) {
                found.add(found.removeLast().stripTrailing() + " " + line.strip());
            } else {
                found.add(line);
            }
        }
        return found;
    }

    /** "From: anna.lind@post.example": who writes under an address that spells the name. */
    private static String addressed(String line) {
        Matcher from = ADDRESS.matcher(line);
        return from.matches() ? "From: " + capital(from.group(1)) + " " + capital(from.group(2)) : line;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A label that fills its line goes before the line below it. */
    private static List<String> joined(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher label = LABEL.matcher(lines.get(i));
            boolean alone = i + 1 < lines.size()
                    && !lines.get(i + 1).isBlank()
                    && label.matches()
                    && (lines.get(i).strip().endsWith(":") || label.group(1).split(" ", -1).length < 4)
                    && NAMED.matcher(lines.get(i + 1)).lookingAt()
                    && isLabel(label.group(1).toLowerCase(Locale.ROOT));
            if (alone) {
                found.add(named(label.group(1) + ": " + lines.get(i + 1).strip()));
                i++;
            } else {
                found.add(named(lines.get(i)));
            }
        }
        return found;
    }

    private static boolean isLabel(String label) {
        return Voices.kind(label).isPresent() || Voices.did(label);
    }

    private static boolean isLabelOrRow(String label) {
        return isLabel(label) || Voices.of("surname first").contains(label);
    }

    /** The longest beginning that is a label, before what can be a name. */
    private static Optional<String> unmarked(String line) {
        Matcher whole = UNMARKED.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> words = List.of(whole.group(1).strip().split("[ \\t]+", -1));
        for (int i = Math.min(LABEL_WORDS, words.size() - 1); i > 0; i--) {
            String label = String.join(" ", words.subList(0, i));
            String name = String.join(" ", words.subList(i, words.size()));
            boolean written = name.contains(" ") || !label.equals(label.toUpperCase(Locale.ROOT));
            if (written
                    && NAME.matcher(name).matches()
                    && labels(label.toLowerCase(Locale.ROOT))
                    && NameLines.isName(name)) {
                return Optional.of(label + ": " + name);
            }
        }
        return Optional.empty();
    }

    /** A noun that needs no colon; of two words and more, any label. */
    private static boolean labels(String label) {
        return Voices.says(label)
                || (label.contains(" ")
                        && !label.contains(" by ")
                        && !label.matches(".* (?:of|from|with|in)")
                        && Voices.kind(label)
                                .filter(k -> !k.equals("certifier"))
                                .isPresent());
    }

    private static String named(String written) {
        String line = SHORTENED
                .matcher(written)
                .replaceFirst(
                        name -> name.group(3).startsWith(name.group(2)) ? name.group(1) + " " + name.group(3) : "$0");
        for (Pattern form : List.of(IN_BRACKETS, BEHIND)) {
            Matcher bracket = form.matcher(line);
            if (bracket.matches()) {
                return bracket.group(1) + " " + bracket.group(2);
            }
        }
        Matcher parted = PARTED.matcher(line);
        if (parted.matches()
                && isLabelOrRow(parted.group(1).toLowerCase(Locale.ROOT).strip())) {
            return parted.group(1) + ": " + parted.group(2);
        }
        Optional<String> one = unmarked(line);
        if (one.isPresent()) {
            return one.get();
        }
        Matcher gap = GAP.matcher(line);
        return gap.matches() && !NameLines.office(gap.group(2)) ? gap.group(1) + " " + gap.group(2) : line;
    }
}
