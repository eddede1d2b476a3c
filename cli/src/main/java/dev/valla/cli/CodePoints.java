package dev.valla.cli;

import dev.valla.claim.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From UTF-16 units, as inside Java, to Unicode code points, as everything outside counts, and back: the one place where that happens. Each
 * text is gone through once; a question costs a binary search among its surrogate pairs, of which most texts have none.
 */
final class CodePoints {
    private static final int[] NONE = {};
    private final Map<String, int[]> pairs = new HashMap<>();

    CodePoints(List<Source> sources) {
        sources.forEach(source -> pairs.put(source.path(), pairs(source.text())));
    }

    /** Where the second half of each surrogate pair stands. */
    private static int[] pairs(String text) {
        int[] places = NONE;
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                places = count == places.length ? Arrays.copyOf(places, Math.max(16, 2 * count)) : places;
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** How many code points of that source stand before a place, given in UTF-16 units. */
    int before(String source, int place) {
        int found = Arrays.binarySearch(pairs.getOrDefault(source, NONE), place);
        return place - (found >= 0 ? found : -found - 1);
    }

    /** The way back: the place in UTF-16 units before which so many code points stand; beyond the text's end if there are fewer. */
    int place(String source, int codePoints) {
        int[] seconds = pairs.getOrDefault(source, NONE);
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }
}
