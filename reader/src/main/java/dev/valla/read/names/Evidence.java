package dev.valla.read.names;

import dev.valla.read.parse.Token;
import java.util.Optional;
import java.util.Set;

/** What speaks for each kind in a span: the tagger's label, the name's own words, and the words around it. */
final class Evidence {
    private static final Rules RULES = Rules.ENGLISH;
    /** A chief word that stands alone ("the District") names less than with others ("Perm District"). */
    private static final double GENERIC = 0.4;

    private static final Set<String> CALLED = Set.of("name", "call", "entitle", "title", "nickname");

    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "«", "„");

    private final Span span;
    private final Scores scores = new Scores();

    private Evidence(Span span) {
        this.span = span;
    }

    static Scores of(Span span) {
        var evidence = new Evidence(span);
        evidence.label();
        evidence.known();
        evidence.ownWords();
        evidence.wordsBefore();
        evidence.wordsAfter();
        evidence.tree();
        return evidence.scores;
    }

    private void label() {
        boolean several = span.said().contains(" ");
        switch (span.label()) {
            case "PERSON" -> scores.add(Kind.PERSON, several ? 3 : 2.5);
            case "GPE" -> scores.add(Kind.PLACE, 2.5);
            case "LOC" -> scores.add(Kind.PLACE, 3);
            case "FAC" -> scores.add(Kind.PLACE, 2);
            case "ORG" -> scores.add(Kind.BODY, several ? 2.5 : 1);
            case "NORP" -> scores.add(Kind.PEOPLE, 3);
            case "WORK_OF_ART" -> scores.add(Kind.WORK, 2.5);
            case "EVENT" -> scores.add(Kind.EVENT, 2.5);
            case "LAW", "LANGUAGE" -> scores.add(Kind.THING, 3);
            case "PRODUCT" -> scores.add(Kind.THING, 1);
            default -> scores.add(Kind.THING, 0.5);
        }
    }

    private void known() {
        if (RULES.isKnownPlace(span.said())) scores.add(Kind.PLACE, 5);
        if (RULES.isKnownBody(span.said())) scores.add(Kind.BODY, 5);
    }

    private void ownWords() {
        if (span.size() > 1) apply("head", span.head());
        else for (var rule : RULES.at("head", span.head())) scores.add(rule.kind(), rule.weight() * GENERIC);
        apply("first", span.first().form());
        var words = span.words();
        var first = words.getFirst();
        if (span.size() > 1 && RULES.isTitle(first) && !isBodyByItsWords()) apply("title", first);
        if (span.size() == 1) endings(first);
        if (words.contains("v.") || words.contains("vs.")) scores.add(Kind.THING, 8);
        if (words.contains("of") && RULES.isTitle(first) && !isBodyByItsWords()) scores.add(Kind.PERSON, 2);
        if (RULES.isGivenName(first)) scores.add(Kind.PERSON, span.size() > 1 ? 2.5 : 1.5);
        if (span.size() > 1 && Words.initial(first)) scores.add(Kind.PERSON, 2);
        if (words.stream().skip(1).anyMatch(w -> w.endsWith(".") && Words.initial(w))) scores.add(Kind.PERSON, 2);
        if (words.stream().anyMatch(Words::patronymic)) scores.add(Kind.PERSON, 3);
        if (span.size() > 1 && Words.SUFFIXES.contains(words.getLast())) scores.add(Kind.PERSON, 2);
        if (span.size() == 1 && Words.acronym(first) && span.label().equals("ORG")) scores.add(Kind.BODY, 2);
        if (span.size() > 1
                && RULES.isKnownPlace(String.join(" ", words.subList(0, words.size() - 1)))
                && span.last().tag().equals("NNPS")) scores.add(Kind.BODY, 4);
    }

    /** "Trotskyism". */
    private void endings(String word) {
        for (var rule : RULES.all()) {
            if (rule.where().equals("ends") && rule.words().stream().anyMatch(word::endsWith)) {
                scores.add(rule.kind(), rule.weight());
            }
        }
    }

    /** "Major League Baseball": a word that elsewhere is a title. */
    private boolean isBodyByItsWords() {
        return span.words().stream()
                .skip(1)
                .flatMap(w -> RULES.at("head", w).stream())
                .anyMatch(r -> r.kind() == Kind.BODY || r.kind() == Kind.EVENT);
    }

    private void wordsBefore() {
        span.before(1).ifPresent(before -> {
            apply("title", before.form());
            if (before.tag().startsWith("NN")) introduced(before);
            if (QUOTES.contains(before.form()) && span.size() > 1) scores.add(Kind.WORK, 2);
            if (before.form().equalsIgnoreCase("the")) definite();
            if (before.form().equals("née")) scores.add(Kind.PERSON, 4);
            if (before.form().equals("of"))
                span.before(2).ifPresent(noun -> {
                    apply("noun", noun.lemma());
                    apply("of", noun.lemma());
                    apply("member", noun.lemma());
                });
        });
    }

    /** "the Romanovs": people. "the" stands before bodies rather than works. */
    private void definite() {
        if (span.size() == 1 && span.last().tag().equals("NNPS")) scores.add(Kind.PEOPLE, 4);
        if (span.label().equals("ORG")) scores.add(Kind.BODY, 1);
    }

    private void wordsAfter() {
        var next = span.after(1);
        if (next.isEmpty()) return;
        var form = next.get().form();
        if (form.equals("who") || form.equals("whose") || isAfterComma(next.get(), "who")) scores.add(Kind.PERSON, 2);
        if (form.equals("(")) bracket(span.after(2), span.after(3));
        if (form.startsWith("(") && Words.year(form.replaceAll("[()]", ""))) yearInBrackets();
        if (form.equals(","))
            span.after(2)
                    .filter(t -> RULES.isKnownPlace(t.form()) && !span.label().equals("PERSON"))
                    .ifPresent(t -> scores.add(Kind.PLACE, 2));
        if (Words.possessive(next.get())) span.after(2).ifPresent(owned -> apply("owner", owned.lemma()));
    }

    private boolean isAfterComma(Token comma, String word) {
        return comma.form().equals(",")
                && span.after(2).filter(t -> t.form().equals(word)).isPresent();
    }

    /** "(1871–1942)" and "(born 1928)" follow a person, "(1928)" alone a work. */
    private void bracket(Optional<Token> first, Optional<Token> second) {
        if (first.isEmpty() || second.isEmpty()) return;
        var word = first.get().form();
        if (Set.of("born", "b.", "died", "d.").contains(word)) scores.add(Kind.PERSON, 3);
        if (!Words.year(word)) return;
        if (second.get().form().equals(")"))
            scores.add(Kind.WORK, span.size() > 1 || !span.label().equals("PERSON") ? 3 : 1);
        else scores.add(Kind.PERSON, 1);
    }

    private void yearInBrackets() {
        scores.add(Kind.WORK, span.size() > 1 || !span.label().equals("PERSON") ? 3 : 1);
    }

    private void tree() {
        var root = span.root();
        var head = span.sentence().head(root);
        if (head.isEmpty()) return;
        var lemma = head.get().lemma();
        switch (root.relation()) {
            case "pobj" -> governed(head.get());
            case "nsubj" -> {
                apply("subject", lemma);
                undergone(head.get());
            }
            case "dobj", "nsubjpass" -> apply("object", lemma);
            case "poss" -> apply("owner", lemma);
            case "appos" -> introduced(head.get());
            case "oprd" -> {
                if (CALLED.contains(lemma)) span.sentence().head(head.get()).ifPresent(this::introduced);
            }
            case "compound", "nmod" -> {
                if (head.get().index() > root.index()) following(head.get());
            }
            default -> {}
        }
        for (var dependent : span.sentence().dependents(root)) {
            if (dependent.relation().equals("appos")) introduced(dependent);
        }
    }

    /** "refused and was arrested". */
    private void undergone(Token verb) {
        for (var next : span.sentence().dependents(verb)) {
            boolean passive = next.relation().equals("conj")
                    && span.sentence().dependents(next).stream()
                            .anyMatch(t -> t.relation().equals("auxpass"));
            if (passive) apply("object", next.lemma());
        }
    }

    private void governed(Token preposition) {
        apply("preposition", preposition.lemma());
        var governor = span.sentence().head(preposition);
        if (governor.isEmpty()) return;
        if (preposition.lemma().equals("in")) apply("starred", governor.get().lemma());
        if (Set.of("of", "for", "by", "with").contains(preposition.lemma())
                && governor.get().tag().startsWith("NN")) {
            apply("member", governor.get().lemma());
        }
    }

    /** "the novel X", "X, a novel": nouns of the same thing. */
    private void introduced(Token noun) {
        apply("noun", noun.lemma());
        apply("kin", noun.lemma());
    }

    /** "X province", "the X newspaper". */
    private void following(Token noun) {
        for (var rule : RULES.at("noun", noun.lemma())) {
            if (rule.kind() != Kind.PERSON) scores.add(rule.kind(), rule.weight() - 2);
        }
    }

    private void apply(String where, String word) {
        for (var rule : RULES.at(where, word)) scores.add(rule.kind(), rule.weight());
    }
}
