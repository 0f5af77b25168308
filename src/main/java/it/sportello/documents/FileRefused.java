package it.sportello.documents;

import it.sportello.law.Said;

/** A file was not accepted; the message tells the person why, in Italian. */
public class FileRefused extends RuntimeException {

  /** Why a file may be refused, in words about a file of some name. */
  public enum Reason {
    EMPTY("Il file «%s» è vuoto."),
    TOO_LARGE("Il file «%s» supera il limite di %d MB per ciascun file."),
    EXTENSION_NOT_ALLOWED("Il file «%s» non è di un tipo ammesso. Sono ammessi: %s."),
    CONTENT_MISMATCH("Il contenuto del file «%s» non corrisponde al suo nome."),
    DAMAGED("Il file «%s» è danneggiato e non si può leggere."),
    PASSWORD_PROTECTED("Il file «%s» è protetto da password: carichi una copia senza protezione."),
    TOO_COMPLEX(
        "Il file «%s» è troppo complesso per essere controllato: lo semplifichi o lo divida."),
    ACTIVE("Il file «%s» contiene un programma: carichi una copia senza."),
    HARMFUL("Il file «%s» non è stato accettato: contiene software dannoso."),
    XML_NOT_ALLOWED("Il file «%s» è un XML con riferimenti esterni, che non sono ammessi."),
    BUSY("In questo momento non è possibile controllare il file «%s»: riprovi fra un minuto.");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private static final long MEGABYTE = 1024L * 1024;

  private final Reason reason;
  private final transient Said why;

  private FileRefused(Reason reason, Said why) {
    super(why.italian());
    this.reason = reason;
    this.why = why;
  }

  /** A refusal that needs no more words than the name of the file. */
  static FileRefused because(Reason reason, String name) {
    return new FileRefused(reason, Said.of(reason.words, name));
  }

  static FileRefused tooLarge(String name, long limit) {
    return new FileRefused(
        Reason.TOO_LARGE, Said.of(Reason.TOO_LARGE.words, name, limit / MEGABYTE));
  }

  static FileRefused extensionNotAllowed(String name) {
    return new FileRefused(
        Reason.EXTENSION_NOT_ALLOWED,
        Said.of(Reason.EXTENSION_NOT_ALLOWED.words, name, FileType.allowedExtensions()));
  }

  static FileRefused withoutContent(String name) {
    return new FileRefused(
        Reason.DAMAGED, Said.of("La busta di firma «%s» non contiene il documento firmato.", name));
  }

  public Reason reason() {
    return reason;
  }

  /** The message for a page, which says it in the reader's language. */
  public Said why() {
    return why;
  }
}
