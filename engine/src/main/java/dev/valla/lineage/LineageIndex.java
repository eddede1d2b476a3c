package dev.valla.lineage;

import dev.valla.claim.Source;
import dev.valla.claim.StableId;
import dev.valla.lineage.CopyLink.Kind;
import dev.valla.lineage.CopyLink.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sources as they come in, compared with those that share a run of words with them: one more source costs what it touches. Not
 * thread-safe; what {@link #lineage} gives is.
 */
public final class LineageIndex {
    /** So many pairs of neighbouring facts in common make two sources worth comparing. */
    private static final int LEAST_PAIRS = 3;

    private final Postings postings = new Postings();
    private final List<Words> words = new ArrayList<>();
    private final List<Fingerprints> fingerprints = new ArrayList<>();
    private final Postings factPostings = new Postings();
    private final List<Facts> facts = new ArrayList<>();
    private final Map<String, Tie> ties = new TreeMap<>();
    private final Map<String, Likeness> likenesses = new TreeMap<>();
    private final SortedMap<String, Cites> sources = new TreeMap<>();
    private int compared;

    /** @throws IllegalArgumentException if a source of this path is there already */
    public void add(Source source) {
        if (sources.putIfAbsent(source.path(), Cites.read(source)) != null) {
            throw new IllegalArgumentException("%s was added before".formatted(source.path()));
        }
        int document = words.size();
        Words split = Words.of(source);
        Fingerprints prints = Fingerprints.of(split);
        words.add(split);
        fingerprints.add(prints);
        Facts told = Facts.of(split);
        facts.add(told);
        for (int other : sharingWith(prints, document)) {
            compareWords(document, other);
        }
        for (int other : sharingFactsWith(told, document)) {
            compareFacts(document, other);
        }
    }

    /** How many sources have come in. */
    int size() {
        return words.size();
    }

    /** As of now. */
    public Lineage lineage() {
        Map<String, Tie> standing = new TreeMap<>();
        likenesses.forEach((id, likeness) -> {
            Likeness said = likeness.translated() ? likeness : withoutFormulas(likeness);
            if (!said.passages().isEmpty()) {
                standing.put(id, ties.compute(id, (i, tie) -> tie != null && tie.shows(said) ? tie : tie(said)));
            }
        });
        References references = new References(sources);
        return new Lineage(standing.values(), cites(references), references);
    }

    private Likeness withoutFormulas(Likeness likeness) {
        List<Passage> own = Formulas.without(likeness, postings);
        return own.size() == likeness.passages().size()
                ? likeness
                : likeness.with(Wording.proof(likeness.a(), likeness.b(), own));
    }

    private List<CopyLink> cites(References references) {
        List<CopyLink> links = new ArrayList<>();
        for (String path : sources.keySet()) {
            for (String document : references.citedBy(path)) {
                links.add(new CopyLink(
                        StableId.of("l", path, document),
                        path,
                        document,
                        Relation.COPIES,
                        Optional.of(Kind.CITES),
                        "%s cites it; it is not at hand".formatted(path),
                        List.of()));
            }
        }
        return links;
    }

    /** Those that share words with it which can be part of a passage. */
    private Set<Integer> sharingWith(Fingerprints prints, int document) {
        Map<Integer, Set<Run>> shared = new TreeMap<>();
        for (long print : prints.sorted) {
            int gram = Fingerprints.gramOf(print);
            for (int e = postings.first(gram); e != 0; e = postings.next(e)) {
                int other = postings.document(e);
                if (other != document) {
                    Run run = Runs.widened(
                            words.get(document),
                            words.get(other),
                            Fingerprints.positionOf(print),
                            fingerprints.get(other).positionOf(gram));
                    shared.computeIfAbsent(other, o -> new LinkedHashSet<>()).add(run);
                }
            }
            postings.add(gram, document);
        }
        Words own = words.get(document);
        shared.entrySet().removeIf(e -> !Runs.canMakeAPassage(own, words.get(e.getKey()), List.copyOf(e.getValue())));
        return shared.keySet();
    }

    /** How many pairs of sources have been compared word by word. */
    int compared() {
        return compared;
    }

    /** Those in another language that have some pairs of neighbouring facts in common with it. */
    private Set<Integer> sharingFactsWith(Facts told, int document) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int gram : told.grams()) {
            for (int e = factPostings.first(gram); e != 0; e = factPostings.next(e)) {
                int other = factPostings.document(e);
                if (other != document && isInAnotherLanguage(told, facts.get(other))) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            factPostings.add(gram, document);
        }
        shared.values().removeIf(n -> n < LEAST_PAIRS);
        return shared.keySet();
    }

    private static boolean isInAnotherLanguage(Facts a, Facts b) {
        return !a.language.isEmpty() && !b.language.isEmpty() && !a.language.equals(b.language);
    }

    private void compareFacts(int one, int other) {
        boolean inOrder = isInOrder(one, other);
        Facts a = facts.get(inOrder ? one : other);
        Facts b = facts.get(inOrder ? other : one);
        List<Passage> proof = Translation.proof(a, b);
        if (!proof.isEmpty()) {
            likenesses.putIfAbsent(id(a.words, b.words), Likeness.inFacts(a, b, proof));
        }
    }

    /** By path, so that it does not matter which came first. */
    private boolean isInOrder(int one, int other) {
        return words.get(one).source.path().compareTo(words.get(other).source.path()) < 0;
    }

    private void compareWords(int one, int other) {
        compared++;
        boolean inOrder = isInOrder(one, other);
        int first = inOrder ? one : other;
        int second = inOrder ? other : one;
        Words a = words.get(first);
        Words b = words.get(second);
        List<Run> runs = Runs.shared(a, fingerprints.get(first), b, fingerprints.get(second), gram -> false);
        List<Passage> proof = Wording.proof(a, b, Chains.of(a, b, runs));
        if (!proof.isEmpty()) {
            likenesses.put(id(a, b), Likeness.inWords(a, b, proof));
        }
    }

    private static String id(Words a, Words b) {
        return StableId.of("l", a.source.path(), b.source.path());
    }

    private static Tie tie(Likeness likeness) {
        String a = likeness.a().source.path();
        String b = likeness.b().source.path();
        Direction direction = Direction.of(likeness);
        List<SharedPassage> evidence = likeness.passages().stream()
                .map(p -> p.told(likeness.a(), likeness.b()))
                .toList();
        CopyLink link = new CopyLink(
                id(likeness.a(), likeness.b()),
                a,
                b,
                direction.relation(),
                kind(likeness, direction.relation()),
                direction.reason(),
                evidence);
        return new Tie(link, likeness);
    }

    private static Optional<Kind> kind(Likeness likeness, Relation relation) {
        if (likeness.translated()) {
            return relation == Relation.RELATED ? Optional.empty() : Optional.of(Kind.TRANSLATES);
        }
        double a = likeness.coverageOfA();
        double b = likeness.coverageOfB();
        if (a >= 0.7 && b >= 0.7) {
            return Optional.of(Kind.MIRROR);
        }
        return switch (relation) {
            case RELATED -> Optional.empty();
            case COPIES -> Optional.of(a >= 0.6 && b < 0.6 ? Kind.ABRIDGES : Kind.FOLLOWS);
            case COPIED_BY -> Optional.of(b >= 0.6 && a < 0.6 ? Kind.ABRIDGES : Kind.FOLLOWS);
        };
    }
}
