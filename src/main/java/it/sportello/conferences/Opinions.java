package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The opinions that bodies are writing: kept as they are typed, proposed, sent back, signed. Who
 * may do so is asked by the module of the case.
 */
@Service
@Transactional
public class Opinions {

  private final StoredOpinions stored;
  private final Clock clock;

  Opinions(StoredOpinions stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /** The opinion with a part for each interest, blank where nothing was written. */
  @Transactional(readOnly = true)
  public OpinionView of(CaseNumber number, ParticipantView body) {
    Optional<OpinionView> kept = find(number, body.authority()).map(Opinion::view);
    Map<Interest, OpinionPart> written =
        kept.map(OpinionView::parts).orElse(List.of()).stream()
            .collect(Collectors.toMap(OpinionPart::interest, Function.identity()));
    List<OpinionPart> parts =
        body.guards().stream()
            .map(interest -> written.getOrDefault(interest, OpinionPart.blank(interest)))
            .toList();
    return kept.map(k -> new OpinionView(k.state(), parts, k.note(), k.changedAt(), k.changedBy()))
        .orElseGet(() -> new OpinionView(OpinionState.DRAFT, parts, null, null, null));
  }

  public void keep(CaseNumber number, AuthorityId body, List<OpinionPart> parts, String by) {
    Opinion opinion = find(number, body).orElseGet(() -> new Opinion(number, body));
    opinion.keep(parts, by, clock.instant());
    stored.save(opinion);
  }

  public void propose(CaseNumber number, AuthorityId body, String by) {
    existing(number, body).become(OpinionState.PROPOSED, by, clock.instant());
  }

  public void sendBack(CaseNumber number, AuthorityId body, String why, String by) {
    existing(number, body).sendBack(why, by, clock.instant());
  }

  /** The position was given; an opinion that was never written here needs no sign of it. */
  public void signed(CaseNumber number, AuthorityId body, String by) {
    find(number, body)
        .filter(opinion -> opinion.view().state() != OpinionState.SIGNED)
        .ifPresent(opinion -> opinion.become(OpinionState.SIGNED, by, clock.instant()));
  }

  /** The body is asked again, in another round: it may write, propose and sign once more. */
  public void reopen(CaseNumber number, AuthorityId body) {
    find(number, body).ifPresent(opinion -> opinion.reopen(clock.instant()));
  }

  private Opinion existing(CaseNumber number, AuthorityId body) {
    return find(number, body).orElseThrow(() -> new ConferenceNotFound(number));
  }

  private Optional<Opinion> find(CaseNumber number, AuthorityId body) {
    return stored.findByCaseNumberAndAuthorityId(number.value(), body.value());
  }
}
