package dev.valla.read.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import dev.valla.claim.Bibliography;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Rich text (RTF 1.9), as word processors have written it since the eighties, by RTF Parser Kit. Body text with its paragraphs and
 * the cells of its tables; what stands in a destination of its own (fonts, styles, headers, pictures, notes) is left out, and notes
 * are named.
 */
final class Rtf {
    private static final String KIND = "rich text";

    /** Groups within groups deeper than this are no document. */
    private static final int DEEPEST = 500;

    private Rtf() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 5
                && bytes[0] == '{'
                && bytes[1] == '\\'
                && bytes[2] == 'r'
                && bytes[3] == 't'
                && bytes[4] == 'f';
    }

    static Extracted extract(byte[] bytes) throws NotReadable {
        Body body = new Body();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), body);
        } catch (IOException | RuntimeException broken) {
            // The parser answers some malformed files with unchecked exceptions.
            throw NotReadable.damaged(KIND, broken);
        }
        List<String> notRead = body.notes == 0
                ? List.of()
                : List.of(body.notes == 1 ? "the note at its foot" : "the %d notes at its foot".formatted(body.notes));
        return body.prose.extracted(Bibliography.UNSTATED, notRead, List.of());
    }

    /** Hears the groups of the file; those that open a destination other than the text are passed over. */
    private static final class Body extends RtfListenerAdaptor {
        final Prose prose = new Prose();
        int notes;
        /** For each open group whether its text is left out. */
        private final Deque<Boolean> leftOut = new ArrayDeque<>(List.of(false));

        private boolean fresh;

        @Override
        public void processGroupStart() {
            if (leftOut.size() > DEEPEST) {
                throw new IllegalStateException("its groups lie more than " + DEEPEST + " deep");
            }
            leftOut.push(leftOut.getFirst());
            fresh = true;
        }

        @Override
        public void processGroupEnd() {
            if (leftOut.size() > 1) {
                leftOut.pop();
            }
            fresh = false;
        }

        @Override
        public void processString(String text) {
            fresh = false;
            if (!leftOut.getFirst()) {
                prose.words(text);
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
            boolean begins = fresh;
            fresh = optional;
            if (begins && (optional || isElsewhere(command))) {
                notes += command == Command.footnote && !leftOut.getFirst() ? 1 : 0;
                leftOut.pop();
                leftOut.push(true);
            } else if (!leftOut.getFirst()) {
                layout(command);
            }
        }

        private static boolean isElsewhere(Command command) {
            return switch (command) {
                case fonttbl,
                        colortbl,
                        stylesheet,
                        info,
                        pict,
                        object,
                        header,
                        headerl,
                        headerr,
                        headerf,
                        footer,
                        footerl,
                        footerr,
                        footerf,
                        footnote,
                        annotation,
                        listtable,
                        listoverridetable,
                        revtbl,
                        rsidtbl,
                        generator,
                        fldinst,
                        xe,
                        tc,
                        bkmkstart,
                        bkmkend,
                        themedata,
                        datastore,
                        latentstyles,
                        filetbl,
                        pntext -> true;
                default -> false;
            };
        }

        private void layout(Command command) {
            switch (command) {
                case par, sect, page -> prose.paragraph();
                case line, row -> prose.line();
                case cell, tab -> prose.words(" ");
                default -> {
                    // Everything else says how the text looks.
                }
            }
        }
    }
}
