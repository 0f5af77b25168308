package it.sportello.interop;

/**
 * A way out other than mail: the module that knows a partner brings its own. What it carries may
 * come twice and must then do no harm; no transaction is open while it carries.
 */
public interface Carrier {

  Channel channel();

  /** Whether a server is configured; else messages stay on their way. */
  boolean isOpen();

  /** Fails when the partner did not take it, or never will. */
  void carry(OutboundView message) throws NotCarried;
}
