package dev.valla.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in OpenDocument (ISO/IEC 26300): headings, paragraphs, lists, tables, and its notes behind it. Tracked changes are read as if
 * they had been accepted; comments are left out.
 */
final class Odt {
    private static final String KIND = "OpenDocument text";
    private static final Set<String> PARTS = Set.of("content.xml", "meta.xml", "META-INF/manifest.xml", "mimetype");

    private Odt() {}

    static Extracted extract(byte[] bytes) throws NotReadable {
        Parts parts = Parts.of(bytes, KIND, PARTS::contains);
        if (parts.has("META-INF/manifest.xml")) {
            Xml.read(parts.part("META-INF/manifest.xml").orElseThrow(), KIND, (Xml.Starts) Odt::demandOpen);
        }
        byte[] content = parts.part("content.xml")
                .orElseThrow(() -> new NotReadable(
                        "this OpenDocument text has no content", "open it in its own program and save it anew"));
        Prose prose = new Prose();
        Body body = new Body(prose);
        Xml.read(content, KIND, body);
        List<String> notRead = new ArrayList<>();
        if (body.comments > 0) {
            notRead.add(
                    body.comments == 1
                            ? "the comment in its margin"
                            : "the %d comments in its margin".formatted(body.comments));
        }
        Docx.Properties said = Docx.Properties.of(parts.part("meta.xml"), KIND);
        List<String> remarks = new ArrayList<>(said.remarks());
        if (body.tracked) {
            remarks.add("it holds tracked changes: read as if all were accepted");
        }
        return prose.extracted(said.about(), notRead, remarks);
    }

    private static void demandOpen(Xml.Tag tag) throws NotReadable {
        if (tag.name().equals("encryption-data")) {
            throw new NotReadable(
                    "this OpenDocument text is locked with a password", "save it without one, and study that");
        }
    }

    /** Hears the content; within a note, the note's words. */
    private static final class Body implements Xml.Listener {
        private static final Set<String> LEFT_OUT = Set.of(
                "automatic-styles", "font-face-decls", "forms", "sequence-decls", "note-citation", "annotation-end");
        private final Prose prose;
        private Prose out;
        private int notes;
        private int lists;
        private int tables;
        private int cells;
        private boolean item;
        private boolean body;
        private int comments;
        private boolean tracked;

        Body(Prose prose) {
            this.prose = prose;
            this.out = prose;
        }

        @Override
        public boolean start(Xml.Tag tag) {
            switch (tag.name()) {
                case "body" -> body = true;
                case "h" -> {
                    String level = tag.get("outline-level");
                    out.heading(level.matches("[1-9]") ? level.charAt(0) - '0' : 1);
                }
                case "p" -> paragraph();
                case "s" -> out.words(" ");
                case "tab" -> out.words(" ");
                case "line-break" -> out.line();
                case "list" -> lists++;
                case "list-item" -> item = true;
                case "table" -> {
                    out.paragraph();
                    tables++;
                }
                case "table-row" -> {
                    cells = 0;
                    item = true;
                }
                case "table-cell" -> cell();
                case "note" -> {
                    notes++;
                    prose.mark(String.valueOf(notes));
                    out = new Prose();
                }
                case "annotation" -> {
                    comments++;
                    return false;
                }
                case "tracked-changes" -> {
                    tracked = true;
                    return false;
                }
                default -> {
                    return !LEFT_OUT.contains(tag.name());
                }
            }
            return true;
        }

        private boolean inNote() {
            return out != prose;
        }

        private void paragraph() {
            if (inNote()) {
                out.words(" ");
            } else if (tables > 0 || lists > 0) {
                if (item && tables == 0) {
                    out.item();
                    item = false;
                } else {
                    out.words(" ");
                }
            } else {
                out.paragraph();
            }
        }

        private void cell() {
            cells++;
            if (cells == 1) {
                out.item();
            } else {
                out.nextCell(cells == 2);
            }
        }

        @Override
        public void words(String words) {
            if (body) {
                out.words(words);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "h" -> out.paragraph();
                case "p" -> {
                    if (!inNote() && tables == 0) {
                        if (lists > 0) {
                            out.line();
                        } else {
                            out.paragraph();
                        }
                    }
                }
                case "list" -> {
                    lists--;
                    if (lists == 0) {
                        out.paragraph();
                    }
                }
                case "table-row" -> out.line();
                case "table" -> {
                    tables--;
                    out.paragraph();
                }
                case "note" -> {
                    prose.note(String.valueOf(notes), out.told());
                    out = prose;
                }
                default -> {
                    // Spans and the like end without a sign.
                }
            }
        }
    }
}
