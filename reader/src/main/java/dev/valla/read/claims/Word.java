package dev.valla.read.claims;

/**
 * One token of a sentence as the parser saw it.
 *
 * @param lemma    in lower case
 * @param tag      Penn Treebank part of speech
 * @param entity   kind of name ({@code PERSON}, {@code ORG}, {@code GPE}, …), empty if none; the letter of its place is kept apart
 * @param edge     place within the name: {@code B}, {@code I}, {@code L}, {@code U}, or {@code O} outside one
 * @param head     index of the head, -1 for the root
 * @param relation to the head, as in the ClearNLP guidelines
 * @param start    first char, in UTF-16 units of the source's text
 * @param end      one past the last char
 */
record Word(
        String form,
        String lemma,
        String tag,
        String entity,
        char edge,
        int head,
        String relation,
        int start,
        int end) {

    Word under(int head, String relation) {
        return new Word(form, lemma, tag, entity, edge, head, relation, start, end);
    }

    Word as(String lemma, String tag, String relation) {
        return new Word(form, lemma, tag, entity, edge, head, relation, start, end);
    }

    Word known(String entity) {
        return new Word(form, lemma, tag, entity, edge, head, relation, start, end);
    }

    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isName() {
        return tag.startsWith("NNP");
    }

    boolean isPronoun() {
        return tag.equals("PRP");
    }

    boolean isNominal() {
        return isNoun() || isPronoun() || tag.equals("CD") || tag.equals("DT") || tag.equals("FW");
    }

    boolean capitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    boolean is(String relation) {
        return this.relation.equals(relation);
    }
}
