package org.dateline.runner.sink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.uima.cas.CAS;
import org.dateline.runner.record.RecordHeader;

/** Writes a file per document into a folder of its own. */
final class DocumentFiles implements Sink<byte[]> {

  private final Path folder;
  private final String name;
  private final String extension;
  private final boolean isSelfContained;
  private final CasRenderer renderer;
  private final AtomicReference<byte[]> types = new AtomicReference<>();

  /**
   * Makes a sink.
   *
   * @param folder the output folder of the run
   * @param name of the format and of the folder within
   * @param isSelfContained whether the files hold their types; otherwise there is a descriptor of
   *     them beside the files, under the name that other UIMA tools expect
   */
  DocumentFiles(
      Path folder, String name, String extension, boolean isSelfContained, CasRenderer renderer) {
    this.isSelfContained = isSelfContained;
    this.folder = folder.resolve(name);
    this.name = name;
    this.extension = extension;
    this.renderer = renderer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void open() {
    // Folders are made with the first file in them.
  }

  @Override
  public byte[] render(CAS cas, RecordHeader header) throws Exception {
    if (!isSelfContained && types.get() == null) {
      types.set(CasRendering.types(cas.getTypeSystem()));
    }
    return renderer.render(cas);
  }

  @Override
  public void write(RecordHeader header, byte[] rendered) throws IOException {
    Path target = folder.resolve(SafeNames.path(header.id()) + extension).normalize();
    if (!target.startsWith(folder.normalize())) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "The document '%s' would be written outside of %s",
              header.id(),
              folder));
    }
    AtomicFile.write(target, rendered);
  }

  @Override
  public void finish() throws IOException {
    if (types.get() != null) {
      AtomicFile.write(folder.resolve("TypeSystem.xml"), types.get());
    }
  }

  @Override
  public void close() {
    // Nothing is held between documents.
  }

  /** Makes the bytes of a file. */
  @FunctionalInterface
  interface CasRenderer {
    byte[] render(CAS cas) throws Exception;
  }
}
