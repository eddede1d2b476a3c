package dev.valla.ask;

import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Source;
import dev.valla.time.Edtf;
import java.util.Optional;
import java.util.Set;

/** To which claims a judgement reaches. */
final class Scope {
    enum Reach {
        WITHIN,
        OUTSIDE,
        /** The statement is not certainly within the time: it keeps its leg, and this is said. */
        UNDECIDED
    }

    private final ById<Source> sources;
    private final Names names;

    Scope(ById<Source> sources, Names names) {
        this.sources = sources;
        this.names = names;
    }

    /**
     * Whether the judgement speaks of this claim.
     *
     * @throws IllegalArgumentException if the scope is none that Valla knows
     */
    Reach reach(Judgement judgement, Claim claim) {
        return judgement.scope().map(scope -> reach(scope, claim)).orElse(Reach.WITHIN);
    }

    private Reach reach(String scope, Claim claim) {
        String limit = scope.substring(scope.indexOf(':') + 1).strip();
        return switch (scope.substring(0, Math.max(0, scope.indexOf(':')))) {
            case "claim" -> within(Set.of(limit.split("\\s*,\\s*")).contains(claim.id()));
            case "about" ->
                within(claim.participants().stream()
                        .anyMatch(p ->
                                names.same(names.canonical(claim.quotation().source(), p.name()), limit)));
            case "time" -> madeWithin(Edtf.parse(limit), claim);
            default ->
                throw new IllegalArgumentException(
                        "the scope \"%s\" is none of time:…, about:…, claim:…".formatted(scope));
        };
    }

    private static Reach within(boolean yes) {
        return yes ? Reach.WITHIN : Reach.OUTSIDE;
    }

    /** A time scope means when the statement was made, not when what it tells happened. */
    private Reach madeWithin(Edtf limit, Claim claim) {
        Optional<Edtf> made = sources.find(claim.quotation().source())
                .flatMap(source -> source.about().date())
                .flatMap(Edtf::read);
        if (made.isEmpty() || !made.get().compatible(limit)) {
            return made.isEmpty() ? Reach.UNDECIDED : Reach.OUTSIDE;
        }
        return made.get().entails(limit) ? Reach.WITHIN : Reach.UNDECIDED;
    }
}
