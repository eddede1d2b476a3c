package dev.valla.workbench;

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

/** Material of any size, the same for the same seed: lives told by several sources, not always alike. */
final class MadeUp {
    private static final String[] SYLLABLES = {
        "ba", "den", "cor", "lin", "mar", "tes", "wo", "rin", "gal", "hu", "pen", "sta", "vil", "nor", "ke", "dra",
        "fo", "lem", "ti", "quar", "sol", "ber", "mon", "ju", "pra", "zel", "gri", "han", "ost", "ur"
    };
    private static final String[] TYPES = {"birth", "arrest", "travel", "sentence", "office", "death"};

    /** So many names before a surname needs one syllable more. */
    private static final int NAMES = 27_000;

    private static final int TYPE_YEARS = 12;

    private final Random random;
    private final int people;
    private final int words;
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** What one claim tells, and where. */
    private record Told(int start, int end, int person, int type, int year) {}

    /** @param words of filler between two claims */
    MadeUp(int sources, int claimsEach, int people, int words, long seed) {
        this.random = new Random(seed);
        this.people = people;
        this.words = words;
        for (int s = 0; s < sources; s++) {
            add(claimsEach, "");
        }
    }

    Material material() {
        return new Material(sources, claims, Set.of(), List.of(), List.of());
    }

    List<Source> sources() {
        return sources;
    }

    List<Claim> claims() {
        return claims;
    }

    /** One more source, which ends with these words of another and makes no claim on them. */
    void add(int claimsEach, String copied) {
        var text = new StringBuilder();
        var told = new ArrayList<Told>();
        for (int c = 0; c < claimsEach; c++) {
            for (int w = 0; w < words; w++) {
                text.append(word(random)).append(w % 12 == 11 ? ". " : " ");
            }
            told.add(tell(text));
            text.append(c % 8 == 7 ? ".\n\n" : ". ");
        }
        var source = source(sources.size(), text + copied);
        sources.add(source);
        told.forEach(t -> claims.add(claim(source, t, claims.size() + 1)));
    }

    private Told tell(StringBuilder text) {
        int person = random.nextInt(people);
        int type = random.nextInt(TYPES.length);
        int year = 1870 + person % 20 + type * TYPE_YEARS + (random.nextInt(10) == 0 ? 1 : 0);
        int start = text.length();
        text.append("%s had the %s in %d".formatted(name(person), TYPES[type], year));
        return new Told(start, text.length(), person, type, year);
    }

    /** As in running text, some words are far more common than others. */
    private static String word(Random random) {
        double rare = random.nextDouble();
        int number = (int) (rare * rare * rare * 27_000);
        return syllable(number) + syllable(number / 30) + syllable(number / 900);
    }

    private static String syllable(int number) {
        return SYLLABLES[number % SYLLABLES.length];
    }

    /** Every person has a name of their own. */
    private static String name(int person) {
        String further = person < NAMES ? "" : syllable(person / NAMES);
        return capital(syllable(person % 30 * 7) + syllable(person / 30)) + " "
                + capital(syllable(person) + syllable(person / 30) + syllable(person / 900) + further + "ov");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static Source source(int number, String text) {
        Bibliography u = Bibliography.UNSTATED;
        var about = new Bibliography(
                u.title(),
                List.of("Author " + number),
                Optional.of(Integer.toString(1900 + number % 100)),
                Optional.of("en"),
                u.licence(),
                u.kind(),
                u.speaker(),
                u.through(),
                u.subject());
        return new Source("s%03d.txt".formatted(number), text, 0, "0".repeat(64), about, List.of());
    }

    private static Claim claim(Source source, Told told, int number) {
        String year = Integer.toString(told.year());
        return new Claim(
                "c" + number,
                EventType.of(TYPES[told.type()]).orElseThrow(),
                Quotation.of(source, told.start(), told.end()),
                List.of(new Participant(Role.SUBJECT, name(told.person()), name(told.person()))),
                Optional.of(StatedTime.of(year, year)),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of("generated"));
    }
}
