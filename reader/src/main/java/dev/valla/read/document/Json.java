package dev.valla.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Just enough JSON (RFC 8259) for a bibliographic sidecar: a value tree, strict, 64 levels deep at most. Written here so that
 * reading documents needs no library for it.
 */
sealed interface Json {
    record Text(String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as written. */
    record Bare(String written) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Fields(Map<String, Json> fields) implements Json {
        Optional<Json> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** It is no JSON, and where. */
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String expected, int at) {
            super("%s expected at character %d".formatted(expected, at));
        }
    }

    static Json parse(String text) throws Malformed {
        Parser parser = new Parser(text);
        Json value = parser.value(0);
        parser.blank();
        if (parser.at < text.length()) {
            throw new Malformed("the end", parser.at);
        }
        return value;
    }

    /** A pen that moves along the text. */
    final class Parser {
        private static final int DEEPEST = 64;
        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private void blank() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() throws Malformed {
            blank();
            if (at >= text.length()) {
                throw new Malformed("a value", at);
            }
            return text.charAt(at);
        }

        private boolean take(char wanted) throws Malformed {
            boolean there = peek() == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private void need(char wanted) throws Malformed {
            if (!take(wanted)) {
                throw new Malformed("\"" + wanted + "\"", at);
            }
        }

        private Json value(int depth) throws Malformed {
            if (depth > DEEPEST) {
                throw new Malformed("something less deep", at);
            }
            return switch (peek()) {
                case '{' -> fields(depth);
                case '[' -> items(depth);
                case '"' -> new Text(string());
                default -> bare();
            };
        }

        private Json fields(int depth) throws Malformed {
            Map<String, Json> fields = new LinkedHashMap<>();
            need('{');
            while (!take('}')) {
                if (!fields.isEmpty()) {
                    need(',');
                }
                peek();
                String name = string();
                need(':');
                fields.put(name, value(depth + 1));
            }
            return new Fields(fields);
        }

        private Json items(int depth) throws Malformed {
            List<Json> items = new ArrayList<>();
            need('[');
            while (!take(']')) {
                if (!items.isEmpty()) {
                    need(',');
                }
                items.add(value(depth + 1));
            }
            return new Items(items);
        }

        private Json bare() throws Malformed {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            String written = text.substring(start, at);
            if (!written.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                throw new Malformed("a value", start);
            }
            return new Bare(written);
        }

        private String string() throws Malformed {
            need('"');
            StringBuilder value = new StringBuilder();
            while (true) {
                if (at >= text.length()) {
                    throw new Malformed("the end of a string", at);
                }
                char c = text.charAt(at++);
                if (c == '"') {
                    return value.toString();
                }
                value.append(c == '\\' ? escaped() : c);
            }
        }

        private char escaped() throws Malformed {
            if (at >= text.length()) {
                throw new Malformed("the end of a string", at);
            }
            char c = text.charAt(at++);
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case '"', '\\', '/' -> c;
                case 'u' -> unicode();
                default -> throw new Malformed("an escape", at - 1);
            };
        }

        private char unicode() throws Malformed {
            if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                throw new Malformed("four hexadecimal digits", at);
            }
            at += 4;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
    }
}
