package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.AttendanceView;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.MeetingView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.rules.MeetingWindow;
import it.sportello.documents.ActContent;
import it.sportello.documents.ActSection;
import it.sportello.documents.ActTable;
import it.sportello.law.LegalBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letter that calls a meeting of a conference, and its minutes. */
@Component
class MeetingActs {

  private final ActWriter writer;
  private final Catalogue catalogue;

  MeetingActs(ActWriter writer, Catalogue catalogue) {
    this.writer = writer;
    this.catalogue = catalogue;
  }

  @LegalBasis("L. 241/1990, artt. 14-bis, commi 6 e 7, e 14-ter, commi 1, 3 e 4")
  ActView call(
      Proceeding proceeding, ConferenceView conference, MeetingView meeting, MeetingWindow window) {
    ActContent.Draft draft =
        ActContent.titled("Convocazione della riunione della conferenza di servizi")
            .basedOn(List.of(window.article(), "L. 241/1990, art. 14-ter"))
            .to(conference.participants().stream().map(ParticipantView::name).toList())
            .warning(
                "Chi non partecipa, o partecipa senza esprimersi, o dissente senza motivi o su altre"
                    + " questioni, assente senza condizioni (L. 241/1990, art. 14-ter, c. 7).")
            .section(
                ActSection.text(
                    "Quando e come",
                    "Il %s alle ore %s, in via telematica, a questo indirizzo: %s"
                        .formatted(
                            Italian.date(meeting.startsAt()),
                            Italian.hour(meeting.startsAt()),
                            meeting.link())))
            .section(
                ActSection.list("Ordine del giorno", "Si discute di:", lines(meeting.agenda())))
            .section(
                ActSection.text(
                    "Rappresentante unico",
                    "Ogni amministrazione partecipa con un solo rappresentante, abilitato a"
                        + " esprimere definitivamente e in modo univoco e vincolante la posizione"
                        + " su tutte le decisioni di competenza; il nome e i poteri si comunicano"
                        + " prima della riunione (art. 14-ter, commi 3 e 4)."))
            .drawings(writer.filedPapers(proceeding));
    if (catalogue.procedure(proceeding.procedure()).meetsInPublic()) {
      draft.section(
          ActSection.text(
              "Seduta pubblica",
              "La riunione si tiene in seduta pubblica (D.P.R. 160/2010, art. 8, c. 1): giorno, ora e"
                  + " collegamento sono pubblicati nella pagina dei piani in pubblicazione."));
    }
    return writer.issue(
        proceeding, ActKind.MEETING_CALL, draft, ExaminationActs.signature(proceeding));
  }

  @LegalBasis("L. 241/1990, art. 14-ter")
  ActView minutes(Proceeding proceeding, ConferenceView conference, MeetingView meeting) {
    ActContent.Draft draft =
        ActContent.titled("Verbale della riunione della conferenza di servizi")
            .basedOn(List.of("L. 241/1990, art. 14-ter"))
            .to(conference.participants().stream().map(ParticipantView::name).toList())
            .section(
                ActSection.text(
                    "Riunione",
                    "Convocata per il %s alle ore %s. %s Chiusa il %s."
                        .formatted(
                            Italian.date(meeting.startsAt()),
                            Italian.hour(meeting.startsAt()),
                            meeting
                                .openedAt()
                                .map(at -> "Appello: " + Italian.moment(at) + ".")
                                .orElse("Rinviata senza appello."),
                            meeting.closedAt().map(Italian::moment).orElse(""))))
            .section(
                ActSection.list("Ordine del giorno", "Si è discusso di:", lines(meeting.agenda())))
            .section(roll(meeting))
            .section(positions(conference, meeting))
            .section(ActSection.text("Svolgimento", meeting.minutes()))
            .section(
                ActSection.text(
                    "Chiusura",
                    meeting.last()
                        ? "I lavori sono conclusi: chi non si è espresso in alcuna riunione assente"
                            + " senza condizioni (art. 14-ter, c. 7)."
                        : "I lavori proseguono in un’altra riunione, entro il termine dell’art."
                            + " 14-ter, c. 2."));
    return writer.issue(
        proceeding, ActKind.MEETING_MINUTES, draft, ExaminationActs.signature(proceeding));
  }

  private static ActSection roll(MeetingView meeting) {
    List<List<String>> rows =
        meeting.roll().stream()
            .map(
                body ->
                    List.of(
                        body.name(),
                        body.present() ? "presente" : "assente",
                        body.representative(),
                        body.powers()))
            .toList();
    return ActSection.table(
        "Appello",
        new ActTable(
            "Amministrazioni convocate",
            List.of("Amministrazione", "Presenza", "Rappresentante", "Poteri"),
            rows));
  }

  /** Only what was said in this meeting, and what the law makes of saying nothing in the last. */
  private static ActSection positions(ConferenceView conference, MeetingView meeting) {
    List<List<String>> rows = new ArrayList<>();
    for (ParticipantView body : conference.participants()) {
      boolean spoke = meeting.of(body.authority()).filter(AttendanceView::spoke).isPresent();
      if (body.hasSpoken() && (spoke || meeting.last() && isHeldNow(body, meeting))) {
        rows.add(
            List.of(
                body.name(), ConferenceActs.position(body.kind()), ConferenceActs.content(body)));
      }
    }
    return ActSection.table(
        "Posizioni",
        new ActTable(
            "Posizioni espresse in riunione o acquisite per assenza o silenzio",
            List.of("Amministrazione", "Posizione", "Contenuto"),
            rows));
  }

  private static boolean isHeldNow(ParticipantView body, MeetingView meeting) {
    Instant closed = meeting.closedAt().orElseThrow();
    return body.givenAt() != null && !body.givenAt().isBefore(closed);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
