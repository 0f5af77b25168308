package it.sportello.payments;

/** A message of the node that cannot be taken, with the code by which the node is told so. */
class ReceiptRefused extends RuntimeException {

  private final String code;
  private final String creditor;

  private ReceiptRefused(String code, String words, String creditor) {
    super(words);
    this.code = code;
    this.creditor = creditor;
  }

  static ReceiptRefused unknownNotice(Receipt receipt) {
    return new ReceiptRefused(
        "PAA_PAGAMENTO_SCONOSCIUTO", "Pagamento in attesa sconosciuto.", receipt.creditor());
  }

  static ReceiptRefused otherCreditor(String creditor) {
    return new ReceiptRefused("PAA_ID_DOMINIO_ERRATO", "Ente creditore non servito.", creditor);
  }

  static ReceiptRefused unreadable(String why) {
    return new ReceiptRefused("PAA_SINTASSI_XSD", why, "");
  }

  String code() {
    return code;
  }

  String creditor() {
    return creditor;
  }
}
