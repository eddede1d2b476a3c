package dev.valla.bench.engine;

import dev.valla.weigh.LegBuffer;
import dev.valla.weigh.SupportGraph;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;

/**
 * Reads {@code support-SIZE.jsonl} as the generator writes it, byte by byte from the mapped file, in two threads. A line
 * of any other form is refused. Files up to 2 GiB.
 */
final class SupportFile {
    private static final int BYTES_A_LITERAL = 16;

    private SupportFile() {}

    static SupportGraph read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int middle = lineAfter(bytes, bytes.limit() / 2);
            var second = CompletableFuture.supplyAsync(() -> new Part(bytes, middle, bytes.limit()).read());
            Part first = new Part(bytes, 0, middle).read();
            return graph(first, second.join());
        }
    }

    private static int lineAfter(MappedByteBuffer bytes, int from) {
        int i = from;
        while (i < bytes.limit() && bytes.get(i) != '\n') {
            i++;
        }
        return Math.min(i + 1, bytes.limit());
    }

    private static SupportGraph graph(Part first, Part second) {
        var builder = SupportGraph.builder();
        builder.members(Math.max(first.sources, second.sources));
        builder.findings(Math.max(first.claims, second.claims));
        return builder.addAll(first.legs).addAll(second.legs).build();
    }

    /** Some whole lines of the file. */
    private static final class Part {
        private static final int BLOCK = 1 << 18;

        final LegBuffer legs;
        int sources;
        int claims;
        private final MappedByteBuffer bytes;
        private final int end;
        private int blockStart;
        private byte[] block = new byte[BLOCK + 1];
        private int at;

        Part(MappedByteBuffer bytes, int from, int end) {
            this.bytes = bytes;
            this.blockStart = from;
            this.end = end;
            int literals = (end - from) / BYTES_A_LITERAL;
            this.legs = new LegBuffer(literals / 2, literals);
        }

        Part read() {
            while (blockStart < end) {
                int length = fill();
                at = 0;
                while (at < length) {
                    line();
                }
                blockStart += length;
            }
            return this;
        }

        /** Fills the block with whole lines; how many bytes they have. */
        private int fill() {
            int length = Math.min(block.length - 1, end - blockStart);
            bytes.get(blockStart, block, 0, length);
            int whole = length;
            while (whole > 0 && block[whole - 1] != '\n') {
                whole--;
            }
            if (whole > 0) {
                return whole;
            }
            if (length == end - blockStart) {
                block[length] = '\n';
                return length;
            }
            block = new byte[2 * block.length];
            return fill();
        }

        private void line() {
            switch (block[at + 2]) {
                case 'c' -> claim();
                case 's' -> source();
                case 'k' -> endOfLine();
                default -> throw refused();
            }
        }

        private void source() {
            at = skip("{\"source\":", at);
            sources = Math.max(sources, number() + 1);
            endOfLine();
        }

        private void claim() {
            at = skip("{\"claim\":", at);
            int claim = number();
            claims = Math.max(claims, claim + 1);
            at = skip(",\"depth\":", at);
            number();
            at = skip(",\"chains\":[", at);
            while (block[at] != ']') {
                at += block[at] == ',' ? 1 : 0;
                chain(claim);
            }
            at = skip("]}", at);
            endOfLine();
        }

        private void chain(int claim) {
            byte[] b = block;
            int i = skip("{\"s\":[", at);
            while (b[i] != ']') {
                i += b[i] == ',' ? 1 : 0;
                int number = digit(b[i]);
                for (int next = b[++i] - '0'; next >= 0 && next <= 9; next = b[++i] - '0') {
                    number = 10 * number + next;
                }
                legs.member(number);
            }
            i = skip("],\"c\":[", i);
            while (b[i] != ']') {
                i += b[i] == ',' ? 1 : 0;
                int number = digit(b[i]);
                for (int next = b[++i] - '0'; next >= 0 && next <= 9; next = b[++i] - '0') {
                    number = 10 * number + next;
                }
                legs.premise(number);
            }
            at = skip("]}", i);
            legs.supports(claim);
        }

        private int number() {
            int number = digit(block[at]);
            while (true) {
                int next = block[++at] - '0';
                if (next < 0 || next > 9) {
                    return number;
                }
                number = 10 * number + next;
            }
        }

        private int digit(byte b) {
            if (b < '0' || b > '9') {
                throw refused();
            }
            return b - '0';
        }

        /** One past the expected characters. */
        private int skip(String expected, int from) {
            int i = from;
            for (int k = 0; k < expected.length(); k++) {
                if (block[i++] != expected.charAt(k)) {
                    throw refused();
                }
            }
            return i;
        }

        private void endOfLine() {
            while (block[at++] != '\n') {}
        }

        private IllegalArgumentException refused() {
            return new IllegalArgumentException("not a line of support data, near byte " + (blockStart + at));
        }
    }
}
