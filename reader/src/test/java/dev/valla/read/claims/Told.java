package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Reliability;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim as our data files expect it: {@code arrest [arrested] subject=Orlov place=Kiev time=1910}. What it leaves out may be
 * anything; {@code time=-} says that there is none.
 */
record Told(String type, String words, List<String[]> slots) {
    private static final Pattern LINE = Pattern.compile("(\\S+)(?: \\[([^\\]]*)\\])?(.*)");
    private static final Pattern SLOT = Pattern.compile("([\\w-]+)=(.*?)(?= [\\w-]+=|$)");

    static Told parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        List<String[]> slots = SLOT.matcher(parts.group(3).strip())
                .results()
                .map(r -> new String[] {r.group(1), r.group(2).strip()})
                .toList();
        return new Told(parts.group(1), parts.group(2) == null ? "" : parts.group(2), slots);
    }

    /** The same, whatever these slots hold. */
    Told without(String... names) {
        List<String> left = List.of(names);
        return new Told(
                type, words, slots.stream().filter(s -> !left.contains(s[0])).toList());
    }

    boolean names(String slot) {
        return slots.stream().anyMatch(s -> s[0].equals(slot));
    }

    /** Whether the claim is this one, or this one with something left out. */
    boolean agreesWith(Claim claim) {
        return new Told(type, words, List.of()).isToldBy(claim)
                && slots.stream().allMatch(s -> isEmpty(claim, s[0]) || filled(claim, s[0], s[1]));
    }

    private static boolean isEmpty(Claim claim, String slot) {
        return switch (slot) {
            case "time" -> claim.time().isEmpty();
            case "place" -> claim.place().isEmpty();
            case "polarity", "certainty" -> false;
            default ->
                claim.participants().stream().noneMatch(p -> p.role().word().equals(slot));
        };
    }

    boolean isToldBy(Claim claim) {
        return claim.type().word().equals(type)
                && claim.quotation().words().contains(words)
                && slots.stream().allMatch(slot -> filled(claim, slot[0], slot[1]));
    }

    private static boolean filled(Claim claim, String slot, String value) {
        return switch (slot) {
            case "time" -> claim.time().map(t -> t.edtf().text()).orElse("-").equals(value);
            case "place" -> claim.place().orElse("-").equals(value);
            case "by" -> String.join(" < ", claim.attributedTo()).equals(value.equals("-") ? "" : value);
            case "through" -> String.join(", ", claim.through()).equals(value.equals("-") ? "" : value);
            case "citation" -> claim.citation().name().toLowerCase(Locale.ROOT).equals(value);
            case "polarity" -> claim.polarity().name().toLowerCase(Locale.ROOT).equals(value);
            case "certainty" ->
                claim.certainty().name().toLowerCase(Locale.ROOT).equals(value);
            case "detail" -> claim.details().contains(value);
            case "restsOn" ->
                claim.restsOn().stream()
                        .anyMatch(leg -> leg.stream().anyMatch(g -> g.name().equals(value)));
            case "reliability" ->
                Reliability.of(claim).map(Reliability::words).orElse("-").equals(value);
            case "only" -> String.valueOf(claim.only()).equals(value);
            default ->
                claim.participants().stream()
                        .anyMatch(p -> p.role().word().equals(slot) && p.name().equals(value));
        };
    }

    static String shown(Claim claim) {
        List<String> who = claim.participants().stream().map(Told::shown).toList();
        return "%s [%s] %s time=%s place=%s by=%s %s"
                .formatted(
                        claim.type().word(),
                        claim.quotation().words(),
                        String.join(" ", who),
                        claim.time().map(t -> t.edtf().text()).orElse("-"),
                        claim.place().orElse("-"),
                        String.join(" < ", claim.attributedTo()),
                        claim.polarity());
    }

    private static String shown(Participant p) {
        return p.role().word() + "=" + p.name();
    }
}
