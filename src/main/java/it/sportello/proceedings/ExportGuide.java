package it.sportello.proceedings;

/** Tells whoever unpacks a case file what is in it and how its record can be checked. */
final class ExportGuide {

  private ExportGuide() {}

  static String text(CaseExport.Contents contents) {
    return """
        Fascicolo della pratica %s
        Estratto il %s (istante UTC)

        Che cosa c’è
          documenti/       tutto ciò che è stato presentato e chiesto, e gli atti, ogni file una volta
          fascicolo.json   la pratica: dati, risposte, atti, che cosa è accaduto, i termini con il loro
                           conto passo per passo e l’articolo di legge, la conferenza e le posizioni
          registro.jsonl   il registro: chi ha fatto, visto, scaricato o si è visto rifiutare che cosa;
                           una riga per ogni fatto, dalla più antica; l’ultima è questa estrazione

        Come si verifica il registro
        Ogni riga porta l’impronta («hash») di se stessa e di quella prima («previous»). Per ogni riga:
          1. «previous» è l’«hash» della riga prima; per la prima riga è 64 volte il carattere 0;
          2. «seq» cresce di uno, da 1;
          3. «hash» è lo SHA-256, in cifre esadecimali minuscole, dei campi
             previous, chain, seq, micros, actor, kind, what, subject
             in quest’ordine, ciascuno in UTF-8 e preceduto dalla sua lunghezza in byte e da «:»
             (per esempio 5:house). «micros» sono i microsecondi dal 1° gennaio 1970, UTC.
        Se una riga è stata cambiata, tolta, aggiunta o spostata, da lì in poi il conto non torna.

        In Python:
          import hashlib, json
          last = "0" * 64
          for n, text in enumerate(open("registro.jsonl", encoding="utf-8"), 1):
              line = json.loads(text)
              h = hashlib.sha256()
              for k in "previous chain seq micros actor kind what subject".split():
                  b = str(line[k]).encode("utf-8")
                  h.update(str(len(b)).encode() + b":" + b)
              assert line["previous"] == last and line["seq"] == n and line["hash"] == h.hexdigest(), n
              last = line["hash"]
          print("il registro è integro:", n, "righe")

        Nel registro le persone sono riferimenti, non nomi.
        """
        .formatted(contents.view().summary().number(), contents.at());
  }
}
