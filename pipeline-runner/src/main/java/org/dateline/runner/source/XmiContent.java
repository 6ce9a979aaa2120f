package org.dateline.runner.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.dateline.runner.intake.IntakeException;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.intake.TextIntake;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A CAS in XMI. Elements of types that the pipeline does not know are left out, counted. */
record XmiContent(String origin, RawBytes bytes) implements DocumentContent {

  private static final SAXParserFactory PARSERS = parsers();

  /** Entities of any kind need a DOCTYPE; XMI has none. */
  private static SAXParserFactory parsers() {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The XML parser cannot be made safe", e);
    }
    return factory;
  }

  @Override
  public byte[] load() throws IOException {
    return bytes.load();
  }

  @Override
  public Repairs fill(byte[] raw, CAS cas, TextIntake intake) throws IOException, IntakeException {
    XmiSerializationSharedData shared = new XmiSerializationSharedData();
    try {
      XMLReader reader = PARSERS.newSAXParser().getXMLReader();
      reader.setContentHandler(
          new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true, shared));
      // The parser's own handler prints what it thinks, in words of the document, to the terminal.
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(new InputSource(new ByteArrayInputStream(raw)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new SourceException(
          String.format(Locale.ROOT, "'%s' is not an XMI file: %s", origin, e.getMessage()), e);
    }
    LoadedCas.check(cas, intake);
    return Repairs.ofUnknownElements(shared.getOutOfTypeSystemElements().size());
  }
}
