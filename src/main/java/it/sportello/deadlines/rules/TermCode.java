package it.sportello.deadlines.rules;

import java.util.regex.Pattern;

/** The name of a term in the table of terms; regions may add their own. */
public record TermCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  public static final TermCode GEN_TERM = new TermCode("GEN_TERM");
  public static final TermCode TENBIS_OBSERVATIONS = new TermCode("TENBIS_OBSERVATIONS");
  public static final TermCode ACCESSO_OPP = new TermCode("ACCESSO_OPP");
  public static final TermCode INTEGRATION_REPLY = new TermCode("INTEGRATION_REPLY");
  public static final TermCode PDC_RDP_NAME = new TermCode("PDC_RDP_NAME");
  public static final TermCode PDC_INTEGR_REQ = new TermCode("PDC_INTEGR_REQ");
  public static final TermCode PDC_PROPOSAL = new TermCode("PDC_PROPOSAL");
  public static final TermCode PDC_FINAL = new TermCode("PDC_FINAL");
  public static final TermCode PDC_SILENCE_EFFECT = new TermCode("PDC_SILENCE_EFFECT");
  public static final TermCode PDC_ATTEST = new TermCode("PDC_ATTEST");
  public static final TermCode PDC_MODIF_DOCS = new TermCode("PDC_MODIF_DOCS");
  public static final TermCode PDC_LIEU_75 = new TermCode("PDC_LIEU_75");
  public static final TermCode SCIA_CONTROL = new TermCode("SCIA_CONTROL");
  public static final TermCode SCIA_CONFORM = new TermCode("SCIA_CONFORM");
  public static final TermCode SCIA_UNICA_PROPOSAL = new TermCode("SCIA_UNICA_PROPOSAL");
  public static final TermCode SCIA_ALT_INHIBIT = new TermCode("SCIA_ALT_INHIBIT");
  public static final TermCode SCIA_ALT_START = new TermCode("SCIA_ALT_START");
  public static final TermCode SCIA_ALT_VALIDITY = new TermCode("SCIA_ALT_VALIDITY");
  public static final TermCode SCA_CONTROL = new TermCode("SCA_CONTROL");
  public static final TermCode SCA_FILING = new TermCode("SCA_FILING");
  public static final TermCode AUTOTUTELA_6M = new TermCode("AUTOTUTELA_6M");
  public static final TermCode SAN36 = new TermCode("SAN36");
  public static final TermCode SAN36BIS_PDC = new TermCode("SAN36BIS_PDC");
  public static final TermCode SAN36BIS_SCIA = new TermCode("SAN36BIS_SCIA");
  public static final TermCode SUAP_INTEGR_REQ = new TermCode("SUAP_INTEGR_REQ");
  public static final TermCode SUAP_FINAL = new TermCode("SUAP_FINAL");
  public static final TermCode ART17BIS = new TermCode("ART17BIS");
  public static final TermCode ART16_OPINION = new TermCode("ART16_OPINION");
  public static final TermCode CDS_INDIZIONE = new TermCode("CDS_INDIZIONE");
  public static final TermCode CDS_INTEGR_REQ = new TermCode("CDS_INTEGR_REQ");
  public static final TermCode CDS_INTEGRATION_REPLY = new TermCode("CDS_INTEGRATION_REPLY");
  public static final TermCode CDS_DETERM = new TermCode("CDS_DETERM");
  public static final TermCode CDS_EXAMINE = new TermCode("CDS_EXAMINE");
  public static final TermCode CDS_PRELIM = new TermCode("CDS_PRELIM");
  public static final TermCode CDS_PRELIM_DETERM = new TermCode("CDS_PRELIM_DETERM");
  public static final TermCode CDS_PRELIM_FORWARD = new TermCode("CDS_PRELIM_FORWARD");
  public static final TermCode CDS_CONCLUSION = new TermCode("CDS_CONCLUSION");
  public static final TermCode CDS_MEETING = new TermCode("CDS_MEETING");
  public static final TermCode CDS_NEG_OBS = new TermCode("CDS_NEG_OBS");
  public static final TermCode CDS_OPPOSITION = new TermCode("CDS_OPPOSITION");
  public static final TermCode CDS_PCM_MEETING = new TermCode("CDS_PCM_MEETING");
  public static final TermCode CDS_PCM_SECOND = new TermCode("CDS_PCM_SECOND");
  public static final TermCode CDS_SIMUL_MEETING = new TermCode("CDS_SIMUL_MEETING");
  public static final TermCode CDS_SIMUL_END = new TermCode("CDS_SIMUL_END");
  public static final TermCode ACCESSO = new TermCode("ACCESSO");
  public static final TermCode WORKS_START = new TermCode("WORKS_START");
  public static final TermCode WORKS_END = new TermCode("WORKS_END");
  public static final TermCode INDENNIZZO_REQ = new TermCode("INDENNIZZO_REQ");
  public static final TermCode POTERE_SOST = new TermCode("POTERE_SOST");
  public static final TermCode PAES_TOTAL = new TermCode("PAES_TOTAL");
  public static final TermCode PAES_TRANSMIT = new TermCode("PAES_TRANSMIT");
  public static final TermCode PAES_SOPR = new TermCode("PAES_SOPR");
  public static final TermCode PAES_NOOPINION = new TermCode("PAES_NOOPINION");
  public static final TermCode PAES_FINAL = new TermCode("PAES_FINAL");
  public static final TermCode PAES_VALIDITY = new TermCode("PAES_VALIDITY");
  public static final TermCode PAESS_TOTAL = new TermCode("PAESS_TOTAL");
  public static final TermCode PAESS_REQ = new TermCode("PAESS_REQ");
  public static final TermCode PAESS_TO_SOPR = new TermCode("PAESS_TO_SOPR");
  public static final TermCode PAESS_OPINION = new TermCode("PAESS_OPINION");
  public static final TermCode PAESS_FINAL = new TermCode("PAESS_FINAL");
  public static final TermCode AUA_CHECK = new TermCode("AUA_CHECK");
  public static final TermCode AUA_FINAL = new TermCode("AUA_FINAL");
  public static final TermCode AUA_VALIDITY = new TermCode("AUA_VALIDITY");
  public static final TermCode LOTT_DECIDE = new TermCode("LOTT_DECIDE");
  public static final TermCode PLAN_OBSERVATIONS = new TermCode("PLAN_OBSERVATIONS");

  public TermCode {
    if (value == null || value.length() > 40 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the code of a term: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
