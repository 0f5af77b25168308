package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conditions of all bodies put together for the determination: none twice, none lost. Until
 * somebody has done so they are those of the bodies, equal words once.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-quater, c. 1")
public class ConditionMerging {

  private final StoredConferences conferences;

  ConditionMerging(StoredConferences conferences) {
    this.conferences = conferences;
  }

  /** The conditions as the bodies wrote them, only of those that assent. */
  @Transactional(readOnly = true)
  public List<BodyCondition> written(CaseNumber number) {
    List<BodyCondition> written = new ArrayList<>();
    for (ParticipantView body : conference(number).view().participants()) {
      if (body.kind() == PositionKind.CONDITIONAL_ASSENT) {
        for (int i = 0; i < body.conditions().size(); i++) {
          String key = body.authority().value() + ":" + i;
          written.add(new BodyCondition(key, body.name(), body.conditions().get(i)));
        }
      }
    }
    return written;
  }

  /** The conditions as they will stand in the determination. */
  @Transactional(readOnly = true)
  public List<MergedCondition> merged(CaseNumber number) {
    List<MergedCondition> kept = conference(number).conditions();
    return kept.isEmpty() ? equalOnce(written(number)) : List.copyOf(kept);
  }

  @Transactional(readOnly = true)
  public List<String> texts(CaseNumber number) {
    return merged(number).stream().map(MergedCondition::words).toList();
  }

  /** Keeps them as put together; the caller has seen to it that none is lost. */
  public void merge(CaseNumber number, List<MergedCondition> conditions) {
    conference(number).merge(conditions);
  }

  /** The written conditions for which none of these stands. */
  @Transactional(readOnly = true)
  public List<BodyCondition> lostBy(CaseNumber number, List<MergedCondition> conditions) {
    List<String> kept = conditions.stream().flatMap(c -> c.keys().stream()).toList();
    return written(number).stream().filter(c -> !kept.contains(c.key())).toList();
  }

  private static List<MergedCondition> equalOnce(List<BodyCondition> written) {
    Map<String, List<String>> keysOf = new LinkedHashMap<>();
    written.forEach(c -> keysOf.computeIfAbsent(c.words(), w -> new ArrayList<>()).add(c.key()));
    return keysOf.entrySet().stream()
        .map(same -> new MergedCondition(same.getKey(), same.getValue()))
        .toList();
  }

  private Conference conference(CaseNumber number) {
    return conferences.findById(number.value()).orElseThrow(() -> new ConferenceNotFound(number));
  }
}
