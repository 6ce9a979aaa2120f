package org.dateline.runner.sink;

import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.dateline.runner.record.RecordHeader;

/** Writes a file per document into a folder of its own. */
final class FileRenderer implements Renderer {

  private final String name;
  private final String extension;
  private final boolean isSelfContained;
  private final CasRenderer renderer;

  /**
   * Makes a renderer.
   *
   * @param name of the format and of the folder within the output folder
   * @param isSelfContained whether the files hold their types; otherwise there is a descriptor of
   *     them beside the files, under the name that other UIMA tools expect
   */
  FileRenderer(String name, String extension, boolean isSelfContained, CasRenderer renderer) {
    this.name = name;
    this.extension = extension;
    this.isSelfContained = isSelfContained;
    this.renderer = renderer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Table> tables() {
    return List.of();
  }

  @Override
  public Optional<String> file(String id) {
    return Optional.of(name + "/" + SafeNames.path(id) + extension);
  }

  @Override
  public List<Part> render(CAS cas, RecordHeader header) throws Exception {
    return List.of(Part.ofFile(file(header.id()).orElseThrow(), renderer.render(cas)));
  }

  @Override
  public List<Part> once(CAS cas) throws Exception {
    return isSelfContained
        ? List.of()
        : List.of(Part.ofFile(name + "/TypeSystem.xml", CasRendering.types(cas.getTypeSystem())));
  }

  /** Makes the bytes of a file. */
  @FunctionalInterface
  interface CasRenderer {
    byte[] render(CAS cas) throws Exception;
  }
}
