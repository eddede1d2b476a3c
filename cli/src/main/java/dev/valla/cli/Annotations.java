package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Claims as W3C Web Annotations: the words with what stands before and after them, and where they stand in Unicode code points,
 * as the standard counts. The type is a tag; what else is in the claim stands in tags {@code subject:NAME}, {@code time:EDTF},
 * {@code place:PLACE}, which any annotation tool shows, and whole under {@code valla:claim}.
 */
final class Annotations {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String CLAIM = "valla:claim";
    private static final int AROUND = 32;

    private final Map<String, Source> sources;
    private final ClaimLine line;
    private final CodePoints points;
    private final Predicate<String> hidden;

    /** @param hidden tells whether words around a quotation name what is not to be named */
    Annotations(Inquiry inquiry, Predicate<String> hidden) {
        this.sources = inquiry.material().sources().stream().collect(Collectors.toMap(Source::path, source -> source));
        this.line = new ClaimLine(inquiry);
        this.points = new CodePoints(inquiry.material().sources());
        this.hidden = hidden;
    }

    ObjectNode page(String title, List<Claim> claims) {
        ObjectNode page = Lines.object();
        ArrayNode context = page.putArray("@context").add(CONTEXT);
        context.addObject().put("valla", "urn:valla:");
        page.put("id", "urn:valla:annotations:" + encoded(title));
        page.put("type", "AnnotationPage");
        page.set("items", Lines.list(claims, this::annotation));
        return page;
    }

    private ObjectNode annotation(Claim claim) {
        Source source = source(claim.quotation());
        ObjectNode annotation = Lines.object();
        annotation.put("id", "urn:valla:%s:%s".formatted(source.sha256(), claim.id()));
        annotation.put("type", "Annotation").put("motivation", "tagging");
        annotation.putObject("generator").put("type", "Software").put("name", Version.told());
        ArrayNode body = annotation.putArray("body");
        tag(body, claim.type().word());
        claim.participants().forEach(one -> tag(body, one.role().word() + ":" + one.name()));
        claim.time().ifPresent(time -> tag(body, "time:" + time.edtf().text()));
        claim.place().ifPresent(place -> tag(body, "place:" + place));
        claim.attributedTo().forEach(name -> tag(body, "attributedTo:" + name));
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("value", Told.claim(claim));
        ObjectNode target = annotation.putObject("target").put("source", address(source.path()));
        target.putArray("selector").add(quote(source, claim.quotation())).add(position(claim.quotation()));
        annotation.set(CLAIM, line.of(claim));
        return annotation;
    }

    private static void tag(ArrayNode body, String value) {
        body.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", value);
    }

    private ObjectNode quote(Source source, Quotation quotation) {
        String text = source.text();
        int from = Math.max(0, quotation.start() - AROUND);
        int to = Math.min(text.length(), quotation.end() + AROUND);
        from += splits(text, from) ? 1 : 0;
        to += splits(text, to) ? 1 : 0;
        return Lines.object()
                .put("type", "TextQuoteSelector")
                .put("exact", quotation.words())
                .put("prefix", shown(text.substring(from, quotation.start())))
                .put("suffix", shown(text.substring(quotation.end(), to)));
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private String shown(String around) {
        return hidden.test(around) ? "" : around;
    }

    private ObjectNode position(Quotation quotation) {
        return Lines.object()
                .put("type", "TextPositionSelector")
                .put("start", points.before(quotation.source(), quotation.start()))
                .put("end", points.before(quotation.source(), quotation.end()));
    }

    private Source source(Quotation quotation) {
        Source source = sources.get(quotation.source());
        if (source == null) {
            throw new IllegalStateException("no source " + quotation.source());
        }
        return source;
    }

    /** A path as a relative IRI. */
    static String address(String path) {
        return Arrays.stream(path.split("/", -1)).map(Annotations::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
