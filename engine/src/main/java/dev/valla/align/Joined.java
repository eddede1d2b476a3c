package dev.valla.align;

import dev.valla.claim.StableId;
import dev.valla.claim.Subject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * "These two are one", as a person says where nothing read says so: two claims, or two names as their sources have them.
 *
 * @param left  a claim's id, or {@code NAME in SOURCE}
 * @param right likewise
 */
public record Joined(String left, String right) {
    static final String REASON = "entered by a person";

    public static Joined of(Subject.OfSame same) {
        return new Joined(same.left(), same.right());
    }

    /** Id of the match that it makes; switching that off is as if it had never been entered. */
    public String id() {
        return StableId.of("m", "same", left, right);
    }

    Match match(Match.Kind kind, String reason) {
        return new Match(id(), kind, left, right, reason);
    }

    /** Names of the dossier by how an entry writes them. */
    static <T> Map<String, Named> written(Map<Named, T> names) {
        return names.keySet().stream().collect(Collectors.toMap(Named::told, Function.identity(), (a, b) -> a));
    }
}
