package it.sportello.documents;

/** A file was not accepted; the message tells the person why, in Italian. */
public class FileRefused extends RuntimeException {

  /** Why a file may be refused. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    EXTENSION_NOT_ALLOWED,
    CONTENT_MISMATCH,
    DAMAGED,
    PASSWORD_PROTECTED,
    TOO_COMPLEX,
    ACTIVE,
    HARMFUL,
    XML_NOT_ALLOWED,
    BUSY
  }

  private final Reason reason;

  FileRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  static FileRefused empty(String name) {
    return new FileRefused(Reason.EMPTY, "Il file «%s» è vuoto.".formatted(name));
  }

  static FileRefused tooLarge(String name, long limit) {
    return new FileRefused(
        Reason.TOO_LARGE,
        "Il file «%s» supera il limite di %d MB per ciascun file."
            .formatted(name, limit / (1024 * 1024)));
  }

  static FileRefused extensionNotAllowed(String name) {
    return new FileRefused(
        Reason.EXTENSION_NOT_ALLOWED,
        "Il file «%s» non è di un tipo ammesso. Sono ammessi: %s."
            .formatted(name, FileType.allowedExtensions()));
  }

  static FileRefused contentMismatch(String name) {
    return new FileRefused(
        Reason.CONTENT_MISMATCH,
        "Il contenuto del file «%s» non corrisponde al suo nome.".formatted(name));
  }

  static FileRefused damaged(String name) {
    return new FileRefused(
        Reason.DAMAGED, "Il file «%s» è danneggiato e non si può leggere.".formatted(name));
  }

  static FileRefused withoutContent(String name) {
    return new FileRefused(
        Reason.DAMAGED,
        "La busta di firma «%s» non contiene il documento firmato.".formatted(name));
  }

  static FileRefused passwordProtected(String name) {
    return new FileRefused(
        Reason.PASSWORD_PROTECTED,
        "Il file «%s» è protetto da password: carichi una copia senza protezione.".formatted(name));
  }

  static FileRefused tooComplex(String name) {
    return new FileRefused(
        Reason.TOO_COMPLEX,
        "Il file «%s» è troppo complesso per essere controllato: lo semplifichi o lo divida."
            .formatted(name));
  }

  static FileRefused active(String name) {
    return new FileRefused(
        Reason.ACTIVE,
        "Il file «%s» contiene un programma: carichi una copia senza.".formatted(name));
  }

  static FileRefused harmful(String name) {
    return new FileRefused(
        Reason.HARMFUL,
        "Il file «%s» non è stato accettato: contiene software dannoso.".formatted(name));
  }

  static FileRefused xmlNotAllowed(String name) {
    return new FileRefused(
        Reason.XML_NOT_ALLOWED,
        "Il file «%s» è un XML con riferimenti esterni, che non sono ammessi.".formatted(name));
  }

  static FileRefused busy(String name) {
    return new FileRefused(
        Reason.BUSY,
        "In questo momento non è possibile controllare il file «%s»: riprovi fra un minuto."
            .formatted(name));
  }

  public Reason reason() {
    return reason;
  }
}
