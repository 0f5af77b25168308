package it.sportello.forms;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The code lists of the house: countries, legal forms, activities, and those of other modules. */
@Service
public class CodeLists {

  private static final List<String> FILES =
      List.of("countries", "legalForms", "ateco", "registers");

  private final Map<String, CodeList> lists;

  CodeLists(List<CodeList> others) {
    this.lists =
        Stream.concat(FILES.stream().map(CodeFile::new), others.stream())
            .collect(Collectors.toMap(CodeList::name, Function.identity()));
  }

  /** Fails with {@link NoSuchElementException} when there is no such list. */
  public CodeList named(String name) {
    CodeList list = lists.get(name);
    if (list == null) {
      throw new NoSuchElementException("No code list " + name);
    }
    return list;
  }

  boolean has(String name) {
    return lists.containsKey(name);
  }
}
