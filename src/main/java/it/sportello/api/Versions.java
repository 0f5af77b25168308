package it.sportello.api;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Attachment;
import it.sportello.identity.Registrant;
import it.sportello.payments.PaymentsView;
import it.sportello.proceedings.CaseEvent;
import it.sportello.proceedings.CaseView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** The versions of what can be edited, as ETags: alike when there is nothing new to be seen. */
final class Versions {

  private static final int SHOWN = 16;

  private Versions() {}

  static String of(ApplicationView draft) {
    return tag(
        draft.id(),
        draft.answers(),
        draft.attachments().stream().map(Attachment::id).sorted().toList(),
        draft.number());
  }

  static String of(CaseView view) {
    return tag(
        view.summary().number(),
        view.summary().state(),
        view.timeline().stream().map(CaseEvent::id).toList(),
        view.requests().stream()
            .map(request -> List.of(request.items(), request.isOpen()))
            .toList(),
        new TreeSet<>(view.openTasks()));
  }

  static String of(PaymentsView view) {
    return tag(
        view.position().map(position -> position.id() + position.status()),
        view.stamps().stream().map(stamp -> List.of(stamp.fee(), stamp.declaredAt())).toList(),
        view.receipts().size());
  }

  static String of(Registrant somebody) {
    return tag(
        somebody.person().id(),
        new TreeSet<>(somebody.duties().roles()),
        somebody.duties().offices().stream().map(Object::toString).sorted().toList(),
        String.valueOf(somebody.duties().authority()),
        somebody.enabled());
  }

  /** Nothing is changed by somebody who has not seen what is there now. */
  static void mustMatch(String given, String current) {
    if (given == null || given.isBlank()) {
      throw Refusal.of(
              ProblemKind.VERSION_MISSING,
              "Mandi in If-Match l’ETag di ciò che ha letto: nulla è cambiato.")
          .thrown();
    }
    boolean isMatched =
        Arrays.stream(given.split(",")).map(String::strip).anyMatch(current::equals);
    if (!isMatched) {
      throw stale().header("ETag", current).thrown();
    }
  }

  static Refusal stale() {
    return Refusal.of(
        ProblemKind.STALE,
        "Nel frattempo qualcosa è cambiato: rilegga, e riprovi con il nuovo ETag.");
  }

  private static String tag(Object... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(digest).substring(0, SHOWN) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
