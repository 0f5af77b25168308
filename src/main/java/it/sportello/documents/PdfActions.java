package it.sportello.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What in a PDF could act on the computer of whoever opens it. */
final class PdfActions {

  private static final COSName XFA = COSName.getPDFName("XFA");

  private PdfActions() {}

  static List<String> in(PDDocument document) {
    Set<String> found = new LinkedHashSet<>();
    COSDocument objects = document.getDocument();
    for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      look(objects.getObjectFromPool(key).getObject(), found);
    }
    return List.copyOf(found);
  }

  /** Walks direct values only: what is referred to has a key of its own. */
  private static void look(COSBase start, Set<String> found) {
    Deque<COSBase> open = new ArrayDeque<>();
    push(open, start);
    while (!open.isEmpty()) {
      COSBase value = open.pop();
      if (value instanceof COSDictionary dictionary) {
        note(dictionary, found);
        dictionary.getValues().forEach(inner -> push(open, inner));
      } else if (value instanceof COSArray array) {
        array.forEach(inner -> push(open, inner));
      }
    }
  }

  private static void push(Deque<COSBase> open, COSBase value) {
    if (value instanceof COSDictionary || value instanceof COSArray) {
      open.push(value);
    }
  }

  private static void note(COSDictionary dictionary, Set<String> found) {
    COSName action = dictionary.getCOSName(COSName.S);
    if (COSName.JAVA_SCRIPT.equals(action) || dictionary.containsKey(COSName.JS)) {
      found.add("Il PDF contiene istruzioni JavaScript: lo apra con cautela.");
    }
    if (action != null && "Launch".equals(action.getName())) {
      found.add("Il PDF contiene un comando che avvia programmi: lo apra con cautela.");
    }
    if (dictionary.containsKey(COSName.EMBEDDED_FILES)) {
      found.add("Il PDF contiene altri file allegati.");
    }
    if (dictionary.containsKey(XFA)) {
      found.add("Il PDF contiene un modulo dinamico (XFA) che non tutti i programmi mostrano.");
    }
  }
}
