package dev.valla.read.claims;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who speaks in a document that has a voice; nobody in a narrated one.
 *
 * @param spoken  whether it is a document of such a kind, be its speaker known or not
 * @param speaker "I"
 * @param through those the words passed through
 * @param turns   who speaks which lines
 * @param answers what others wrote below it in the same file, in their order
 */
record Voice(boolean spoken, Optional<String> speaker, List<String> through, Turns turns, List<Answer> answers) {
    private static final Set<String> SPOKEN = Set.of(
            "interview",
            "letter",
            "memoir",
            "diary",
            "protocol",
            "certificate",
            "statement",
            "testimony",
            "deposition",
            "autobiography",
            "affidavit",
            "petition",
            "report",
            "judgment");

    /** How one person says "I"; the word itself may be a numeral. */
    private static final Set<String> OWN = Set.of("me", "my", "My", "myself");

    private static final Set<String> TOGETHER = Set.of("we", "We", "our", "Our", "us");

    /** Within one paragraph. */
    private static final Pattern QUOTED = Pattern.compile("[“\"„][^“”\"\\n]{1,2000}[”\"“]");

    /** Below a head nothing but what somebody says in quotation marks. */
    private static final Pattern ACCOUNT =
            Pattern.compile("\\A(?:[^\\n]{0,90}\\n){1,14}\\s*[“\"„][^“”\"„]{80,}[”\"“]\\s*(?:\\n[^\\n]{0,80}\\s*)?\\z");

    private static final Pattern QUOTED_APART =
            Pattern.compile("(?m)(?<=\\n)[ \\t]*[“\"„][^“”\"„]{40,3000}[”\"“][ \\t]*$(?=\\s*\\n[^\\n]{20})");

    /** "In 1929 I joined", "In March I left": no numeral of a king or a war. */
    private static final Pattern I_DID = Pattern.compile(
            "(?:(?<!\\p{Lu}\\p{Ll}{1,20} )|(?<=\\b(?:January|February|March|April|May|June|July|September|October|November|December|Then|When|And|But|There|Here|Later|Now) ))\\bI (?=\\p{Ll})");

    private static final int OFTEN = 3;

    private static final Pattern WORD = Pattern.compile("\\b\\p{L}+\\b");

    static Voice of(Source source) {
        Bibliography about = source.about();
        String kind = about.kind().orElse("").toLowerCase(Locale.ROOT);
        List<Answer> answers = Answer.of(source.text(), source.body());
        int end =
                answers.isEmpty() ? source.text().length() : answers.getFirst().start();
        boolean own = tellsOfItself(source);
        Masthead head = Masthead.of(told(source.text().substring(source.body(), end)), kind, own);
        boolean spoken = SPOKEN.contains(kind) || head.spoken() || own;
        Optional<String> stated = about.speaker()
                .or(() -> spoken ? about.authors().stream().findFirst() : Optional.empty())
                .or(() -> spoken ? head.speaker() : Optional.empty());
        Optional<String> speaker = stated.or(() -> spoken ? head.certifier() : Optional.empty());
        Set<String> through = new LinkedHashSet<>(about.through());
        Map<String, String> parties = Parties.of(source);
        if (spoken && about.through().isEmpty()) {
            through.addAll(head.through());
            stated.flatMap(s -> head.certifier())
                    .filter(c -> kind.equals("certificate"))
                    .ifPresent(through::add);
        }
        speaker.ifPresent(through::remove);
        List<String> passed = List.copyOf(through);
        return new Voice(
                spoken,
                speaker,
                passed,
                Turns.of(source.text(), source.body(), speaker.isPresent() || spoken, speaker, passed, parties),
                answers);
    }

    /** With whoever stands by name above the title, where nothing else tells who writes. */
    Voice writtenBy(Supplier<Optional<String>> writer) {
        return spoken
                        && speaker.isEmpty()
                        && turns.all().stream().allMatch(turn -> turn.speaker().isEmpty())
                ? new Voice(true, writer.get().filter(name -> !through.contains(name)), through, turns, answers)
                : this;
    }

    private static boolean isOne(String form) {
        return form.equals("I") || OWN.contains(form);
    }

    /** Without the letters and other documents that it quotes in paragraphs of their own. */
    private static String told(String text) {
        return ACCOUNT.matcher(text).find() ? text : QUOTED_APART.matcher(text).replaceAll("");
    }

    /** What the author says, not those who are quoted. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll(" ");
    }

    /** Whether its author says "I" and "my" outside quotation marks, whatever kind of document it is said to be. */
    private static boolean tellsOfItself(Source source) {
        String text = source.text().substring(source.body());
        String own = ACCOUNT.matcher(text).find() ? text : unquoted(told(text));
        List<String> said = WORD.matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(Voice::isOne)
                .toList();
        boolean mine = said.size() > 1 && said.stream().anyMatch(OWN::contains);
        return mine || I_DID.matcher(own).results().count() >= OFTEN;
    }

    /** Whether its speaker is told of by name and nobody says "I", as an interviewer or interpreter may write it down. */
    boolean inThird(List<Tree> trees) {
        return speaker.isPresent()
                && turns.all().isEmpty()
                && trees.stream()
                        .flatMap(tree -> tree.words().stream())
                        .noneMatch(word -> isOne(word.form()) || TOGETHER.contains(word.form()))
                && trees.stream().flatMap(tree -> tree.words().stream()).anyMatch(this::doesSomething);
    }

    /** A judge who delivers a judgment is not its subject. */
    private boolean doesSomething(Word word) {
        return (word.is("nsubj") || word.is("nsubjpass")) && word.form().equals(Cast.surname(speaker.orElse("")));
    }

    /** Who says "I" at that char; nobody before the first question is put, nor in what somebody added. */
    Optional<String> at(int offset) {
        Optional<Answer> answer = answer(offset);
        if (answer.isPresent()) {
            return Optional.of(answer.get().speaker());
        }
        Optional<Turns.Turn> turn = turns.at(offset);
        boolean nobody =
                turn.map(t -> t.who() == Turns.Who.ADDED).orElse(!turns.all().isEmpty());
        return nobody
                ? Optional.empty()
                : turn.flatMap(Turns.Turn::speaker).map(this::full).or(() -> speaker);
    }

    private Optional<Answer> answer(int offset) {
        return answers.stream().filter(a -> a.start() <= offset).reduce((a, b) -> b);
    }

    /** Those that the words there passed through. */
    List<String> through(int offset) {
        boolean added = turns.at(offset).map(t -> t.who() == Turns.Who.ADDED).orElse(false);
        return answer(offset).isPresent() || added ? List.of() : through;
    }

    private String full(String mark) {
        return speaker.filter(
                        s -> Turns.same(s, mark) || s.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT)))
                .orElse(mark);
    }

    /** The chain of a claim's words, with the speaker first. */
    List<String> chain(int offset, List<String> within) {
        Optional<String> says = at(offset);
        if (says.isEmpty() || (!within.isEmpty() && within.getFirst().equals(says.get()))) {
            return within;
        }
        List<String> chain = new ArrayList<>();
        chain.add(says.get());
        chain.addAll(within);
        return chain;
    }
}
