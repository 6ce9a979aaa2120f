package org.dateline.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tags of a sequence tagger in the BIO scheme: index 0 is outside, 2t+1 begins a span of type
 * t, 2t+2 continues it.
 *
 * @since 0.1.0
 */
public final class TagSet {

  /** Index of the tag of items in no span. */
  public static final int OUTSIDE = 0;

  private static final String OUTSIDE_NAME = "O";

  private final List<String> types;
  private final List<String> names;

  private TagSet(List<String> types) {
    this.types = List.copyOf(types);
    List<String> all = new ArrayList<>();
    all.add(OUTSIDE_NAME);
    for (String type : this.types) {
      all.add("B-" + type);
      all.add("I-" + type);
    }
    this.names = List.copyOf(all);
  }

  /** Returns the tag set for the types of spans, in this order. */
  public static TagSet ofTypes(List<String> types) {
    return new TagSet(types);
  }

  /**
   * Returns the tag set with these tags.
   *
   * @param names "O", "B-x", "I-x", "B-y" …, in the order of {@link #names()}
   * @throws IllegalArgumentException if that is no tag set; the message shows what was expected
   */
  public static TagSet ofNames(List<String> names) {
    List<String> types = new ArrayList<>();
    for (int i = 1; i < names.size(); i += 2) {
      types.add(names.get(i).replaceFirst("^B-", ""));
    }
    TagSet tags = new TagSet(types);
    if (!tags.names.equals(names)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Tags %s are not in the form %s", names, tags.names));
    }
    return tags;
  }

  /** Returns the number of tags. */
  public int size() {
    return names.size();
  }

  /** Returns the types of spans, in order. */
  public List<String> types() {
    return types;
  }

  /** Returns the tags as written, by index. */
  public List<String> names() {
    return names;
  }

  /** Returns the tag that begins a span of the type with this index. */
  public static int begin(int type) {
    return 2 * type + 1;
  }

  /** Returns the tag that continues a span of the type with this index. */
  public static int inside(int type) {
    return 2 * type + 2;
  }

  /** Returns the index of the type of the tag, or -1 outside. */
  public static int type(int tag) {
    return (tag + 1) / 2 - 1;
  }

  /** Tells whether the tag begins a span. */
  public static boolean isBegin(int tag) {
    return tag % 2 == 1;
  }

  /**
   * Tells whether a tag may stand after another. At the start of a sequence the tag before counts
   * as {@link #OUTSIDE}.
   */
  public static boolean mayFollow(int before, int tag) {
    boolean continues = tag != OUTSIDE && !isBegin(tag);
    return !continues || before != OUTSIDE && type(before) == type(tag);
  }
}
