package org.dateline.runner.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An element of a descriptor, with the line it stands on. */
public final class XmlElement {

  private static final String NAMESPACE = "http://uima.apache.org/resourceSpecifier";

  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, int line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void append(String characters) {
    text.append(characters);
  }

  /** Returns the local name. */
  public String name() {
    return name;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the value of an attribute; empty where there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Returns the characters directly in this element, without surrounding blanks. */
  public String text() {
    return text.toString().strip();
  }

  /** Returns the characters directly in this element as they are. */
  public String rawText() {
    return text.toString();
  }

  /** Whether it has neither attributes nor content. */
  public boolean isEmpty() {
    return attributes.isEmpty() && children.isEmpty() && text().isEmpty();
  }

  /** Returns all child elements. */
  public List<XmlElement> children() {
    return List.copyOf(children);
  }

  /** Returns the elements at the end of a path of names below this one. */
  public List<XmlElement> all(String... path) {
    List<XmlElement> found = List.of(this);
    for (String step : path) {
      found =
          found.stream()
              .flatMap(e -> e.children.stream())
              .filter(e -> step.equals(e.name))
              .toList();
    }
    return found;
  }

  /** Returns the text of the first element at the end of a path; empty where there is none. */
  public String textOf(String... path) {
    List<XmlElement> found = all(path);
    return found.isEmpty() ? "" : found.get(0).text();
  }

  /** Writes this element as a descriptor of its own. */
  public String toXml() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartDocument();
      write(writer, true);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing XML to memory failed", e);
    }
    return out.toString();
  }

  private void write(XMLStreamWriter writer, boolean root) throws XMLStreamException {
    writer.writeStartElement(name);
    if (root) {
      writer.writeDefaultNamespace(NAMESPACE);
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      writer.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    writer.writeCharacters(text.toString());
    for (XmlElement child : children) {
      child.write(writer, false);
    }
    writer.writeEndElement();
  }
}
