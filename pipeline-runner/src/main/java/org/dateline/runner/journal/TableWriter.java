package org.dateline.runner.journal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.runner.sink.Table;

/** Puts the lines of entries together to whole tables, wherever they lie. */
final class TableWriter implements Closeable {

  private final StateFolder state;
  private final List<Table> tables;
  private final List<FileOutputStream> files = new ArrayList<>();
  private final List<OutputStream> outs = new ArrayList<>();
  private final long[] lengths;
  private final Map<Path, RandomAccessFile> sources = new HashMap<>();

  /**
   * Begins tables in a folder.
   *
   * @param suffix of the names of the files
   */
  TableWriter(StateFolder state, List<Table> tables, Path folder, String suffix)
      throws IOException {
    this.state = state;
    this.tables = tables;
    lengths = new long[tables.size()];
    for (int i = 0; i < tables.size(); i++) {
      Path target = folder.resolve(tables.get(i).path() + suffix);
      Files.createDirectories(target.getParent());
      FileOutputStream file = new FileOutputStream(target.toFile());
      files.add(file);
      outs.add(new BufferedOutputStream(file, 1 << 16));
      outs.get(i).write(tables.get(i).header());
      lengths[i] = tables.get(i).header().length;
    }
  }

  /** Adds the lines of an entry to all tables; returns where they stand now. */
  List<Long> add(Entry entry) throws IOException {
    List<Long> places = new ArrayList<>();
    for (int i = 0; i < entry.lengths().size(); i++) {
      places.add(lengths[i]);
      byte[] lines = new byte[Math.toIntExact(entry.lengths().get(i))];
      if (lines.length > 0) {
        RandomAccessFile source = source(entry.segment(), i);
        source.seek(entry.at().get(i));
        source.readFully(lines);
        outs.get(i).write(lines);
        lengths[i] += lines.length;
      }
    }
    return places;
  }

  /** Returns when the tables are on the disk, with their sizes by path. */
  SortedMap<String, Long> finish() throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      outs.get(i).flush();
      files.get(i).getFD().sync();
      sizes.put(tables.get(i).path(), lengths[i]);
    }
    return sizes;
  }

  private RandomAccessFile source(int segment, int table) throws IOException {
    Path path =
        segment == 0 ? state.output().resolve(tables.get(table).path()) : state.segment(segment);
    RandomAccessFile source = sources.get(path);
    if (source == null) {
      source = new RandomAccessFile(path.toFile(), "r");
      sources.put(path, source);
    }
    return source;
  }

  @Override
  public void close() throws IOException {
    for (FileOutputStream file : files) {
      file.close();
    }
    for (RandomAccessFile source : sources.values()) {
      source.close();
    }
  }
}
