package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A Word document (ECMA-376, part 1): body text with headings, lists and tables, footnotes and endnotes behind it. Tracked changes
 * are read as if they had been accepted. Headers and footers, comments and deleted words are left out.
 */
final class Docx {
    static final String KIND = "Word document";
    private static final Set<String> PARTS = Set.of(
            "word/document.xml",
            "word/footnotes.xml",
            "word/endnotes.xml",
            "word/comments.xml",
            "word/styles.xml",
            "docProps/core.xml");

    private final Map<String, Integer> headings = new HashMap<>();
    private final Prose prose = new Prose();
    private boolean tracked;
    private int boxes;

    private Docx() {}

    static Extracted extract(byte[] bytes) throws NotReadable {
        return new Docx().read(Parts.of(bytes, KIND, PARTS::contains));
    }

    private Extracted read(Parts parts) throws NotReadable {
        byte[] body = parts.part("word/document.xml")
                .orElseThrow(() -> new NotReadable(
                        "this Word document has no body", "open it in its own program and save it anew"));
        styles(parts);
        Notes footnotes = Notes.of(parts, "word/footnotes.xml", "footnote");
        Notes endnotes = Notes.of(parts, "word/endnotes.xml", "endnote");
        Xml.read(body, KIND, new Body(prose, footnotes, endnotes));
        List<String> notRead = new ArrayList<>();
        int comments = count(parts, "word/comments.xml", "comment");
        if (comments > 0) {
            notRead.add(
                    comments == 1 ? "the comment in its margin" : "the %d comments in its margin".formatted(comments));
        }
        if (boxes > 0) {
            notRead.add(
                    boxes == 1 ? "the text box beside the text" : "the %d text boxes beside the text".formatted(boxes));
        }
        Properties said = Properties.of(parts.part("docProps/core.xml"), KIND);
        List<String> remarks = new ArrayList<>(said.remarks());
        if (tracked) {
            remarks.add("it holds tracked changes: read as if all were accepted");
        }
        return prose.extracted(said.about(), notRead, remarks);
    }

    private static int count(Parts parts, String part, String element) throws NotReadable {
        int[] count = {0};
        if (parts.has(part)) {
            Xml.read(parts.part(part).orElseThrow(), KIND, (Xml.Starts)
                    tag -> count[0] += tag.name().equals(element) ? 1 : 0);
        }
        return count[0];
    }

    /** Which styles are headings: their names are in the writer's language, their outline level is not. */
    private void styles(Parts parts) throws NotReadable {
        if (!parts.has("word/styles.xml")) {
            return;
        }
        Xml.read(parts.part("word/styles.xml").orElseThrow(), KIND, new Xml.Listener() {
            private String style = "";

            @Override
            public boolean start(Xml.Tag tag) {
                switch (tag.name()) {
                    case "style" -> style = tag.get("type").equals("paragraph") ? tag.get("styleId") : "";
                    case "name" -> {
                        if (tag.get("val").equalsIgnoreCase("title")) {
                            headings.put(style, 1);
                        }
                    }
                    case "outlineLvl" -> level(tag.get("val")).ifPresent(level -> headings.put(style, level));
                    default -> {
                        // Nothing else of a style shows what a paragraph is.
                    }
                }
                return true;
            }

            @Override
            public void words(String words) {}

            @Override
            public void end(String name) {}
        });
    }

    private static OptionalInt level(String outline) {
        return outline.matches("[0-8]") ? OptionalInt.of(outline.charAt(0) - '0' + 1) : OptionalInt.empty();
    }

    /** The footnotes or the endnotes of a document, by their ids; numbered in the order in which the text cites them. */
    private record Notes(Map<String, String> words, Map<String, Integer> numbers) {
        static Notes of(Parts parts, String part, String element) throws NotReadable {
            Map<String, String> words = new HashMap<>();
            if (parts.has(part)) {
                Xml.read(parts.part(part).orElseThrow(), KIND, new Xml.Listener() {
                    private final Docx plain = new Docx();
                    private Body one = plain.new Body(new Prose(), none(), none());
                    private String id = "";

                    @Override
                    public boolean start(Xml.Tag tag) throws NotReadable {
                        if (tag.name().equals(element)) {
                            id = tag.get("id");
                            one = plain.new Body(new Prose(), none(), none());
                            return tag.get("type").isEmpty() || tag.get("type").equals("normal");
                        }
                        return one.start(tag);
                    }

                    @Override
                    public void words(String said) {
                        one.words(said);
                    }

                    @Override
                    public void end(String name) {
                        if (name.equals(element)) {
                            words.put(id, one.out.told().replaceAll("\\s*\\n\\s*", " "));
                        } else {
                            one.end(name);
                        }
                    }
                });
            }
            return new Notes(words, new HashMap<>());
        }

        static Notes none() {
            return new Notes(Map.of(), new HashMap<>());
        }

        int number(String id) {
            return numbers.computeIfAbsent(id, i -> numbers.size() + 1);
        }
    }

