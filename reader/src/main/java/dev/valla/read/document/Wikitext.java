package dev.valla.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * MediaWiki's markup, as its editors write it: links by what they show, references as notes, an infobox as lines
 * {@code - Born: 1891}, "citation needed" as it is shown. What other templates would show we cannot know without their wiki: those
 * that stand alone are furniture, those within a sentence are named as not read.
 */
final class Wikitext {
    private static final Pattern SIGNS = Pattern.compile("(?m)\\[\\[[^\\]\\n"
            + "|]{1,80}(?:\\|[^\\]\\n"
            + "]{1,80})?\\]\\]|\\{\\{[^{}]{1,400}\\}\\}|'''[^'\\n"
            + "]{1,80}'''|^==[^=\\n"
            + "]{1,80}==\\s*$|<ref[ >/]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*(.+?)\\s*\\1\\s*");
    private static final Pattern LIST = Pattern.compile("[*#:;]+\\s*");
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,20}__");
    private static final Pattern NAME = Pattern.compile("(?i)name\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s/>]+))");
    private static final Set<String> NO_LINK = Set.of(
            "file", "image", "category", "datei", "bild", "kategorie", "fichier", "catégorie", "файл", "категория");
    private static final Set<String> AFTER_ALL = Set.of("references", "notes", "notes and references", "footnotes");
    private static final int DEEPEST = 30;

    private final String text;
    private final Brackets brackets;
    private final Wikitext page;
    private final Prose prose = new Prose();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private int references;
    /** Whether the lines belong to a template that begins a line and is never closed. */
    private boolean unclosed;

    private int neverClosed;

    private Wikitext(String text) {
        this.text = text;
        this.brackets = Brackets.of(text);
        this.page = this;
    }

    /** A part of a page, whose references count on where the page's are. */
    private Wikitext(String text, Wikitext page) {
        this.text = text;
        this.brackets = Brackets.of(text);
        this.page = page;
    }

    /** Whether a text without a name that says so is written in this markup: links and at least one sign more. */
    static boolean looksLike(String text) {
        Matcher sign = SIGNS.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text);
        int links = 0;
        int others = 0;
        while (sign.find()) {
            links += sign.group().startsWith("[[") ? 1 : 0;
            others += sign.group().startsWith("[[") ? 0 : 1;
        }
        return links > 0 && others > 0 && links + others > 3;
    }

    static Extracted extract(String raw) {
        String text = Lines.normal(raw);
        FrontMatter front = FrontMatter.of(text);
        String markup = COMMENT.matcher(text.substring(front.end())).replaceAll("");
        Wikitext wikitext = new Wikitext(markup);
        wikitext.block(0, markup.length());
        List<String> notRead = new ArrayList<>();
        if (!wikitext.unknown.isEmpty()) {
            notRead.add("what these templates would show: " + String.join(", ", wikitext.unknown.keySet()));
        }
        if (wikitext.neverClosed > 0) {
            notRead.add("a template that begins with \"{{\" and is not closed");
        }
        return wikitext.prose.extracted(text.substring(0, front.end()), front.about(), notRead, front.remarks());
    }

    /** Lines of a page; a template, table or reference may go over several. */
    private void block(int from, int to) {
        int start = from;
        while (start < to) {
            int end = lineEnd(start, to);
            line(start, end);
            start = end + 1;
        }
        prose.paragraph();
    }

    /** The end of the line, or of the one in which what was opened on it ends. */
    private int lineEnd(int start, int to) {
        int at = start;
        while (at < to && text.charAt(at) != '\n') {
            at = Math.max(at + 1, Math.min(to, brackets.past(at)));
        }
        return at;
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        if (first == end) {
            unclosed = false;
            prose.paragraph();
            return;
        }
        if (opensForever(first) || (unclosed && (text.charAt(first) == '|' || text.charAt(first) == '}'))) {
            neverClosed += unclosed ? 0 : 1;
            unclosed = true;
            prose.paragraph();
            return;
        }
        unclosed = false;
        Matcher heading = HEADING.matcher(text).region(first, end);
        Matcher list = LIST.matcher(text).region(first, end);
        if (heading.matches()) {
            heading(heading);
        } else if (text.startsWith("{|", first)) {
            new WikiTable(prose, this::inline).tell(text, first, end);
        } else if (brackets.past(first) >= end && text.startsWith("{{", first)) {
            prose.paragraph();
            template(first, end, true, 0);
            prose.paragraph();
        } else if (list.lookingAt()) {
            int before = prose.length();
            prose.item();
            inline(list.end(), end, 0);
            prose.line();
            if (prose.length() <= before + 2) {
                prose.paragraph();
            }
        } else if (!text.startsWith("----", first)) {
            inline(first, end, 0);
            prose.words(" ");
        }
    }

    /** "{{Infobox person|name=…": where it is never closed, nobody can tell what is template and what is text. */
    private boolean opensForever(int at) {
        return text.startsWith("{{", at) && brackets.past(at) <= at;
    }

    private void heading(Matcher heading) {
        String title = heading.group(2);
        if (AFTER_ALL.contains(title.toLowerCase(Locale.ROOT))) {
            return;
        }
        prose.heading(heading.group(1).length());
        inline(heading.start(2), heading.end(2), 0);
        prose.paragraph();
    }

    /** Running text with its links, templates and tags. */
    void inline(int from, int to, int depth) {
        int at = from;
        while (at < to) {
            int past = Math.min(brackets.past(at), to);
            if (past > at && depth < DEEPEST) {
                bracket(at, past, depth + 1);
                at = past;
            } else {
                at = plain(at, to);
            }
        }
    }

    private void bracket(int at, int past, int depth) {
        if (text.startsWith("{{", at)) {
            template(at, past, false, depth);
        } else if (text.startsWith("[[", at)) {
            link(at + 2, past - 2, depth);
        } else if (text.charAt(at) == '[') {
            int space = text.indexOf(' ', at, past);
            if (space > 0) {
                inline(space + 1, past - 1, depth);
            }
        } else {
            tag(at, past, depth);
        }
    }

    /** One run of characters without anything to open; emphasis and switches leave no trace. */
    private int plain(int at, int to) {
        if (text.startsWith("''", at)) {
            int past = at;
            while (past < to && text.charAt(past) == '\'') {
                past++;
            }
            if ((past - at) % 5 == 4 || past - at == 1) {
                prose.words("'");
            }
            return past;
        }
        int past = at + 1;
        while (past < to && brackets.past(past) <= past && !text.startsWith("''", past)) {
            past++;
        }
        String words = SWITCH.matcher(text.substring(at, past)).replaceAll("");
        prose.words(Parser.unescapeEntities(words, false));
        return past;
    }

    private void link(int from, int to, int depth) {
        int bar = text.indexOf('|', from, Math.max(from, to));
        int colon = text.indexOf(':', from, Math.max(from, to));
        boolean noLink = colon > from
                && NO_LINK.contains(text.substring(from, colon).strip().toLowerCase(Locale.ROOT));
        if (!noLink) {
            int shown = bar >= 0 ? bar + 1 : from;
            inline(shown < to && text.charAt(shown) == ':' ? shown + 1 : shown, to, depth);
        }
    }

    private void tag(int at, int past, int depth) {
        int close = text.indexOf('>', at);
        String name = tagName(at);
        switch (name) {
            case "ref" -> reference(at, close, past, depth);
            case "br" -> prose.line();
            case "nowiki" -> prose.words(Parser.unescapeEntities(content(close, past), false));
            case "references", "gallery", "score", "math", "timeline", "script", "style" -> {
                if (!name.equals("references")) {
                    page.unknown.merge("<" + name + ">", 1, Integer::sum);
                }
            }
            default -> {
                // A tag of form; its words are told as they come.
            }
        }
    }

    private String tagName(int at) {
        int end = at + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '/')) {
            end++;
        }
        return text.substring(at + 1, end).replace("/", "").toLowerCase(Locale.ROOT);
    }

    private String content(int close, int past) {
        int end = text.lastIndexOf("</", past);
        return close < 0 || end <= close ? "" : text.substring(close + 1, end);
    }

    private void reference(int at, int close, int past, int depth) {
        Matcher name = NAME.matcher(text).region(at, close);
        String key = name.find()
                ? Optional.ofNullable(name.group(1))
                        .or(() -> Optional.ofNullable(name.group(2)))
                        .orElseGet(() -> name.group(3))
                : "";
        String label = key.isEmpty() ? next() : page.named.computeIfAbsent(key, k -> next());
        prose.mark(label);
        String words = content(close, past);
        if (!words.isBlank()) {
            page.prose.note(label, inner(close + 1, text.lastIndexOf("</", past), depth));
        }
    }

    private String next() {
        return String.valueOf(++page.references);
    }

    /** What a stretch shows, apart from the running text. */
    String inner(int from, int to, int depth) {
        Wikitext apart = new Wikitext(text.substring(from, Math.max(from, to)), page);
        if (depth < DEEPEST) {
            apart.inline(0, apart.text.length(), depth + 1);
        }
        return apart.prose.told();
    }

    private void template(int at, int past, boolean alone, int depth) {
        Template template = Template.of(text, at + 2, past - 2, brackets, this, depth);
        if (alone && template.isInfobox()) {
            infobox(template);
            return;
        }
        if (template.isShortNote()) {
            String label = next();
            prose.mark(label);
            page.prose.note(label, template.source());
            return;
        }
        template.shown().ifPresentOrElse(prose::words, () -> {
            if (!alone && !template.isSilent()) {
                page.unknown.merge(template.name(), 1, Integer::sum);
            }
        });
    }

    private void infobox(Template template) {
        template.fields().forEach((key, value) -> {
            String label = key.replace('_', ' ').strip();
            if (!value.isBlank() && !Template.FURNITURE.matcher(label).matches()) {
                prose.item();
                prose.words(Character.toUpperCase(label.charAt(0)) + label.substring(1) + ": ");
                prose.words(value.replace("\n", "; "));
                prose.line();
            }
        });
    }
}
