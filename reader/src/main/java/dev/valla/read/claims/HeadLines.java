package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head or foot with each label before its name in a line of its own, however the page sets them: two labels in one line, the
 * name below its label, "(signature)" between an office and a name, the numbers of a transcript's lines.
 */
final class HeadLines {
    private static final Pattern NUMBERED = Pattern.compile("^[ \\t]*\\d{1,2}[ \\t]{2,}");
    private static final Pattern MAIL = Pattern.compile("[ \\t]*<[^>\\s]+@[^>\\s]+>");
    private static final Pattern SEAL = Pattern.compile(
            "(?<=[^\\s:])[ \\t]+[\\[(](?i:signature|signed|sgd\\.?|seal|stamp|l\\. ?s\\.)[\\])][ \\t]*");
    /** Where a second label begins in the same line. */
    private static final Pattern SECOND = Pattern.compile("(?<=\\S)[ \\t]{2,}(?=\\p{Lu}[\\p{L} '’]{2,40}:)");

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

    /** "Interviewer Judith Kern" in a line of its own. */
    private static final Pattern UNMARKED =
            Pattern.compile("^[ \\t*_]*(\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?)[ \\t]+(" + NameLines.NAME + ")[ \\t*_]*$");

    private HeadLines() {}

    static String plain(String part) {
        List<String> lines = new ArrayList<>();
        boolean signed = false;
        for (String line : part.split("\n", -1)) {
            String bare = SEAL.matcher(MAIL.matcher(NUMBERED.matcher(line).replaceFirst(""))
                            .replaceAll(""))
                    .replaceAll("    ");
            for (String one : SECOND.split(bare, -1)) {
                lines.add(signed ? SAW.matcher(one).replaceFirst("$1Witnessed by:") : one);
                signed = signed || SIGNED.matcher(one).matches();
            }
        }
        return String.join("\n", joined(lines));
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

    private static String named(String line) {
        for (Pattern form : List.of(IN_BRACKETS, BEHIND)) {
            Matcher bracket = form.matcher(line);
            if (bracket.matches()) {
                return bracket.group(1) + " " + bracket.group(2);
            }
        }
        Matcher one = UNMARKED.matcher(line);
        if (one.matches() && Voices.says(one.group(1).toLowerCase(Locale.ROOT))) {
            return one.group(1) + ": " + one.group(2);
        }
        Matcher gap = GAP.matcher(line);
        return gap.matches() && !NameLines.office(gap.group(2)) ? gap.group(1) + " " + gap.group(2) : line;
    }
}
