package it.sportello.documents;

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

  private FileRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A refusal that needs no more words than the name of the file. */
  static FileRefused because(Reason reason, String name) {
    return new FileRefused(reason, reason.words.formatted(name));
  }

  static FileRefused tooLarge(String name, long limit) {
    return new FileRefused(
        Reason.TOO_LARGE, Reason.TOO_LARGE.words.formatted(name, limit / MEGABYTE));
  }

  static FileRefused extensionNotAllowed(String name) {
    return new FileRefused(
        Reason.EXTENSION_NOT_ALLOWED,
        Reason.EXTENSION_NOT_ALLOWED.words.formatted(name, FileType.allowedExtensions()));
  }

  static FileRefused withoutContent(String name) {
    return new FileRefused(
        Reason.DAMAGED,
        "La busta di firma «%s» non contiene il documento firmato.".formatted(name));
  }

  public Reason reason() {
    return reason;
  }
}
