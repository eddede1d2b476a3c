package dev.valla.bench.engine;

import dev.valla.conflict.TemporalNetwork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Constraints as {@code stn-SIZE-MODE.jsonl} gives them: {@code t[y[i]] - t[x[i]] <= days[i]}, from source {@code source[i]}.
 *
 * @param points  how many there are, the calendar's origin included
 * @param planted how many contradictions were planted
 */
@SuppressWarnings("ArrayRecordComponent") // a million of each; made and read in one place
record NetworkFile(int points, int planted, int[] x, int[] y, long[] days, int[] source) {
    int size() {
        return x.length;
    }

    TemporalNetwork.Whole atOnce() {
        return TemporalNetwork.of(points, x, y, days, source);
    }

    static NetworkFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int firstLine = 0;
        while (bytes[firstLine] != '\n') {
            firstLine++;
        }
        String header = new String(bytes, 0, firstLine, StandardCharsets.UTF_8);
        int size = number(header, "constraints");
        NetworkFile network = new NetworkFile(
                number(header, "vars"),
                number(header, "planted"),
                new int[size],
                new int[size],
                new long[size],
                new int[size]);
        network.fill(bytes, firstLine + 1);
        return network;
    }

    private static int number(String header, String name) {
        int from = header.indexOf("\"" + name + "\":") + name.length() + 3;
        int to = from;
        while (Character.isDigit(header.charAt(to))) {
            to++;
        }
        return Integer.parseInt(header.substring(from, to));
    }

    /** Lines of {@code {"id":i,"x":u,"y":v,"w":days,"src":s}}, in this order of names. */
    private void fill(byte[] bytes, int from) {
        int at = from;
        for (int i = 0; i < size(); i++) {
            long[] values = new long[5];
            for (int k = 0; k < values.length; k++) {
                while (bytes[at] != ':') {
                    at++;
                }
                boolean negative = bytes[++at] == '-';
                at += negative ? 1 : 0;
                while (bytes[at] >= '0' && bytes[at] <= '9') {
                    values[k] = 10 * values[k] + bytes[at++] - '0';
                }
                values[k] = negative ? -values[k] : values[k];
            }
            x[i] = (int) values[1];
            y[i] = (int) values[2];
            days[i] = values[3];
            source[i] = (int) values[4];
        }
    }
}
