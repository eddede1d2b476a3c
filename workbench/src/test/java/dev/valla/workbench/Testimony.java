package dev.valla.workbench;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Small dossiers by lot, in which much hangs on whom: chains of witnesses, grounds that are all named and grounds that are not. */
final class Testimony {
    private static final List<String> WITNESSES = List.of("Ada Holt", "Ben Kruse", "Cora Lind", "Dan Moor");
    private static final List<String> TYPES = List.of("birth", "arrest", "sentence", "death");
    private static final int SOURCES = 5;
    private static final int CLAIMS = 8;

    private final Random lot;

    Testimony(long seed) {
        lot = new Random(seed);
    }

    Inquiry inquiry() {
        List<Source> sources =
                IntStream.range(0, SOURCES).mapToObj(this::source).toList();
        var claims = new ArrayList<Claim>();
        sources.forEach(source -> {
            for (int at = 0; at < CLAIMS; at++) {
                claims.add(claim(source, at, "c" + (claims.size() + 1)));
            }
        });
        return Inquiry.into(new Material(sources, claims, Set.of(), List.of(), List.of()));
    }

    private Source source(int number) {
        var text = new StringBuilder();
        for (int c = 0; c < CLAIMS; c++) {
            text.append("Paper %d, entry %d, </script><b>on %s.\n\n".formatted(number, c, one(WITNESSES)));
        }
        Bibliography u = Bibliography.UNSTATED;
        List<String> authors = lot.nextBoolean() ? List.of(one(WITNESSES)) : List.of();
        var about = new Bibliography(
                u.title(),
                authors,
                u.date(),
                u.language(),
                u.licence(),
                u.kind(),
                u.speaker(),
                u.through(),
                u.subject());
        return new Source("paper%d.txt".formatted(number), text.toString(), 0, "0".repeat(64), about, List.of());
    }

    private Claim claim(Source source, int at, String id) {
        String year = String.valueOf(1900 + lot.nextInt(3));
        int start = source.text().indexOf("Paper", at == 0 ? 0 : source.text().indexOf("entry " + at) - 12);
        var grounds = new ArrayList<List<Claim.Ground>>();
        for (int leg = lot.nextInt(3); leg > 0; leg--) {
            String name = one(WITNESSES);
            grounds.add(List.of(new Claim.Ground(name, name)));
        }
        return new Claim(
                id,
                EventType.of(one(TYPES)).orElseThrow(),
                Quotation.of(source, start, source.text().indexOf('.', start)),
                List.of(new Participant(Role.SUBJECT, "Ella Nord", "Ella Nord")),
                Optional.of(StatedTime.of(year, year)),
                Optional.empty(),
                lot.nextBoolean() ? List.of(one(WITNESSES)) : List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                grounds,
                lot.nextBoolean(),
                List.of(),
                List.of("made up"));
    }

    private String one(List<String> of) {
        return of.get(lot.nextInt(of.size()));
    }
}
