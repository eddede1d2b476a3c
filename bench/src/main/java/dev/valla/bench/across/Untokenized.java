package dev.valla.bench.across;

/** Text as it was before a corpus set its punctuation apart: "born ( 1987 ) , Ethan 's" was "born (1987), Ethan's". */
final class Untokenized {
    private Untokenized() {}

    static String of(String text) {
        return text.replace("-LRB-", "(")
                .replace("-RRB-", ")")
                .replace("-COLON-", ":")
                .replace("``", "\"")
                .replaceAll(" ([,.;:!?)\\]%])", "$1")
                .replaceAll("([(\\[$]) ", "$1")
                .replaceAll(" ('s|’s|'|n't)(?= |$|[,.])", "$1")
                .replace(" ’ s ", "’s ")
                .strip();
    }
}
