package dev.valla.read.parse;

import dev.valla.claim.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.DoubleConsumer;

/** The jar that holds NLP4J's English model, as Maven brought it. */
final class ModelJar {
    static final String MODELS = "edu/emory/mathcs/nlp/models/";
    static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    /** Of nlp4j-english 1.1.3. The model is Java objects: nothing in a jar with another digest is deserialised. */
    private static final String SHA1 = "2acca2e238f62baa82b8988d700e110b716b9d5a";

    private ModelJar() {}

    static Path find() throws ModelUnavailable {
        var entry = ModelJar.class.getClassLoader().getResource(MODELS + "en-dep.xz");
        if (entry == null) throw missing();
        try {
            if (!(entry.openConnection() instanceof JarURLConnection jar)) throw missing();
            return Path.of(new URI(jar.getJarFileURL().toString()));
        } catch (IOException | URISyntaxException e) {
            throw new ModelUnavailable(
                    new Problem(
                            "the jar with the language model cannot be opened: " + e.getMessage(),
                            entry.toString(),
                            "build again, so that Maven fetches nlp4j-english 1.1.3"),
                    e);
        }
    }

    /** Reads the whole jar (261 MB) and refuses any other than the one we know. */
    static void check(Path jar, DoubleConsumer done) throws ModelUnavailable {
        var found = digest(jar, done);
        if (!found.equals(SHA1)) {
            throw new ModelUnavailable(new Problem(
                    "this is not the language model that Valla knows (its SHA-1 is " + found + ", not " + SHA1 + ")",
                    jar.toString(),
                    "remove this file and build again, so that Maven fetches nlp4j-english 1.1.3 anew"));
        }
    }

    private static String digest(Path jar, DoubleConsumer done) throws ModelUnavailable {
        try (InputStream in = Files.newInputStream(jar)) {
            var sha = MessageDigest.getInstance("SHA-1");
            double size = Files.size(jar);
            var buffer = new byte[1 << 20];
            long read = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
                read += n;
                done.accept(read / size);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        } catch (IOException e) {
            throw new ModelUnavailable(
                    new Problem(
                            "the language model cannot be read: " + e.getMessage(), jar.toString(), "check the file"),
                    e);
        }
    }

    private static ModelUnavailable missing() {
        return new ModelUnavailable(new Problem(
                "the language model is not there",
                "nlp4j-english 1.1.3, a jar on the class path",
                "build again with network, so that Maven fetches it"));
    }
}
