package dev.valla.ask;

import dev.valla.claim.Participant;
import dev.valla.claim.Subject;
import dev.valla.lineage.CopyLink;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom or what a name as typed means. */
final class Naming {
    private final Evidence evidence;

    Naming(Evidence evidence) {
        this.evidence = evidence;
    }

    /** One subject if the name is plain, several if it fits several, none if it fits nothing. */
    List<Subject> of(String typed) {
        String name = typed.strip();
        int colon = name.indexOf(':');
        String kind = colon < 0 ? "" : name.substring(0, colon);
        String rest = name.substring(colon + 1).strip();
        return switch (kind) {
            case "source" ->
                called(sources().toList(), rest)
                        .orElseGet(() -> having(sources().toList(), rest));
            case "witness" ->
                called(witnesses().toList(), rest)
                        .orElseGet(() -> having(witnesses().toList(), rest));
            case "claim" -> exactly(claims(), rest);
            case "match" -> exactly(matches(), rest);
            case "copy" -> exactly(copies(), rest);
            case "link" -> exactly(links(), rest);
            case "same" -> two(rest);
            default -> anything(name);
        };
    }

    /** A bare word is no full name: "Teller" may be Raymond or Anna Teller, even where one source says no more than "Teller". */
    private List<Subject> anything(String name) {
        List<Subject> ids =
                exactly(Stream.of(claims(), matches(), copies(), links()).flatMap(s -> s), name);
        if (!ids.isEmpty()) {
            return ids;
        }
        List<Subject> all = Stream.concat(sources(), witnesses()).toList();
        List<Subject> having = having(all, name);
        return words(name).size() == 1 ? having : called(all, name).orElse(having);
    }

    /** Two claims or two names of the dossier, of which a person says that they are one. */
    private List<Subject> two(String written) {
        Optional<Subject.OfSame> same = Subject.OfSame.read(written);
        return same.filter(s -> areBoth(s, evidence.claims()::has) || areBoth(s, this::isName)).stream()
                .map(Subject.class::cast)
                .toList();
    }

    private static boolean areBoth(Subject.OfSame same, Predicate<String> known) {
        return known.test(same.left()) && known.test(same.right());
    }

    private boolean isName(String written) {
        return evidence.gathered().people().keySet().stream()
                .anyMatch(named -> named.told().equals(written));
    }

    /** Those that are called just so. */
    private static Optional<List<Subject>> called(List<Subject> all, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Subject> exact = filter(all, subject -> callings(subject).anyMatch(wanted::equals));
        return exact.isEmpty() ? Optional.empty() : Optional.of(exact);
    }

    /** Those whose name has all the words typed. */
    private static List<Subject> having(List<Subject> all, String typed) {
        Set<String> words = words(typed.toLowerCase(Locale.ROOT));
        return words.isEmpty()
                ? List.of()
                : filter(all, subject -> callings(subject).anyMatch(c -> words(c).containsAll(words)));
    }

    private static List<Subject> filter(List<Subject> all, Predicate<Subject> which) {
        return List.copyOf(new LinkedHashSet<>(all.stream().filter(which).toList()));
    }

    private static List<Subject> exactly(Stream<Subject> subjects, String typed) {
        return subjects.filter(s -> Told.name(s).endsWith(typed) && s.written().endsWith(":" + typed))
                .toList();
    }

    /** What it may be called: a source by its path, its file's name, and that without its ending. */
    private static Stream<String> callings(Subject subject) {
        String name = Told.name(subject).toLowerCase(Locale.ROOT);
        if (!(subject instanceof Subject.OfSource)) {
            return Stream.of(name);
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return Stream.of(name, file, dot > 0 ? file.substring(0, dot) : file);
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The sources at hand; then documents that several of them cite or draw on and nobody has seen. */
    private Stream<Subject> sources() {
        Stream<Subject> atHand = evidence.sources().ids().stream().map(Subject.OfSource::new);
        return Stream.concat(atHand, members().filter(Subject.OfSource.class::isInstance))
                .distinct();
    }

    /** Everybody on whose word something rests; then everybody named, for "nothing rests on him" is an answer too. */
    private Stream<Subject> witnesses() {
        Stream<Subject> named = evidence.claims().all().stream()
                .flatMap(claim -> claim.participants().stream()
                        .map(Participant::name)
                        .map(n -> evidence.names().canonical(claim.quotation().source(), n))
                        .map(Subject.OfWitness::new));
        return Stream.concat(members().filter(Subject.OfWitness.class::isInstance), named)
                .distinct();
    }

    private Stream<Subject> members() {
        var graph = evidence.graph();
        return IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .mapToObj(graph::memberKey)
                .map(Members::subject);
    }

    private Stream<Subject> claims() {
        return evidence.claims().ids().stream().map(Subject.OfClaim::new);
    }

    private Stream<Subject> matches() {
        return evidence.gathered().matches().stream().map(m -> new Subject.OfMatch(m.id()));
    }

    private Stream<Subject> links() {
        return evidence.nameLinks().stream().map(NameLink::id).map(Subject.OfLink::new);
    }

    private Stream<Subject> copies() {
        return evidence.everyLink().stream().map(CopyLink::id).map(Subject.OfCopy::new);
    }
}
