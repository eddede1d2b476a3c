package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door of the intake: lists what there is, then receives one file after the other. Holds no state. */
public final class Documents {
    /** The longest document that is read in one piece, in bytes. A thick book of text has two million. */
    public static final long LONGEST = 20L << 20;

    private Documents() {}

    /** Every file in these files and folders, hidden ones, dossiers and sidecars left out. Follows links, never in a circle. */
    public static Listing list(List<Path> named) {
        return new Folders(named).listing();
    }

    /** Reads one file; costs its bytes in memory, four times over at most. */
    public static Received receive(Found found) {
        try {
            return receive(found, Format.of(found.file()));
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

    private static Received receive(Found found, Format format) throws IOException {
        if (format == Format.NOT_READ_YET) {
            return refuse(
                    "files of this kind (%s) are not read yet".formatted(Format.ending(found.file())),
                    found,
                    "save it as plain text, Markdown or HTML beside this one");
        }
        long size = Files.size(found.file());
        if (size > LONGEST) {
            return refuse(
                    "a text of %d MB is longer than the %d MB read in one piece".formatted(size >> 20, LONGEST >> 20),
                    found,
                    "split it into its volumes or chapters");
        }
        byte[] bytes = Files.readAllBytes(found.file());
        if (bytes.length == 0) {
            return refuse("this file is empty", found, "fill it or take it away");
        }
        return switch (Encodings.decode(bytes, format)) {
            case Encodings.Decoded.Binary binary ->
                refuse(
                        "this is no text (%s)".formatted(binary.sign()),
                        found,
                        "save its text as plain text, Markdown or HTML");
            case Encodings.Decoded.Unknown unknown ->
                refuse(unknown.why(), found, "save it as UTF-8, or name its encoding in the front matter (charset: …)");
            case Encodings.Decoded.Text text -> source(found, format, bytes, text);
        };
    }

    private static Received source(Found found, Format format, byte[] bytes, Encodings.Decoded.Text decoded)
            throws IOException {
        List<String> remarks = new ArrayList<>(decoded.reason().stream().toList());
        Extracted extracted = format == Format.HTML ? Html.extract(decoded.text()) : plain(decoded.text(), remarks);
        if (extracted.text().substring(extracted.body()).isBlank()) {
            return refuse("there is no text in this file", found, "fill it or take it away");
        }
        Sidecar sidecar = Sidecar.beside(found.file());
        remarks.addAll(sidecar.remarks());
        Bibliography about = sidecar.over(extracted.about());
        Source source = new Source(
                found.path(), extracted.text(), extracted.body(), Digest.sha256(bytes), about, extracted.notRead());
        return new Received.Whole(source, remarks);
    }

    private static Extracted plain(String raw, List<String> remarks) {
        String text = Lines.normal(raw);
        FrontMatter front = FrontMatter.of(text);
        remarks.addAll(front.remarks());
        return new Extracted(text, front.end(), front.about(), List.of());
    }

    /** What a format yields: text as stored, where its body begins, what it says of itself, what was left out of it. */
    record Extracted(String text, int body, Bibliography about, List<String> notRead) {}

    private static Received refuse(String what, Found found, String mend) {
        return new Received.Refused(new Problem(what, found.path(), mend));
    }

    /** The first of these that says anything. */
    static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
