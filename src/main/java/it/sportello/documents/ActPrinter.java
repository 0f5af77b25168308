package it.sportello.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Prints acts as PDF/A-2b with a structure that can be read aloud (PDF/UA); fetches nothing. */
@Component
public class ActPrinter {

  private static final int IDLE_PRESSES = 4;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final ActPages pages = new ActPages();
  private final ActFonts fonts = new ActFonts();
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
  private final BlockingQueue<Press> idle = new ArrayBlockingQueue<>(IDLE_PRESSES);

  ActPrinter() {}

  /** The act as the bytes of a PDF. */
  public byte[] print(ActDocument act) {
    String page = pages.render(act);
    Press press = idle.poll();
    if (press == null) {
      press = new Press(new TypeCase(fonts.faces(), metrics));
    }
    try {
      byte[] pdf = press.print(page);
      idle.offer(press);
      return pdf;
    } catch (IOException failure) {
      throw new UncheckedIOException("Act " + act.fileName() + " could not be printed", failure);
    }
  }
}
