package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** An e-book (EPUB 2 and 3): its chapters in the order of its spine, each read as a page of the web is. */
final class Epub {
    private static final String KIND = "e-book";

    private Epub() {}

    static Extracted extract(byte[] bytes) throws NotReadable {
        Parts parts = Parts.of(bytes, KIND, Epub::wanted);
        Contents content = new Contents();
        String opf = opf(parts);
        Xml.read(
                parts.part(opf)
                        .orElseThrow(() -> new NotReadable("this e-book lacks its table of parts", "fetch it again")),
                KIND,
                content);
        Set<String> locked = locked(parts);
        Prose prose = new Prose();
        List<String> missing = new ArrayList<>();
        int chapter = 0;
        for (String name : content.chapters(opf)) {
            if (locked.contains(name)) {
                throw new NotReadable("this e-book is locked to one reader (DRM)", "ask for an open copy");
            }
            Optional<byte[]> part = parts.part(name);
            if (part.isEmpty()) {
                missing.add(name);
                continue;
            }
            chapter++;
            String page =
                    Encodings.decode(part.get(), Format.HTML) instanceof Encodings.Decoded.Text text ? text.text() : "";
            prose.paragraph();
            Html.tell(Jsoup.parse(Lines.normal(page)), prose, chapter + ".");
        }
        if (prose.isEmpty()) {
            throw NotReadable.withoutText(Format.EPUB);
        }
        List<String> notRead = missing.isEmpty()
                ? List.of()
                : List.of("parts that the book names but does not hold: " + String.join(", ", missing));
        return prose.extracted(content.about(), notRead, List.of());
    }

    private static boolean wanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("html") || lower.endsWith(".htm") || lower.endsWith(".opf") || lower.endsWith(".xml");
    }

    private static String opf(Parts parts) throws NotReadable {
        String[] found = {""};
        Xml.read(
                parts.part("META-INF/container.xml")
                        .orElseThrow(() -> new NotReadable("this e-book lacks its container file", "fetch it again")),
                KIND,
                (Xml.Starts) tag -> {
                    if (tag.name().equals("rootfile") && found[0].isEmpty()) {
                        found[0] = tag.get("full-path");
                    }
                });
        return found[0];
    }

    /** Fonts are often scrambled, and nobody minds; chapters are not. */
    private static Set<String> locked(Parts parts) throws NotReadable {
        Set<String> locked = new HashSet<>();
        if (parts.has("META-INF/encryption.xml")) {
            Xml.read(parts.part("META-INF/encryption.xml").orElseThrow(), KIND, (Xml.Starts) tag -> {
                if (tag.name().equals("CipherReference")) {
                    locked.add(decoded(tag.get("URI")));
                }
            });
        }
        return locked;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return address;
        }
    }

    /** Hears the package: what the book is, which parts it has, in which order they are read. */
    private static final class Contents implements Xml.Listener {
        private final Map<String, String> parts = new HashMap<>();
        private final List<String> spine = new ArrayList<>();
        private final Map<String, List<String>> said = new HashMap<>();
        private final StringBuilder words = new StringBuilder();

        @Override
        public boolean start(Xml.Tag tag) {
            words.setLength(0);
            switch (tag.name()) {
                case "item" -> parts.put(tag.get("id"), tag.get("href"));
                case "itemref" -> {
                    if (!tag.get("linear").equals("no")) {
                        spine.add(tag.get("idref"));
                    }
                }
                default -> {
                    // Words are taken at the end of their element.
                }
            }
            return true;
        }

        @Override
        public void words(String more) {
            words.append(more);
        }

        @Override
        public void end(String name) {
            if (!words.toString().isBlank()) {
                said.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(words.toString().strip());
            }
            words.setLength(0);
        }

        List<String> chapters(String opf) {
            String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
            return spine.stream()
                    .map(id -> parts.getOrDefault(id, id))
                    .map(href -> folder + decoded(href))
                    .toList();
        }

        /** A publisher's data, made to be cited; only the date is often that of the file, and is left. */
        Bibliography about() {
            Bibliography none = Bibliography.UNSTATED;
            return new Bibliography(
                    first("title"),
                    said.getOrDefault("creator", List.of()),
                    none.date(),
                    first("language"),
                    first("rights"),
                    none.kind(),
                    none.speaker(),
                    none.through(),
                    none.subject());
        }

        private Optional<String> first(String name) {
            return said.getOrDefault(name, List.of()).stream().findFirst();
        }
    }
}
