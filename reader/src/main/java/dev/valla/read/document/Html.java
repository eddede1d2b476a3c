package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The article of a page as text: paragraphs parted by blank lines, headings after {@code ##}, list items and lines of tables after
 * {@code -}, footnote marks as {@code [5]}. What surrounds an article (menus, side bars, forms, the notes below it) is left out,
 * and the notes are named as not read.
 */
final class Html {
    private static final String ARTICLE =
            "#mw-content-text .mw-parser-output, #mw-content-text, article, [itemprop=articleBody], main, [role=main], #content, .content, #main";
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, iframe,"
                    + " svg, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], .mw-editsection,"
                    + " .navbox, .toc, #toc, .noprint:not(.Inline-Template), .mw-jump-link, .catlinks, .printfooter, .sidebar,"
                    + " .breadcrumb, .breadcrumbs, .share, .cookie, figcaption, .thumbcaption, .hatnote, .mw-empty-elt,"
                    + " .mw-cite-backlink";
    private static final String NOTES =
            "ol.references, .reflist, .footnotes, section.footnotes, [role=doc-endnotes], .refbegin";
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "pre",
            "figure",
            "address",
            "main",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "header",
            "center",
            "fieldset");
    private static final Pattern NUMBER = Pattern.compile("\\[?\\s*(\\d{1,4}|[a-z]|[*†‡])\\s*\\]?");

    private final StringBuilder text = new StringBuilder();

    private Html() {}

    static Documents.Extracted extract(String page) {
        Document document = Jsoup.parse(Lines.normal(page));
        Bibliography about = about(document);
        document.select(FURNITURE).remove();
        List<String> notRead = new ArrayList<>();
        int notes = document.select(NOTES).select("li").size();
        if (notes > 0) {
            notRead.add(notes == 1 ? "the note at its end" : "the %d notes at its end".formatted(notes));
        }
        document.select(NOTES).remove();
        Html html = new Html();
        html.children(article(document));
        String text = html.text.toString().strip();
        return new Documents.Extracted(text.isEmpty() ? "" : text + "\n", 0, about, notRead);
    }

    /** The element that calls itself the article and holds a good part of the page's words; else the whole body. */
    private static Element article(Document document) {
        int whole = document.body().text().length();
        return document.select(ARTICLE).stream()
                .filter(element -> element.text().length() * 3 > whole)
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElseGet(document::body);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                words(words.getWholeText(), element.normalName().equals("pre"));
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> line();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "li", "tr" -> item(element);
            case "td", "th" -> cell(element);
            case "sup" -> raised(element);
            default -> {
                boolean apart = PARAGRAPHS.contains(name);
                if (apart) {
                    paragraph();
                }
                children(element);
                if (apart) {
                    paragraph();
                }
            }
        }
    }

    private void heading(Element element, int level) {
        paragraph();
        if (!element.text().isBlank()) {
            text.append("#".repeat(level)).append(' ');
            children(element);
        }
        paragraph();
    }

    private void item(Element element) {
        if (element.text().isBlank()) {
            return;
        }
        line();
        text.append("- ");
        children(element);
        line();
    }

    /** A table's line reads as {@code - Born: 1891 in Saint Petersburg}. */
    private void cell(Element cell) {
        boolean first = cell.elementSiblingIndex() == 0;
        if (!first && !cell.text().isBlank()) {
            trim();
            text.append(endsWith(':') ? " " : cell.elementSiblingIndex() == 1 ? ": " : "; ");
        }
        children(cell);
    }

    /** A raised number is a reference mark, whether the page puts it into brackets or not; a raised "th" is not. */
    private void raised(Element sup) {
        String mark = sup.text().strip();
        boolean refers =
                sup.hasClass("reference") || sup.selectFirst("a[href^=#]") != null || sup.hasClass("footnote-ref");
        if (refers && NUMBER.matcher(mark).matches()) {
            text.append('[').append(mark.replaceAll("[\\[\\]\\s]", "")).append(']');
        } else {
            children(sup);
        }
    }

    private void words(String words, boolean asTheyStand) {
        if (asTheyStand) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\u00A0';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
                text.append(' ');
            }
        }
    }

    private void line() {
        trim();
        if (!text.isEmpty() && !endsWith('\n')) {
            text.append('\n');
        }
    }

    private void paragraph() {
        line();
        if (!text.isEmpty() && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
        }
    }

    private void trim() {
        while (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private static Bibliography about(Document page) {
        Optional<String> language =
                Optional.of(page.select("html").attr("lang")).filter(tag -> !tag.isBlank());
        return new Bibliography(
                Documents.first(meta(page, "citation_title", "dc.title", "og:title"), title(page)),
                authors(page),
                meta(page, "citation_publication_date", "citation_date", "article:published_time", "dc.date", "date"),
                Documents.first(language, meta(page, "dc.language")),
                Documents.first(
                                meta(page, "dc.rights", "dcterms.license", "dcterms.rights", "license"),
                                Optional.of(page.select("link[rel=license], a[rel=license]")
                                        .attr("href")))
                        .filter(licence -> !licence.isBlank()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Optional<String> title(Document page) {
        Element heading = page.selectFirst("h1");
        return Documents.first(
                        heading == null
                                ? Optional.empty()
                                : Optional.of(heading.text()).filter(t -> !t.isBlank()),
                        Optional.of(page.title()))
                .filter(title -> !title.isBlank());
    }

    private static List<String> authors(Document page) {
        List<String> authors = new ArrayList<>();
        for (String name : List.of("citation_author", "author", "dc.creator", "article:author")) {
            if (authors.isEmpty()) {
                page.select(selector(name)).eachAttr("content").stream()
                        .map(String::strip)
                        .filter(author -> !author.isBlank() && !author.startsWith("http"))
                        .forEach(authors::add);
            }
        }
        return authors;
    }

    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            String value = page.select(selector(name)).attr("content").strip();
            if (!value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String selector(String name) {
        return "meta[name=\"%1$s\"], meta[property=\"%1$s\"]".formatted(name);
    }
}
