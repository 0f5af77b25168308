package it.sportello.documents;

import java.util.List;

/** Acts for tests. */
final class ActSamples {

  private ActSamples() {}

  static ActContent full() {
    return ActContent.titled("Permesso di costruire n. 14/2026")
        .from(
            new Letterhead(
                "Comune di Borgo Sereno",
                "Sportello unico per l'edilizia",
                "Piazza del Municipio 1 · PEC sue@pec.borgosereno.example · tel. 055 000000"))
        .protocol("2026/0000123 del 22 novembre 2026")
        .placeAndDate("Borgo Sereno, 22 novembre 2026")
        .caseNumber("048999-20260901-000014")
        .to(List.of("Giulia Esempio", "arch. Marco Modello (procuratore)"))
        .object("Ristrutturazione edilizia con ampliamento in via dei Tigli 8")
        .warning("Trascorso il termine senza una risposta, la domanda si intende accolta.")
        .party("Richiedente", "Giulia Esempio", "giulia@pec.example")
        .party("Progettista", "arch. Marco Modello", "modello@pec.example")
        .basedOn(List.of("D.P.R. 380/2001, artt. 10, 11 e 20", "L. 241/1990, art. 3"))
        .section(
            ActSection.text(
                "Motivazione",
                "L'intervento è conforme agli strumenti urbanistici e al regolamento edilizio.",
                "Sono stati acquisiti i pareri «favorevoli» della conferenza: costo € 1.250,00."))
        .section(
            ActSection.table(
                "Pareri",
                new ActTable(
                    "Che cosa hanno detto le amministrazioni",
                    List.of("Amministrazione", "Posizione", "Data"),
                    List.of(
                        List.of("Soprintendenza", "Assenso con condizioni", "10/10/2026"),
                        List.of("Vigili del fuoco", "Assenso per silenzio", "30/10/2026")))))
        .prescriptions(
            List.of(
                "Comunicare l'inizio dei lavori entro un anno dal ritiro del titolo.",
                "Conservare gli infissi in legno sul fronte strada."))
        .ledger(
            List.of(
                new LedgerRow(
                    "01/09/2026",
                    "Presentazione",
                    "D.P.R. 380/2001, art. 20, c. 3",
                    "",
                    "30/11/2026",
                    "Il termine di 90 giorni corre dal giorno dopo la presentazione."),
                new LedgerRow(
                    "21/09/2026",
                    "Richiesta di integrazioni",
                    "L. 241/1990, art. 2, c. 7",
                    "30/11/2026",
                    "21/01/2027",
                    "Il termine è stato fermo 52 giorni.")))
        .drawings(
            List.of(new HashedFile("tavola-01.pdf", "9f86d081884c7d659a2feaa0c55ad015".repeat(2))))
        .appeal(ActContent.appealTo("Tribunale amministrativo regionale della Toscana"))
        .note("Copia conforme disponibile allo sportello telematico.")
        .signedBy(ActSigner.digitally("Anna Prova", "Il responsabile dello sportello"))
        .done();
  }
}
