package it.sportello.forms;

import java.util.Optional;

/**
 * Whether what is written in a field means one entry of its code list. It only warns: a list may be
 * older than what it lists, and who lives in a new municipality must be able to file.
 */
final class CodeListCheck {

  private static final Text NONE =
      new Text(
          "Non è nell’elenco, o più voci hanno questo nome: cerca e scegli dall’elenco.",
          "It is not in the list, or several have this name: search and choose from the list.");

  private CodeListCheck() {}

  static Optional<Text> wrong(CodeList list, String answer) {
    return list.meaning(answer).isPresent() ? Optional.empty() : Optional.of(NONE);
  }
}
