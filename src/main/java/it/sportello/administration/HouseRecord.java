package it.sportello.administration;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.Chain;
import it.sportello.identity.ActorId;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.law.LegalBasis;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was recorded that belongs to no case: who came in, who was refused, what was changed. */
@Service
@Transactional(readOnly = true)
@LegalBasis("Garante, provv. 27 novembre 2008")
public class HouseRecord {

  private final AdministratorOnly door;
  private final Audit audit;
  private final AuditCheck check;
  private final Identity identity;

  HouseRecord(AdministratorOnly door, Audit audit, AuditCheck check, Identity identity) {
    this.door = door;
    this.audit = audit;
    this.check = check;
    this.identity = identity;
  }

  /** One line; {@code who} is the name that the reference stands for today, if it is a person. */
  public record Line(
      long seq, Instant at, String who, String kind, String what, String subject, String hash) {}

  /** The lines before one of them, the newest first; from the newest with the largest number. */
  public List<Line> before(long seq, int limit) {
    door.require("record");
    Map<String, String> names = new HashMap<>();
    return audit.before(Chain.HOUSE, seq, limit).stream().map(e -> line(e, names)).toList();
  }

  /** Whether every line of this chain still follows from the line before it. */
  public boolean holds() {
    door.require("record");
    return check.holds(Chain.HOUSE);
  }

  private Line line(AuditEntry e, Map<String, String> names) {
    String who = names.computeIfAbsent(e.actor(), this::name);
    String subject = names.computeIfAbsent(e.subject(), this::name);
    return new Line(e.seq(), e.at(), who, e.kind().name(), e.what(), subject, e.hash());
  }

  private String name(String reference) {
    return identity.find(new ActorId(reference)).map(PersonView::name).orElse(reference);
  }
}
