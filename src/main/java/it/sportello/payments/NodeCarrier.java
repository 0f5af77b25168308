package it.sportello.payments;

import it.sportello.interop.Carrier;
import it.sportello.interop.Channel;
import it.sportello.interop.NotCarried;
import it.sportello.interop.OutboundView;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings positions to the node. Each step may be repeated: what the node has already is looked at,
 * not made again; what was cancelled meanwhile is not left standing there.
 */
@Component
class NodeCarrier implements Carrier {

  private static final Set<String> PUBLISHED =
      Set.of("PUBLISHED", "VALID", "PARTIALLY_PAID", "PAID", "REPORTED");
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;

  private final NodeClient node;
  private final PublishedPositions positions;

  NodeCarrier(NodeClient node, PublishedPositions positions) {
    this.node = node;
    this.positions = positions;
  }

  @Override
  public Channel channel() {
    return Channel.PAGOPA;
  }

  @Override
  public boolean isOpen() {
    return node.isConfigured();
  }

  @Override
  public void carry(OutboundView message) throws NotCarried {
    String iupd = positions.of(message.body());
    if (message.subject().startsWith(NodeMessages.INVALIDATE.strip())) {
      invalidate(iupd);
    } else if (positions.isWanted(iupd)) {
      create(iupd, message.body());
      publish(iupd);
      positions.published(iupd);
      if (!positions.isWanted(iupd)) {
        invalidate(iupd);
      }
    }
  }

  private void create(String iupd, String body) throws NotCarried {
    int status = node.post("", body);
    boolean isThere = status == CONFLICT && !node.status(iupd).isEmpty();
    if (!isThere) {
      mustBeTaken(status);
    }
  }

  private void publish(String iupd) throws NotCarried {
    int status = node.post("/" + iupd + "/publish", "");
    boolean isThere = status == CONFLICT && PUBLISHED.contains(node.status(iupd));
    if (!isThere) {
      mustBeTaken(status);
    }
  }

  /** What the node never had, nobody can pay. */
  private void invalidate(String iupd) throws NotCarried {
    int status = node.post("/" + iupd + "/invalidate", "");
    boolean isGone =
        status == NOT_FOUND || status == CONFLICT && node.status(iupd).equals("INVALID");
    if (!isGone) {
      mustBeTaken(status);
    }
  }

  /** A refusal of the message itself helps nobody a second time; all else is tried again. */
  private static void mustBeTaken(int status) throws NotCarried {
    if (status == 400 || status == CONFLICT || status == 422) {
      throw NotCarried.forGood("Il nodo ha rifiutato la posizione: " + status);
    }
    if (status < 200 || status > 299) {
      throw NotCarried.thisTime("Il nodo ha risposto " + status);
    }
  }
}
