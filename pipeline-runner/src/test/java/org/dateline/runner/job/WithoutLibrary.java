package org.dateline.runner.job;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads {@link LibraryAnnotator} itself and does not find its library, like a plugin half there.
 */
final class WithoutLibrary extends ClassLoader {

  private static final String ANNOTATOR = "org.dateline.runner.job.LibraryAnnotator";

  WithoutLibrary(ClassLoader parent) {
    super(parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(ANNOTATOR + "$")) {
      throw new ClassNotFoundException(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null || !name.equals(ANNOTATOR)) {
        return known != null ? known : super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
