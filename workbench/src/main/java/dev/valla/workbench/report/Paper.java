package dev.valla.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The HTML document: its frame, its style and script, and a policy that allows these two and nothing else. */
final class Paper {
    private final Document document = Document.createShell("");
    private final Element main;
    private final String style;

    /** @param running stands at the head of every printed page */
    Paper(String title, String running) {
        style = part("report.css") + pages(running);
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.getElementsByTag("html").attr("lang", "en");
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy());
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.title(title + " · Valla");
        raw(document.head().appendElement("style"), style);
        main = document.body().appendElement("main");
    }

    /** The words as a string of CSS: what is no letter, digit or blank is written by its number. */
    private static String pages(String running) {
        var escaped = new StringBuilder();
        running.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("\\%x ".formatted(c));
            }
        });
        return """
                @page { margin: 2cm 1.8cm; @top-left { content: "%s"; font: 9pt sans-serif; } \
                @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
                """.formatted(escaped);
    }

    private String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '%s'; script-src '%s'"
                .formatted(digest(style), digest(script()));
    }

    Element main() {
        return main;
    }

    /** A section with its heading, at the end of what there is. */
    Element section(String heading, String id) {
        Element section = main.appendElement("section").id(id);
        section.appendElement("h2").text(heading);
        return section;
    }

    /** @param weights what the script weighs, as JSON */
    String written(String weights) {
        Element data = document.body()
                .appendElement("script")
                .attr("type", "application/json")
                .id("weights");
        // "</script" within a name would end the element; in JSON the slash may be written with a stroke before it.
        raw(data, weights.replace("<", "\\u003c"));
        raw(document.body().appendElement("script"), script());
        return document.outerHtml();
    }

    private static void raw(Element element, String text) {
        element.appendChild(new DataNode(text));
    }

    /** One script, so that neither part is seen from outside but by what it gives out. */
    private static String script() {
        return "(() => {\n'use strict';\n%s%s})();\n".formatted(part("standing.js"), part("report.js"));
    }

    private static String part(String name) {
        try (InputStream in = Paper.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
