package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text after the guidelines of the Text Encoding Initiative (TEI P5): the page breaks, headings, paragraphs, verses, lists and notes of
 * its text; its bibliographic data from the header, where an editor put them on purpose. Of two readings offered in a choice the
 * text as it stands in the document is kept: the abbreviation, the original spelling, the error.
 */
final class Tei {
    private static final String KIND = "TEI document";

    private Tei() {}

    static Extracted extract(byte[] bytes) throws NotReadable {
        Hearer hearer = new Hearer();
        Xml.read(bytes, KIND, hearer);
        if (!hearer.isTei) {
            throw new NotReadable(
                    "this is XML, but no TEI document (its root is \"%s\")".formatted(hearer.root),
                    "save its text as plain text or HTML");
        }
        return hearer.prose.extracted(hearer.about(), List.of(), List.of());
    }

    private static final class Hearer implements Xml.Listener {
        private static final Set<String> LEFT_OUT = Set.of(
                "figDesc",
                "fw",
                "expan",
                "reg",
                "corr",
                "del",
                "facsimile",
                "standOff",
                "revisionDesc",
                "encodingDesc",
                "teiCorpusHeader");
        private static final Set<String> BLOCKS = Set.of(
                "p",
                "ab",
                "lg",
                "sp",
                "quote",
                "div",
                "opener",
                "closer",
                "salute",
                "signed",
                "dateline",
                "byline",
                "list",
                "table",
                "floatingText");
        private static final Set<String> IN_NAMES =
                Set.of("author", "persName", "forename", "surname", "roleName", "genName", "name", "nameLink");

        private final Prose prose = new Prose();
        private Prose out = prose;
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, List<String>> said = new HashMap<>();
        private final StringBuilder heard = new StringBuilder();
        private String root = "";
        private boolean isTei;
        private boolean inText;
        private Optional<String> language = Optional.empty();
        private int notes;
        private int noteDepth;
        private int divisions;
        private int cells;

        @Override
        public boolean start(Xml.Tag tag) {
            if (root.isEmpty()) {
                root = tag.name();
            }
            isTei |= tag.name().equals("TEI")
                    || tag.name().equals("TEI.2")
                    || tag.name().equals("teiCorpus");
            if (LEFT_OUT.contains(tag.name())) {
                return false;
            }
            path.push(tag.name());
            if (tag.name().equals("text")) {
                inText = true;
                language = language.or(() -> Optional.of(tag.get("lang")).filter(l -> !l.isBlank()));
            } else if (inText) {
                text(tag);
            } else {
                header(tag);
            }
            return true;
        }

        private void header(Xml.Tag tag) {
            if (!IN_NAMES.contains(tag.name()) || tag.name().equals("author")) {
                heard.setLength(0);
            }
            if (tag.name().equals("date") && !tag.get("when").isEmpty()) {
                said.computeIfAbsent(context() + "date", k -> new ArrayList<>()).add(tag.get("when"));
            }
            if (tag.name().equals("language") && !tag.get("ident").isEmpty()) {
                said.computeIfAbsent("language", k -> new ArrayList<>()).add(tag.get("ident"));
            }
        }

        private void text(Xml.Tag tag) {
            switch (tag.name()) {
                case "pb" -> page(tag);
                case "lb" -> out.words(tag.get("break").equals("no") ? "" : " ");
                case "head" -> {
                    if (noteDepth == 0) {
                        out.heading(Math.max(1, divisions));
                    }
                }
                case "note" -> note();
                case "l", "item", "row" -> {
                    if (noteDepth == 0) {
                        lineOf(tag.name());
                    }
                }
                case "cell" -> {
                    cells++;
                    if (cells > 1) {
                        out.nextCell(cells == 2);
                    }
                }
                default -> {
                    divisions += isDivision(tag.name()) ? 1 : 0;
                    if (noteDepth == 0 && isBlock(tag.name())) {
                        out.paragraph();
                    }
                }
            }
        }

        private void lineOf(String name) {
            if (name.equals("l")) {
                out.line();
            } else {
                out.item();
                cells = 0;
            }
        }

        private static boolean isDivision(String name) {
            return name.matches("div[1-7]?");
        }

        private static boolean isBlock(String name) {
            return BLOCKS.contains(name) || isDivision(name);
        }

        private void page(Xml.Tag tag) {
            if (noteDepth == 0 && !tag.get("n").isBlank()) {
                out.page(tag.get("n").strip());
            }
        }

        /** A note's own number may come again on each page: here they are counted through the text. */
        private void note() {
            if (noteDepth++ == 0) {
                notes++;
                prose.mark(String.valueOf(notes));
                out = new Prose();
            }
        }

        @Override
        public void words(String words) {
            if (inText) {
                out.words(words);
            } else {
                heard.append(words);
            }
        }

        @Override
        public void end(String name) {
            path.pop();
            if (!inText) {
                if (!IN_NAMES.contains(name) || name.equals("author")) {
                    keep(name);
                }
                return;
            }
            switch (name) {
                case "text" -> inText = path.contains("text");
                case "note" -> {
                    if (--noteDepth == 0) {
                        prose.note(String.valueOf(notes), out.told().replaceAll("\\s*\\n\\s*", " "));
                        out = prose;
                    }
                }
                case "head" -> {
                    if (noteDepth == 0) {
                        out.paragraph();
                    }
                }
                case "row", "item" -> {
                    if (noteDepth == 0) {
                        out.line();
                    }
                }
                default -> {
                    divisions -= isDivision(name) ? 1 : 0;
                    if (noteDepth == 0 && isBlock(name)) {
                        out.paragraph();
                    } else if (noteDepth > 0 && isBlock(name)) {
                        out.words(" ");
                    }
                }
            }
        }

        private void keep(String name) {
            String words = heard.toString().replaceAll("\\s+", " ").strip();
            heard.setLength(0);
            if (!words.isEmpty() && path.contains("teiHeader")) {
                said.computeIfAbsent(context() + name, k -> new ArrayList<>()).add(words);
            }
        }

        /** The same names stand for the file and for what it was made from. */
        private String context() {
            return path.contains("sourceDesc") ? "source." : path.contains("titleStmt") ? "title." : "";
        }

        Bibliography about() {
            Bibliography none = Bibliography.UNSTATED;
            List<String> authors = said.getOrDefault("title.author", said.getOrDefault("source.author", List.of()));
            return new Bibliography(
                    first("title.title").or(() -> first("source.title")),
                    authors.stream().distinct().toList(),
                    first("source.date"),
                    language.or(() -> first("language")),
                    first("licence"),
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
