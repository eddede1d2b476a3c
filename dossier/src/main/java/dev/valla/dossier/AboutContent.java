package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Bibliography;

/** Bibliographic data in a column. */
final class AboutContent {
    private AboutContent() {}

    static String written(Bibliography about) {
        ObjectNode content = Content.object();
        Content.put(content, "title", about.title());
        content.set("authors", Content.texts(about.authors()));
        Content.put(content, "date", about.date());
        Content.put(content, "language", about.language());
        Content.put(content, "licence", about.licence());
        Content.put(content, "kind", about.kind());
        Content.put(content, "speaker", about.speaker());
        content.set("through", Content.texts(about.through()));
        Content.put(content, "subject", about.subject());
        return content.toString();
    }

    static Bibliography read(String written) {
        JsonNode content = Content.parse(written);
        return new Bibliography(
                Content.text(content, "title"),
                Content.texts(content.path("authors")),
                Content.text(content, "date"),
                Content.text(content, "language"),
                Content.text(content, "licence"),
                Content.text(content, "kind"),
                Content.text(content, "speaker"),
                Content.texts(content.path("through")),
                Content.text(content, "subject"));
    }
}
