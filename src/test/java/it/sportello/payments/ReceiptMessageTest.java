package it.sportello.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages in which the node brings receipts, and what only looks like one. */
class ReceiptMessageTest {

  static final String MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
          xmlns:pafn="http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd">
        <soapenv:Header/>
        <soapenv:Body>
          <pafn:paSendRTV2Request>
            <idPA>00000000018</idPA><idBrokerPA>00000000018</idBrokerPA>
            <idStation>00000000018_01</idStation>
            <receipt>
              <receiptId>RCPT-1</receiptId><noticeNumber>300715700000000032</noticeNumber>
              <fiscalCode>00000000018</fiscalCode><outcome>OK</outcome>
              <creditorReferenceId>00715700000000032</creditorReferenceId>
              <paymentAmount>282.00</paymentAmount><description>Diritti</description>
              <companyName>Ente</companyName>
              <debtor><uniqueIdentifier><entityUniqueIdentifierType>F</entityUniqueIdentifierType>
              <entityUniqueIdentifierValue>RSSNNA80A41A944Z</entityUniqueIdentifierValue>
              </uniqueIdentifier><fullName>Anna Rossi</fullName></debtor>
              <transferList><transfer><idTransfer>1</idTransfer>
              <transferAmount>282.00</transferAmount><fiscalCodePA>00000000018</fiscalCodePA>
              <MBDAttachment>AAAA</MBDAttachment></transfer></transferList>
              <idPSP>ABI00000</idPSP><PSPCompanyName>Banca</PSPCompanyName>
              <idChannel>x</idChannel><channelDescription>app</channelDescription>
              <payer><fullName>Bruno Verdi</fullName></payer>
              <paymentDateTime>2026-09-07T10:15:00</paymentDateTime>
            </receipt>
          </pafn:paSendRTV2Request>
        </soapenv:Body>
      </soapenv:Envelope>
      """;

  @Test
  void readsWhatCounts() {
    // when
    ReceiptMessage message = read(MESSAGE);
    // then
    assertThat(message.answer()).isEqualTo("paSendRTV2Response");
    assertThat(message.receipt())
        .isEqualTo(
            new Receipt(
                "00000000018",
                "300715700000000032",
                "RCPT-1",
                true,
                28_200,
                "Bruno Verdi",
                "2026-09-07T10:15:00"));
  }

  @Test
  void readsTheOlderMessageToo() {
    assertThat(read(MESSAGE.replace("paSendRTV2Request", "paSendRTReq")).answer())
        .isEqualTo("paSendRTRes");
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("", "nothing"),
        Arguments.of("<a", "no XML"),
        Arguments.of("<a/>", "no envelope"),
        Arguments.of(MESSAGE.replace("soap/envelope", "soap/other"), "another namespace"),
        Arguments.of(MESSAGE.replace("paSendRTV2Request", "paVerify"), "another operation"),
        Arguments.of(MESSAGE.replace("paForNode.xsd", "x.xsd"), "an operation of somebody else"),
        Arguments.of(
            MESSAGE.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e \"1\">]>\n"), "a document type"),
        Arguments.of(
            MESSAGE
                .replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")
                .replace("RCPT-1", "&e;"),
            "an entity from outside"),
        Arguments.of(MESSAGE.replace("282.00", "282,00"), "an amount with a comma"),
        Arguments.of(MESSAGE.replace("282.00", "-1.00"), "less than nothing"),
        Arguments.of(MESSAGE.replace("0000032<", "0000033<"), "wrong check digits"),
        Arguments.of(MESSAGE.replace(">OK<", ">FORSE<"), "an outcome that is none"),
        Arguments.of(MESSAGE.replace("RCPT-1", ""), "no receipt id"),
        Arguments.of(MESSAGE.replace("RCPT-1", "R".repeat(71)), "a receipt id too long"),
        Arguments.of(MESSAGE.replace("RCPT-1", "R".repeat(100_000)), "a text without end"),
        Arguments.of(
            MESSAGE.replace("<outcome>OK", "<outcome>KO</outcome><outcome>OK"), "two outcomes"),
        Arguments.of(
            MESSAGE.replace("<fiscalCode>00000000018", "<fiscalCode>00000000026"), "two creditors"),
        Arguments.of(
            MESSAGE.replace("<description>", "<description>" + "<a>".repeat(100)), "too deep"),
        Arguments.of(
            MESSAGE.replace("<description>", "<a/>".repeat(6_000) + "<description>"),
            "too many elements"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("bad")
  void refusesWhatIsNoReceipt(String xml, String reason) {
    assertThatExceptionOfType(ReceiptRefused.class)
        .isThrownBy(() -> read(xml))
        .satisfies(refused -> assertThat(refused.code()).as(reason).isEqualTo("PAA_SINTASSI_XSD"));
  }

  private static ReceiptMessage read(String xml) {
    return ReceiptMessage.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
