package dev.valla.read.when;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** What an expression's words say, before it is asked what they mean here. */
record Slots(Map<Slot, Integer> values) {
    Slots() {
        this(new EnumMap<>(Slot.class));
    }

    boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    OptionalInt get(Slot slot) {
        Integer value = values.get(slot);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    int orElse(Slot slot, int otherwise) {
        return get(slot).orElse(otherwise);
    }

    boolean is(Slot slot, Slot.Named value) {
        Integer is = values.get(slot);
        return is != null && value == Slot.Named.of(is);
    }

    /** The year written, astronomical. */
    OptionalInt year() {
        OptionalInt written = get(Slot.Y);
        return written.isPresent() && is(Slot.ERA, Slot.Named.BC) ? OptionalInt.of(1 - written.getAsInt()) : written;
    }

    void put(Slot slot, int value) {
        values.put(slot, value);
    }

    Slots without(Slot slot) {
        Slots rest = new Slots(new EnumMap<>(values));
        rest.values.remove(slot);
        return rest;
    }

    /** Takes over what it lacks. */
    void lend(Slots from, Slot slot) {
        Integer value = from.values.get(slot);
        if (value != null) {
            values.putIfAbsent(slot, value);
        }
    }
}
