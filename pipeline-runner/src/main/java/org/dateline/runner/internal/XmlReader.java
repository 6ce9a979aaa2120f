package org.dateline.runner.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads descriptors with line numbers, and nothing but the file itself: a DOCTYPE and an XInclude
 * are refused.
 */
public final class XmlReader {

  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  /** Descriptors that hold a whole type system have some hundred kilobytes. */
  private static final int MOST_BYTES = 32 << 20;

  private XmlReader() {}

  /**
   * Reads a file into elements; the caller closes the stream.
   *
   * @param skipped names of elements whose content is passed over, because it is large and not
   *     needed
   * @throws XmlReadException if it is not in its encoding, not well-formed, or has a DOCTYPE or an
   *     XInclude
   */
  public static XmlElement read(InputStream in, Set<String> skipped)
      throws IOException, XmlReadException {
    try {
      String text = XmlText.decode(BoundedBytes.read(in, MOST_BYTES));
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      try {
        return read(reader, skipped);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new XmlReadException(
          Math.max(0, line),
          "The XML is not well-formed: " + reason(e),
          "Close or correct the element there.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static XmlElement read(XMLStreamReader reader, Set<String> skipped)
      throws XMLStreamException, XmlReadException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new XmlReadException(
                reader.getLocation().getLineNumber(),
                "The file has a DOCTYPE, which could pull in other files",
                "Remove the DOCTYPE; descriptors need none.");
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element = element(reader);
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().add(element);
          }
          if (skipped.contains(element.name())) {
            skip(reader);
          } else {
            open.push(element);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.peek().append(reader.getText());
          }
        }
        default -> {
          // Comments and processing instructions say nothing to a machine.
        }
      }
    }
    return root;
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static XmlElement element(XMLStreamReader reader) throws XmlReadException {
    int line = reader.getLocation().getLineNumber();
    if (XINCLUDE.equals(reader.getNamespaceURI())) {
      throw new XmlReadException(
          line,
          "The file has an XInclude, which would pull in another file",
          "Use <import name=\"…\"/> or <import location=\"…\"/>.");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new XmlElement(reader.getLocalName(), line, attributes);
  }

  /** The message of the parser without its position, which the place already says. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return (start < 0 ? message : message.substring(start + "Message: ".length())).strip();
  }
}
