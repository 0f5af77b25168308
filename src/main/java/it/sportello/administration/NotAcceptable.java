package it.sportello.administration;

import it.sportello.forms.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed cannot be so: for each field why; nothing has changed. */
public class NotAcceptable extends RuntimeException {

  private final transient Map<String, Text> fields;

  NotAcceptable(Map<String, Text> fields) {
    super("Refused: " + fields.keySet());
    this.fields = new LinkedHashMap<>(fields);
  }

  public Map<String, Text> fields() {
    return fields;
  }
}
