package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Certainty;
import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A dossier of a few lines, as {@code lives.txt} writes it, with the conflicts expected in it. */
record SmallDossier(String name, List<Claim> claims, Map<String, String> events, List<String> expected) {
    @Override
    public String toString() {
        return name;
    }

    static List<SmallDossier> all(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SmallDossier.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^== "))
                    .skip(1)
                    .map(SmallDossier::read)
                    .toList();
        }
    }

    static SmallDossier read(String text) {
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        List<Claim> claims = new ArrayList<>();
        Map<String, String> events = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.contains("|")) {
                Claim claim = claim(line);
                claims.add(claim);
                events.put(claim.id(), cell(line, 1));
            } else {
                expected.add(sorted(line));
            }
        }
        return new SmallDossier(lines.getFirst(), claims, events, expected);
    }

    private static String sorted(String line) {
        String[] parts = line.split(":", 2);
        return parts[0] + ": "
                + String.join(" ", new TreeSet<>(List.of(parts[1].strip().split(" ", -1))));
    }

    /** A conflict as the file writes it. */
    static String line(Conflict c) {
        String kind = c.explained().isPresent() ? "explained" : c.withinOneSource() ? "within" : "conflict";
        return kind + " " + c.rule() + ": " + String.join(" ", new TreeSet<>(c.claims()));
    }

    private static String cell(String line, int n) {
        return line.split("\\|", -1)[n].strip();
    }

    private static Claim claim(String line) {
        List<Participant> participants = new ArrayList<>();
        for (String subject : cell(line, 3).split(";", -1)) {
            participants.add(new Participant(Role.SUBJECT, subject.strip(), subject.strip()));
        }
        Polarity polarity = Polarity.ASSERTED;
        Certainty certainty = Certainty.PLAIN;
        Calendar calendar = Calendar.UNSTATED;
        Optional<String> place = Optional.empty();
        List<String> flags = line.split("\\|", -1).length > 6
                ? Stream.of(cell(line, 6).split(",", -1)).map(String::strip).toList()
                : List.of();
        for (String flag : flags) {
            switch (flag) {
                case "denied" -> polarity = Polarity.DENIED;
                case "hedged" -> certainty = Certainty.HEDGED;
                case "julian" -> calendar = Calendar.JULIAN;
                case "gregorian" -> calendar = Calendar.GREGORIAN;
                default -> {
                    String[] named = flag.split("=", 2);
                    if (named[0].equals("place")) {
                        place = Optional.of(named[1]);
                    } else {
                        participants.add(new Participant(Role.of(named[0]).orElseThrow(), named[1], named[1]));
                    }
                }
            }
        }
        Optional<StatedTime> time = cell(line, 4).equals("-")
                ? Optional.empty()
                : Optional.of(new StatedTime(Edtf.parse(cell(line, 4)), cell(line, 4), calendar, ""));
        return new Claim(
                cell(line, 0),
                EventType.of(cell(line, 2)).orElseThrow(),
                new Quotation(cell(line, 5), 0, line.length(), line),
                participants,
                time,
                place,
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                polarity,
                certainty,
                List.of(),
                false,
                List.of(),
                List.of());
    }

    Finding finding(String id) {
        return findings().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    /** An event finding for each event, and a value finding for each of its times and places; a finer time supports the coarser. */
    List<Finding> findings() {
        Map<String, List<Claim>> ofEvent = new LinkedHashMap<>();
        claims.forEach(c -> ofEvent.computeIfAbsent(Objects.requireNonNull(events.get(c.id())), e -> new ArrayList<>())
                .add(c));
        List<Finding> findings = new ArrayList<>();
        ofEvent.forEach((event, those) -> {
            findings.add(finding(event, event, Slot.EVENT, those.getFirst(), "", those));
            those.stream()
                    .flatMap(c -> c.time().stream())
                    .map(t -> t.edtf())
                    .distinct()
                    .forEach(time -> findings.add(finding(
                            event + "=" + time,
                            event,
                            Slot.TIME,
                            those.getFirst(),
                            time.text(),
                            those.stream()
                                    .filter(c -> c.time()
                                            .map(t -> t.edtf().entails(time))
                                            .orElse(false))
                                    .toList())));
            those.stream()
                    .flatMap(c -> c.place().stream())
                    .distinct()
                    .forEach(place -> findings.add(finding(
                            event + "@" + place,
                            event,
                            Slot.PLACE,
                            those.getFirst(),
                            place,
                            those.stream()
                                    .filter(c -> c.place().equals(Optional.of(place)))
                                    .toList())));
        });
        return findings;
    }

    private static Finding finding(String id, String event, Slot slot, Claim first, String value, List<Claim> claims) {
        List<String> subjects = first.in(Role.SUBJECT).map(Participant::name).toList();
        return new Finding(
                id,
                event,
                slot,
                first.type(),
                first.polarity(),
                subjects,
                value,
                (first.type().word() + " of " + String.join(" and ", subjects) + " " + value).strip(),
                claims.stream().map(Claim::id).toList(),
                List.of());
    }
}
