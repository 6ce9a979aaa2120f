package org.dateline.runner.sink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/** Writes whole CASes in the formats that other UIMA tools read. */
final class CasRendering {

  private static final int USUAL_SIZE = 1 << 18;

  private CasRendering() {}

  /** Writes XMI in XML 1.0: version 1.1 takes more characters but turns NEL into a space. */
  static byte[] xmi(CAS cas) throws SAXException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    XMLSerializer xml = new XMLSerializer(bytes, false);
    new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, new XmiOrder(xml.getContentHandler()));
    return bytes.toByteArray();
  }

  /** Writes the descriptor of a type system. */
  static byte[] types(TypeSystem types) throws SAXException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TypeSystemUtil.typeSystem2TypeSystemDescription(types).toXML(bytes);
    return bytes.toByteArray();
  }

  /** Writes JSON CAS with the types that occur. */
  static byte[] json(CAS cas) throws IOException {
    JsonCas2Serializer serializer = new JsonCas2Serializer();
    serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    serializer.serialize(cas, bytes);
    return bytes.toByteArray();
  }
}
