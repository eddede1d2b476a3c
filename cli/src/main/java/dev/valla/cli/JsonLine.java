package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A line of a file, read.
 *
 * @param number from 1
 */
record JsonLine(int number, JsonNode json) {
    String where(String file) {
        return "%s, line %d".formatted(file, number);
    }
}
