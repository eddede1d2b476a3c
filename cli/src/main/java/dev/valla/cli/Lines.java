package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One JSON object a line, UTF-8: what {@code --jsonl} prints. The lines are a promise; CLAIMS.md has them. */
final class Lines {
    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    void line(ObjectNode object) {
        out.print(object);
        out.print('\n');
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode texts(List<String> texts) {
        return list(texts, JsonNodeFactory.instance::textNode);
    }

    static <T> ArrayNode list(List<T> items, Function<T, JsonNode> each) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> list.add(each.apply(item)));
        return list;
    }

    /** A text, or null where there is none. */
    static void put(ObjectNode object, String name, Optional<String> value) {
        object.put(name, value.orElse(null));
    }
}