    /** Hears a body, or a note. */
    private final class Body implements Xml.Listener {
        private static final Set<String> LEFT_OUT = Set.of(
                "del", "moveFrom", "instrText", "delText", "Fallback", "pict", "sectPr", "tblPr", "rPr", "txbxContent");
        private final Prose out;
        private final Notes footnotes;
        private final Notes endnotes;
        private int tables;
        private boolean opened;
        private boolean text;
        private int cells;
        private OptionalInt heading = OptionalInt.empty();
        private boolean listed;
        /** The last cell of the line that said something, from 1. */
        private int told;

        Body(Prose out, Notes footnotes, Notes endnotes) {
            this.out = out;
            this.footnotes = footnotes;
            this.endnotes = endnotes;
        }

        @Override
        public boolean start(Xml.Tag tag) throws NotReadable {
            switch (tag.name()) {
                case "p" -> paragraph();
                case "pStyle" -> {
                    heading = headings.containsKey(tag.get("val"))
                            ? OptionalInt.of(headings.get(tag.get("val")))
                            : byName(tag.get("val"));
                }
                case "outlineLvl" -> heading = level(tag.get("val"));
                case "numPr" -> listed = true;
                case "tbl" -> {
                    out.paragraph();
                    tables++;
                }
                case "tr" -> {
                    cells = 0;
                    opened = false;
                }
                case "tc" -> cells++;
                case "t" -> text = true;
                case "tab", "ptab" -> say(" ");
                case "br", "cr" -> lineBreak(tag);
                case "noBreakHyphen" -> say("-");
                case "footnoteReference" -> note(footnotes, tag, false);
                case "endnoteReference" -> note(endnotes, tag, true);
                case "ins", "moveTo" -> tracked = true;
                default -> {
                    tracked |= tag.name().equals("del") || tag.name().equals("moveFrom");
                    boxes += tag.name().equals("txbxContent") ? 1 : 0;
                    return !LEFT_OUT.contains(tag.name());
                }
            }
            return true;
        }

        private void paragraph() {
            heading = OptionalInt.empty();
            listed = false;
            if (tables == 0) {
                opened = false;
            } else if (opened) {
                say(" ");
            }
        }

        private OptionalInt byName(String style) {
            String plain = style.toLowerCase(Locale.ROOT);
            return plain.matches("heading ?[1-9]")
                    ? OptionalInt.of(plain.charAt(plain.length() - 1) - '0')
                    : plain.equals("title") ? OptionalInt.of(1) : OptionalInt.empty();
        }

        private void lineBreak(Xml.Tag tag) {
            if (tag.get("type").isEmpty() && opened && tables == 0) {
                out.line();
            } else {
                say(" ");
            }
        }

        private void note(Notes notes, Xml.Tag tag, boolean end) {
            String id = tag.get("id");
            int number = notes.number(id);
            String label =
                    end && !footnotes.words().isEmpty() && !footnotes.numbers().isEmpty()
                            ? Roman.of(number)
                            : String.valueOf(number);
            open();
            out.mark(label);
            out.note(label, notes.words().getOrDefault(id, ""));
        }

        @Override
        public void words(String words) {
            if (text) {
                say(words);
            }
        }

        /** Blank paragraphs open nothing. */
        private void say(String words) {
            if (!opened && words.isBlank()) {
                return;
            }
            open();
            out.words(words);
        }

        private void open() {
            if (tables > 0) {
                cell();
            } else if (!opened) {
                if (heading.isPresent()) {
                    out.heading(heading.getAsInt());
                } else if (listed) {
                    out.item();
                } else {
                    out.paragraph();
                }
            }
            opened = true;
        }

        private void cell() {
            if (!opened) {
                out.item();
                told = cells;
            } else if (told != cells) {
                out.nextCell(told == 1 && cells == 2);
                told = cells;
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "t" -> text = false;
                case "p" -> {
                    if (tables == 0 && opened && !listed) {
                        out.paragraph();
                    } else if (tables == 0 && opened) {
                        out.line();
                    }
                }
                case "tr" -> out.line();
                case "tbl" -> {
                    tables--;
                    out.paragraph();
                    opened = false;
                }
                default -> {
                    // Runs and the like end without a sign.
                }
            }
        }
    }

    /** What the properties of an office document say of it. */
    record Properties(Bibliography about, List<String> remarks) {
        static Properties of(Optional<byte[]> part, String kind) throws NotReadable {
            Map<String, String> said = new HashMap<>();
            if (part.isPresent()) {
                Xml.read(part.get(), kind, new Xml.Listener() {
                    private final StringBuilder words = new StringBuilder();

                    @Override
                    public boolean start(Xml.Tag tag) {
                        words.setLength(0);
                        return true;
                    }

                    @Override
                    public void words(String more) {
                        words.append(more);
                    }

                    @Override
                    public void end(String name) {
                        said.putIfAbsent(name, words.toString().strip());
                        words.setLength(0);
                    }
                });
            }
            Optional<String> author = Optional.ofNullable(said.get("initial-creator"))
                    .filter(name -> !name.isBlank())
                    .or(() -> Optional.ofNullable(said.get("creator")));
            return new Properties(
                    Metadata.about(Optional.ofNullable(said.get("title")), Optional.ofNullable(said.get("language"))),
                    Metadata.remarks(author));
        }
    }
}
