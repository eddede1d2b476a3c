package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** English, read by NLP4J (Apache-2.0; Emory University, 2016). */
public final class EnglishParser implements Parser {
    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components;

    private EnglishParser(List<NLPComponent<NLPNode>> components) {
        this.components = components;
    }

    /**
     * Opens the model that Maven brought, after checking that it is the one we know.
     *
     * @param cacheFolder where the prepared model lies or is to lie; made if it is not there
     */
    public static EnglishParser open(Path cacheFolder, Progress progress) throws ModelUnavailable {
        var jar = ModelJar.find();
        ModelJar.check(jar, done -> progress.told("checking the language model", done * 0.1));
        return new EnglishParser(StockModel.load(jar, progress));
    }

    @Override
    public List<Sentence> parse(CharSequence text, int from, int to) {
        var sentences = new ArrayList<Sentence>();
        for (var paragraph : Paragraphs.of(text, from, to)) {
            var blanked = Blanked.of(text, paragraph.start(), paragraph.end());
            var words = tokenizer.tokenize(blanked);
            for (var sentence : tokenizer.segmentize(words)) {
                sentences.add(Decoded.sentence(decode(Decoded.nodes(sentence)), blanked, paragraph.start()));
            }
        }
        return sentences;
    }

    private synchronized NLPNode[] decode(NLPNode[] nodes) {
        for (var component : components) component.process(nodes);
        return nodes;
    }
}
