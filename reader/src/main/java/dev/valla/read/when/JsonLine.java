package dev.valla.read.when;

import java.util.Optional;

/** A JSON object on one line; what is absent is null. */
final class JsonLine {
    private final StringBuilder out = new StringBuilder("{");

    JsonLine put(String name, String value) {
        key(name);
        quote(value);
        return this;
    }

    JsonLine put(String name, int value) {
        key(name);
        out.append(value);
        return this;
    }

    JsonLine put(String name, Optional<?> value) {
        key(name);
        value.ifPresentOrElse(
                v -> {
                    if (v instanceof Integer) {
                        out.append(v);
                    } else {
                        quote(v.toString());
                    }
                },
                () -> out.append("null"));
        return this;
    }

    private void key(String name) {
        out.append(out.length() > 1 ? ", " : "");
        quote(name);
        out.append(": ");
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
