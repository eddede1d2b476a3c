package dev.valla.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.valla.ask.UnknownName;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Which answer belongs to which path. */
final class Answers {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Ask ask;

    Answers(Desk desk) {
        this.ask = new Ask(desk);
    }

    Answer to(Request request) throws IOException {
        try {
            return switch (request.method() + " " + request.path()) {
                case "GET /ask/dossier" -> Answer.json(ask.dossier());
                case "POST /ask/reading" -> Answer.json(ask.reading(request.body()));
                case "POST /ask/changes" -> Answer.json(ask.changes(request.body()));
                case "POST /ask/why" -> Answer.json(ask.why(request.body()));
                case "POST /enter/judgement" -> Answer.json(ask.judge(request.body()));
                case "POST /enter/correction" -> Answer.json(ask.correct(request.body()));
                default ->
                    request.method().equals("GET") ? page(request.path()) : Answer.plain(404, "Nothing is here.");
            };
        } catch (UnknownName e) {
            return Answer.plain(404, String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            return Answer.plain(400, "That is no question in JSON: " + e.getOriginalMessage());
        } catch (BadQuestion e) {
            return Answer.plain(400, String.valueOf(e.getMessage()));
        }
    }

    /** A file of the page. Names with anything but letters, digits, dots and dashes are not ours. */
    private static Answer page(String path) throws IOException {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z][a-z-]*\\.[a-z]+")) {
            return Answer.plain(404, "Nothing is here.");
        }
        try (InputStream in = Answers.class.getResourceAsStream("page/" + name)) {
            return in == null ? Answer.plain(404, "Nothing is here.") : new Answer(200, type, in.readAllBytes());
        }
    }
}
