package org.dateline.runner.source;

import java.io.IOException;

/** Where the bytes of a document are. */
@FunctionalInterface
interface RawBytes {

  /** Reads them. */
  byte[] load() throws IOException;
}
