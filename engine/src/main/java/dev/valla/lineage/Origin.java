package dev.valla.lineage;

import java.util.List;
import java.util.Set;

/** Where the words of a quotation come from, as far as the sources at hand show. */
public sealed interface Origin {

    /** Its own source: no other at hand has them. */
    record Own() implements Origin {}

    /**
     * A passage of another source. What was copied stands on the leg of that passage.
     *
     * @param source  path of the exemplar: the last one that can be reached, when copies were copied
     * @param start   first char of the passage there, UTF-16 units
     * @param end     one past the last
     * @param words   as they stand there
     * @param links   ids of the copy links that lead there, the nearest first
     * @param translated whether it stands there in another language
     */
    record Exemplar(String source, int start, int end, String words, List<String> links, boolean translated)
            implements Origin {
        public Exemplar {
            links = List.copyOf(links);
        }

        /**
         * Whether the exemplar has these words there, case and accents aside; of a translation, whether it has their numbers
         * and names. A value that it has not is the copyist's own claim.
         */
        public boolean has(String value) {
            return Words.contains(words, value) || (translated && Facts.contains(words, value));
        }
    }

    /**
     * Several have it and none shows who had it from whom: behind them stands a common source, seen or not. Each of them is a
     * leg together with that one member, so that they are one origin however many they are.
     *
     * @param name    of that member: {@code common source of FILE, FILE and FILE}, of more than four the first three by path and how many
     * @param sources paths of all that share it, ascending
     * @param links   ids of the links that join them
     */
    record CommonSource(String name, Set<String> sources, List<String> links) implements Origin {
        public CommonSource {
            links = List.copyOf(links);
        }
    }
}
