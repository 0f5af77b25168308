package it.sportello.documents;

import it.sportello.law.LegalBasis;
import java.util.ArrayList;
import java.util.List;

/** All that an act says, in the order in which it is printed; what is empty is not printed. */
public record ActContent(
    Letterhead letterhead,
    String protocol,
    String placeAndDate,
    String caseNumber,
    String title,
    String object,
    List<String> addressees,
    List<ActParty> parties,
    String warning,
    List<String> legalBasis,
    List<ActSection> sections,
    List<String> prescriptions,
    List<LedgerRow> ledger,
    List<HashedFile> drawings,
    String appeal,
    List<String> notes,
    ActSigner signer) {

  public ActContent {
    addressees = List.copyOf(addressees);
    parties = List.copyOf(parties);
    legalBasis = List.copyOf(legalBasis);
    sections = List.copyOf(sections);
    prescriptions = List.copyOf(prescriptions);
    ledger = List.copyOf(ledger);
    drawings = List.copyOf(drawings);
    notes = List.copyOf(notes);
  }

  /** Before whom and by when an act may be challenged. */
  @LegalBasis("L. 241/1990, art. 3, c. 4; D.Lgs. 104/2010, art. 29; D.P.R. 1199/1971, art. 9")
  public static String appealTo(String court) {
    return "Contro il presente atto si può proporre ricorso al "
        + court
        + " entro 60 giorni dalla notificazione, comunicazione o piena conoscenza, oppure ricorso"
        + " straordinario al Presidente della Repubblica entro 120 giorni dallo stesso termine.";
  }

  public static Draft titled(String title) {
    return new Draft(title);
  }

  /** An act being written. */
  public static final class Draft {

    private final String title;
    private Letterhead letterhead = new Letterhead("", "", "");
    private String protocol = "";
    private String placeAndDate = "";
    private String caseNumber = "";
    private String object = "";
    private String warning = "";
    private String appeal = "";
    private ActSigner signer;
    private final List<String> addressees = new ArrayList<>();
    private final List<ActParty> parties = new ArrayList<>();
    private final List<String> legalBasis = new ArrayList<>();
    private final List<ActSection> sections = new ArrayList<>();
    private final List<String> prescriptions = new ArrayList<>();
    private final List<LedgerRow> ledger = new ArrayList<>();
    private final List<HashedFile> drawings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Draft(String title) {
      this.title = title;
    }

    public Draft from(Letterhead from) {
      letterhead = from;
      return this;
    }

    public Draft protocol(String text) {
      protocol = text;
      return this;
    }

    public Draft placeAndDate(String text) {
      placeAndDate = text;
      return this;
    }

    public Draft caseNumber(String text) {
      caseNumber = text;
      return this;
    }

    public Draft object(String text) {
      object = text;
      return this;
    }

    /** The boxed sentence nobody may overlook, such as what silence will mean. */
    public Draft warning(String text) {
      warning = text;
      return this;
    }

    public Draft appeal(String text) {
      appeal = text;
      return this;
    }

    public Draft signedBy(ActSigner who) {
      signer = who;
      return this;
    }

    public Draft to(List<String> names) {
      addressees.addAll(names);
      return this;
    }

    public Draft party(String role, String name, String details) {
      parties.add(new ActParty(role, name, details));
      return this;
    }

    public Draft basedOn(List<String> provisions) {
      legalBasis.addAll(provisions);
      return this;
    }

    public Draft section(ActSection section) {
      sections.add(section);
      return this;
    }

    public Draft prescriptions(List<String> texts) {
      prescriptions.addAll(texts);
      return this;
    }

    public Draft ledger(List<LedgerRow> rows) {
      ledger.addAll(rows);
      return this;
    }

    public Draft drawings(List<HashedFile> files) {
      drawings.addAll(files);
      return this;
    }

    public Draft note(String text) {
      notes.add(text);
      return this;
    }

    public ActContent done() {
      return new ActContent(
          letterhead,
          protocol,
          placeAndDate,
          caseNumber,
          title,
          object,
          addressees,
          parties,
          warning,
          legalBasis,
          sections,
          prescriptions,
          ledger,
          drawings,
          appeal,
          notes,
          signer);
    }
  }
}
