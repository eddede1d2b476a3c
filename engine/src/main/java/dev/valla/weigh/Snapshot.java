package dev.valla.weigh;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A graph in a file, little-endian: a head of longs (what this is, then how long each part is), then the arrays as they
 * lie in memory, each from a multiple of 8. Opening maps the file and copies the arrays; names are read when asked for.
 */
final class Snapshot {
    private static final long WHAT = 0x3148_4749_4557_4C56L; // "VLWEIGH1", read backwards
    private static final int PIECE = 1 << 28;
    private static final int HEAD = 12;

    private Snapshot() {}

    static void save(SupportGraph graph, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(
                beside,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            new Writing(out).write(graph);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static SupportGraph open(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Reading(file, in).read();
        }
    }

    private static int[] bounds(List<Loop> loops) {
        return loops.stream()
                .flatMapToInt(loop -> java.util.stream.IntStream.of(loop.from(), loop.to()))
                .toArray();
    }

    private static final class Writing {
        private final FileChannel out;
        private long at;

        Writing(FileChannel out) {
            this.out = out;
        }

        void write(SupportGraph graph) throws IOException {
            Layout layout = graph.layout();
            byte[][] members = encoded(graph.memberKeys().named());
            byte[][] findings = encoded(graph.findingKeys().named());
            int[] loops = bounds(layout.loops());
            Layout.Order order = layout.order();
            longs(
                    WHAT,
                    layout.members(),
                    layout.findings(),
                    layout.lits().length,
                    loops.length,
                    order.same() ? 1 : 0,
                    members.length,
                    length(members),
                    findings.length,
                    length(findings),
                    0,
                    0);
            longs(layout.open());
            longs(layout.uncut());
            ints(layout.start());
            ints(layout.lits());
            ints(loops);
            if (!order.same()) {
                ints(order.positions());
                ints(order.numbers());
            }
            names(members);
            names(findings);
        }

        private static byte[][] encoded(List<String> names) {
            return names.stream().map(n -> n.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        }

        private static long length(byte[][] names) {
            long length = 0;
            for (byte[] name : names) {
                length += name.length;
            }
            if (length > Integer.MAX_VALUE) {
                throw new IllegalStateException(
                        "the names of the graph take %d bytes; 2 GiB is the most".formatted(length));
            }
            return length;
        }

        private void names(byte[][] names) throws IOException {
            int[] ends = new int[names.length];
            int end = 0;
            for (int i = 0; i < names.length; i++) {
                end += names[i].length;
                ends[i] = end;
            }
            ints(ends);
            ByteBuffer bytes = map(end);
            for (byte[] name : names) {
                bytes.put(name);
            }
        }

        private void longs(long... values) throws IOException {
            for (int from = 0; from < values.length; from += PIECE / 2) {
                int length = Math.min(PIECE / 2, values.length - from);
                map(8L * length).asLongBuffer().put(values, from, length);
            }
        }

        private void ints(int[] values) throws IOException {
            for (int from = 0; from < values.length; from += PIECE) {
                int length = Math.min(PIECE, values.length - from);
                map(4L * length).asIntBuffer().put(values, from, length);
            }
        }

        private ByteBuffer map(long bytes) throws IOException {
            ByteBuffer mapped =
                    out.map(FileChannel.MapMode.READ_WRITE, at, bytes).order(ByteOrder.LITTLE_ENDIAN);
            at += padded(bytes);
            return mapped;
        }
    }

    private static long padded(long bytes) {
        return (bytes + 7) & -8;
    }

    private static final class Reading {
        private final Path file;
        private final FileChannel in;
        private long at;

        Reading(Path file, FileChannel in) {
            this.file = file;
            this.in = in;
        }

        SupportGraph read() throws IOException {
            long[] head = in.size() < 8L * HEAD ? new long[HEAD] : longs(HEAD);
            if (head[0] != WHAT) {
                throw new IOException("%s is no stored graph of this version; build it again".formatted(file));
            }
            int members = (int) head[1];
            int findings = (int) head[2];
            long[] open = longs(Bits.none(findings).length);
            long[] uncut = longs(Bits.none(members).length);
            int[] start = ints(findings + 1);
            int[] lits = ints((int) head[3]);
            int[] bounds = ints((int) head[4]);
            var order = head[5] == 1 ? Layout.Order.SAME : new Layout.Order(false, ints(findings), ints(findings));
            List<Loop> loops = Loop.all(bounds, start, lits, members);
            Layout layout = Layout.of(members, findings, start, lits, order, loops, open, uncut);
            var memberKeys = new Keys(names((int) head[6], head[7]), members);
            var findingKeys = new Keys(names((int) head[8], head[9]), findings);
            return new SupportGraph(layout, memberKeys, findingKeys);
        }

        private List<String> names(int count, long bytes) throws IOException {
            IntBuffer ends = map(4L * count).asIntBuffer();
            return new Names(ends, map(bytes));
        }

        private long[] longs(int count) throws IOException {
            long[] values = new long[count];
            for (int from = 0; from < count; from += PIECE / 2) {
                int length = Math.min(PIECE / 2, count - from);
                LongBuffer mapped = map(8L * length).asLongBuffer();
                mapped.get(values, from, length);
            }
            return values;
        }

        private int[] ints(int count) throws IOException {
            int[] values = new int[count];
            for (int from = 0; from < count; from += PIECE) {
                int length = Math.min(PIECE, count - from);
                map(4L * length).asIntBuffer().get(values, from, length);
            }
            return values;
        }

        private MappedByteBuffer map(long bytes) throws IOException {
            if (at + bytes > in.size()) {
                throw new IOException(
                        "%s ends after %d bytes, in the middle; build it again".formatted(file, in.size()));
            }
            MappedByteBuffer mapped = in.map(FileChannel.MapMode.READ_ONLY, at, bytes);
            mapped.order(ByteOrder.LITTLE_ENDIAN);
            at += padded(bytes);
            return mapped;
        }
    }

    /** Names in a mapped file, decoded one by one. */
    private static final class Names extends AbstractList<String> implements RandomAccess {
        private final IntBuffer ends;
        private final ByteBuffer bytes;

        Names(IntBuffer ends, ByteBuffer bytes) {
            this.ends = ends;
            this.bytes = bytes;
        }

        @Override
        public int size() {
            return ends.limit();
        }

        @Override
        public String get(int index) {
            int from = index == 0 ? 0 : ends.get(index - 1);
            byte[] name = new byte[ends.get(index) - from];
            bytes.get(from, name);
            return new String(name, StandardCharsets.UTF_8);
        }
    }
}
