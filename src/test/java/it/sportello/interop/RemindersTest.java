package it.sportello.interop;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.notices.NoticeView;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is bound is reminded before the date: once, and not of what has passed. */
@WholeHouse
class RemindersTest {

  @Autowired private Stage stage;
  @Autowired private Reminders reminders;
  @Autowired private Notices notices;
  @Autowired private Identity identity;

  @Test
  void remindsTheOfficeOnceBeforeTheDate() {
    // given
    CaseNumber number = stage.filePermit();
    reminders.remind();
    assertThat(ofOffice(number)).as("ten days before").isEmpty();
    stage.passUntil(due(number, TermCode.PDC_RDP_NAME).minusDays(3));
    // when
    reminders.remind();
    reminders.remind();
    // then
    assertThat(ofOffice(number))
        .singleElement()
        .satisfies(notice -> assertThat(notice.textIt()).contains("Nome del responsabile"));
  }

  @Test
  void sendsNoBurstAndNothingOfThePastAfterAnOutage() {
    // given: four terms of the office end within 90 days
    CaseNumber number = stage.filePermit();
    LocalDate last = due(number, TermCode.PDC_FINAL);
    // when: the house was down until three days before the last one
    stage.sleep((int) ChronoUnit.DAYS.between(stage.today(), last) - 3);
    reminders.remind();
    // then
    assertThat(ofOffice(number))
        .singleElement()
        .satisfies(notice -> assertThat(notice.textIt()).contains("Provvedimento finale"));
  }

  @Test
  void remindsTheApplicantOfTheAnswer() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 15);
    stage.passUntil(due(number, TermCode.INTEGRATION_REPLY).minusDays(2));
    // when
    reminders.remind();
    // then
    var owner = identity.findByUsername(Stage.ARCHITECT).orElseThrow().id().value();
    assertThat(reminded(Recipient.person(owner), number)).hasSize(1);
  }

  private LocalDate due(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .findFirst()
        .orElseThrow()
        .due();
  }

  private List<NoticeView> ofOffice(CaseNumber number) {
    return reminded(Recipient.office(stage.view(number).summary().office().value()), number);
  }

  private List<NoticeView> reminded(Recipient recipient, CaseNumber number) {
    return notices.latest(List.of(recipient), 500).stream()
        .filter(notice -> notice.textIt().startsWith("Scadenza vicina"))
        .filter(notice -> notice.textIt().contains(number.value()))
        .toList();
  }
}
