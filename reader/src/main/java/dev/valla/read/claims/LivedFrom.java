package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Anna Lind lived from 2 April 1861 to 7 May 1919.": a birth and a death, where nothing says that it was somewhere or with somebody. */
record LivedFrom(Plain plain, Naming naming) {
    private static final Pattern FROM = Pattern.compile("\\h+(?:from|between)?\\h*");
    private static final Pattern TO = Pattern.compile(
            "\\h*(?:to|until|till|and|[–—-])\\h*(?:(?:his|her) death,? (?:on |in )?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile("\\h*(?:[.,;)]|$|\\n|and (?:was|is)\\b)");

    /** What may stand before the verb. */
    private static final Set<String> BEFORE = Set.of("nsubj", "punct", "appos", "relcl");

    /** @param moments those of the sentence, in their order */
    List<Claim> read(Tree tree, List<Moment> moments) {
        List<Claim> found = new ArrayList<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            if (tree.at(verb).form().equals("lived") && nothingBefore(tree, verb)) {
                int at = verb;
                ends(tree.at(verb).end(), moments).ifPresent(ends -> found.addAll(claims(tree, at, ends)));
            }
        }
        return found;
    }

    private static boolean nothingBefore(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && !BEFORE.contains(tree.at(child).relation())) {
                return false;
            }
        }
        return true;
    }

    /** Both ends of the time right behind the verb, if they can be those of a life and nothing else is said. */
    private Optional<List<Moment>> ends(int from, List<Moment> moments) {
        String text = plain.source().text();
        List<Moment> next =
                moments.stream().filter(m -> m.start() >= from).limit(2).toList();
        if (next.isEmpty()
                || !FROM.matcher(text.substring(from, next.getFirst().start())).matches()) {
            return Optional.empty();
        }
        Moment first = next.getFirst();
        boolean two = first.ends().isEmpty()
                && next.size() == 2
                && TO.matcher(text.substring(first.end(), next.getLast().start()))
                        .matches();
        List<Moment> ends = two ? next : first.ends();
        int end = two ? next.getLast().end() : first.end();
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        return Optional.of(ends).filter(e -> e.size() == 2 && behind.lookingAt() && LifeDates.plausible(e));
    }

    private List<Claim> claims(Tree tree, int verb, List<Moment> ends) {
        List<Integer> subjects = Doers.subjects(tree, verb);
        if (subjects.size() != 1) {
            return List.of();
        }
        int subject = subjects.getFirst();
        Naming.Who who = naming.withOwner(naming.who(tree, subject), tree, subject);
        boolean person =
                who.settled() || Lexicon.english().in("kin", tree.at(subject).lemma());
        return person
                ? List.of(
                        claim(EventType.BIRTH, tree, subject, who, ends, ends.getFirst()),
                        claim(EventType.DEATH, tree, subject, who, ends, ends.getLast()))
                : List.of();
    }

    private Claim claim(EventType type, Tree tree, int subject, Naming.Who who, List<Moment> ends, Moment moment) {
        Phrase phrase = Phrase.around(tree, subject);
        int start = tree.at(Math.min(phrase.first(), tree.nameStart(subject))).start();
        return plain.claim(
                        type,
                        start,
                        ends.getLast().end(),
                        List.of(new Participant(Role.SUBJECT, who.name(), who.said())),
                        Optional.of(begun(moment)),
                        Optional.empty(),
                        "from when until when somebody lived",
                        who.link(Link.Slot.PARTICIPANT).stream().toList())
                .withCitation(plain.cited(ends.getLast().end(), tree.end()));
    }

    /** "from 1871 until her death": in 1871. */
    private static StatedTime begun(Moment moment) {
        String edtf = moment.edtf();
        return edtf.endsWith("/..")
                ? StatedTime.of(
                        edtf.substring(0, edtf.length() - 3), moment.time().words())
                : moment.time();
    }
}
