package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.forms.Text;
import it.sportello.identity.Actor;
import it.sportello.identity.ActorId;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.law.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts names to the references of the record of a case. */
@Component
class RecordOfCase {

  private final Audit audit;
  private final AuditCheck check;
  private final Identity identity;

  RecordOfCase(Audit audit, AuditCheck check, Identity identity) {
    this.audit = audit;
    this.check = check;
    this.identity = identity;
  }

  CaseRecord of(CaseNumber number) {
    Chain chain = Chain.of(number);
    Map<String, String> names = new HashMap<>();
    List<CaseRecord.Line> lines =
        audit.of(chain).stream()
            .map(entry -> line(entry, names.computeIfAbsent(entry.actor(), this::name)))
            .toList();
    return new CaseRecord(lines, check.holds(chain));
  }

  private static CaseRecord.Line line(AuditEntry e, String who) {
    Text act = e.kind() == AuditKind.ACT ? EventKind.valueOf(e.what()).label() : new Text("", "");
    return new CaseRecord.Line(e.seq(), e.at(), who, e.kind(), act, e.hash());
  }

  private String name(String reference) {
    if (reference.equals(Actor.SYSTEM.id().value())) {
      return Actor.SYSTEM.name();
    }
    return identity.find(new ActorId(reference)).map(PersonView::name).orElse(reference);
  }
}
