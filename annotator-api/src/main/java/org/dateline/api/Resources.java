package org.dateline.api;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds resource files and keeps what was read from them, so that all workers share one copy.
 *
 * <p>A location is either {@code classpath:} with a path from the root of the class path, or the
 * path of a file. The class path is that of the component which asks, so a plugin finds its own
 * files.
 *
 * @since 0.1.0
 */
public final class Resources {

  private static final String CLASSPATH = "classpath:";

  private static final Map<Key, Object> SHARED = new ConcurrentHashMap<>();

  private Resources() {}

  /**
   * Opens a resource; the caller closes the stream.
   *
   * @param owner the component that asks
   * @throws FileNotFoundException if nothing is there; the message names the location
   */
  public static InputStream open(Class<?> owner, String location) throws IOException {
    if (location.startsWith(CLASSPATH)) {
      String path = location.substring(CLASSPATH.length()).replaceFirst("^/+", "");
      URL url = owner.getClassLoader().getResource(path);
      if (url == null) {
        throw new FileNotFoundException(
            String.format(
                Locale.ROOT,
                "There is no resource '%s' on the class path of %s",
                path,
                owner.getName()));
      }
      return url.openStream();
    }
    Path file = Path.of(location);
    if (!Files.isRegularFile(file)) {
      throw new FileNotFoundException(
          String.format(
              Locale.ROOT,
              "There is no file '%s' (expected by %s; a resource in a jar is given as '%s…')",
              file.toAbsolutePath(),
              owner.getName(),
              CLASSPATH));
    }
    return Files.newInputStream(file);
  }

  /**
   * Returns what the reader makes of a resource, reading it only the first time.
   *
   * @param owner the component that asks; each owner has its own copy
   * @param type the class of the value, which must be immutable or thread-safe
   * @throws IOException if the resource is missing or cannot be read
   */
  public static <T> T shared(Class<?> owner, String location, Class<T> type, Reader<T> reader)
      throws IOException {
    Key key = new Key(owner, location, type);
    // One lock per key would be finer; reading happens once per run, so one for all is enough.
    synchronized (SHARED) {
      Object known = SHARED.get(key);
      if (known == null) {
        try (InputStream in = open(owner, location)) {
          known = reader.read(in, location);
        }
        SHARED.put(key, known);
      }
      return type.cast(known);
    }
  }

  private record Key(Class<?> owner, String location, Class<?> type) {}

  /**
   * Makes a value of a stream.
   *
   * @param <T> the class of the value
   */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads the stream to its end; the caller closes it.
     *
     * @param location where the stream comes from, for messages
     */
    T read(InputStream in, String location) throws IOException;
  }
}
