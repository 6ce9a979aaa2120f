package org.dateline.runner.draft;

import org.dateline.runner.plugin.ParameterValue;
import org.dateline.runner.plugin.Place;

/**
 * A value that the author of a pipeline gives to a parameter of one of its annotators.
 *
 * @param parameter the name of the parameter
 * @param value the value as it was written
 * @param place where it was written
 * @since 0.1.0
 */
public record Setting(String parameter, ParameterValue value, Place place) {}
