package dev.valla.read.claims;

import dev.valla.claim.EventType;
import java.util.List;
import java.util.Set;

/**
 * How a group of words tells one type of event. Written in the {@code *.patterns} files; see there.
 *
 * @param name    file and number, for {@code because}
 * @param shape   what part of speech carries the event
 * @param voice   for verbs
 * @param lemmas  of the word that carries it; {@code call+up} with its particle
 * @param frames  for roles, how the text may give the role to its bearer: "be", "become", "as", in apposition, or before
 *                or beside a name
 * @param needs   relations of which one each must be filled
 * @param without relations that must not be
 * @param slots   how participants and the place are found
 * @param marks   {@code split}: each conjunct of the object is an event of its own; {@code also}: another
 *                may tell something else by the same word; {@code denied}: only where denied; {@code denying}: says that it was not ("lost re-election"); {@code main}: speaks of the document's main person if of nobody else
 */
record Pattern(
        String name,
        EventType type,
        Shape shape,
        Voice voice,
        Set<String> lemmas,
        Set<String> frames,
        List<List<Relation>> needs,
        List<Relation> without,
        List<Slot> slots,
        Set<String> marks,
        List<Example> examples) {

    enum Shape {
        VERB,
        NOUN,
        ROLE
    }

    enum Voice {
        ACTIVE,
        PASSIVE,
        ANY
    }

    /**
     * @param name      a role, {@code place} or {@code detail}
     * @param relations tried in this order; the first that is filled fills the slot
     */
    record Slot(String name, List<Relation> relations) {}

    /**
     * @param sentence in our own words
     * @param expected what the reader must say of it, one claim each
     */
    record Example(String sentence, List<String> expected) {}

    boolean is(String mark) {
        return marks.contains(mark);
    }
}
