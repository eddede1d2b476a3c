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

    private static final String NOTHING = "Nothing is here.";
    private static final String TEXT = "/ask/text/";

    private final Ask ask;
    private final Enter enter;
    private final Arguing arguing;
    private final Reporting reporting;
    private final Desk desk;

    Answers(Desk desk) {
        this.ask = new Ask(desk);
        this.enter = new Enter(desk);
        this.arguing = new Arguing(desk);
        this.reporting = new Reporting(desk, ask);
        this.desk = desk;
    }

    Answer to(Request request) throws IOException {
        try {
            return switch (request.method() + " " + request.path()) {
                case "GET /ask/still-open" -> Answer.json(ask.stillOpen());
                case "GET /ask/frame" -> Answer.json(ask.frame());
                case "GET /ask/claims" -> Answer.json(ask.claims());
                case "GET /ask/believed" -> Answer.json(ask.believed());
                case "GET /ask/findings" -> Answer.json(ask.findings());
                case "GET /ask/readings" -> Answer.json(enter.readings());
                case "GET /ask/brought" -> Answer.json(enter.brought());
                case "POST /ask/reading" -> Answer.json(ask.reading(request.body()));
                case "POST /ask/changes" -> Answer.json(ask.changes(request.body()));
                case "POST /ask/why" -> Answer.json(ask.why(request.body()));
                case "POST /ask/doubts" -> Answer.json(ask.doubts(request.body()));
                case "POST /ask/loads" -> Answer.json(ask.loads(request.body()));
                case "POST /ask/tallies" -> Answer.json(ask.tallies(request.body()));
                case "POST /ask/report" -> Answer.json(reporting.make(request.body()));
                case "POST /ask/resilience" -> Answer.json(ask.resilience(request.body()));
                case "POST /enter/judgement" -> Answer.json(enter.judgement(request.body()));
                case "POST /enter/correction" -> Answer.json(enter.correction(request.body()));
                case "POST /enter/taken-back" -> Answer.json(enter.takeBack(request.body()));
                case "POST /enter/claim" -> Answer.json(enter.claim(request.body()));
                case "POST /enter/argument" -> Answer.json(arguing.enter(request.body()));
                case "POST /enter/argument-taken-back" -> Answer.json(arguing.takeBack(request.body()));
                case "POST /enter/reading" -> Answer.json(enter.reading(request.body()));
                case "POST /enter/forgotten" -> Answer.json(enter.forgetReading(request.body()));
                case "POST /enter/document" -> document(request);
                default -> request.method().equals("GET") ? other(request.path()) : Answer.plain(404, NOTHING);
            };
        } catch (UnknownName e) {
            return Answer.plain(404, String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            return Answer.plain(400, "That is no question in JSON: " + e.getOriginalMessage());
        } catch (BadQuestion e) {
            return Answer.plain(400, String.valueOf(e.getMessage()));
        }
    }

    private Answer document(Request request) throws IOException {
        desk.bringIn(request.fileName(), request.body());
        return Answer.json(enter.brought());
    }

    private Answer other(String path) throws IOException {
        if (path.startsWith(TEXT)) {
            return Answer.text(ask.text(path.substring(TEXT.length())));
        }
        return path.startsWith(Reporting.PATH)
                ? reporting.made(path).map(Answer::report).orElseGet(() -> Answer.plain(404, NOTHING))
                : page(path);
    }

    /** A file of the page. Names with anything but letters, digits, dots and dashes are not ours. */
    private static Answer page(String path) throws IOException {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z][a-z-]*\\.[a-z]+")) {
            return Answer.plain(404, NOTHING);
        }
        try (InputStream in = Answers.class.getResourceAsStream("page/" + name)) {
            return in == null ? Answer.plain(404, NOTHING) : new Answer(200, type, in.readAllBytes());
        }
    }
}
