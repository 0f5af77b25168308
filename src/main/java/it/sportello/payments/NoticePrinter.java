package it.sportello.payments;

import it.sportello.documents.ActDocument;
import it.sportello.documents.ActPrinter;
import it.sportello.payments.rules.Cents;
import it.sportello.payments.rules.NoticeNumber;
import it.sportello.payments.rules.Slip;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the notice of a position: who pays whom how much by when, and the codes machines read. */
@Component
class NoticePrinter {

  private static final String TEMPLATE = "payment-notice";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final double QR_MODULE = 25.0 / 33;
  private static final double DATA_MATRIX_MODULE = 0.635;

  /** Bars reach a little into the next row, so that no white line is seen between them. */
  private static final double OVERLAP = 0.03;

  private final ActPrinter printer;
  private final PaymentSettings settings;

  NoticePrinter(ActPrinter printer, PaymentSettings settings) {
    this.printer = printer;
    this.settings = settings;
  }

  /** A bar of a code on the page, in millimetres as style sheets write them. */
  public record Mark(String style) {}

  /** One line of what is paid. */
  public record Line(String label, String amount) {}

  /** The notice as PDF/A. */
  byte[] print(PositionView position) {
    String title = "Avviso di pagamento " + position.spacedNumber();
    return printer.print(
        new ActDocument(TEMPLATE, model(position), "avviso.pdf", title, Locale.ITALIAN));
  }

  private Map<String, Object> model(PositionView position) {
    Slip slip = slip(position);
    Map<String, Object> model = new HashMap<>();
    model.put("position", position);
    model.put("creditor", settings.creditor().name());
    model.put("amount", Cents.inWords(position.cents()));
    model.put("due", DAY.format(position.dueOn()));
    model.put("paid", position.isPaid());
    model.put(
        "lines",
        position.items().stream()
            .map(item -> new Line(item.label(), Cents.inWords(item.cents())))
            .toList());
    model.put("qr", marks(Codes.qr(slip.qr()), QR_MODULE));
    model.put(
        "dataMatrix",
        slip.hasDataMatrix()
            ? marks(Codes.dataMatrix(slip.dataMatrix()), DATA_MATRIX_MODULE)
            : List.of());
    model.put("postAccount", settings.creditor().postAccount());
    return model;
  }

  private Slip slip(PositionView position) {
    return new Slip(
        new NoticeNumber(position.noticeNumber()),
        position.creditor(),
        position.cents(),
        position.debtorTaxCode(),
        position.debtorName(),
        position.description(),
        settings.creditor().postAccount());
  }

  private static List<Mark> marks(Codes.Code code, double module) {
    return code.bars().stream()
        .map(
            bar ->
                new Mark(
                    String.format(
                        Locale.ROOT,
                        "left:%.4fmm;top:%.4fmm;width:%.4fmm;height:%.4fmm",
                        bar.x() * module,
                        bar.y() * module,
                        bar.length() * module,
                        module + OVERLAP)))
        .toList();
  }
}
