package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Reliability;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import dev.valla.read.document.Tongue;
import dev.valla.read.names.Names;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Sentence;
import dev.valla.read.when.TimeReader;
import dev.valla.time.NamedDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From a source to its claims. Stateless; safe to share between threads. */
public final class ClaimReader {
    private final Parser parser;
    private final TimeReader times;
    private final PatternBook book = PatternBook.english();
    private final Lexicon words = Lexicon.english();

    /** @param days the dossier's own names for times */
    public ClaimReader(Parser parser, NamedDays days) {
        this.parser = parser;
        this.times = TimeReader.forLanguage("en", days);
    }

    /** The claims of one source in the order of their words, their ids empty; none of a document in another language. */
    public Reading read(Source source) {
        if (!Tongue.isRead(source)) {
            return new Reading(List.of(), List.of());
        }
        List<Moment> moments = Moments.of(source.text(), times.read(source.withoutFrontMatter())).stream()
                .filter(m -> m.start() >= source.body())
                .toList();
        Voice heard = Voice.of(source);
        Jottings jottings = heard.turns().all().isEmpty() ? Jottings.of(source, moments, parser) : Jottings.NONE;
        return read(source, heard, jottings, moments);
    }

    /** Lines without full sentences stay running text where nothing says whom they are about. */
    private Reading read(Source source, Voice heard, Jottings jottings, List<Moment> moments) {
        Layout layout = Layout.of(source.text(), source.body(), moments, heard.turns(), jottings);
        List<Sentence> running =
                parser.parse(layout.running(), source.body(), source.text().length());
        List<Sentence> sentences = jottings.among(running);
        Names names = Names.of(sentences);
        Voice voice = heard.writtenBy(
                () -> Masthead.above(source, names).or(() -> OnlyName.of(source, names, heard.through())));
        if (jottings.needPerson() && !isAboutSomebody(source, jottings, running, names)) {
            return read(source, heard, jottings.entries(source), moments);
        }
        List<Tree> trees = sentences.stream().map(s -> Trees.of(s, names)).toList();
        return read(source, voice, layout, jottings, trees, names, Reckoned.closely(moments, trees));
    }

    private static boolean isAboutSomebody(Source source, Jottings jottings, List<Sentence> running, Names names) {
        if (jottings.person().isPresent() || Titles.person(source).isPresent()) {
            return true;
        }
        List<Tree> told = running.stream().map(s -> Trees.of(s, names)).toList();
        Cast cast = Cast.of(told, Optional.empty(), source.text());
        return cast.main().isPresent() && jottings.tellLife();
    }

