package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.data.Row;

/** Reads the lists of a record; what is absent is empty. */
final class Fields {

  static final JsonNode NONE = MissingNode.getInstance();

  private Fields() {}

  /** Returns the rows of a list; none where there is no record. */
  static List<JsonNode> rows(Row record, String list) {
    return record == null ? List.of() : rows(record.json().path(list));
  }

  static List<JsonNode> rows(JsonNode list) {
    List<JsonNode> rows = new ArrayList<>();
    list.forEach(rows::add);
    return rows;
  }

  static String text(JsonNode row, String field) {
    return row.path(field).textValue();
  }

  static boolean flag(JsonNode row, String field) {
    return row.path(field).asBoolean();
  }

  /** Rows of gold that are in doubt are not asked for. */
  static boolean isDoubtful(JsonNode gold) {
    return flag(gold, "doubt");
  }
}
