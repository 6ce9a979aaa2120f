package org.dateline.runner.sink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes an XMI document on with its elements in the order of their ids.
 *
 * <p>UIMA writes feature structures that are not annotations in the order of a hash table, whose
 * size depends on what the CAS has held before. So the same document would give different bytes.
 */
final class XmiOrder extends DefaultHandler {

  private static final String MEMBERS = "members";

  private final ContentHandler next;
  private final List<Element> elements = new ArrayList<>();
  private Element current;
  private int depth;

  XmiOrder(ContentHandler next) {
    this.next = next;
  }

  @Override
  public void startDocument() throws SAXException {
    next.startDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    next.startPrefixMapping(prefix, uri);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    if (depth == 0) {
      next.startElement(uri, localName, name, attributes);
    } else {
      if (depth == 1) {
        current = new Element(id(attributes));
        elements.add(current);
      }
      Attributes kept = sorted(attributes);
      current.events.add(handler -> handler.startElement(uri, localName, name, kept));
    }
    depth++;
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (depth == 1) {
      next.characters(characters, start, length);
    } else {
      char[] kept = new String(characters, start, length).toCharArray();
      current.events.add(handler -> handler.characters(kept, 0, kept.length));
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    depth--;
    if (depth > 0) {
      current.events.add(handler -> handler.endElement(uri, localName, name));
      return;
    }
    elements.sort(Comparator.comparingInt(element -> element.id));
    for (Element element : elements) {
      for (Event event : element.events) {
        event.pass(next);
      }
    }
    next.endElement(uri, localName, name);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    next.endPrefixMapping(prefix);
  }

  @Override
  public void endDocument() throws SAXException {
    next.endDocument();
  }

  /** Views have no id and come last. */
  private static int id(Attributes attributes) {
    String id = attributes.getValue("xmi:id");
    return id == null ? Integer.MAX_VALUE : Integer.parseInt(id);
  }

  private static Attributes sorted(Attributes attributes) {
    AttributesImpl kept = new AttributesImpl(attributes);
    int members = kept.getIndex(MEMBERS);
    if (members >= 0 && !kept.getValue(members).isEmpty()) {
      kept.setValue(
          members,
          Stream.of(kept.getValue(members).split(" "))
              .map(Integer::valueOf)
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(" ")));
    }
    return kept;
  }

  /** An element below the root, with all that is in it. */
  private static final class Element {
    private final int id;
    private final List<Event> events = new ArrayList<>(2);

    Element(int id) {
      this.id = id;
    }
  }

  /** A call that is passed on later. */
  @FunctionalInterface
  private interface Event {
    void pass(ContentHandler handler) throws SAXException;
  }
}
