package dev.valla.read.parse;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Between NLP4J's nodes and our sentences. */
final class Decoded {
    private Decoded() {}

    /** NLP4J's nodes for these words; the first is the root that stands for none of them. */
    static NLPNode[] nodes(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words) {
        var nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            var word = words.get(i - 1);
            nodes[i] = new NLPNode(i, word.getWordForm());
            nodes[i].setStartOffset(word.getStartOffset());
            nodes[i].setEndOffset(word.getEndOffset());
        }
        return nodes;
    }

    /**
     * @param nodes decoded, offsets from the start of the paragraph
     * @param paragraph what the tokenizer read
     * @param at where the paragraph stands in the text
     */
    static Sentence sentence(NLPNode[] nodes, String paragraph, int at) {
        var tokens = new ArrayList<Token>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) tokens.add(token(nodes[i], paragraph, at));
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), tokens);
    }

    private static Token token(NLPNode node, String paragraph, int at) {
        var head = node.getDependencyHead();
        return new Token(
                node.getID() - 1,
                at + node.getStartOffset(),
                at + node.getEndOffset(),
                paragraph.substring(node.getStartOffset(), node.getEndOffset()),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                Optional.ofNullable(node.getFeat(NLPUtils.FEAT_POS_2ND)),
                head == null || head.getID() == 0 ? OptionalInt.empty() : OptionalInt.of(head.getID() - 1),
                node.getDependencyLabel(),
                nameTag(node.getNamedEntityTag()));
    }

    private static Optional<NameTag> nameTag(String bilou) {
        return switch (bilou.charAt(0)) {
            case 'B' -> Optional.of(new NameTag(NameTag.Part.FIRST, bilou.substring(2)));
            case 'I' -> Optional.of(new NameTag(NameTag.Part.INNER, bilou.substring(2)));
            case 'L' -> Optional.of(new NameTag(NameTag.Part.LAST, bilou.substring(2)));
            case 'U' -> Optional.of(new NameTag(NameTag.Part.ONLY, bilou.substring(2)));
            default -> Optional.empty();
        };
    }
}
