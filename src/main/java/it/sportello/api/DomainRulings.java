package it.sportello.api;

import it.sportello.administration.NotAcceptable;
import it.sportello.applications.AlreadySubmitted;
import it.sportello.applications.ApplicationNotFound;
import it.sportello.applications.FormWithdrawn;
import it.sportello.applications.InstanceRefused;
import it.sportello.applications.NotReady;
import it.sportello.applications.SectionChanged;
import it.sportello.catalogue.ProcedureNotFound;
import it.sportello.conferences.ConferenceNotFound;
import it.sportello.conferences.PositionAlreadyGiven;
import it.sportello.conferences.PositionTooLate;
import it.sportello.documents.DocumentNotFound;
import it.sportello.documents.FileHeld;
import it.sportello.documents.FileRefused;
import it.sportello.documents.StoreFull;
import it.sportello.documents.UploadNotFound;
import it.sportello.documents.UploadOutOfStep;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.TooManyRows;
import it.sportello.identity.LastAdministrator;
import it.sportello.identity.NotAuthenticated;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.PersonNotFound;
import it.sportello.incidents.HandlingRefused;
import it.sportello.notices.NoticeNotFound;
import it.sportello.payments.NoPosition;
import it.sportello.payments.PaymentRefused;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.NoCompetentOffice;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TaskNotOpen;
import it.sportello.proceedings.TermOver;
import it.sportello.supervision.ReasonMissing;
import it.sportello.territory.AuthorityNotFound;
import it.sportello.territory.MunicipalityNotFound;
import it.sportello.territory.OfficeNotFound;
import it.sportello.territory.ServiceNotFound;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the refusals of the house become. */
final class DomainRulings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String MINUTE = "60";

  private DomainRulings() {}

  static void addTo(Rulings rulings) {
    rulings
        .all(
            ProblemKind.NOT_FOUND,
            CaseNotFound.class,
            ApplicationNotFound.class,
            ProcedureNotFound.class,
            MunicipalityNotFound.class,
            OfficeNotFound.class,
            ServiceNotFound.class,
            PersonNotFound.class,
            AuthorityNotFound.class,
            DocumentNotFound.class,
            NoticeNotFound.class,
            UploadNotFound.class,
            NoPosition.class,
            NoSuchElementException.class)
        .all(ProblemKind.UNAUTHENTICATED, NotAuthenticated.class)
        .all(ProblemKind.FORBIDDEN, NotPermitted.class)
        .when(StepRefused.class, f -> Refusal.invalid(f.field(), f.getMessage()))
        .when(PaymentRefused.class, f -> Refusal.invalid(f.field(), f.getMessage()))
        .when(NotReady.class, DomainRulings::notReady)
        .when(InstanceRefused.class, f -> Refusal.invalid("istanza", f.getMessage()))
        .when(TooManyRows.class, DomainRulings::tooManyRows)
        .when(BrokenForm.class, f -> Refusal.of(ProblemKind.UNAVAILABLE, f.getMessage()))
        .when(FormWithdrawn.class, f -> state(f.reason().it()))
        .when(HandlingRefused.class, DomainRulings::handling)
        .when(NotAcceptable.class, DomainRulings::notAcceptable)
        .when(FileRefused.class, DomainRulings::file)
        .when(FileHeld.class, DomainRulings::held)
        .when(
            StoreFull.class, f -> Refusal.of(ProblemKind.STORE_FULL).header("Retry-After", MINUTE))
        .when(ReasonMissing.class, f -> reasonMissing());
    addConflicts(rulings);
  }

  private static void addConflicts(Rulings rulings) {
    rulings
        .when(
            TaskNotOpen.class,
            f ->
                state("Il passo è già stato compiuto, o non è ancora il suo momento.")
                    .about(f.number()))
        .when(
            AlreadySubmitted.class,
            f -> state("L’istanza è già stata presentata.").about(f.number()))
        .when(ConferenceNotFound.class, f -> state("La conferenza non è indetta."))
        .when(PositionAlreadyGiven.class, f -> state("L’ente si è già espresso."))
        .when(NoCompetentOffice.class, f -> state("Nessuno sportello serve oggi questo comune."))
        .when(
            UploadOutOfStep.class,
            f -> state("Il caricamento prosegue da un altro byte.").from(f.expectedOffset()))
        .when(LastAdministrator.class, f -> state("È l’ultimo amministratore."))
        .when(OptimisticLockingFailureException.class, f -> Versions.stale())
        .when(SectionChanged.class, f -> Versions.stale())
        .when(TermOver.class, DomainRulings::termOver)
        .when(PositionTooLate.class, f -> tooLate(f.due()));
  }

  private static Refusal state(String detail) {
    return Refusal.of(ProblemKind.WRONG_STATE, detail);
  }

  private static Refusal reasonMissing() {
    return Refusal.invalid("reason", "Scriva perché apre la pratica: almeno dieci caratteri.");
  }

  private static Refusal termOver(TermOver failure) {
    String detail =
        "Il termine è scaduto il %s (%s): %s."
            .formatted(DAY.format(failure.due()), failure.article(), failure.effect());
    return Refusal.of(ProblemKind.TERM_OVER, detail).about(failure.number());
  }

  private static Refusal tooLate(LocalDate due) {
    return Refusal.of(
        ProblemKind.TERM_OVER,
        "Il termine per esprimersi è scaduto il %s (L. 241/1990, art. 14-bis, c. 4)."
            .formatted(DAY.format(due)));
  }

  private static Refusal tooManyRows(TooManyRows failure) {
    return Refusal.invalid(
        failure.list(), "Al massimo %d voci in un elenco.".formatted(failure.most()));
  }

  private static Refusal notReady(NotReady failure) {
    List<Problem.Finding> findings = new ArrayList<>();
    failure
        .readiness()
        .errors()
        .forEach(e -> findings.add(new Problem.Finding(e.path(), "non-valido", e.message().it())));
    failure
        .readiness()
        .missingDocuments()
        .forEach(
            d -> findings.add(new Problem.Finding(d.code(), "manca-documento", d.label().it())));
    failure
        .readiness()
        .faultyPapers()
        .forEach(p -> findings.add(new Problem.Finding(p.requirement(), p.code(), p.words().it())));
    String words = "Ci sono %d errori. Nulla è stato inviato.".formatted(findings.size());
    return Refusal.of(ProblemKind.INVALID, words).withFindings(findings);
  }

  private static Refusal handling(HandlingRefused failure) {
    return Refusal.invalid(
        failure.field(),
        failure.field().equals("person")
            ? "Nessun amministratore o supervisore ha questo nome utente."
            : "Scrivi il motivo, al massimo 500 caratteri.");
  }

  private static Refusal notAcceptable(NotAcceptable failure) {
    List<Problem.Finding> findings = new ArrayList<>();
    failure
        .fields()
        .forEach((field, why) -> findings.add(new Problem.Finding(field, "non-valido", why.it())));
    String words = "Ci sono %d errori. Nulla è cambiato.".formatted(findings.size());
    return Refusal.of(ProblemKind.INVALID, words).withFindings(findings);
  }

  private static Refusal held(FileHeld failure) {
    return failure.isHarmful()
        ? Refusal.of(ProblemKind.FILE_HARMFUL, "Il file contiene software dannoso: non si apre.")
        : Refusal.of(ProblemKind.FILE_HELD, "Il file si apre quando la verifica è conclusa.");
  }

  private static Refusal file(FileRefused failure) {
    String words = failure.getMessage();
    return switch (failure.reason()) {
      case EMPTY -> Refusal.of(ProblemKind.FILE_EMPTY, words);
      case TOO_LARGE -> Refusal.of(ProblemKind.FILE_TOO_LARGE, words);
      case EXTENSION_NOT_ALLOWED -> Refusal.of(ProblemKind.FILE_TYPE, words);
      case CONTENT_MISMATCH -> Refusal.of(ProblemKind.FILE_MISMATCH, words);
      case DAMAGED -> Refusal.of(ProblemKind.FILE_DAMAGED, words);
      case PASSWORD_PROTECTED -> Refusal.of(ProblemKind.FILE_PROTECTED, words);
      case TOO_COMPLEX -> Refusal.of(ProblemKind.FILE_COMPLEX, words);
      case ACTIVE -> Refusal.of(ProblemKind.FILE_ACTIVE, words);
      case HARMFUL -> Refusal.of(ProblemKind.FILE_HARMFUL, words);
      case XML_NOT_ALLOWED -> Refusal.of(ProblemKind.XML_NOT_ALLOWED, words);
      case BUSY -> Refusal.of(ProblemKind.UNAVAILABLE, words).header("Retry-After", MINUTE);
    };
  }
}
