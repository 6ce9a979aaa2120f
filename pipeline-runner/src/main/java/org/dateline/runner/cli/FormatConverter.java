package org.dateline.runner.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.runner.sink.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the label of an output format. */
final class FormatConverter implements ITypeConverter<OutputFormat> {

  @Override
  public OutputFormat convert(String label) {
    return OutputFormat.of(label)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '"
                        + label
                        + "'; the formats are "
                        + Arrays.stream(OutputFormat.values())
                            .map(OutputFormat::label)
                            .collect(Collectors.joining(", "))));
  }
}
