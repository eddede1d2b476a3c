package dev.valla.workbench;

import dev.valla.ask.Material;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.dossier.KeptReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A dossier of any size, the same for the same seed: lives told by several sources, not always alike. Nothing can be entered. */
final class Generated implements Desk {
    private static final String[] SYLLABLES = {
        "ba", "den", "cor", "lin", "mar", "tes", "wo", "rin", "gal", "hu", "pen", "sta", "vil", "nor", "ke", "dra",
        "fo", "lem", "ti", "quar", "sol", "ber", "mon", "ju", "pra", "zel", "gri", "han", "ost", "ur"
    };
    private static final String[] TYPES = {"birth", "arrest", "travel", "sentence", "office", "death"};

    private final Holding now;

    /** @param words of filler between two claims */
    Generated(int sources, int claimsEach, int people, int words, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Source>();
        var claims = new ArrayList<Claim>();
        for (int s = 0; s < sources; s++) {
            var text = new StringBuilder();
            var told = new ArrayList<int[]>();
            for (int c = 0; c < claimsEach; c++) {
                for (int w = 0; w < words; w++) {
                    text.append(word(random)).append(w % 12 == 11 ? ". " : " ");
                }
                int person = random.nextInt(people);
                int type = random.nextInt(TYPES.length);
                int year = 1870 + person % 20 + type * 12 + (random.nextInt(10) == 0 ? 1 : 0);
                int start = text.length();
                text.append("%s had the %s in %d".formatted(name(person), TYPES[type], year));
                told.add(new int[] {start, text.length(), person, type, year});
                text.append(c % 8 == 7 ? ".\n\n" : ". ");
            }
            var source = source(s, text.toString());
            all.add(source);
            told.forEach(t -> claims.add(claim(source, t, claims.size() + 1)));
        }
        now = Holding.of(1, new Material(all, claims, Set.of(), List.of(), List.of()));
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
        return capital(syllable(person * 7) + syllable(person / 30)) + " "
                + capital(syllable(person) + syllable(person / 30) + syllable(person / 900) + "ov");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Source source(int number, String text) {
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

    private static Claim claim(Source source, int[] told, int number) {
        String year = Integer.toString(told[4]);
        return new Claim(
                "c" + number,
                EventType.of(TYPES[told[3]]).orElseThrow(),
                Quotation.of(source, told[0], told[1]),
                List.of(new Participant(Role.SUBJECT, name(told[2]), name(told[2]))),
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

    @Override
    public String version() {
        return "generated";
    }

    @Override
    public String title() {
        return "generated";
    }

    @Override
    public Holding now() {
        return now;
    }

    private static RuntimeException nothingEntered() {
        return new UnsupportedOperationException("a generated dossier has no journal");
    }

    @Override
    public void judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason) {
        throw nothingEntered();
    }

    @Override
    public List<Integer> correct(List<String> claims, Correction.Change change, String reason) {
        throw nothingEntered();
    }

    @Override
    public String add(Claim claim, String reason) {
        throw nothingEntered();
    }

    @Override
    public List<KeptReading> readings() {
        return List.of();
    }

    @Override
    public void keep(String name, List<Subject> notBelieved) {
        throw nothingEntered();
    }

    @Override
    public void forget(String name) {
        throw nothingEntered();
    }

    @Override
    public void bringIn(String path, byte[] bytes) {
        throw nothingEntered();
    }

    @Override
    public List<Brought> brought() {
        return List.of();
    }
}
