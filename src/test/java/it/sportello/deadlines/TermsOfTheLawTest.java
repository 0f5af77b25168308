package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.Length;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermTable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every term that the law gives a name must stand in the table, as long as the law says. */
class TermsOfTheLawTest {

  private static final TermTable TABLE = LawBook.national();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            GEN_TERM             | 30 days                          | INERTIA
            TENBIS_OBSERVATIONS  | 10 days                          | CONCLUDED_WITHOUT
            PDC_RDP_NAME         | 10 days                          | DUTY_ONLY
            PDC_ATTEST           | 15 days                          | DUTY_ONLY
            PDC_MODIF_DOCS       | 15 days                          | DUTY_ONLY
            PDC_LIEU_75          | 75 days                          | SILENT_ASSENT
            PDC_INTEGR_REQ       | 30 days/60 days                  | DUTY_ONLY
            PDC_PROPOSAL         | 60 days/120 days                 | DUTY_ONLY
            PDC_FINAL            | 30 days                          | SILENT_ASSENT
            PDC_SILENCE_EFFECT   | 1 days                           | SILENT_ASSENT
            LOMB_PDC_FINAL       | 60 days/105 days                 | SILENT_ASSENT
            SCIA_CONTROL         | 30 days/60 days                  | CONSOLIDATION
            SCA_CONTROL          | 30 days/60 days                  | CONSOLIDATION
            SCIA_CONFORM         | 30 days                          | ACTIVITY_FORBIDDEN
            SCIA_UNICA_PROPOSAL  | 5 days before                    | DUTY_ONLY
            SCIA_ALT_INHIBIT     | 30 days                          | CONSOLIDATION
            SCIA_ALT_START       | 1 days                           | ASSENT_ACQUIRED
            AUTOTUTELA_6M        | 6 months                         | LAPSE
            SAN36                | 60 days                          | SILENT_REFUSAL
            SAN36BIS_PDC         | 45 days                          | SILENT_ASSENT
            SAN36BIS_SCIA        | 30 days                          | SILENT_ASSENT
            SAN36BIS_ATTEST      | 10 days                          | DUTY_ONLY
            SCA_FILING           | 15 days                          | DUTY_ONLY
            SUAP_INTEGR_REQ      | 30 days                          | CONCLUDED_WITHOUT
            SUAP_FINAL           | 30 days                          | INERTIA
            SUAP8_OPINION        | 30 days                          | DUTY_ONLY
            SUAP9_MEETING        | 10 days                          | DUTY_ONLY
            SUAP10_FORWARD       | 5 days                           | DUTY_ONLY
            SUAP10_CONTROL       | 90 days                          | CONSOLIDATION
            SUAP10_MEASURES      | 15 days                          | DUTY_ONLY
            CDS_INDIZIONE        | 5 working days                   | DUTY_ONLY
            CDS_INTEGR_REQ       | 15 days                          | CONCLUDED_WITHOUT
            CDS_DETERM           | 30 days/45 days/60 days/90 days  | ASSENT_ACQUIRED
            CDS_CONCLUSION       | 5 working days                   | DUTY_ONLY
            CDS_NEG_OBS          | 10 days                          | CONCLUDED_WITHOUT
            CDS_MEETING          | 10 days/15 days/30 days          | DUTY_ONLY
            CDS_SIMUL_MEETING    | 30 days/45 days                  | DUTY_ONLY
            CDS_SIMUL_END        | 30 days/45 days/60 days/90 days  | ASSENT_ACQUIRED
            CDS_OPPOSITION       | 10 days                          | CONSOLIDATION
            CDS_PCM_MEETING      | 15 days                          | DUTY_ONLY
            CDS_PCM_SECOND       | 15 days                          | DUTY_ONLY
            CDS_PRELIM           | 5 working days                   | DUTY_ONLY
            PAES_TRANSMIT        | 40 days                          | DUTY_ONLY
            PAES_SOPR            | 45 days                          | DUTY_ONLY
            PAES_FINAL           | 20 days                          | INERTIA
            PAES_NOOPINION       | 60 days                          | CONCLUDED_WITHOUT
            PAES_TOTAL           | 105 days                         | INERTIA
            PAESS_REQ            | 10 days                          | DUTY_ONLY
            PAESS_REPLY          | 10 days                          | CONCLUDED_WITHOUT
            PAESS_TO_SOPR        | 20 days                          | DUTY_ONLY
            PAESS_OPINION        | 20 days                          | ASSENT_ACQUIRED
            PAESS_FINAL          | 10 days                          | INERTIA
            PAESS_TOTAL          | 60 days                          | INERTIA
            AUA_CHECK            | 30 days                          | CONCLUDED_WITHOUT
            AUA_FINAL            | 90 days/120 days                 | INERTIA
            VVF_VALUT            | 60 days                          | INERTIA
            PARCO_NO             | 60 days                          | ASSENT_ACQUIRED
            BBCC_AUT             | 120 days                         | INERTIA
            ART17BIS             | 30 days/90 days                  | ASSENT_ACQUIRED
            ART16_OPINION        | 20 days                          | CONCLUDED_WITHOUT
            SISMICA              | 30 days                          | SILENT_ASSENT
            MEDIA_STRUTT         | 90 days                          | SILENT_ASSENT
            GRANDE_STRUTT        | 120 days                         | SILENT_ASSENT
            ACCESSO              | 30 days                          | SILENT_REFUSAL
            ACCESSO_OPP          | 10 days                          | CONCLUDED_WITHOUT
            ACCESSO_CONFIRM      | 30 days                          | ASSENT_ACQUIRED
            CDU                  | 30 days                          | DUTY_ONLY
            DEMOLITION           | 90 days                          | LAPSE
            WORKS_START          | 1 years                          | LAPSE
            WORKS_END            | 3 years                          | LAPSE
            SALVAGUARDIA         | 3 years/5 years                  | LAPSE
            STOP_WORKS_45        | 45 days                          | LAPSE
            INDENNIZZO_REQ       | 20 days                          | LAPSE
            POTERE_SOST          | 15 days                          | DUTY_ONLY
            VEN_PUA_ADOPT        | 75 days                          | SILENT_ASSENT
            VEN_PUA_OBS          | 30 days                          | CONCLUDED_WITHOUT
            VEN_PUA_APPROVE      | 75 days                          | SILENT_ASSENT
            LOMB_PA_ADOPT        | 90 days                          | INERTIA
            ER_IMPROC            | 10 working days                  | CONCLUDED_WITHOUT
          """)
  void standsInTheTable(String code, String lengths, ExpiryEffect effect) {
    var rows =
        TABLE.rows(new TermCode(code)).stream()
            .filter(row -> "IT".equals(row.scope().territory()))
            .toList();
    assertThat(rows.stream().map(row -> row.span().length()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(lengths.split("/")).map(Length::parse).toList());
    assertThat(rows).extracting(row -> row.expiry().effect()).containsOnly(effect);
    assertThat(rows).extracting(Term::label).noneMatch(String::isBlank);
  }
}
