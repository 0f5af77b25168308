package it.sportello.proceedings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import it.sportello.audit.AuditEntry;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.FormerPositionView;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.documents.DocumentId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a case and its record for programs that know nothing of this house; days in ISO form. */
@Component
class CaseFileJson {

  private static final String NOTHING_BEFORE = "0".repeat(64);

  private final ObjectMapper lines = new ObjectMapper();
  private final ObjectMapper pages = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Summary, papers, what happened, terms with their accounts, conference with its positions. */
  byte[] file(CaseExport.Contents contents, Map<DocumentId, String> paths) {
    CaseView view = contents.view();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("summary", summary(view));
    file.put("answers", view.application().answers());
    file.put("papers", paths.values());
    file.put("acts", view.acts().stream().map(act -> act(act, paths)).toList());
    file.put("timeline", view.timeline().stream().map(event -> event(event, paths)).toList());
    file.put("terms", view.clocks().stream().map(CaseFileJson::term).toList());
    view.conference().ifPresent(conference -> file.put("conference", conference(conference)));
    file.put("takenAt", contents.at().toString());
    return bytes(pages, file);
  }

  /** One line an entry, with the fields in the order in which they were hashed. */
  byte[] record(List<AuditEntry> entries) {
    var previous = new String[] {NOTHING_BEFORE};
    return entries.stream()
        .map(
            entry -> {
              Map<String, Object> line = line(previous[0], entry);
              previous[0] = entry.hash();
              return new String(bytes(lines, line), StandardCharsets.UTF_8);
            })
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> line(String previous, AuditEntry entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("previous", previous);
    line.put("chain", entry.chain().value());
    line.put("seq", entry.seq());
    line.put("micros", ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
    line.put("actor", entry.actor());
    line.put("kind", entry.kind().name());
    line.put("what", entry.what());
    line.put("subject", entry.subject());
    line.put("hash", entry.hash());
    return line;
  }

  private static Map<String, Object> summary(CaseView view) {
    CaseSummary summary = view.summary();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("number", summary.number().value());
    about.put("protocol", view.protocol());
    about.put("procedure", summary.procedure());
    about.put("municipality", summary.municipality().value());
    about.put("office", summary.office().value());
    about.put("state", summary.state().name());
    about.put("holder", summary.holder());
    about.put("place", summary.place());
    about.put("officerInCharge", summary.officerInCharge().orElse(null));
    about.put("filedAt", summary.filedAt().toString());
    about.put("closedAt", summary.closedAt().map(Instant::toString).orElse(null));
    return about;
  }

  private static Map<String, Object> act(ActView act, Map<DocumentId, String> paths) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", act.kind().name());
    line.put("protocol", act.protocol());
    line.put("issuedAt", act.issuedAt().toString());
    line.put("signer", act.signer());
    line.put("paper", paths.get(act.document()));
    return line;
  }

  private static Map<String, Object> event(CaseEvent event, Map<DocumentId, String> paths) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", event.id());
    line.put("kind", event.kind().name());
    line.put("at", event.at().toString());
    line.put("noticedAt", event.noticedAt().toString());
    line.put("actor", event.actor());
    line.put("protocol", event.protocol().orElse(null));
    line.put("text", event.text());
    line.put("paper", event.document().map(paths::get).orElse(null));
    return line;
  }

  private static Map<String, Object> term(ClockView clock) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("code", clock.key().code().value());
    line.put("subject", clock.key().subject());
    line.put("label", clock.label());
    line.put("state", clock.state().name());
    line.put("started", clock.started().toString());
    line.put("due", text(clock.due()));
    line.put("effect", clock.effect().name());
    line.put("legalBasis", clock.legalBasis());
    line.put("netDays", clock.netDays());
    line.put("grossDays", clock.grossDays());
    line.put("ledger", clock.ledger().stream().map(CaseFileJson::step).toList());
    return line;
  }

  private static Map<String, Object> step(LedgerLine step) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("day", step.day().toString());
    line.put("event", step.event());
    line.put("citation", step.citation());
    line.put("before", text(step.before()));
    line.put("after", text(step.after()));
    line.put("sentence", step.sentence());
    return line;
  }

  private static Map<String, Object> former(FormerPositionView said) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("round", said.round());
    line.put("body", said.name());
    line.put("kind", said.kind().name());
    line.put("reasons", said.reasons());
    line.put("conditions", said.conditions());
    line.put("givenAt", said.givenAt().toString());
    return line;
  }

  private static Map<String, Object> conference(ConferenceView conference) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("convenedAt", conference.convenedAt().toString());
    line.put("regime", conference.regime());
    line.put("positions", conference.participants().stream().map(CaseFileJson::body).toList());
    line.put("appraisalReasons", conference.appraisalReasons());
    line.put("outcome", conference.outcome().map(o -> o.getClass().getSimpleName()).orElse(null));
    line.put("kind", conference.stage().kind().name());
    line.put("aim", conference.stage().aim().name());
    line.put("round", conference.stage().round());
    line.put("efficacy", conference.stage().efficacy().map(Enum::name).orElse(null));
    line.put(
        "formerPositions", conference.stage().former().stream().map(CaseFileJson::former).toList());
    line.put("concludedAt", conference.concludedAt().map(Instant::toString).orElse(null));
    return line;
  }

  private static Map<String, Object> body(ParticipantView body) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("authority", body.authority().value());
    line.put("name", body.name());
    line.put("due", text(body.due()));
    line.put("kind", text(body.kind()));
    line.put("reasons", body.reasons());
    line.put("conditions", body.conditions());
    line.put("givenAt", text(body.givenAt()));
    line.put("givenBy", body.givenBy());
    return line;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static byte[] bytes(ObjectMapper json, Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
