package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Argument;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Participant;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier's material without what is withheld, and without whatever names it. All that is exported for publication is weighed
 * anew from this: what the engine does not know it cannot give away, not even by a standing that is firmer than the claims shown
 * make it. Where it is not sure, it leaves out.
 */
final class ForPublication {
    private static final int SURNAME = 3;

    private final Material all;
    private final Inquiry inquiry;
    private final List<Judgement> withheld;
    private final Set<String> forms = new TreeSet<>();
    private final Pattern named;

    private ForPublication(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.all = inquiry.material();
        this.withheld = all.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.WITHHOLD)
                .toList();
        everywhere().forEach(this::callings);
        this.named = Pattern.compile(
                forms.isEmpty()
                        ? "(?!)"
                        : forms.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static ForPublication of(Inquiry inquiry) {
        return new ForPublication(inquiry);
    }

    boolean withholds() {
        return !withheld.isEmpty();
    }

    /** Whether a text names somebody or something that is withheld. */
    boolean names(String text) {
        return named.matcher(text).find();
    }

    Material material() {
        Set<String> sources = all.sources().stream()
                .filter(source -> !isWithheld(source))
                .map(Source::path)
                .collect(Collectors.toSet());
        List<Claim> claims = all.claims().stream()
                .filter(claim -> sources.contains(claim.quotation().source()))
                .filter(claim -> !isWithheld(claim))
                .toList();
        return new Material(
                all.sources().stream()
                        .filter(source -> sources.contains(source.path()))
                        .map(this::withoutSubject)
                        .toList(),
                claims,
                all.checked(),
                all.judgements().stream().filter(this::stays).toList(),
                all.unweighed().stream()
                        .filter(passage -> sources.contains(passage.passage().source()))
                        .filter(passage -> !names(passage.passage().words())
                                && passage.names().stream().noneMatch(this::names))
                        .toList(),
                all.arguments().stream().filter(this::stays).toList());
    }

    /** Verdicts that hold whatever is said: a limit in time counts as none, since it cannot be seen from outside. */
    private Stream<Judgement> everywhere() {
        return withheld.stream()
                .filter(judgement -> judgement
                        .scope()
                        .filter(scope -> !scope.startsWith("time:"))
                        .isEmpty());
    }

    private void callings(Judgement judgement) {
        switch (judgement.on()) {
            case Subject.OfSource source -> {
                form(source.path());
                all.sources().stream()
                        .filter(one -> one.path().equals(source.path()))
                        .forEach(one -> one.about().title().ifPresent(this::form));
            }
            case Subject.OfWitness witness -> person(witness.name());
            case Subject.OfClaim c -> {}
            case Subject.OfMatch m -> {}
            case Subject.OfCopy c -> {}
            case Subject.OfLink l -> {}
            case Subject.OfSame s -> {}
        }
    }

    /** All that sources call this witness, and the surname by itself. */
    private void person(String witness) {
        form(witness);
        surname(witness);
        for (Claim claim : all.claims()) {
            String source = claim.quotation().source();
            for (Participant one : claim.participants()) {
                if (isSame(source, one.name(), witness)) {
                    form(one.name());
                    surname(one.name());
                    if (isName(one.words())) {
                        form(one.words());
                    }
                }
            }
            Stream.of(claim.attributedTo(), claim.through())
                    .flatMap(Collection::stream)
                    .filter(name -> isSame(source, name, witness))
                    .forEach(this::form);
        }
        for (Source source : all.sources()) {
            people(source).filter(name -> isSame(source.path(), name, witness)).forEach(this::form);
        }
    }

    private boolean isSame(String source, String name, String witness) {
        return name.equalsIgnoreCase(witness) || inquiry.known(source, name).equalsIgnoreCase(witness);
    }

    private static Stream<String> people(Source source) {
        return Stream.of(
                        source.about().authors(),
                        source.about().speaker().stream().toList(),
                        source.about().through())
                .flatMap(Collection::stream);
    }

    private void surname(String name) {
        String last = name.replaceAll("\\s*\\(.*\\)$", "").replaceAll("^.*\\s", "");
        if (last.length() >= SURNAME && isName(last)) {
            form(last);
        }
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    private void form(String form) {
        if (!form.isBlank()) {
            forms.add(form.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Who cites a document names its author, its speaker and those it came through. */
    private boolean isWithheld(Source source) {
        return everywhere().anyMatch(judgement -> judgement.on().equals(new Subject.OfSource(source.path())))
                || names(source.path())
                || source.about().title().filter(this::names).isPresent()
                || people(source).anyMatch(this::names);
    }

    private Source withoutSubject(Source source) {
        Bibliography about = source.about();
        return about.subject().filter(this::names).isEmpty()
                ? source
                : new Source(
                        source.path(),
                        source.text(),
                        source.body(),
                        source.sha256(),
                        new Bibliography(
                                about.title(),
                                about.authors(),
                                about.date(),
                                about.language(),
                                about.licence(),
                                about.kind(),
                                about.speaker(),
                                about.through(),
                                java.util.Optional.empty()),
                        source.notRead(),
                        source.landmarks());
    }

    private boolean isWithheld(Claim claim) {
        return withheld.stream().anyMatch(judgement -> reaches(judgement, claim))
                || said(claim).anyMatch(this::names);
    }

    private boolean reaches(Judgement judgement, Claim claim) {
        boolean isOn = judgement.on().equals(new Subject.OfClaim(claim.id()));
        String scope = judgement.scope().orElse("");
        if (scope.startsWith("about:")) {
            String person = scope.substring("about:".length()).strip();
            String source = claim.quotation().source();
            return (isOn || rests(judgement.on(), claim))
                    && claim.participants().stream().anyMatch(one -> isSame(source, one.name(), person));
        }
        return isOn || scope.equals("claim:" + claim.id());
    }

    private boolean rests(Subject on, Claim claim) {
        String source = claim.quotation().source();
        return switch (on) {
            case Subject.OfSource s -> s.path().equals(source);
            case Subject.OfWitness w ->
                Stream.of(
                                claim.attributedTo().stream(),
                                claim.through().stream(),
                                all.sources().stream()
                                        .filter(one -> one.path().equals(source))
                                        .flatMap(ForPublication::people))
                        .flatMap(names -> names)
                        .anyMatch(name -> isSame(source, name, w.name()));
            case Subject.OfClaim c -> c.id().equals(claim.id());
            case Subject.OfMatch m -> false;
            case Subject.OfCopy c -> false;
            case Subject.OfLink l -> false;
            case Subject.OfSame s -> false;
        };
    }

    private static Stream<String> said(Claim claim) {
        return Stream.of(
                        Stream.of(claim.quotation().words()),
                        claim.participants().stream().flatMap(one -> Stream.of(one.name(), one.words())),
                        claim.time().stream().flatMap(time -> Stream.of(time.words(), time.resolvedFrom())),
                        claim.place().stream(),
                        claim.attributedTo().stream(),
                        claim.through().stream(),
                        claim.restsOn().stream()
                                .flatMap(List::stream)
                                .flatMap(ground -> Stream.of(ground.name(), ground.words())),
                        claim.details().stream(),
                        claim.because().stream())
                .flatMap(words -> words);
    }

    private boolean stays(Argument argument) {
        return Stream.of(
                        Stream.of(argument.conclusion().told()),
                        argument.premises().stream().map(Argument.Meant::told),
                        argument.members().stream().map(Subject::written))
                .flatMap(words -> words)
                .noneMatch(this::names);
    }

    private boolean stays(Judgement judgement) {
        return judgement.verdict() != Verdict.WITHHOLD && !names(judgement.on().written());
    }
}
