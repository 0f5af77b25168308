package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.Actor;
import it.sportello.identity.BodyLinks;
import it.sportello.identity.Identity;
import it.sportello.identity.LoggedIn;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Territory;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for bodies that have nobody here: a link by certified mail and a PIN by another way,
 * made and taken back by the office; every use is in the record.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. a")
public class BodyDoor {

  private static final String STEP = "letBodyIn";
  private static final int DAYS_AFTER_TERM = 15;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[A-Za-z]{2,}");

  private final CaseAccess access;
  private final Conferences conferences;
  private final BodyLinks links;
  private final Identity identity;
  private final Territory territory;
  private final Audit audit;
  private final ApplicationEventPublisher publisher;

  BodyDoor(
      CaseAccess access,
      Conferences conferences,
      BodyLinks links,
      Identity identity,
      Territory territory,
      Audit audit,
      ApplicationEventPublisher publisher) {
    this.access = access;
    this.conferences = conferences;
    this.links = links;
    this.identity = identity;
    this.territory = territory;
    this.audit = audit;
    this.publisher = publisher;
  }

  /** A PIN to be told to a body by word of mouth, shown once. */
  public record Told(String body, String pin) implements Serializable {}

  /**
   * Makes a link for a body that was convened. The PIN goes to the address; without one it is given
   * back, to be told.
   */
  public Optional<Told> invite(CaseNumber number, AuthorityId authority, String email) {
    access.asStaff(number, STEP);
    String address = email == null ? "" : email.strip();
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      throw new StepRefused(
          "email-" + authority, "Scrivi un indirizzo come nome@esempio.it, o lascia vuoto.");
    }
    return invite(number, participant(number, authority), address);
  }

  /** Makes a link for each body convened that has nobody here; their PINs are to be told. */
  public List<Told> inviteWhoHasNobody(CaseNumber number) {
    access.asStaff(number, STEP);
    return conferences.view(number).orElseThrow().participants().stream()
        .filter(body -> identity.staffOf(body.authority()).isEmpty())
        .flatMap(body -> invite(number, body, "").stream())
        .toList();
  }

  private Optional<Told> invite(CaseNumber number, ParticipantView body, String email) {
    Instant until = body.due().plusDays(DAYS_AFTER_TERM).atStartOfDay(LegalTime.ROME).toInstant();
    BodyLinks.Made made =
        links.make(number, territory.authority(body.authority()), until, access.actor().name());
    access.did(number, Deed.LINK_MADE, made.id());
    publish(number, body.authority(), made, email);
    return email.isEmpty() ? Optional.of(new Told(body.name(), made.pin())) : Optional.empty();
  }

  /** Takes back a link; who came in by it is out at once. */
  public void revoke(CaseNumber number, String id) {
    access.asStaff(number, STEP);
    if (!links.revoke(number, id)) {
      throw new CaseNotFound(number.value());
    }
    access.did(number, Deed.LINK_REVOKED, id);
  }

  /** The links of the case, the newest first; for the office. */
  public List<BodyLinks.View> links(CaseNumber number) {
    access.asStaff(number, STEP);
    return links.of(number);
  }

  /** What is to be known of a link before its PIN is asked; empty if nobody made it. */
  @Transactional(readOnly = true)
  public Optional<BodyLinks.View> at(String token) {
    return links.by(token);
  }

  /** Lets somebody in who knows the PIN; whoever does not is in the record too. */
  public Optional<LoggedIn> enter(String token, String pin, String visitor) {
    Optional<BodyLinks.View> link = links.by(token);
    Optional<LoggedIn> in = links.open(token, pin, visitor);
    link.ifPresent(known -> record(known, in));
    return in;
  }

  private void record(BodyLinks.View link, Optional<LoggedIn> in) {
    if (in.isEmpty()) {
      audit.atTheDoor("link:" + link.id(), AuditKind.LOGIN_REFUSED, "link");
      return;
    }
    Actor actor = links.actor(in.get().id()).orElseThrow();
    audit.record(
        Chain.of(link.number()), actor, AuditKind.DEED, Deed.LINK_OPENED.name(), link.id());
  }

  /** Sends another link, with the same PIN, to the certified address of the body. */
  public boolean renew(String token) {
    Optional<BodyLinks.View> old = links.by(token);
    Optional<BodyLinks.Made> made = links.renew(token);
    made.ifPresent(link -> publish(old.orElseThrow().number(), old.get().body(), link, ""));
    return made.isPresent();
  }

  private void publish(CaseNumber number, AuthorityId body, BodyLinks.Made made, String email) {
    publisher.publishEvent(
        new BodyLinkMade(
            number, body, made.id(), made.token(), made.pin(), email, made.expiresAt()));
  }

  private ParticipantView participant(CaseNumber number, AuthorityId authority) {
    return conferences
        .view(number)
        .flatMap(conference -> conference.participant(authority))
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }
}
