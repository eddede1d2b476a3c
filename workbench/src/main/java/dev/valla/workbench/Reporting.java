package dev.valla.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.workbench.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The report that the page asked for last: held until the next is made, so that it can be saved, opened and printed. */
final class Reporting {
    static final String PATH = "/report/";

    private final Desk desk;
    private final Ask ask;
    private final ObjectMapper json = new ObjectMapper();
    private int number;
    private String html = "";

    Reporting(Desk desk, Ask ask) {
        this.desk = desk;
        this.ask = ask;
    }

    /** @return where it is to be had, under which name it might be kept, and how long it is */
    synchronized byte[] make(byte[] body) throws IOException {
        JsonNode question = json.readTree(body);
        var about = new HtmlReport.About(
                desk.title(),
                desk.version(),
                LocalDate.now(ZoneId.systemDefault()).toString(),
                question.path("whole").asBoolean());
        html = HtmlReport.of(about, ask.inquiry(question.path("after")));
        number++;
        return json.writeValueAsBytes(Map.of(
                "path", PATH + number,
                "name", desk.title() + ".html",
                "bytes", html.getBytes(StandardCharsets.UTF_8).length));
    }

    /** Empty for all but the last. */
    synchronized Optional<String> made(String path) {
        return path.equals(PATH + number) && number > 0 ? Optional.of(html) : Optional.empty();
    }
}
