package dev.valla.read.claims;

import dev.valla.place.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of thing a noun stands for, from the tagger's names and our word classes. */
final class Kinds {
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> LANDS = Set.of("state", "county", "area", "parish", "borough", "canton");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<String> PERSONAL = Set.of(
            "he", "she", "i", "they", "we", "him", "her", "me", "us", "them", "himself", "herself", "myself", "who",
            "you", "his", "my", "their", "our");

    /** Endings of nouns for persons. */
    private static final List<String> WHO =
            List.of("keeper", "maker", "worker", "man", "woman", "ist", "ician", "owner", "holder");

    private final Lexicon words;
    private final Cast cast;

    Kinds(Lexicon words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Whether the noun may fill a slot of that kind: {@code person}, {@code body}, {@code place}, …, or a class of words. */
    boolean is(String kind, Tree tree, int noun) {
        Word word = tree.at(noun);
        return switch (kind) {
            case "person" -> person(tree, noun);
            case "body" -> body(tree, noun);
            case "no-body" -> !body(tree, noun);
            case "capacity" ->
                !word.isName() && person(tree, noun) && !words.in("kin", word.lemma()) && !Grammar.singled(tree, noun);
            case "place" -> place(word) || land(tree, noun);
            case "name" -> word.isName();
            case "named" -> named(tree, noun);
            case "title" ->
                word.entity().equals("WORK_OF_ART")
                        || quoted(tree, noun)
                        || (word.isName()
                                && (!word.entity().equals("GPE") || articled(tree, noun))
                                && !time(word)
                                && !person(tree, noun));
            case "event" -> word.entity().equals("EVENT") || words.in("happening", word.lemma());
            case "work" -> work(word);
            case "art" -> word.entity().equals("WORK_OF_ART");
            case "award" ->
                words.in("award", word.lemma())
                        && (!words.in("degree", word.lemma()) || tree.hasChildLemma(noun, "honorary"))
                        && (word.capitalised() || !words.in("award-if-named", word.lemma()) || ofAnAward(tree, noun));
            case "post" ->
                (!word.isName() || rank(tree, noun)) && (is("office", tree, noun) || words.in("job", word.lemma()));
            case "office" -> words.in("office", word.lemma()) || word.lemma().endsWith("-general");
            case "actor" -> person(tree, noun) || body(tree, noun) || (word.isName() && !time(word));
            case "land" -> word.isName() && isOfIt(tree, noun) && isPlaceName(tree, noun);
            case "happened" -> word.entity().equals("EVENT") || (!word.isName() && words.in("happening", word.lemma()));
            case "a-work" ->
                shown(word) && !tree.at(Phrase.around(tree, noun).first()).equals(word);
            case "time" -> time(word);
            case "common" -> !word.isName();
            case "any" -> !time(word);
            case "thing" -> !time(word) && !person(tree, noun);
            default -> words.in(kind, word.lemma());
        };
    }

    /** "was promoted to Captain": a rank with a capital, which is part of nobody's name. */
    private static boolean rank(Tree tree, int noun) {
        boolean to =
                tree.at(noun).is("pobj") && tree.at(tree.head(noun)).lemma().equals("to");
        boolean beside = tree.at(noun).is("appos") || tree.at(noun).is("conj");
        return (to || beside)
                && tree.nameEnd(noun) == noun
                && (tree.at(noun).entity().isEmpty() || titles(tree, noun));
    }

    /** "Premier Lieutenant": nothing but titles, whomever the tagger takes it for. */
    private static boolean titles(Tree tree, int last) {
        Lexicon words = Lexicon.english();
        for (int i = tree.nameStart(last); i <= last; i++) {
            String lemma = tree.at(i).lemma();
            if (!words.in("title", lemma) && !words.in("office", lemma) && !lemma.equals("#ord#")) {
                return false;
            }
        }
        return true;
    }

    /** A capital behind an opening quotation mark: "Claim to Fame". */
    private static boolean quoted(Tree tree, int noun) {
        return noun > 0
                && tree.at(noun).capitalised()
                && Set.of("\"", "“", "``", "‘").contains(tree.at(noun - 1).form());
    }

    /** "The Lonely House": an article with a capital opens a title. */
    private static boolean articled(Tree tree, int noun) {
        int first = Phrase.around(tree, noun).first();
        return tree.at(first).form().equals("The") || tree.at(first).form().equals("A");
    }

    /** Whatever the tagger takes it for: "president of Peru". */
    private static boolean isPlaceName(Tree tree, int noun) {
        return Gazetteer.knows(Naming.plain(tree, tree.nameStart(noun), tree.nameEnd(noun)));
    }

    private static boolean isOfIt(Tree tree, int noun) {
        return tree.head(noun) >= 0 && tree.at(tree.head(noun)).lemma().equals("of");
    }

    /** "championship ring". */
    private boolean ofAnAward(Tree tree, int noun) {
        return tree.children(noun, "compound").stream()
                .anyMatch(c -> words.in("award", tree.at(c).lemma()));
    }

    /** A body, or what bears a name that is none of a person, place or time: itself, or beside it ("their affiliate, the Curve"). */
    private boolean named(Tree tree, int noun) {
        Word word = tree.at(noun);
        return (word.isName() && !place(word) && !time(word) && !person(tree, noun) && !portfolio(tree, noun))
                || body(tree, noun)
                || Beside.thing(tree, noun).isPresent();
    }

    boolean time(Word word) {
        return TIMES.contains(word.entity()) || (word.entity().isEmpty() && words.in("time", word.lemma()));
    }

    boolean person(Tree tree, int noun) {
        Word word = tree.at(noun);
        if (word.isPronoun() || word.tag().equals("PRP$") || word.tag().startsWith("W")) {
            return PERSONAL.contains(word.form().toLowerCase(Locale.ROOT));
        }
        if (both(tree, noun) || others(tree, noun) || Groups.isOneOfTwo(tree, noun) || Counted.isPeople(tree, noun)) {
            return true;
        }
        if (word.isName()) {
            return word.entity().equals("PERSON")
                    || cast.knows(word.form())
                    || (word.entity().equals("NORP") && word.tag().endsWith("S"))
                    || (word.entity().isEmpty() && (words.in("person", word.lemma()) || acts(tree, noun)));
        }
        return word.entity().equals("PERSON")
                || describes(tree, noun)
                || (words.in("party", word.form().toLowerCase(Locale.ROOT)) && tree.hasChild(noun, "det"))
                || words.in("person", word.lemma())
                || words.in("office", word.lemma())
                || words.in("kin", word.lemma())
                || words.in("job", word.lemma())
                || (word.isNoun()
                        && WHO.stream().anyMatch(word.lemma()::endsWith)
                        && word.lemma().length() > 6)
                || (word.entity().equals("NORP") && word.tag().endsWith("S"))
                || (word.tag().equals("DT") && word.form().equals("those"))
                || speaks(tree, noun);
    }

    /** "the grammarian Karl Lind", "his partner Vera Berg": what a person is, right before the name; no ship and no novel. */
    private boolean describes(Tree tree, int noun) {
        Word word = tree.at(noun);
        boolean named = word.isNoun()
                && !word.isName()
                && tree.children(noun, "appos").stream()
                        .anyMatch(name -> tree.at(name).entity().equals("PERSON") && tree.nameStart(name) == noun + 1);
        return named && !words.in("bearing-names", word.lemma()) && !work(word) && !body(tree, noun) && !place(word);
    }

    /** "both", "the two": two persons, if it can be told who. */
    private static boolean both(Tree tree, int noun) {
        Word word = tree.at(noun);
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean chief = word.is("nsubj") || word.is("nsubjpass");
        boolean alone = tree.children(noun).length == (form.equals("two") ? 1 : 0);
        return chief && alone && (form.equals("both") || (form.equals("two") && tree.hasChild(noun, "det")));
    }

    /** "Karl Lind, Vera Berg and dozens of others": who is counted with persons is a person. */
    private static boolean others(Tree tree, int noun) {
        int at = noun;
        if (tree.at(at).is("pobj")
                && tree.head(at) > 0
                && tree.at(tree.head(at)).lemma().equals("of")) {
            at = tree.head(tree.head(at));
        }
        return tree.at(noun).form().equals("others")
                && at >= 0
                && tree.at(at).is("conj")
                && tree.head(at) >= 0
                && (tree.at(tree.head(at)).entity().equals("PERSON")
                        || tree.at(tree.head(at)).isPronoun());
    }

    /** "The caretaker told": what says something, and is called by what it does, is somebody. */
    private boolean speaks(Tree tree, int noun) {
        Word word = tree.at(noun);
        boolean chief = word.is("nsubj") && tree.head(noun) >= 0 && tree.hasChild(noun, "det");
        boolean doer =
                word.isNoun() && (word.lemma().endsWith("er") || word.lemma().endsWith("or"));
        boolean thing = words.in("evidence", word.lemma()) || work(word) || body(tree, noun) || place(word);
        String verb = chief ? tree.at(tree.head(noun)).lemma() : "";
        return chief
                && doer
                && !thing
                && (words.in("speech", verb) || words.in("human", verb) || verb.equals("denounce"));
    }

    /** A name of no known kind that is titled, or that does or undergoes what only people do: "Chief Obi", "Eke was arrested". */
    private boolean acts(Tree tree, int noun) {
        Word word = tree.at(noun);
        boolean titled = noun > 0
                && tree.at(noun - 1).isName()
                && words.in("title", tree.at(noun - 1).lemma().replace(".", ""));
        boolean chief = word.is("nsubj") || word.is("nsubjpass");
        return titled
                || (chief
                        && tree.head(noun) >= 0
                        && words.in("human", tree.at(tree.head(noun)).lemma()));
    }

    boolean body(Tree tree, int noun) {
        Word word = tree.at(noun);
        if (cast.knows(word.form()) || portfolio(tree, noun)) {
            return false;
        }
        return word.entity().equals("ORG")
                || (word.entity().equals("NORP") && word.tag().endsWith("S"))
                || (words.in("body", word.lemma()) && !capacity(tree, noun));
    }

    /** "Minister of Finance": part of the office. */
    private boolean portfolio(Tree tree, int noun) {
        int minister = isOfIt(tree, noun) ? tree.head(tree.head(noun)) : -1;
        return minister >= 0
                && words.in("portfolio", tree.at(noun).lemma())
                && Set.of("minister", "secretary", "commissar", "undersecretary")
                        .contains(tree.at(minister).lemma());
    }

    /** "was elected to office", "started school": the being in one, no body. */
    private boolean capacity(Tree tree, int noun) {
        Word word = tree.at(noun);
        boolean started = word.is("dobj") && words.in("school", word.lemma()) && !word.isName();
        return (word.lemma().equals("office") || started) && tree.children(noun).length == 0;
    }

    /** "Nebraska state", "Clare county". */
    private boolean land(Tree tree, int noun) {
        return LANDS.contains(tree.at(noun).lemma())
                && tree.children(noun, "compound").stream()
                        .anyMatch(c -> PLACES.contains(tree.at(c).entity()));
    }

    boolean place(Word word) {
        return (PLACES.contains(word.entity()) && !cast.knows(word.form())) || words.in("place", word.lemma());
    }

    /** What an audience sees, hears or reads; no petition. */
    private boolean shown(Word word) {
        return !word.isName()
                && work(word)
                && (words.in("titled", word.lemma()) || word.lemma().equals("video"));
    }

    private boolean work(Word word) {
        return word.entity().equals("WORK_OF_ART") || words.in("work", word.lemma());
    }
}
