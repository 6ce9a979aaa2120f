package org.dateline.runner.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Collects the types that the lists of uimaFIT offer. */
final class TypeLists {

  private static final String TYPES = "META-INF/org.apache.uima.fit/types.txt";

  private TypeLists() {}

  /**
   * Reads all type systems that a class loader offers into one.
   *
   * @throws ResourceInitializationException if they contradict each other
   */
  static TypeSystemDescription read(ClassLoader loader)
      throws IOException, InvalidXMLException, ResourceInitializationException {
    ResourceManager resources = UIMAFramework.newDefaultResourceManager();
    resources.setExtensionClassLoader(loader, true);
    List<TypeSystemDescription> systems = new ArrayList<>();
    for (String address : addresses(loader)) {
      TypeSystemDescription system =
          UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
      Import imported = UIMAFramework.getResourceSpecifierFactory().createImport();
      imported.setLocation(address);
      system.setImports(new Import[] {imported});
      systems.add(system);
    }
    return CasCreationUtils.mergeTypeSystems(systems, resources);
  }

  private static Set<String> addresses(ClassLoader loader) throws IOException {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
    Set<String> addresses = new TreeSet<>();
    for (URL list : Collections.list(loader.getResources(TYPES))) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(DescriptorUrls.open(list), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank() && !line.startsWith("#")) {
            for (Resource found : resolver.getResources(line.strip())) {
              addresses.add(found.getURL().toString());
            }
          }
        }
      }
    }
    return addresses;
  }
}
