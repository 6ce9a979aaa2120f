package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Entries of a tar file, packed by gzip or not. */
final class TarEntries implements PackedEntries {

  private static final int BLOCK = 512;

  private static final Set<Byte> FILES =
      Set.of(TarConstants.LF_OLDNORM, TarConstants.LF_NORMAL, TarConstants.LF_CONTIG);

  /** Headers hold names and links; a name of more than this is there to fill the memory. */
  private static final long MOST_HEADER = 1 << 20;

  private final String file;
  private final MeteredStream packed;
  private final MeteredStream unpacked;
  private final ArchiveLimits limits;
  private final TarArchiveInputStream tar;
  private long number;

  TarEntries(Path file, MeteredStream packed, InputStream in, ArchiveLimits limits) {
    this.file = file.toString();
    this.packed = packed;
    this.limits = limits;
    unpacked = new MeteredStream(in);
    tar = new TarArchiveInputStream(unpacked, StandardCharsets.ISO_8859_1.name());
  }

  @Override
  public PackedEntry next() throws IOException {
    unpacked.requireWithinLimit();
    TarArchiveEntry entry = tar.getCurrentEntry();
    do {
      if (entry != null) {
        tar.transferTo(OutputStream.nullOutputStream());
      }
      entry = header();
      number += entry == null ? 0 : 1;
    } while (entry != null && entry.isDirectory());
    return entry == null
        ? null
        : new PackedEntry(
            number, EntryNames.of(entry.getName()), problem(entry), () -> PackedEntry.NO_CHECKSUM);
  }

  private TarArchiveEntry header() throws IOException {
    // What fills the last block of the entry before are zeros, too.
    long filling = (BLOCK - unpacked.count() % BLOCK) % BLOCK;
    unpacked.limit(unpacked.count() + MOST_HEADER, "an entry has a header of more than 1 MiB");
    unpacked.lookForZeros();
    TarArchiveEntry entry = tar.getNextEntry();
    if (unpacked.zerosInARow() < filling + BLOCK && entry == null) {
      throw new SourceException("it has no mark at its end, so it is cut short");
    }
    unpacked.limit(limits.unpacked(), limits.message(file));
    if (entry == null) {
      // Only behind its last byte it shows whether what was packed is whole.
      unpacked.transferTo(OutputStream.nullOutputStream());
    }
    return entry;
  }

  private static String problem(TarArchiveEntry entry) {
    if (entry.isSymbolicLink() || entry.isLink()) {
      return "is a link to '" + EntryNames.of(entry.getLinkName()) + "', which is not followed";
    }
    if (entry.isSparse()) {
      return "is a sparse file";
    }
    return FILES.contains(entry.getLinkFlag()) ? null : "is no regular file";
  }

  @Override
  public InputStream content() {
    return tar;
  }

  @Override
  public long packedBytes() {
    return packed.count();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