    /**
     * @param trees   sentences of the running text, in their order
     * @param moments times the text states, in their order
     */
    private Reading read(
            Source source,
            Voice voice,
            Layout layout,
            Jottings jottings,
            List<Tree> trees,
            Names names,
            List<Moment> moments) {
        boolean third = voice.inThird(trees);
        Cast told = Cast.of(
                        trees,
                        jottings.onlyHeadword()
                                .or(() -> Titles.person(source))
                                .or(jottings::person)
                                .or(() -> voice.speaker()
                                        .filter(s -> third || voice.turns().anySpeaksFor())),
                        source.text())
                .inFull(names);
        boolean article = Titles.headword(source)
                .map(Headword::name)
                .or(jottings::onlyHeadword)
                .filter(told::isMain)
                .isPresent();
        Cast cast = article ? told.underHeadword() : told;
        Kinds kinds = new Kinds(words, cast);
        Naming naming = new Naming(cast, kinds, names);
        naming.passesThrough(voice.through());
        if (voice.spoken()) {
            naming.parties(Parties.of(source));
        }
        Marks marks = new Marks(source.text(), source.body());
        Plain plain = new Plain(source, cast, marks, voice);
        Grounds grounds = new Grounds(kinds, naming);
        Attribution attribution = new Attribution(kinds, naming);
        Sentences sentences = new Sentences(
                new Finder(book, kinds),
                new Timing(words),
                new Assembly(source, naming, attribution, marks, voice, grounds),
                new LifeDates(plain, naming, kinds),
                new LivedFrom(plain, naming),
                new DatedWorks(plain, naming, kinds),
                new Degrees(source, plain),
                naming,
                cast,
                kinds,
                voice,
                third);
        List<Claim> claims = new ArrayList<>(new Labels(plain, source.text(), moments).read(layout.labels()));
        claims.addAll(new Entries(plain, source.text(), moments).read(layout.entries()));
        claims.addAll(new LifeLine(plain).read(moments));
        Optional<ArticleHead> head = ArticleHead.of(source.text(), source.body());
        claims.addAll(new HeadwordDates(plain).read(head, jottings, layout.brackets()));
        claims.addAll(new Writings(plain).read());
        claims.forEach(sentences.assembly()::note);
        List<Unweighed> unweighed = new ArrayList<>();
        Tallies tallies = new Tallies(
                plain,
                kinds,
                source.text(),
                source.about().subject().or(() -> source.about().title()));
        Within<Moment> times = new Within<>(moments, Moment::start);
        Within<Bracket> brackets = new Within<>(
                layout.brackets().stream()
                        .filter(b -> head.filter(h -> h.holds(b.start())).isEmpty())
                        .toList(),
                Bracket::start);
        Optional<Tree> before = Optional.empty();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            int reach = i + 1 < trees.size()
                    ? trees.get(i + 1).start()
                    : source.text().length();
            List<Moment> stated = times.next(tree.start(), tree.end());
            if (i > 0 && Layout.parted(source.text(), trees.get(i - 1).end(), tree.start())) {
                naming.begins();
            }
            Optional<JottedClause> jotted = jottings.clause(tree.start());
            if (i == 0 && jotted.isEmpty() && headline(source.text(), tree)) {
                naming.notice(tree);
                continue;
            }
            naming.leavesOut(jotted.flatMap(c -> jottings.about(c, cast.main())));
            Found read = sentences.read(
                    tree,
                    jotted.flatMap(JottedClause::date).map(List::of).orElse(stated),
                    brackets.next(tree.start(), reach),
                    jotted);
            List<Claim> found = read.claims();
            read.unsorted().forEach(act -> unweighed.add(unsorted(act)));
            before = new HandedOn(attribution, voice)
                    .told(claims, before, tree, voice.turns().asked(tree.start()));
            claims.addAll(found);
            tallies.read(tree, stated);
            if (grounds.nothingElse(tree)) {
                Repeats.onlyGrounds(claims, source.text().lastIndexOf('\n', tree.start()));
            }
            if (read.isEmpty() && Sentences.namesSomebody(tree) && !heading(source.text(), tree.start())) {
                unweighed.add(unweighed(source, tree, naming));
            }
        }
        tallies.addTo(claims);
        claims.sort(Comparator.comparingInt((Claim c) -> c.quotation().start())
                .thenComparingInt(c -> c.quotation().end())
                .thenComparing(Claim::type));
        return new Reading(Lifespan.within(Repeats.mentions(claims, source.text())), unweighed);
    }

    /** What a title says is no claim, so that nothing was overlooked in it. */
    private static boolean heading(String text, int at) {
        return text.charAt(text.lastIndexOf('\n', at) + 1) == '#';
    }

    /** "Writer Anna Lind dies aged 88", above the text: what it says stands below, with its time. */
    private static boolean headline(String text, Tree tree) {
        boolean present = tree.words().stream()
                .anyMatch(w -> w.is("root") && (w.tag().equals("VBZ") || w.tag().equals("VBP")));
        return present && !".!?:;".contains(tree.at(tree.size() - 1).form()) && text.startsWith("\n\n", tree.end());
    }

    private static Unweighed unsorted(Claim act) {
        return new Unweighed(
                act.quotation(),
                act.participants().stream().map(Participant::name).distinct().toList(),
                "tells of an act and when it was, but of no kind that is known");
    }

    private static Unweighed unweighed(Source source, Tree tree, Naming naming) {
        List<String> named = naming.named(tree);
        return new Unweighed(
                Quotation.of(source, tree.start(), tree.end()),
                named,
                "names %s, but no event was read in it".formatted(String.join(", ", named)));
    }

    /** Hands out things that stand in their order, stretch by stretch. */
    private static final class Within<T> {
        private final List<T> all;
        private final java.util.function.ToIntFunction<T> start;
        private int next;

        Within(List<T> all, java.util.function.ToIntFunction<T> start) {
            this.all = all;
            this.start = start;
        }

        List<T> next(int from, int to) {
            List<T> found = new ArrayList<>();
            while (next < all.size() && start.applyAsInt(all.get(next)) < to) {
                if (start.applyAsInt(all.get(next)) >= from) {
                    found.add(all.get(next));
                }
                next++;
            }
            return found;
        }
    }

    /**
     * What a sentence told.
     *
     * @param unsorted acts with their time, told by the narrator, that no pattern knows: of which kind they are is left to a person
     */
    private record Found(List<Claim> claims, List<Claim> unsorted) {
        boolean isEmpty() {
            return claims.isEmpty() && unsorted.isEmpty();
        }
    }

    /** Reads one sentence after the other; remembers whom the last was about. */
    private record Sentences(
            Finder finder,
            Timing timing,
            Assembly assembly,
            LifeDates lifeDates,
            LivedFrom livedFrom,
            DatedWorks works,
            Degrees degrees,
            Naming naming,
            Cast cast,
            Kinds kinds,
            Voice voice,
            boolean third) {

        Found read(Tree tree, List<Moment> moments, List<Bracket> brackets, Optional<JottedClause> jotted) {
            boolean she = third || voice.turns().speaksFor(tree.start());
            naming.speaks(voice.at(tree.start()).filter(s -> !she));
            if (voice.turns().asked(tree.start()) || tree.asks()) {
                naming.notice(tree);
                return new Found(List.of(), List.of());
            }
            List<Draft> drafts = finder.find(tree);
            timing.give(tree, drafts, moments, brackets);
            drafts.addAll(new Stations(tree, kinds, moments, brackets).of(drafts));
            drafts.addAll(new Gapped(tree, kinds, moments).of(drafts));
            drafts.addAll(Credits.of(tree, drafts, brackets));
            jotted.ifPresent(clause -> clause.date(drafts));
            List<Claim> found = new ArrayList<>(lifeDates.read(tree, brackets));
            found.addAll(livedFrom.read(tree, moments));
            found.addAll(works.read(
                    tree,
                    brackets.stream().filter(b -> !Credits.tell(drafts, b)).toList()));
            found.forEach(assembly::note);
            List<Claim> unsorted = new ArrayList<>();
            for (Draft draft : drafts) {
                Optional<Claim> claim = assembly.claim(draft);
                claim.ifPresent(assembly::note);
                boolean open = assembly.isUnsorted(draft)
                        && claim.flatMap(Reliability::of).isEmpty();
                claim.ifPresent(open ? unsorted::add : found::add);
            }
            assembly.leave(tree);
            naming.leave(tree, focus(tree));
            return new Found(degrees.with(found, brackets), unsorted);
        }

        static boolean namesSomebody(Tree tree) {
            return tree.words().stream().anyMatch(w -> w.entity().equals("PERSON"));
        }

        /** Whom the sentence is about, if a named person other than the main one, who is not mentioned in it. */
        private Optional<String> focus(Tree tree) {
            Optional<String> subject = Optional.empty();
            for (int i = 0; i < tree.size(); i++) {
                Word word = tree.at(i);
                boolean person = word.entity().equals("PERSON") || cast.knows(word.form());
                boolean chief = tree.isSubjectOfRoot(i);
                boolean aside = subject.isPresent() && describesSubject(tree, i);
                if (person && !aside && cast.isMain(naming.who(tree, i).name())) {
                    return Optional.empty();
                }
                if (word.isPronoun() && kinds.person(tree, i)) {
                    return chief ? goingOn(naming.who(tree, i)) : Optional.empty();
                }
                if (person && chief && subject.isEmpty() && !besideHis(tree, i)) {
                    subject = Optional.of(naming.who(tree, i).name());
                }
            }
            return subject;
        }

        /** "Among his brothers was Karl Lind", "his brother is Karl Lind": it is still about him who has the brothers. */
        private boolean besideHis(Tree tree, int subject) {
            int be = tree.head(subject);
            return be >= 0
                    && be < subject
                    && tree.at(be).lemma().equals("be")
                    && IntStream.range(0, be)
                            .anyMatch(i -> tree.at(i).tag().equals("PRP$")
                                    && cast.isMain(naming.who(tree, i).name()));
        }

        /** "Karl Berg, a friend of Orlov, left": Orlov stands in the words that say who Berg is. */
        private static boolean describesSubject(Tree tree, int i) {
            for (int at = i; at >= 0; at = tree.head(at)) {
                int head = tree.head(at);
                if (tree.at(at).is("appos") && head >= 0 && head < at && tree.isSubjectOfRoot(head)) {
                    return tree.at(head).entity().equals("PERSON");
                }
            }
            return false;
        }

        /** "He" of another than the main person keeps that other in mind. */
        private Optional<String> goingOn(Naming.Who he) {
            return Optional.of(he)
                    .filter(Naming.Who::settled)
                    .map(Naming.Who::name)
                    .filter(name -> !cast.isMain(name) && !naming.isSpeaker(name));
        }
    }
}
