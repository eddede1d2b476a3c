package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a slot was filled, in words that need no grammarian. */
final class Explained {
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("subj", "who does it or is it"),
            Map.entry("who", "who does it"),
            Map.entry("what", "whom it befalls"),
            Map.entry("obj", "whom or what it is done to"),
            Map.entry("to-whom", "to whom it is said or given"),
            Map.entry("span", "how long, or what it is done to"),
            Map.entry("comp", "what is said of its subject"),
            Map.entry("poss", "whose it is"),
            Map.entry("mod", "the word before it"),
            Map.entry("quality", "the word before it"),
            Map.entry("appos", "what stands beside it"),
            Map.entry("bearer", "who is called so"),
            Map.entry("self", "the word itself"),
            Map.entry("chief", "who does what the clause tells"),
            Map.entry("xobj", "what the act is done to"),
            Map.entry("title", "the title"));
    private static final Map<String, String> FRAMES = Map.of(
            "be", "the text says that somebody is this",
            "become", "the text says that somebody becomes this",
            "appos", "it stands beside the name, as what that person is",
            "named", "it stands before the name",
            "was", "the text says who is this",
            "as", "\"as\" stands before it",
            "turn", "\"as\" stands before it, as what that person was in turn",
            "having", "\"with\" stands before it, behind what that person is",
            "listed", "it stands in a list of somebody's posts");

    private Explained() {}

    /** "subject: "he", who does it or is it: the main person of the document". */
    static String slot(String slot, String words, String way, String reason) {
        return "%s: \"%s\", %s: %s".formatted(slot, words, way(way), reason);
    }

    /** The last step of a way: a relation of ours, else the preposition itself. */
    static String way(String way) {
        String last = way.substring(way.lastIndexOf('>') + 1);
        return WAYS.getOrDefault(last, "behind \"%s\"".formatted(last));
    }

    static String frame(String frame) {
        return "role: " + FRAMES.getOrDefault(frame, frame);
    }

    /** Where the sentence puts the event. */
    static String place(Tree tree, int place, String name) {
        int head = tree.head(place);
        boolean behind = head >= 0 && head < place && tree.at(head).is("prep");
        return behind
                ? "place: \"%s\", behind \"%s\"".formatted(name, tree.at(head).form())
                : "place: \"%s\"".formatted(name);
    }

    /** On whose word, rung by rung, and through whom. */
    static List<String> word(List<String> chain, List<Naming.Who> said, List<String> through) {
        List<String> lines = new ArrayList<>();
        if (chain.size() > said.size()) {
            lines.add("on the word of: %s, who speaks in this document".formatted(chain.getFirst()));
        }
        for (Naming.Who who : said) {
            lines.add("on the word of: %s, said to have told it (\"%s\": %s)"
                    .formatted(who.name(), who.said(), who.reason()));
        }
        if (!through.isEmpty()) {
            lines.add("through: %s, as the document says".formatted(String.join(", ", through)));
        }
        return lines;
    }
}
