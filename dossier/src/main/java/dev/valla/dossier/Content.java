package dev.valla.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** JSON as the dossier's columns hold it: an edge, which the domain does not know. */
final class Content {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Content() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the dossier holds what Valla did not write: " + text, e);
        }
    }

    static ArrayNode texts(List<String> texts) {
        return list(texts, JsonNodeFactory.instance::textNode);
    }

    static <T> ArrayNode list(List<T> items, Function<T, JsonNode> each) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> list.add(each.apply(item)));
        return list;
    }

    static List<String> texts(JsonNode list) {
        return items(list, JsonNode::asText);
    }

    static <T> List<T> items(JsonNode list, Function<JsonNode, T> each) {
        List<T> items = new ArrayList<>(list.size());
        list.forEach(item -> items.add(each.apply(item)));
        return items;
    }

    static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresent(there -> object.put(name, there));
    }

    static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    static String need(JsonNode object, String name) {
        return text(object, name)
                .orElseThrow(() -> new IllegalStateException("the dossier lacks \"%s\" in %s".formatted(name, object)));
    }
}
