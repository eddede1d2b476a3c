package dev.valla.read.claims;

import dev.valla.claim.Source;
import dev.valla.read.names.Kind;
import dev.valla.read.names.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the head and foot of a document say of its voice: labels ("Interviewee:", "Interpreter:"), formulas ("I, …, being duly
 * sworn", "record of the examination of the detained …"), turns, letterheads and signatures.
 *
 * @param spoken    whether its title or a formula makes it a document that speaks
 * @param speaker   who speaks in it
 * @param certifier who certified it
 * @param through   those its words passed through, as they are named one after the other
 */
record Masthead(boolean spoken, Optional<String> speaker, Optional<String> certifier, List<String> through) {
    private static final int NAME_LINES = 3;
    /** What may follow a name that fills a line: "Anna Berg, born 9 May 1909 in Kladno", "Agnes Roy, CSJ". */
    private static final Pattern BESIDE =
            Pattern.compile("(?:,? (?:b\\.|born)[^.!?]{0,60}| ?\\([^)]{1,40}\\)|(?:, (?:\\p{Lu}[.]?){2,5}){1,6})?");

    /**
     * @param text without front matter
     * @param own  whether its author says "I"
     */
    static Masthead of(String text, String kind, boolean own) {
        Sheet sheet = Sheet.of(text, kind, own);
        FullNames full = FullNames.of(text);
        Signs signs = Signs.of(sheet, full);
        Set<String> formulaic = through(sheet, signs, full);
        Optional<String> sure = signs.certain().map(full::inFull).map(Standing::bare);
        Optional<String> likely = signs.likely(formulaic).map(full::inFull).map(Standing::bare);
        Pool pool = Pool.of(own ? text : Voice.unquoted(text), full);
        sure.ifPresent(name -> pool.add(name, signs.weight(name)));
        likely.ifPresent(name -> pool.add(name, "likely"));
        formulaic.stream().map(full::inFull).map(Standing::bare).forEach(name -> pool.add(name, "formula taker"));
        Sworn.asked(text).stream().map(full::inFull).forEach(name -> pool.add(name, "declares"));
        pool.signedBelow(text);
        Optional<String> speaker = pool.speaker();
        Set<String> through = new LinkedHashSet<>(pool.takers());
        Optional<String> certifier = certifier(sheet, signs);
        certifier
                .filter(who -> signs.issuer().isPresent() && signs.issuer().equals(speaker))
                .ifPresent(through::add);
        if (!own
                && (sheet.isLife()
                        || overruled(sure, speaker)
                        || speaker.filter(who -> signs.narrates(pool, who)).isPresent())) {
            return new Masthead(false, Optional.empty(), Optional.empty(), List.of());
        }
        return new Masthead(
                signs.spoken(sure.or(() -> likely), !formulaic.isEmpty())
                        || speaker.filter(who -> signs.tells(pool, who)).isPresent(),
                speaker,
                certifier,
                NameLines.each(through.stream().map(full::inFull).distinct().toList()).stream()
                        .filter(name -> !speaker.equals(Optional.of(name)))
                        .sorted(Comparator.comparingInt(name -> place(text, name)))
                        .toList());
    }

    /** Whether a title or label names one who speaks, and what else is told of him speaks against it. */
    private static boolean overruled(Optional<String> sure, Optional<String> speaker) {
        return sure.isPresent() && speaker.isEmpty();
    }

    private static Optional<String> certifier(Sheet sheet, Signs signs) {
        return sheet.certifiers().stream()
                .findFirst()
                .or(() -> NameLines.withRole(sheet.foot(), "certifier"))
                .or(() -> signs.issuer().flatMap(body -> NameLines.signing(sheet.foot())));
    }

    private static Set<String> through(Sheet sheet, Signs signs, FullNames full) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : List.of(sheet.head(), sheet.foot())) {
            found.addAll(Sheet.labelled(part, label -> Voices.kind(label).equals(Optional.of("through"))));
        }
        found.addAll(Sheet.labelled(sheet.foot(), label -> Voices.did(label) || Voices.certifies(label)));
        found.addAll(Takers.of(sheet.title(), sheet.head(), sheet.foot()));
        found.addAll(Examiners.titled(sheet.text()));
        found.addAll(Preamble.below(sheet.foot()));
        found.addAll(Preamble.of(sheet.head()).takers());
        found.addAll(NameLines.withRoles(sheet.foot(), "through"));
        signs.dialogue().map(Dialogue::asker).ifPresent(found::add);
        // "Interview with Ana Ruiz", and below it "by Tomas Leal"
        signs.record()
                .flatMap(who -> signs.byline().filter(name -> !name.equals(who)))
                .ifPresent(found::add);
        found.addAll(Examiners.named(sheet.text()));
        found.addAll(
                sheet.says("minutes") || sheet.says("session")
                        ? Sheet.labelled(sheet.head(), label -> Voices.is("minutes", label))
                        : signs.transcript().askers().stream()
                                .flatMap(mark -> Examiners.whole(mark, full).stream())
                                .toList());
        return found;
    }

    /** Where the name is first said, by its last word. */
    private static int place(String text, String name) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(Cast.surname(name).toLowerCase(Locale.ROOT));
        return at < 0 ? text.length() : at;
    }

    /** The person whose name alone fills one of the first lines, as writers stand above the titles of their books. */
    static Optional<String> above(Source source, Names names) {
        List<String> found = new ArrayList<>();
        int at = source.body();
        int lines = 0;
        while (at < source.text().length() && lines < NAME_LINES) {
            int end = source.text().indexOf('\n', at);
            end = end < 0 ? source.text().length() : end;
            String line = source.text().substring(at, end);
            lines += line.isBlank() ? 0 : 1;
            names.at(at + Math.max(0, line.indexOf(line.strip())))
                    .filter(m -> m.kind() == Kind.PERSON
                            && BESIDE.matcher(line.strip()
                                            .substring(Math.min(
                                                    m.said().length(),
                                                    line.strip().length())))
                                    .matches()
                            && m.said().contains(" "))
                    .map(m -> NameLines.name(m.said()))
                    .ifPresent(found::add);
            at = end + 1;
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Each sign by which a document tells who speaks, where it has it. */
    private record Signs(
            Sheet sheet,
            FullNames full,
            List<String> labelled,
            Optional<String> sworn,
            Optional<String> record,
            Optional<Dialogue> dialogue,
            Optional<String> form,
            Examiners transcript,
            Optional<String> teller,
            Optional<String> issuer,
            Optional<String> byline,
            Optional<String> together) {

        static Signs of(Sheet sheet, FullNames full) {
            boolean form = (sheet.own() || sheet.titled()) && !sheet.says("certificate");
            boolean issued = !sheet.own() && (sheet.kind().equals("certificate") || Issuer.certifies(sheet.head()));
            boolean byline = sheet.isWritten() || sheet.own() || Formulas.toldTo(sheet.title());
            Examiners transcript = Examiners.of(sheet.text());
            return new Signs(
                    sheet,
                    full,
                    sheet.speakers(),
                    Sworn.of(sheet.own() ? sheet.head() : Voice.unquoted(sheet.head())),
                    sheet.record(),
                    Dialogue.of(sheet.text()),
                    form ? FormRows.name(sheet.head()) : Optional.empty(),
                    transcript,
                    transcript.teller().flatMap(mark -> Examiners.whole(mark, full)),
                    issued ? Issuer.of(sheet.head(), sheet.foot()) : Optional.empty(),
                    byline ? Formulas.first(Formulas.BYLINE, sheet.title()) : Optional.empty(),
                    sheet.says("telegram")
                            ? Signatures.sent(sheet.text())
                            : Signatures.body(sheet.foot(), sheet.text()));
        }

        /** By the surest sign first: what the head says in words, then turns and letterhead. */
        Optional<String> certain() {
            return Stream.of(
                            labelled.stream().findFirst(),
                            sworn,
                            Formulas.first(Formulas.DELIVERED, sheet.head()),
                            sheet.isJudgment() ? NameLines.withRole(sheet.head(), "judge") : Optional.<String>empty(),
                            record.filter(name -> !sheet.mayBeNoName(name)),
                            dialogue.map(Dialogue::speaker),
                            form,
                            teller,
                            issuer,
                            sheet.isLetter() ? Formulas.first(Formulas.SENDER, sheet.head()) : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** By-lines and signatures, which stand below narrated texts as well. */
        Optional<String> likely(Set<String> through) {
            return Stream.of(
                            byline,
                            above(through),
                            signature().filter(name -> !through.contains(name)),
                            record.filter(name -> name.contains(" ")))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** By signs that are told of others as well, and so only where somebody speaks. */
        private Optional<String> above(Set<String> through) {
            return sheet.speaks()
                    ? Sworn.alone(sheet.head())
                            .or(() -> party())
                            .or(() -> Preamble.of(sheet.head()).teller(full, through))
                            .or(() -> sheet.ofSelf().stream().findFirst())
                    : Optional.empty();
        }

        /** "The accused pleads not guilty and deposes:", where the head names the accused. */
        private Optional<String> party() {
            return Formulas.party(sheet.head())
                    .flatMap(party ->
                            Sheet.labelled(sheet.head(), party::equals).stream().findFirst());
        }

        private Optional<String> signature() {
            return sheet.signed()
                    .or(() -> sheet.isLetter() ? Letters.signature(sheet.foot(), sheet.text()) : Optional.empty())
                    .or(() -> sheet.speaks() || sheet.titled()
                            ? Signatures.person(sheet.foot(), sheet.text())
                            : Optional.empty())
                    .or(() -> sheet.speaks() ? Formulas.first(Formulas.YOURS, sheet.foot()) : Optional.empty())
                    .or(() -> sheet.own() ? Formulas.origin(sheet.foot()) : Optional.empty())
                    .or(() -> together);
        }

        /** Whether a text in which nobody says "I" tells of him as of another, and does not tell what he states. */
        boolean narrates(Pool pool, String who) {
            return pool.has(who, "life dates")
                    || ((pool.has(who, "told of", "about") || !who.contains(" "))
                            && !sheet.inThird()
                            && !sheet.asks()
                            && !sheet.speaks())
                    || (record.equals(Optional.of(who)) && labelled.isEmpty() && sworn.isEmpty() && !sheet.isTold());
        }

        /** As what evidence a certain formula counts: a body's letterhead most, one word least. */
        String weight(String name) {
            return issuer.map(full::inFull).equals(Optional.of(name))
                    ? "letterhead"
                    : name.contains(" ") && !Standing.isNobody(name) ? "formula" : "likely";
        }

        /** Whether a document in which nobody says "I" has a voice all the same: a protocol, a certificate, a log. */
        boolean tells(Pool pool, String who) {
            boolean framed = !pool.takers().isEmpty() || sheet.titled() || sheet.heads();
            boolean oath = pool.has(who, "appears", "sworn", "makes a mark", "signs")
                    || !pool.takers().isEmpty();
            return !pool.has(who, "told of", "life dates")
                    && ((pool.has(who, "says", "appears", "declares", "sworn", "called") && sheet.saysI() && framed)
                            || (pool.has(who, "says") && framed)
                            || (pool.has(who, "says", "said")
                                    && pool.has(who, "appears", "sworn")
                                    && (framed || sheet.inThird()))
                            || (pool.has(who, "appears", "sworn", "headed", "called", "described")
                                    && framed
                                    && oath
                                    && sheet.inThird())
                            || pool.has(who, "kept", "spoken")
                            || (pool.has(who, "headed", "called", "declares") && (sheet.asks() || sheet.isPetition()))
                            || (pool.has(who, "declares") && sheet.inThird())
                            || (pool.has(who, "takes leave", "makes a mark") && sheet.saysI())
                            || (pool.has(who, "signs", "last line", "takes leave") && sheet.certified()));
        }

        boolean spoken(Optional<String> speaker, boolean passedOn) {
            return (speaker.isPresent() && sheet.speaks())
                    || sheet.speaks()
                    || Stream.of(sworn, record, form, issuer, byline, dialogue).anyMatch(Optional::isPresent)
                    || transcript.speaks()
                    || (sheet.says("certificate") && !sheet.certifiers().isEmpty())
                    || (together.isPresent() && together.equals(speaker))
                    || (speaker.isPresent() && sheet.isLetter())
                    || (!labelled.isEmpty() && (sheet.titled() || passedOn || sheet.own()));
        }
    }
}
