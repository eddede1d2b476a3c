package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's argument in a column of the journal; an entry that takes one back has no content. */
final class ArgumentContent {
    private ArgumentContent() {}

    static String written(Meant conclusion, List<Meant> premises, List<Subject> members, boolean only) {
        ObjectNode content = Content.object();
        content.set("conclusion", meant(conclusion));
        content.set("premises", Content.list(premises, ArgumentContent::meant));
        content.set(
                "members", Content.texts(members.stream().map(Subject::written).toList()));
        return content.put("only", only).toString();
    }

    private static ObjectNode meant(Meant meant) {
        return Content.object()
                .put("id", meant.id())
                .put("value", meant.value())
                .put("told", meant.told());
    }

    private static Meant meant(JsonNode content) {
        return new Meant(Content.need(content, "id"), Content.need(content, "value"), Content.need(content, "told"));
    }

    /** Empty for an entry that takes another back. */
    static Optional<Argument> read(
            int entry, String written, String reason, String who, Instant when, Optional<Integer> supersedes) {
        JsonNode content = Content.parse(written);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Argument(
                        entry,
                        meant(content.path("conclusion")),
                        Content.items(content.path("premises"), ArgumentContent::meant),
                        Content.items(content.path("members"), member -> Subjects.read(member.asText())),
                        content.path("only").asBoolean(),
                        reason,
                        who,
                        when,
                        supersedes));
    }
}
