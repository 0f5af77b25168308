package it.sportello.pages;

import it.sportello.forms.Text;
import java.util.List;

/** The people of the demo city whom the log-in page offers; absent in any other installation. */
public interface DemoCast {

  List<Member> members();

  /** Somebody to log in as; the password is the same for all. */
  record Member(String username, String name, Text work) {}
}
