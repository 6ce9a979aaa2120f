package org.dateline.api;

import java.util.Locale;

/**
 * How words are reported: the values of {@code Quotation:kind}.
 *
 * @since 0.1.0
 */
public enum QuotationKind {
  /** A whole clause or more in quotation marks. */
  DIRECT,

  /** A reported clause of which a part stands in quotation marks. */
  MIXED,

  /** A reported clause without quotation marks. */
  INDIRECT,

  /** A word or phrase in quotation marks that nobody is reported to have said. */
  SCARE;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
