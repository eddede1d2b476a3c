package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, page by page, by Apache PDFBox. What is only an image on a page is not read, and named. */
final class Pdf {
    private static final String KIND = "PDF";

    /** Between paragraphs, as the stripper is told to mark them; no text holds it. */
    private static final String PARAGRAPH = "\uE0F0";

    /** Bytes of drawing on a page that shows something; an empty page has a few dozen. */
    private static final long MANY_STROKES = 1000;

    static {
        // Without this the first PDF would have every font of the machine searched, for shapes that nobody draws here.
        FontMappers.set(new OneFont());
    }

    private Pdf() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == '%'
                && bytes[1] == 'P'
                && bytes[2] == 'D'
                && bytes[3] == 'F'
                && bytes[4] == '-';
    }

    static Extracted extract(byte[] bytes) throws NotReadable {
        Inflated.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new NotReadable("this PDF is locked with a password", "save it without one, or ask for an open copy");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox answers some malformed files with unchecked exceptions, and circles in them with an exhausted
            // stack.
            throw NotReadable.damaged(KIND, broken);
        }
    }

    private static Extracted read(PDDocument document) throws IOException, NotReadable {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new NotReadable(
                    "this PDF forbids taking its text out", "ask for an open copy, or type what you need beside it");
        }
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw NotReadable.damaged(KIND, new IOException("no page of it is left"));
        }
        List<List<List<String>>> pages = new ArrayList<>();
        List<Integer> images = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(PARAGRAPH);
        stripper.setAddMoreFormatting(false);
        long length = 0;
        for (int i = 0; i < count; i++) {
            stripper.setStartPage(i + 1);
            stripper.setEndPage(i + 1);
            String text = Lines.normal(stripper.getText(document));
            length += text.length();
            if (length > Documents.LONGEST) {
                throw NotReadable.tooLong(
                        "its text is longer than the %d MB read in one piece".formatted(Documents.LONGEST >> 20));
            }
            pages.add(paragraphs(text));
            if (text.replace(PARAGRAPH, "").isBlank() && holdsImages(document.getPage(i))) {
                images.add(i);
            }
        }
        return told(document, pages, images);
    }

    private static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : text.split(PARAGRAPH, -1)) {
            List<String> lines = paragraph
                    .lines()
                    .map(line -> line.replace('\u0000', ' ').strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                paragraphs.add(lines);
            }
        }
        return paragraphs;
    }

    /** Whether there is something on a page without text: an image, or lines that may be letters drawn as shapes. */
    private static boolean holdsImages(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
            return true;
        }
        long drawn = 0;
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            drawn += streams.next().getLength();
        }
        return drawn > MANY_STROKES;
    }

    private static Extracted told(PDDocument document, List<List<List<String>>> pages, List<Integer> images)
            throws NotReadable, IOException {
        PrintedPages printed = PrintedPages.of(pages);
        List<String> labels = labels(document).orElseGet(printed::labels);
        List<String> notRead = new ArrayList<>();
        if (!images.isEmpty()) {
            if (images.size() == pages.size() || printed.pages().stream().allMatch(List::isEmpty)) {
                throw new NotReadable(
                        images.size() == 1
                                ? "its only page with content holds an image only: there is no text to read"
                                : "its %d pages with content hold images only: there is no text to read"
                                        .formatted(images.size()),
                        "have a text recognition (OCR) put the text behind the images, and study that");
            }
            notRead.add(Ranges.told(images, labels));
        }
        Prose prose = new Prose();
        new PageLines(printed.pages()).tell(prose, labels);
        if (prose.isEmpty()) {
            throw NotReadable.withoutText(Format.PDF);
        }
        List<String> remarks = new ArrayList<>(printed.remarks());
        var information = document.getDocumentInformation();
        remarks.addAll(Metadata.remarks(Optional.ofNullable(information.getAuthor())));
        Bibliography about = Metadata.about(
                Optional.ofNullable(information.getTitle()),
                Optional.ofNullable(document.getDocumentCatalog().getLanguage()));
        return prose.extracted(about, notRead, remarks);
    }

    /** The labels that the file itself gives its pages, if it gives each its own. */
    private static Optional<List<String>> labels(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels == null) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        for (String label : labels.getLabelsByPageIndices()) {
            all.add(label == null || label.isBlank() ? "" : label.strip());
        }
        boolean usable = all.size() == document.getNumberOfPages() && !all.contains("");
        return usable ? Optional.of(all) : Optional.empty();
    }
}
