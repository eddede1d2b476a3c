package dev.valla.workbench;

import java.util.ArrayList;
import java.util.List;

/** One thing as a list of its fields, in the order that the page's {@code unpack.js} knows; what is empty at its end is left out. */
final class Row {
    private final List<Object> fields = new ArrayList<>();

    /** A number or a list; 0 and the empty list are nothing. */
    Row and(Object field) {
        fields.add(field instanceof List<?> list && list.isEmpty() ? 0 : field);
        return this;
    }

    Row and(boolean flag) {
        return and(flag ? 1 : 0);
    }

    List<Object> fields() {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).equals(0)) {
            end--;
        }
        return fields.subList(0, end);
    }
}
