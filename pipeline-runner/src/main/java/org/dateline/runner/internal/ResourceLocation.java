package org.dateline.runner.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the locations of resource files that parameters give. */
public final class ResourceLocation {

  private static final String CLASSPATH = "classpath:";
  private static final Pattern PARAMETER = Pattern.compile("\\A(?:.*Locations?|locations?)");
  private static final Pattern OTHER_SCHEME = Pattern.compile("\\A[a-zA-Z][a-zA-Z0-9+.-]+:.*");

  private ResourceLocation() {}

  /** Whether a parameter of this name gives the location of a resource. */
  public static boolean isNamedBy(String parameter) {
    return PARAMETER.matcher(parameter).matches();
  }

  /** Returns the path on the class path that a location names; empty for another kind. */
  public static Optional<String> onClassPath(String location) {
    return location.startsWith(CLASSPATH)
        ? Optional.of(location.substring(CLASSPATH.length()).replaceFirst("^/+", ""))
        : Optional.empty();
  }

  /**
   * Returns the file that a location names; empty for a resource on the class path, an address that
   * only the component understands, or one with a variable.
   */
  public static Optional<Path> file(String location) {
    boolean other = OTHER_SCHEME.matcher(location).matches() || location.contains("${");
    return other ? Optional.empty() : Optional.of(Path.of(location));
  }
}
