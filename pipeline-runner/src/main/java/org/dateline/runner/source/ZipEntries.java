package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * Entries of a zip file, read as a stream. What the directory at its end says is only counted: it
 * would have to be in memory as a whole.
 */
final class ZipEntries implements PackedEntries {

  /** What is unpacked in little memory; an entry by XZ may ask for gigabytes. */
  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2,
          ZipMethod.IMPLODING,
          ZipMethod.UNSHRINKING);

  private static final String OTHER_METHOD = "is packed by a method that is not read";

  private final String file;
  private final MeteredStream packed;
  private final ZipArchiveInputStream zip;
  private final MeteredStream content;
  private final OptionalLong expected;
  private ZipArchiveEntry current;
  private long number;

  ZipEntries(Path file, MeteredStream packed, InputStream in, ArchiveLimits limits)
      throws IOException {
    this.file = file.toString();
    this.packed = packed;
    expected = ZipDirectory.count(file);
    zip = new ZipArchiveInputStream(in, StandardCharsets.ISO_8859_1.name(), false);
    content = new MeteredStream(zip).limit(limits.unpacked(), limits.message(this.file));
  }

  @Override
  public PackedEntry next() throws IOException {
    content.requireWithinLimit();
    if (current != null && current.getGeneralPurposeBit().usesDataDescriptor()) {
      // Its end is found by unpacking alone, so that counts.
      content.transferTo(OutputStream.nullOutputStream());
    }
    current = null;
    ZipArchiveEntry entry;
    do {
      try {
        entry = zip.getNextEntry();
      } catch (NoClassDefFoundError e) {
        // Zstandard needs a library that is left out; the header is read already.
        number++;
        return new PackedEntry(number, "", OTHER_METHOD, () -> PackedEntry.NO_CHECKSUM);
      }
      number += entry == null ? 0 : 1;
    } while (entry != null && entry.isDirectory());
    if (entry == null) {
      requireAll();
      return null;
    }
    current = entry;
    return new PackedEntry(
        number, EntryNames.of(entry.getRawName()), problem(entry), entry::getCrc);
  }

  private String problem(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "is encrypted";
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return zip.canReadEntryData(entry) && METHODS.contains(method) ? null : OTHER_METHOD;
  }

  private void requireAll() throws SourceException {
    if (expected.isEmpty()) {
      throw new SourceException("it has no directory at its end, so it is cut short or damaged");
    }
    if (expected.getAsLong() != number) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "its directory tells of %d entries, and %d were found",
              expected.getAsLong(),
              number));
    }
  }

  @Override
  public InputStream content() {
    return content;
  }

  @Override
  public long packedBytes() {
    return packed.count();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
