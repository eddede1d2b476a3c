package dev.valla.time;

/** A time in EDTF (ISO 8601-2:2019). */
public record Edtf(String text) {
    public static Edtf parse(String text) {
        return new Edtf(text);
    }
}
