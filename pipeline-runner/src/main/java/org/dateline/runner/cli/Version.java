package org.dateline.runner.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * Tells the version of Dateline and of the Java that it runs on.
 *
 * @since 0.1.0
 */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "dateline " + number(), "Java " + Runtime.version() + ", " + System.getProperty("java.vendor")
    };
  }

  /** Returns the version of the runner's jar; {@code development} where it is not in one. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
