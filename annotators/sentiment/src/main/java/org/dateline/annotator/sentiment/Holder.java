package org.dateline.annotator.sentiment;

import org.dateline.api.HolderKind;
import org.dateline.type.Quotation;

/**
 * Who holds an attitude.
 *
 * @param kind the author of the article, or a source
 * @param name canonical name of the source; null for the author and where nobody is named
 * @param quotation the quotation that expresses it; null for the author
 */
record Holder(HolderKind kind, String name, Quotation quotation) {

  static Holder author() {
    return new Holder(HolderKind.AUTHOR, null, null);
  }

  static Holder source(String name, Quotation quotation) {
    return new Holder(HolderKind.SOURCE, name, quotation);
  }

  /** Returns the name by which judgements of one holder are brought together. */
  String label() {
    return kind == HolderKind.AUTHOR ? kind.label() : name;
  }
}
