package it.sportello.interop;

/** No such message is in the outbox. */
public class OutboundNotFound extends RuntimeException {

  OutboundNotFound(String id) {
    super("No outbound message " + id);
  }
}
