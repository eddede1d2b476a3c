package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import dev.valla.read.parse.Unbroken;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door of the intake: lists what there is, then receives one file after the other. Holds no state. */
public final class Documents {
    /** The longest document that is read in one piece, in bytes. A thick book of text has two million. */
    public static final long LONGEST = 20L << 20;

    /** The longest packed document, in bytes: most of a thick PDF is images, and of these nothing is kept. */
    static final long LONGEST_PACKED = 200L << 20;

    private Documents() {}

    /** Every file in these files and folders, hidden ones, dossiers and sidecars left out. Follows links, never in a circle. */
    public static Listing list(List<Path> named) {
        return new Folders(named).listing();
    }

    /** Reads one document; costs its bytes in memory, four times over at most. */
    public static Received receive(Found found) {
        try {
            return source(found);
        } catch (NotReadable fault) {
            return refuse(fault.what(), found, fault.mend());
        } catch (AccessDeniedException denied) {
            return refuse("this file may not be read", found, "give yourself the right to read it (chmod u+r)");
        } catch (NoSuchFileException gone) {
            return refuse("there is no such file, or it is a link to one that is gone", found, "check the name");
        } catch (IOException broken) {
            return refuse(
                    "the disk did not give this file: " + broken.getMessage(),
                    found,
                    "try again, or copy it elsewhere");
        }
    }

    /**
     * A text that stands in no file, its encoding found as a file's is; its lines stay as they are.
     *
     * @param name what a problem calls it
     */
    public static Received text(String name, byte[] bytes) {
        return switch (Encodings.decode(bytes, Format.PLAIN)) {
            case Encodings.Decoded.Binary binary ->
                new Received.Refused(new Problem(
                        "this is no text (%s)".formatted(binary.sign()),
                        name,
                        "save its text as plain text, Markdown or HTML"));
            case Encodings.Decoded.Unknown unknown ->
                new Received.Refused(new Problem(unknown.why(), name, "save it as UTF-8"));
            case Encodings.Decoded.Text text ->
                new Received.Whole(
                        new Source(name, text.text(), 0, "", Bibliography.UNSTATED, List.of()),
                        text.reason().stream().toList(),
                        List.of());
        };
    }

    private static Received source(Found found) throws IOException, NotReadable {
        Format named = Format.of(found.origin());
        if (named == Format.NOT_READ_YET) {
            throw new NotReadable(
                    "files of this kind (%s) are not read yet".formatted(Format.ending(found.origin())),
                    Format.isImage(found.origin())
                            ? "have a text recognition (OCR) make a text of it"
                            : "save it as PDF, Word document, plain text or HTML beside this one");
        }
        byte[] bytes = bytes(found, named.isPacked() ? LONGEST_PACKED : LONGEST);
        Format format = Format.of(bytes).orElse(named);
        Extracted extracted = extract(bytes, format, named);
        if (extracted.text().substring(extracted.body()).isBlank()) {
            throw NotReadable.withoutText(format);
        }
        List<String> remarks = new ArrayList<>(extracted.remarks());
        if (format != named) {
            remarks.add("it is named like a %s, but is a %s".formatted(named.told(), format.told()));
        }
        Sidecar sidecar = Sidecar.of(String.valueOf(found.origin().getFileName()), beside(found));
        Source source = new Source(
                found.path(),
                extracted.text(),
                extracted.body(),
                Digest.sha256(bytes),
                sidecar.over(extracted.about()),
                extracted.notRead(),
                extracted.landmarks());
        return new Received.Whole(source, remarks, lacking(source, format, sidecar));
    }

    private static List<Problem> lacking(Source source, Format format, Sidecar sidecar) {
        List<Problem> lacking = new ArrayList<>();
        sidecar.unused()
                .map(what -> new Problem(
                        what, source.path(), "mend that file and study again; the document itself was read without it"))
                .ifPresent(lacking::add);
        if (format == Format.PDF) {
            source.notRead().stream()
                    .filter(what -> what.endsWith(Ranges.NOT_READ))
                    .map(what -> new Problem(
                            what, source.path(), "have a text recognition (OCR) put the text behind the images"))
                    .forEach(lacking::add);
        }
        String body = source.text().substring(source.body(), source.bodyEnd());
        Tongue.unread(body, source.about())
                .or(() -> Tongue.besides(body)
                        .or(() -> unbroken(body))
                        .map(what -> what + ": stored, searched and compared, but no claims are read in that part"))
                .map(what -> new Problem(what, source.path(), "nothing is lost; English texts are read"))
                .ifPresent(lacking::add);
        return lacking;
    }

