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
            "#mw-content-text .mw-parser-output, #mw-content-text, article, [itemprop=articleBody], main, [role=main],"
                    + " #content, .content, #main";
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button, iframe, svg, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], .mw-editsection,"
                    + " .navbox, .toc, #toc, .noprint:not(.Inline-Template), .mw-jump-link, .catlinks, .printfooter,"
                    + " .sidebar, .breadcrumb, .breadcrumbs, .share, .cookie, figcaption, .thumbcaption, .hatnote,"
                    + " .mw-empty-elt, .mw-cite-backlink";
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

    private final Prose prose;

    private final String before;

    private Html(Prose prose, String before) {
        this.prose = prose;
        this.before = before;
    }

    static Extracted extract(String page) {
        Document document = Jsoup.parse(Lines.normal(page));
        Prose prose = new Prose();
        tell(document, prose, "");
        return prose.extracted(about(document), List.of(), List.of());
    }

    /**
     * Adds a page to what was told before.
     *
     * @param before what stands before the label of each note, so that the notes of several pages do not fall together
     */
    static void tell(Document document, Prose prose, String before) {
        document.select(FURNITURE).remove();
        int number = 0;
        for (Element note : document.select(NOTES).select("li")) {
            number++;
            prose.note(before + number, note.text().replace("↩", "").replace("\u21A9\uFE0E", ""));
        }
        document.select(NOTES).remove();
        new Html(prose, before).children(article(document), 0);
    }

    /** The element that calls itself the article and holds a good part of the page's words; else the whole body. */
    private static Element article(Document document) {
        int whole = document.body().text().length();
        return document.select(ARTICLE).stream()
                .filter(element -> element.text().length() * 3 > whole)
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElseGet(document::body);
    }

    /** Browsers stop at about this depth too; what lies deeper is told without its form. */
    private static final int DEEPEST = 400;

    private void children(Element element, int depth) {
        if (depth > DEEPEST) {
            prose.words(element.text());
            return;
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                words(words, element.normalName().equals("pre"));
            } else if (child instanceof Element inner) {
                element(inner, depth + 1);
            }
        }
    }

    private void words(TextNode words, boolean asTheyStand) {
        if (asTheyStand) {
            prose.verbatim(words.getWholeText());
        } else {
            prose.words(words.getWholeText());
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "br" -> prose.line();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', depth);
            case "li", "tr" -> item(element, depth);
            case "td", "th" -> cell(element, depth);
            case "sup" -> raised(element, depth);
            case "a" -> reference(element, depth);
            default -> {
                boolean apart = PARAGRAPHS.contains(name);
                if (apart) {
                    prose.paragraph();
                }
                children(element, depth);
                if (apart) {
                    prose.paragraph();
                }
            }
        }
    }

    private void heading(Element element, int level, int depth) {
        if (element.text().isBlank()) {
            return;
        }
        prose.heading(level);
        children(element, depth);
        prose.paragraph();
    }

    private void item(Element element, int depth) {
        if (element.text().isBlank()) {
            return;
        }
        prose.item();
        children(element, depth);
        prose.line();
    }

    private void cell(Element cell, int depth) {
        if (cell.elementSiblingIndex() > 0 && !cell.text().isBlank()) {
            prose.nextCell(cell.elementSiblingIndex() == 1);
        }
        children(cell, depth);
    }

    /** A raised number is a reference mark, whether the page puts it into brackets or not; a raised "th" is not. */
    private void raised(Element sup, int depth) {
        boolean refers =
                sup.hasClass("reference") || sup.selectFirst("a[href*=#]") != null || sup.hasClass("footnote-ref");
        mark(sup, refers, depth);
    }

    /** E-books and some pages mark a note by the role of its link alone. */
    private void reference(Element link, int depth) {
        mark(
                link,
                link.attr("role").equals("doc-noteref")
                        || link.attr("epub:type").equals("noteref"),
                depth);
    }

    private void mark(Element element, boolean refers, int depth) {
        String mark = element.text().strip();
        if (refers && NUMBER.matcher(mark).matches()) {
            prose.mark(before + mark.replaceAll("[\\[\\]\\s]", ""));
        } else {
            children(element, depth);
        }
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
