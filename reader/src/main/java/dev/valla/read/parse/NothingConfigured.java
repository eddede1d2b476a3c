package dev.valla.read.parse;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** An empty configuration for NLP4J's classes that insist on one. */
final class NothingConfigured {
    private NothingConfigured() {}

    static Element document() {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElement("configuration"));
            return document.getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser cannot be made", e);
        }
    }
}
