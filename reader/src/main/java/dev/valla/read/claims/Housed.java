package dev.valla.read.claims;

import dev.valla.claim.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a body is: "Graz College, Styria", "the faculty at Graz College". The town behind a body's name is no second body. */
final class Housed {
    /** Of whose colleges the town is part of the name. */
    private static final Set<String> COLLEGIATE = Set.of("Oxford", "Cambridge");

    private static final Set<String> STAFF = Set.of("faculty", "staff", "teaching_staff");

    private Housed() {}

    static void settle(Draft draft, Kinds kinds) {
        for (Draft.Part part : List.copyOf(draft.parts)) {
            if (part.role() == Role.BODY) {
                town(draft, part);
                employer(draft, part, kinds);
            }
        }
    }

    private static void town(Draft draft, Draft.Part body) {
        Tree tree = draft.tree;
        Optional<Integer> town = behind(tree, body.head());
        for (Optional<Integer> at = town; at.isPresent(); at = behind(tree, at.get())) {
            int place = at.get();
            draft.parts.removeIf(p -> p.role() == Role.BODY && p.head() == place);
        }
        town.filter(t -> draft.places.isEmpty()
                        && !COLLEGIATE.contains(tree.at(t).form()))
                .ifPresent(draft.places::add);
    }

    /** The name of a town behind a comma; none where a list of several goes on with "and". */
    private static Optional<Integer> behind(Tree tree, int noun) {
        int comma = Math.max(tree.nameEnd(noun), Phrase.around(tree, noun).last()) + 1;
        int first = comma + 1;
        boolean town = first < tree.size()
                && tree.at(comma).form().equals(",")
                && tree.at(first).entity().equals("GPE")
                && tree.at(first).isName();
        int last = town ? tree.nameEnd(first) : first;
        boolean listed = town && (tree.hasChild(last, "cc") || tree.hasChild(noun, "cc"));
        return town && !listed && !tree.at(noun).entity().equals("PERSON") ? Optional.of(last) : Optional.empty();
    }

    private static void employer(Draft draft, Draft.Part part, Kinds kinds) {
        Tree tree = draft.tree;
        if (!STAFF.contains(tree.at(part.head()).lemma())) {
            return;
        }
        Stream.of(part.head(), draft.trigger)
                .flatMap(at -> Behind.prepositional(tree, at, "at").stream())
                .filter(body -> kinds.is("body", tree, body))
                .findFirst()
                .ifPresent(
                        body -> draft.parts.set(draft.parts.indexOf(part), new Draft.Part(Role.BODY, body, part.by())));
    }
}
