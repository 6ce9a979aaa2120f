package org.dateline.testkit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

/**
 * Does to a pipeline what a document asks for, in the order of the words: see {@link Misbehaviour}.
 * Documents without such words pass.
 *
 * @since 0.1.0
 */
@ResourceMetaData(name = "misbehaving")
@TypeCapability(
    inputs = {},
    outputs = {"uima.tcas.Annotation"})
public class MisbehavingAnnotator extends JCasAnnotator_ImplBase {

  private static final Pattern WORD = Pattern.compile("misbehave:([a-z]+)(?:=([0-9]{1,15}))?");

  @Override
  public void process(JCas jcas) {
    Matcher word = WORD.matcher(jcas.getDocumentText());
    while (word.find()) {
      Misbehaviour asked = Misbehaviour.valueOf(word.group(1).toUpperCase(Locale.ROOT));
      long amount = word.group(2) == null ? asked.usualAmount() : Long.parseLong(word.group(2));
      asked.act(jcas, amount);
    }
  }
}
