package org.dateline.runner.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

  @Test
  void elementsKnowTheirLines() throws Exception {
    XmlElement root = read("<a>\n  <b>one</b>\n  <b>two</b>\n</a>");

    assertThat(root.all("b")).extracting(XmlElement::line).containsExactly(2, 3);
    assertThat(root.all("b")).extracting(XmlElement::text).containsExactly("one", "two");
    assertThat(root.textOf("c")).isEmpty();
  }

  @Test
  void contentOfSkippedElementsIsPassedOver() throws Exception {
    XmlElement root = XmlReader.read(stream("<a><b><c/><c/></b><d/></a>"), Set.of("b"));

    assertThat(root.children()).extracting(XmlElement::name).containsExactly("b", "d");
    assertThat(root.all("b", "c")).isEmpty();
  }

  @Test
  void whatIsWrittenReadsTheSame() throws Exception {
    String xml = "<a x=\"1 &lt; 2\"><b>&amp; more</b></a>";

    assertThat(read(read(xml).toXml()).toXml()).isEqualTo(read(xml).toXml()).contains("&amp; more");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    String attack =
        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;&c;&c;</a>";

    assertThatThrownBy(() -> read(attack)).hasMessageContaining("DOCTYPE");
    assertThatThrownBy(() -> read("<a>&b;</a>")).hasMessageContaining("not well-formed");
  }

  @Test
  void byteThatIsWrongInTheEncodingIsNamedWithItsLine() {
    byte[] latin = "<a>\n\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> XmlReader.read(new ByteArrayInputStream(latin), Set.of()))
        .isInstanceOf(XmlReadException.class)
        .hasMessage("Byte 5 of the file is not valid in UTF-8")
        .matches(e -> ((XmlReadException) e).line() == 2);
  }

  @Test
  void declaredEncodingAndByteOrderMarksAreHonoured() throws Exception {
    assertThat(
            encoded("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u00e9</a>", "ISO-8859-1"))
        .isEqualTo("\u00e9");
    assertThat(encoded("\uFEFF<a>\u00e9</a>", "UTF-8")).isEqualTo("\u00e9");
    assertThat(encoded("<a>\u00e9</a>", "UTF-16")).isEqualTo("\u00e9");
    assertThatThrownBy(() -> read("<?xml version=\"1.0\" encoding=\"x-none\"?><a/>"))
        .hasMessage("The encoding 'x-none' is not known");
  }

  private static String encoded(String xml, String charset) throws Exception {
    byte[] bytes = xml.getBytes(Charset.forName(charset));
    return XmlReader.read(new ByteArrayInputStream(bytes), Set.of()).text();
  }

  private static XmlElement read(String xml) throws Exception {
    return XmlReader.read(stream(xml), Set.of());
  }

  private static ByteArrayInputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }
}
