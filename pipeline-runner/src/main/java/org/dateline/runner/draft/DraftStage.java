package org.dateline.runner.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugin;

/**
 * One annotator of a draft.
 *
 * @param key its key in the pipeline
 * @param place where the pipeline names it
 * @param component what its descriptor says
 * @param source gives its UIMA description
 * @param settings the values given to its parameters, in the order in which they apply
 * @since 0.1.0
 */
public record DraftStage(
    String key, Place place, Plugin component, DescriptionSource source, List<Setting> settings) {

  /** Copies the list of settings. */
  public DraftStage {
    settings = List.copyOf(settings);
  }

  /** Returns the same with one more setting, which wins over earlier ones. */
  DraftStage with(Setting setting) {
    List<Setting> more = new ArrayList<>(settings);
    more.add(setting);
    return new DraftStage(key, place, component, source, more);
  }

  /** Returns the last setting of each parameter, by its name. */
  public Map<String, Setting> effectiveSettings() {
    Map<String, Setting> effective = new LinkedHashMap<>();
    settings.forEach(setting -> effective.put(setting.parameter(), setting));
    return effective;
  }

  /** Returns the value that a parameter has: the one set, else its default. */
  public Optional<ParameterValue> valueOf(String parameter) {
    Setting setting = effectiveSettings().get(parameter);
    return setting != null
        ? Optional.of(setting.value())
        : component.parameter(parameter).flatMap(declared -> declared.defaultValue());
  }
}
