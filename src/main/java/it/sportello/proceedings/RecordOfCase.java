package it.sportello.proceedings;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditEntry;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.forms.Text;
import it.sportello.identity.Actor;
import it.sportello.identity.ActorId;
import it.sportello.identity.BodyLinks;
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
  private final BodyLinks links;

  RecordOfCase(Audit audit, AuditCheck check, Identity identity, BodyLinks links) {
    this.links = links;
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
    Text act =
        e.kind() == AuditKind.ACT || e.kind() == AuditKind.DEED
            ? Deed.labelOf(e.what())
            : new Text("", "");
    return new CaseRecord.Line(e.seq(), e.at(), who, e.kind(), act, e.hash());
  }

  private String name(String reference) {
    if (reference.equals(Actor.SYSTEM.id().value())) {
      return Actor.SYSTEM.name();
    }
    var id = new ActorId(reference);
    return identity.find(id).map(PersonView::name).or(() -> links.nameOf(id)).orElse(reference);
  }
}
