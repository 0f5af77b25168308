package it.sportello.api;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Attachment;
import it.sportello.applications.PaperFault;
import it.sportello.applications.Readiness;
import it.sportello.forms.FormError;
import it.sportello.forms.RequiredDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft as its owner sees it: everything as it was written. */
record DraftShape(
    String id,
    String procedure,
    String municipality,
    Map<String, Map<String, Object>> sections,
    List<AttachmentLine> attachments,
    Optional<String> number,
    Instant updatedAt) {

  static DraftShape of(ApplicationView draft) {
    return new DraftShape(
        draft.id().value(),
        draft.procedure(),
        draft.municipality().value(),
        draft.typed(),
        draft.attachments().stream().map(AttachmentLine::of).toList(),
        draft.number().map(Object::toString),
        draft.updatedAt());
  }

  /** A draft in a list. */
  record DraftLine(String id, String procedure, String municipality, Instant updatedAt) {

    static DraftLine of(ApplicationView draft) {
      return new DraftLine(
          draft.id().value(), draft.procedure(), draft.municipality().value(), draft.updatedAt());
    }
  }

  /** A file beside the draft, and the requirement that it answers. */
  record AttachmentLine(String id, String requirement, String document, Instant addedAt) {

    static AttachmentLine of(Attachment attachment) {
      return new AttachmentLine(
          attachment.id(),
          attachment.requirement(),
          attachment.document().value(),
          attachment.addedAt());
    }
  }

  /** One section, and what is wrong with it. */
  record SectionShown(Map<String, Object> answers, List<Flaw> findings) {}

  /** Something wrong or doubtful: only what blocks keeps from filing. */
  record Flaw(
      String section, String field, String message, Optional<String> legalBasis, boolean blocking) {

    static Flaw of(FormError error) {
      return new Flaw(
          error.section(),
          error.path(),
          error.message().it(),
          Optional.ofNullable(error.legalBasis()).filter(basis -> !basis.isBlank()),
          error.blocking());
    }
  }

  /** What still keeps a draft from being filed. */
  record ReadinessShown(
      boolean ready,
      List<Flaw> findings,
      List<CatalogueController.DemandLine> missingDocuments,
      List<PaperFlaw> papers) {

    static ReadinessShown of(Readiness readiness) {
      return new ReadinessShown(
          readiness.isReady(),
          readiness.findings().stream().map(Flaw::of).toList(),
          readiness.missingDocuments().stream().map(CatalogueController.DemandLine::of).toList(),
          readiness.papers().stream().map(PaperFlaw::of).toList());
    }
  }

  /** Something about a file: the code says what, and only what blocks keeps from filing. */
  record PaperFlaw(String requirement, String code, String message, boolean blocking) {

    static PaperFlaw of(PaperFault fault) {
      return new PaperFlaw(fault.requirement(), fault.code(), fault.words().it(), fault.blocking());
    }
  }

  /** A file that was just taken, with what was found in it. */
  record AttachedFile(
      String id, String requirement, String document, Instant addedAt, FileLine file) {

    static AttachedFile of(Attachment attachment, FileLine file) {
      return new AttachedFile(
          attachment.id(),
          attachment.requirement(),
          attachment.document().value(),
          attachment.addedAt(),
          file);
    }
  }

  /** A document that is asked for, and what was put there. */
  record DemandShown(CatalogueController.DemandLine document, List<AttachmentLine> attachments) {

    static DemandShown of(RequiredDocument document, ApplicationView draft) {
      return new DemandShown(
          CatalogueController.DemandLine.of(document),
          draft.attachments(document.code()).stream().map(AttachmentLine::of).toList());
    }
  }
}
