package dev.valla.read.document;

import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * XML, read from its beginning to its end without building a tree. Nothing outside the document is ever fetched, and no entity that
 * a document declares is expanded: those of HTML are known by name, any other stays as it is written.
 */
final class Xml {
    /** Deeper than any text, and below what the JDK's own limits (a hundred) would refuse with a message of its own. */
    private static final int DEEPEST = 90;

    private Xml() {}

    /** The attributes of a tag, by their names without prefix. */
    record Tag(String name, Map<String, String> attributes) {
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    /** Hears what stands in a document, in its order. Names come without their prefix. */
    interface Listener {
        /** @return whether to go into it; if not, neither its words nor its end are told */
        boolean start(Tag tag) throws NotReadable;

        void words(String words);

        void end(String name);
    }

    /** Hears where elements begin, and nothing else. */
    @FunctionalInterface
    interface Starts extends Listener {
        void begins(Tag tag) throws NotReadable;

        @Override
        default boolean start(Tag tag) throws NotReadable {
            begins(tag);
            return true;
        }

        @Override
        default void words(String words) {}

        @Override
        default void end(String name) {}
    }

    /** @param kind what the document is, for what is said when it is damaged */
    static void read(byte[] bytes, String kind, Listener listener) throws NotReadable {
        // Decoded here: the JDK's reader prints to the terminal where a byte does not fit.
        String text = Encodings.ofXml(bytes)
                .orElseThrow(() -> new NotReadable(
                        "this %s is damaged: some of its bytes are not in the encoding that it declares"
                                .formatted(kind),
                        "open it in its own program and save it anew, as UTF-8"));
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            tell(reader, listener);
            reader.close();
        } catch (XMLStreamException broken) {
            throw NotReadable.damaged(kind, broken);
        } catch (RuntimeException fault) {
            // The JDK's reader answers some malformed input (an unknown encoding, a broken surrogate) with unchecked
            // exceptions.
            throw NotReadable.damaged(kind, fault);
        }
    }

    private static void tell(XMLStreamReader reader, Listener listener) throws XMLStreamException, NotReadable {
        int depth = 0;
        int skipped = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new NotReadable(
                                "its elements lie more than %d deep in one another".formatted(DEEPEST),
                                "save it anew from its own program");
                    }
                    if (skipped > 0 || !listener.start(tag(reader))) {
                        skipped++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        listener.end(reader.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0) {
                        listener.words(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    if (skipped == 0) {
                        listener.words(Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
                    }
                }
                default -> {
                    // Comments, processing instructions and the document's type say nothing to a reader.
                }
            }
        }
    }

    private static Tag tag(XMLStreamReader reader) {
        Map<String, String> attributes = new java.util.HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Tag(reader.getLocalName(), attributes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
