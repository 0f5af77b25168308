package it.sportello.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.catalogue.FeeDue;
import it.sportello.interop.Channel;
import it.sportello.interop.OutboundMessage;
import it.sportello.interop.Outbox;
import it.sportello.payments.rules.NoticeNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes into the outbox what the node must know of a position, as its interface GPD has it. */
@Component
class NodeMessages {

  static final String PUBLISH = "Pubblicazione dell’avviso ";
  static final String INVALIDATE = "Annullamento dell’avviso ";

  private static final String STAMP_TYPE = "01";
  private static final int LONGEST = 140;

  private final Outbox outbox;
  private final PaymentSettings settings;
  private final ObjectMapper json;

  NodeMessages(Outbox outbox, PaymentSettings settings, ObjectMapper json) {
    this.outbox = outbox;
    this.settings = settings;
    this.json = json;
  }

  void publish(PositionView position) {
    enqueue("publish", PUBLISH, position, body(position));
  }

  void invalidate(PositionView position) {
    enqueue("invalidate", INVALIDATE, position, Map.of("iupd", position.id()));
  }

  private void enqueue(String verb, String subject, PositionView position, Object body) {
    if (!settings.node().isConfigured()) {
      return;
    }
    outbox.enqueue(
        new OutboundMessage(
            "pagopa:%s:%s".formatted(position.id(), verb),
            Channel.PAGOPA,
            position.creditor(),
            subject + position.noticeNumber(),
            write(body),
            List.of(),
            null));
  }

  private Map<String, Object> body(PositionView position) {
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("iuv", new NoticeNumber(position.noticeNumber()).iuv());
    option.put("nav", position.noticeNumber());
    option.put("amount", position.cents());
    option.put("description", position.description());
    option.put("isPartialPayment", false);
    option.put("dueDate", position.dueOn().atTime(23, 59).toString() + ":00.000Z");
    option.put("transfer", transfers(position));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("iupd", position.id());
    body.put("type", position.debtorIsFirm() ? "G" : "F");
    body.put("fiscalCode", position.debtorTaxCode());
    body.put("fullName", position.debtorName());
    body.put("companyName", settings.creditor().name());
    body.put("switchToExpired", false);
    body.put("paymentOption", List.of(option));
    return body;
  }

  /** The fees go to the creditor in one transfer, each stamp duty to the State in its own. */
  private List<Map<String, Object>> transfers(PositionView position) {
    List<Map<String, Object>> transfers = new ArrayList<>();
    long fees =
        position.items().stream()
            .filter(item -> item.kind() == FeeDue.Kind.FEE)
            .mapToLong(PositionItem::cents)
            .sum();
    if (fees > 0) {
      Map<String, Object> transfer = transfer(1, fees, position.description());
      transfer.put("iban", settings.creditor().iban());
      transfers.add(transfer);
    }
    for (PositionItem stamp : position.items().stream().filter(PositionItem::isStamp).toList()) {
      Map<String, Object> transfer = transfer(transfers.size() + 1, stamp.cents(), stamp.label());
      transfer.put(
          "stamp",
          Map.of(
              "hashDocument", position.documentHash().orElseThrow(),
              "stampType", STAMP_TYPE,
              "provincialResidence", settings.creditor().province()));
      transfers.add(transfer);
    }
    return transfers;
  }

  private Map<String, Object> transfer(int number, long cents, String information) {
    Map<String, Object> transfer = new LinkedHashMap<>();
    transfer.put("idTransfer", Integer.toString(number));
    transfer.put("amount", cents);
    transfer.put(
        "remittanceInformation",
        information.length() <= LONGEST ? information : information.substring(0, LONGEST));
    transfer.put("category", settings.creditor().category());
    return transfer;
  }

  private String write(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
