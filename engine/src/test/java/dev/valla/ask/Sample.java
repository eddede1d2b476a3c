package dev.valla.ask;

import dev.valla.claim.Argument;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.claim.Unweighed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dossier told in a few lines; each claim belongs to the source named last. */
final class Sample {
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Unweighed> unweighed = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();

    Sample source(String path, String text) {
        return source(path, text, "");
    }

    Sample source(String path, String text, String date) {
        Bibliography u = Bibliography.UNSTATED;
        var about = new Bibliography(
                u.title(),
                u.authors(),
                Optional.of(date).filter(d -> !d.isEmpty()),
                Optional.of("en"),
                u.licence(),
                u.kind(),
                u.speaker(),
                u.through(),
                u.subject());
        sources.add(new Source(path, text, 0, "0".repeat(64), about, List.of()));
        return this;
    }

    /** The source named last is made by these, and speaks in this voice. */
    Sample by(List<String> authors, String speaker, List<String> through, String kind) {
        Source s = sources.removeLast();
        Bibliography u = s.about();
        var about = new Bibliography(
                u.title(),
                authors,
                u.date(),
                u.language(),
                u.licence(),
                Optional.of(kind).filter(k -> !k.isEmpty()),
                Optional.of(speaker).filter(k -> !k.isEmpty()),
                through,
                u.subject());
        sources.add(new Source(s.path(), s.text(), s.body(), s.sha256(), about, s.notRead()));
        return this;
    }

    /** The first source once more, word for word, with its claims. */
    Sample copyOfTheFirst(String path, String date) {
        Source first = sources.getFirst();
        List<Claim> here = claims.stream()
                .filter(c -> c.quotation().source().equals(first.path()))
                .toList();
        source(path, first.text(), date);
        Source copy = sources.getLast();
        for (Claim c : here) {
            claims.add(c.withId("c" + (claims.size() + 1))
                    .withQuotation(Quotation.of(
                            copy, c.quotation().start(), c.quotation().end())));
        }
        return this;
    }

    /** The last claim is said on the word of these. */
    Sample saidBy(List<String> chain, List<String> through) {
        claims.add(claims.removeLast().withChain(chain, through));
        return this;
    }

    Sample claim(String type, String subject, String words, String time) {
        Source source = sources.getLast();
        int start = source.text().indexOf(words);
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                EventType.of(type).orElseThrow(),
                Quotation.of(source, start, start + words.length()),
                List.of(new Participant(Role.SUBJECT, subject, subject)),
                time.isEmpty() ? Optional.empty() : Optional.of(StatedTime.of(time, time)),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of()));
        return this;
    }

    /** What the last claim is said to rest on. */
    Sample restingOn(String witness, boolean only) {
        Claim c = claims.removeLast();
        claims.add(new Claim(
                c.id(),
                c.type(),
                c.quotation(),
                c.participants(),
                c.time(),
                c.place(),
                c.attributedTo(),
                c.through(),
                c.citation(),
                c.polarity(),
                c.certainty(),
                List.of(List.of(new Claim.Ground(witness, witness))),
                only,
                c.details(),
                c.because()));
        return this;
    }

    Sample judge(Verdict verdict, Subject on, String scope) {
        judgements.add(new Judgement(
                judgements.size() + 1,
                verdict,
                on,
                Optional.of(scope).filter(s -> !s.isEmpty()),
                "",
                "a reader",
                Instant.EPOCH,
                Optional.empty(),
                List.of()));
        return this;
    }

    Sample unweighed(String words, String name) {
        Source source = sources.getLast();
        int start = source.text().indexOf(words);
        unweighed.add(new Unweighed(
                Quotation.of(source, start, start + words.length()), List.of(name), "no event was read in it"));
        return this;
    }

    /** That a judgement, the last one, rests on these. */
    Sample because(String... findings) {
        Judgement j = judgements.removeLast();
        judgements.add(new Judgement(
                j.entry(),
                j.verdict(),
                j.on(),
                j.scope(),
                j.reason(),
                j.who(),
                j.when(),
                j.supersedes(),
                List.of(findings)));
        return this;
    }

    /** That a finding of what is told so far rests on others and on members written {@code witness:NAME}. */
    Sample argue(String conclusion, boolean only, String... restsOn) {
        Inquiry now = ask();
        var premises = new ArrayList<Argument.Meant>();
        var members = new ArrayList<Subject>();
        for (String one : restsOn) {
            meant(now, one).ifPresentOrElse(premises::add, () -> members.add(subject(one)));
        }
        arguments.add(new Argument(
                arguments.size() + 1,
                meant(now, conclusion).orElseThrow(),
                premises,
                members,
                only,
                "",
                "a reader",
                Instant.EPOCH,
                Optional.empty()));
        return this;
    }

    private static Optional<Argument.Meant> meant(Inquiry now, String id) {
        return now.meant(id).or(() -> now.groundOf(id.substring(0, id.length() - 1)));
    }

    private static Subject subject(String written) {
        String name = written.substring(written.indexOf(':') + 1);
        return written.startsWith("source:") ? new Subject.OfSource(name) : new Subject.OfWitness(name);
    }

    /** What was told so far of arguments, on other material. */
    Sample argumentsOf(Sample other) {
        arguments.addAll(other.arguments);
        return this;
    }

    Material material() {
        return new Material(sources, claims, Set.of(), judgements, unweighed, arguments);
    }

    Inquiry ask() {
        return Inquiry.into(material());
    }
}
