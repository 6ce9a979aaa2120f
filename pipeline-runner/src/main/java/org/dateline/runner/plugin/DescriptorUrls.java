package org.dateline.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Set;
import org.dateline.runner.internal.XmlElement;
import org.dateline.runner.internal.XmlReadException;
import org.dateline.runner.internal.XmlReader;

/**
 * Reads descriptors from local addresses and names them for people.
 *
 * @since 0.1.0
 */
public final class DescriptorUrls {

  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");
  private static final String IN_JAR = "!/";

  private DescriptorUrls() {}

  /** Whether an address is a local file, alone or in a jar, so that nothing is fetched. */
  public static boolean isLocal(URL url) {
    String inner = url.getProtocol().equals("jar") ? url.getPath() : url.toString();
    int colon = inner.indexOf(':');
    return LOCAL.contains(url.getProtocol()) && LOCAL.contains(inner.substring(0, colon));
  }

  /** Opens an address without keeping its jar open for others; the caller closes the stream. */
  public static InputStream open(URL url) throws IOException {
    if (!isLocal(url)) {
      throw new IOException("'" + url + "' is not local; nothing is fetched from a network");
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  /** Reads the elements of a descriptor, passing over the content of the skipped ones. */
  public static XmlElement read(URL url, Set<String> skipped) throws IOException, XmlReadException {
    try (InputStream in = open(url)) {
      return XmlReader.read(in, skipped);
    }
  }

  /** Returns a short name: the path of a file, or the name of a jar with the entry in it. */
  public static String label(URL url) {
    String text = url.getPath();
    int entry = text.indexOf(IN_JAR);
    if (!url.getProtocol().equals("jar") || entry < 0) {
      return url.getProtocol().equals("file") ? path(text) : text;
    }
    String jar = path(text.substring("file:".length(), entry));
    return Path.of(jar).getFileName() + text.substring(entry);
  }

  /** Returns the jar or folder that a resource stands in. */
  static String home(URL url, String resource) {
    String text = url.getPath();
    int entry = text.indexOf(IN_JAR);
    if (url.getProtocol().equals("jar") && entry >= 0) {
      return path(text.substring("file:".length(), entry));
    }
    return path(
        text.endsWith(resource) ? text.substring(0, text.length() - resource.length()) : text);
  }

  private static String path(String urlPath) {
    try {
      Path path = Path.of(new URI("file://" + urlPath));
      Path here = Path.of("").toAbsolutePath();
      return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      // An address that is no path is still a name that a person can read.
      return urlPath;
    }
  }
}
