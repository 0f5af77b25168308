package it.sportello.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around bringing a position to the node. */
@Component
@Transactional
class PublishedPositions {

  private final Positions positions;
  private final ObjectMapper json;
  private final Clock clock;

  PublishedPositions(Positions positions, ObjectMapper json, Clock clock) {
    this.positions = positions;
    this.json = json;
    this.clock = clock;
  }

  /** The id of the position that a message is about. */
  String of(String body) {
    try {
      return json.readTree(body).path("iupd").asText();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Message without position", unreadable);
    }
  }

  /** Whether it may still be paid: one that was paid was published before. */
  boolean isWanted(String id) {
    return positions.findById(id).filter(Position::isOpen).isPresent();
  }

  void published(String id) {
    positions.hold(id).ifPresent(position -> position.published(clock.instant()));
  }
}
