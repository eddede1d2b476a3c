package dev.valla.align;

import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.spelling.NameKey;
import dev.valla.time.Bounds;
import dev.valla.time.Day;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What only one can be, and who an account says it is: somebody's father or mother, the second husband, the first president of a
 * body, who succeeded whom in an office in one year.
 *
 * @param told what only one can be, in plain words
 * @param of   equal where it is the same that only one can be
 * @param who  is told to be it
 */
record Held(String told, List<Object> of, Participant who) {
    private static final Pattern PARENT =
            Pattern.compile("(?i)(?<!\\b(?:foster|adoptive|spiritual|founding|step|grand|god|future)[ -]?)"
                    + "\\b(father|mother)\\b(?!-in-law)");

    private static final Pattern SPOUSE =
            Pattern.compile("(?i)\\b(?:first|second|third|fourth|fifth) (?:wife|husband)\\b");

    /** Heads of something, of which there is a first; a "first secretary" may stand beside a second. */
    private static final Pattern IN_ORDER = Pattern.compile(
            "(?i)^(?:the )?(?:first|second|third|fourth|fifth|last)"
                    + " (?:president|director|rector|governor|mayor|bishop|archbishop|king|queen|emperor|principal|headmaster"
                    + "|headmistress|editor-in-chief|abbot|prime minister|chairman|chairwoman|chairperson)(?: (?:of|in|at) .*)?$");

    private static final Pattern SUCCEEDED = Pattern.compile("(?i)\\b(?:succeed|replac)\\w*");
    private static final Pattern FOR_A_TIME = Pattern.compile(
            "(?i)\\b(?:acting|interim|provisional\\w*|briefly|temporar\\w*|eventually|later|ultimately|in turn)\\b");

    static List<Held> by(Account account) {
        return (switch (account.type()) {
                    case KINSHIP -> Stream.of(parent(account), spouse(account));
                    case MARRIAGE -> Stream.of(spouse(account));
                    case OFFICE, APPOINTMENT -> Stream.of(inOrder(account), successor(account));
                    default -> Stream.<Optional<Held>>empty();
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Held> parent(Account account) {
        return said(PARENT, account, 1)
                .flatMap(which -> only(Role.PARENT, account)
                        .map(who -> new Held("the " + which + of(account), List.of(which, account.subjects), who)));
    }

    private static Optional<Held> spouse(Account account) {
        return said(SPOUSE, account, 0)
                .flatMap(which -> only(Role.SPOUSE, account)
                        .map(who -> new Held("the " + which + of(account), List.of(which, account.subjects), who)));
    }

    private static Optional<Held> inOrder(Account account) {
        Optional<Participant> role =
                only(Role.ROLE, account).filter(r -> IN_ORDER.matcher(r.name()).matches());
        Optional<Participant> body = only(Role.BODY, account);
        return role.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : only(Role.SUBJECT, account)
                        .map(who -> new Held(
                                "the %s of %s"
                                        .formatted(role.get().name(), body.get().name()),
                                List.of(
                                        "head",
                                        words(role.get().name()),
                                        words(body.get().name())),
                                who));
    }

    private static Optional<Held> successor(Account account) {
        Optional<Participant> role = only(Role.ROLE, account);
        Optional<Participant> before = only(Role.OBJECT, account);
        Optional<Long> year = year(account);
        boolean told = said(SUCCEEDED, account, 0).isPresent()
                && said(FOR_A_TIME, account, 0).isEmpty();
        return !told || role.isEmpty() || before.isEmpty() || year.isEmpty()
                ? Optional.empty()
                : only(Role.SUBJECT, account)
                        .map(who -> new Held(
                                "the successor of %s as %s in %d"
                                        .formatted(
                                                before.get().name(), role.get().name(), year.get()),
                                List.of(
                                        account.person(before.get()),
                                        words(role.get().name()),
                                        year.get()),
                                who));
    }

    private static String of(Account account) {
        return " of " + String.join(", ", account.subjectNames().toList());
    }

    private static Optional<String> said(Pattern pattern, Account account, int group) {
        Matcher said = pattern.matcher(account.claim.quotation().words());
        return said.find() ? Optional.of(said.group(group).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Participant> only(Role role, Account account) {
        List<Participant> all = account.claim.in(role).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The one year in which it surely was. */
    private static Optional<Long> year(Account account) {
        Optional<Bounds> span = account.claim
                .time()
                .map(t -> t.edtf().span())
                .filter(s -> s.earliest().isPresent() && s.latest().isPresent());
        return span.map(s -> Day.gregorian(s.firstDay()).year())
                .filter(year ->
                        year == Day.gregorian(span.orElseThrow().lastDay()).year());
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 2 && !word.equals("the")) {
                words.add(NameKey.of(word));
            }
        }
        return words;
    }
}
