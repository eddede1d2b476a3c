package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Link;
import java.util.List;
import java.util.Optional;

/** "She had it from the clerk": a rung more for what she was said to have told in the sentence before. */
record HandedOn(Attribution attribution, Voice voice) {
    /**
     * @param claims in the order of their sentences; those of the sentence before are changed in place
     * @param before the sentence before, of one who answers
     * @param asked  whether this sentence is a question
     * @return the sentence before the next
     */
    Optional<Tree> told(List<Claim> claims, Optional<Tree> before, Tree tree, boolean asked) {
        if (asked) {
            return before;
        }
        Optional<Attribution.Handed> handed = attribution.handed(tree);
        if (before.isPresent() && handed.isPresent()) {
            int from = before.get().start();
            for (int i = claims.size() - 1; i >= 0 && claims.get(i).quotation().start() >= from; i--) {
                claims.set(i, longer(claims.get(i), handed.get(), tree));
            }
        }
        return Optional.of(tree);
    }

    private Claim longer(Claim claim, Attribution.Handed handed, Tree tree) {
        boolean hers =
                (handed.own() ? claim.attributedTo().size() == 1 : handed.by().settled())
                        && !claim.attributedTo().isEmpty()
                        && (handed.own()
                                || !voice.at(tree.start())
                                        .equals(Optional.of(handed.by().name())))
                        && claim.attributedTo().getLast().equals(handed.by().name());
        List<String> names = handed.from().stream().map(Naming.Who::name).toList();
        List<Link> links = handed.from().stream()
                .flatMap(who -> who.link(Link.Slot.CHAIN).stream())
                .toList();
        return hers
                ? claim.handedOn(
                        names,
                        "on the word of: %s, by \"%s\""
                                .formatted(String.join(", ", names), Naming.plain(tree, 0, tree.size() - 1)),
                        links)
                : claim;
    }
}
