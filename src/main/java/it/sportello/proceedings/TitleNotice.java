package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The notice that a title was issued: no names, fifteen days. */
@Entity
@Table(name = "proceedings_publication")
@LegalBasis("D.P.R. 380/2001, art. 20, c. 6")
class TitleNotice {

  private static final int DAYS = 15;

  @Id private String caseNumber;
  private String title;
  private String municipality;
  private String object;
  private String place;
  private LocalDate publishedOn;
  private LocalDate untilOn;

  protected TitleNotice() {}

  TitleNotice(Proceeding proceeding, String title, String object, LocalDate day) {
    this.caseNumber = proceeding.number().value();
    this.title = title;
    this.municipality = proceeding.municipality().value();
    this.object = object;
    this.place = proceeding.place();
    this.publishedOn = day;
    this.untilOn = day.plusDays(DAYS);
  }

  PublishedTitle view() {
    return new PublishedTitle(
        new CaseNumber(caseNumber),
        title,
        new MunicipalityCode(municipality),
        object,
        place,
        publishedOn,
        untilOn);
  }
}
