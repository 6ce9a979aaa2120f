package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No regular expression of Dateline grows too fast on text that was made to provoke it. */
class PatternGrowthTest {

  private static final int LENGTH = 100_000;
  private static final double MOST_PER_DOUBLING = 2.5;
  private static final long NEGLIGIBLE_NANOS = 20_000_000;

  private static final List<String> UNITS =
      List.of(
          "a",
          "A",
          " ",
          "\n",
          ".",
          "\"",
          "“",
          "'",
          "-",
          "1",
          "A.",
          "aA",
          "a ",
          "A ",
          "“a",
          "a.b",
          ", ",
          "(",
          "((a)",
          "U.S.",
          "Mr. ",
          "\t\n",
          "1,",
          "é",
          "\u00A0",
          "\uD83D\uDE00",
          "a-",
          "said ",
          "\r\n",
          "<!--",
          "http://",
          "AB\n",
          "--",
          "—");

  @Test
  void everyStaticPatternIsLinearOnHostileText() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(5);
    List<String> slow = new ArrayList<>();
    for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
      for (String unit : UNITS) {
        if (growsTooFast(pattern.getValue(), unit)) {
          slow.add(pattern.getKey() + " on repeated '" + unit + "': " + pattern.getValue());
          break;
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  /** Doubles the text up to the full length; stops where it has become slow. */
  private static boolean growsTooFast(Pattern pattern, String unit) {
    long half = nanos(pattern, text(unit, LENGTH / 16));
    for (int length = LENGTH / 8; length <= LENGTH; length *= 2) {
      long whole = nanos(pattern, text(unit, length));
      if (whole > NEGLIGIBLE_NANOS && whole > MOST_PER_DOUBLING * half) {
        // Other processes may have taken the time: looks again before it says so.
        half = nanos(pattern, text(unit, length / 2));
        whole = nanos(pattern, text(unit, length));
        if (whole > MOST_PER_DOUBLING * half) {
          return true;
        }
      }
      half = whole;
    }
    return false;
  }

  private static String text(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  /** Looks for all places, and whether the whole matches; processor time. */
  private static long nanos(Pattern pattern, String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      Matcher matcher = pattern.matcher(text);
      int found = 0;
      while (matcher.find() && found < text.length()) {
        found++;
      }
      matcher.reset().matches();
    } catch (StackOverflowError e) {
      // Deep recursion of the engine of expressions; it fails one document, and takes no time.
      return 0;
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static Map<String, Pattern> patterns() throws Exception {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.dateline.annotator", "org.dateline.api", "org.dateline.runner");
    Map<String, Pattern> patterns = new TreeMap<>();
    for (var type : classes) {
      for (JavaField field : type.getFields()) {
        if (field.getRawType().isEquivalentTo(Pattern.class)) {
          Field reflected = field.reflect();
          if (Modifier.isStatic(reflected.getModifiers())) {
            Class<?> owner = reflected.getDeclaringClass();
            VarHandle pattern =
                MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .findStaticVarHandle(owner, reflected.getName(), Pattern.class);
            patterns.put(field.getFullName(), (Pattern) pattern.get());
          }
        }
      }
    }
    return patterns;
  }
}