    private static Optional<String> unbroken(String body) {
        return Unbroken.in(body).stream()
                .max(Comparator.comparingInt(Unbroken::length))
                .map(run -> String.format(Locale.ROOT, "%,d characters without a space", run.length()));
    }

    private static byte[] bytes(Found found, long most) throws IOException, NotReadable {
        if (found.entry().isPresent()) {
            return filled(Archive.read(found.file(), found.entry().get(), most));
        }
        long size = Files.size(found.file());
        if (size > most) {
            throw NotReadable.tooLong(
                    "a text of %d MB is longer than the %d MB read in one piece".formatted(size >> 20, most >> 20));
        }
        return filled(Files.readAllBytes(found.file()));
    }

    private static byte[] filled(byte[] bytes) throws NotReadable {
        if (bytes.length == 0) {
            throw new NotReadable("this file is empty", "fill it or take it away");
        }
        return bytes;
    }

    private static Sidecar.Beside beside(Found found) {
        if (found.entry().isPresent()) {
            return name -> Archive.beside(found.file(), found.entry().get(), name);
        }
        return name -> {
            Path there = found.file().resolveSibling(name);
            return Files.isRegularFile(there) ? Optional.of(Files.readAllBytes(there)) : Optional.empty();
        };
    }

    static Extracted extract(byte[] bytes, Format format, Format named) throws NotReadable {
        return switch (format) {
            case PDF, DOCX, ODT, EPUB, RTF, ARCHIVE -> packed(bytes, format, named);
            case TEI -> Tei.extract(bytes);
            case PLAIN, WIKITEXT, HTML -> text(bytes, format);
            case NOT_READ_YET -> throw new IllegalStateException("told before");
        };
    }

    private static Extracted packed(byte[] bytes, Format format, Format named) throws NotReadable {
        if (Format.of(bytes).isEmpty()) {
            throw new NotReadable(
                    Binaries.isOld(bytes)
                            ? "this is an old office document, or one that is locked with a password"
                            : "this is no %s, whatever its name says".formatted(named.told()),
                    "open it in its own program and save it anew, without a password");
        }
        return switch (format) {
            case PDF -> Pdf.extract(bytes);
            case DOCX -> Docx.extract(bytes);
            case ODT -> Odt.extract(bytes);
            case EPUB -> Epub.extract(bytes);
            case RTF -> Rtf.extract(bytes);
            default ->
                throw named.isPacked() && named != Format.ARCHIVE
                        ? new NotReadable(
                                "this is no whole %s: what belongs in one is not in it".formatted(named.told()),
                                "it was cut short or damaged, or is something else: get it anew, or open it in its own program and save it")
                        : new NotReadable(
                                "this is an archive within an archive, or a packed document of a kind that is not read",
                                "unpack it and study the folder, or save its text as plain text");
        };
    }

    private static Extracted text(byte[] bytes, Format format) throws NotReadable {
        return switch (Encodings.decode(bytes, format)) {
            case Encodings.Decoded.Binary binary ->
                throw new NotReadable(
                        "this is no text (%s)".formatted(binary.sign()),
                        "save its text as plain text, Markdown or HTML");
            case Encodings.Decoded.Unknown unknown ->
                throw new NotReadable(
                        unknown.why(), "save it as UTF-8, or name its encoding in the front matter (charset: …)");
            case Encodings.Decoded.Text text -> decoded(text, format);
        };
    }

    private static Extracted decoded(Encodings.Decoded.Text decoded, Format format) {
        String text = decoded.text();
        Extracted extracted = format == Format.HTML
                ? Html.extract(text)
                : format == Format.WIKITEXT || Wikitext.looksLike(text) ? Wikitext.extract(text) : plain(text);
        List<String> remarks = new ArrayList<>(decoded.reason().stream().toList());
        remarks.addAll(extracted.remarks());
        return new Extracted(
                extracted.text(),
                extracted.body(),
                extracted.about(),
                extracted.notRead(),
                extracted.landmarks(),
                remarks);
    }

    private static Extracted plain(String raw) {
        String text = Lines.normal(raw);
        FrontMatter front = FrontMatter.of(text);
        return new Extracted(
                text, front.end(), front.about(), List.of(), PlainNotes.of(text, front.end()), front.remarks());
    }

    private static Received refuse(String what, Found found, String mend) {
        return new Received.Refused(new Problem(what, found.path(), mend));
    }

    /** The first of these that says anything. */
    static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
