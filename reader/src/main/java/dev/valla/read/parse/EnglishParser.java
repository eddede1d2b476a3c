package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.IOException;
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
     * Opens the model. At first use it is prepared from the jar that Maven brought, after a check that this is the one we
     * know; that takes half a minute and 400 MB of disk, later starts a third of a second and 25 MB of heap.
     *
     * @param cacheFolder where the prepared model lies or is to lie; made if it is not there
     */
    public static EnglishParser open(Path cacheFolder, Progress progress) throws ModelUnavailable {
        var cache = new ModelCache(cacheFolder, (file, told) -> PreparingProcess.run(ModelJar.find(), file, told));
        return new EnglishParser(PreparedModel.open(cache.open(progress)));
    }

    /** NLP4J as it comes, to compare with. Needs 2.5 GB of heap. */
    static EnglishParser stock() throws IOException, ClassNotFoundException {
        var jar = ModelJar.find();
        ModelJar.check(jar, done -> {});
        try (var model = StockModel.open(jar)) {
            return new EnglishParser(model.components());
        }
    }

    @Override
    public List<Sentence> parse(CharSequence text, int from, int to) {
        var sentences = new ArrayList<Sentence>();
        for (var paragraph : Paragraphs.of(text, from, to)) {
            var blanked = Blanked.of(text, paragraph.start(), paragraph.end());
            var words = tokenizer.tokenize(blanked);
            for (var sentence : Cuts.mended(tokenizer.segmentize(words))) {
                sentences.add(Decoded.sentence(decode(Decoded.nodes(sentence)), blanked, paragraph.start()));
            }
        }
        return sentences;
    }

    private NLPNode[] decode(NLPNode[] nodes) {
        for (var component : components) component.process(nodes);
        return nodes;
    }
}
