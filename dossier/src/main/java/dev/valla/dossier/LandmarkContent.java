package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.valla.claim.Landmark;
import java.util.List;
import java.util.Locale;

/** Pages and notes in a column. */
final class LandmarkContent {
    private LandmarkContent() {}

    static String written(List<Landmark> landmarks) {
        return Content.list(
                        landmarks,
                        landmark -> Content.object()
                                .put("kind", landmark.kind().name().toLowerCase(Locale.ROOT))
                                .put("label", landmark.label())
                                .put("start", landmark.start())
                                .put("end", landmark.end()))
                .toString();
    }

    static List<Landmark> read(String written) {
        return Content.items(Content.parse(written), LandmarkContent::landmark);
    }

    private static Landmark landmark(JsonNode content) {
        return new Landmark(
                Landmark.Kind.valueOf(Content.need(content, "kind").toUpperCase(Locale.ROOT)),
                Content.need(content, "label"),
                content.path("start").asInt(),
                content.path("end").asInt());
    }
}
