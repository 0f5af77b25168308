package it.sportello.conferences.rules;

import it.sportello.conferences.rules.Position.ConditionalAssent;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.conferences.rules.Position.LackingRequisites;
import it.sportello.conferences.rules.Position.Silence;
import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * What the positions come to, in sentences that give the article: the ground on which the officer
 * weighs them, and part of the reasons of the determination. It counts nobody.
 */
@LegalBasis("L. 241/1990, artt. 3, 14-bis, commi 4 e 5, 14-ter, c. 7, e 14-quater, c. 3")
public final class Weighing {

  private Weighing() {}

  /** One sentence for each voice, and one on what must be weighed, if anything must. */
  public static List<Said> of(List<Voice> voices) {
    List<Said> sentences = new ArrayList<>();
    voices.forEach(voice -> sentences.add(sentence(voice)));
    if (voices.stream().noneMatch(Voice::dissents)) {
      sentences.add(
          Said.of(
              "Nessuno dissente: la decisione non può essere sfavorevole (art. 14-bis, c. 5)."));
    } else {
      sentences.add(
          Said.of(
              "Prevale la posizione che pesa di più per competenza e per interesse curato, con i"
                  + " motivi: non è un voto e non conta il numero (art. 14-ter, c. 7)."));
    }
    voices.stream()
        .filter(Voice::isQualifiedDissent)
        .map(
            voice ->
                Said.of(
                    "%s tutela un interesse qualificato: contro una decisione favorevole può"
                        + " opporsi, e l’efficacia resta sospesa (artt. 14-quater, c. 3, e"
                        + " 14-quinquies).",
                    voice.body()))
        .forEach(sentences::add);
    return List.copyOf(sentences);
  }

  private static Said sentence(Voice voice) {
    Position said = voice.position();
    if (said instanceof Silence) {
      return Said.of("%s ha taciuto: assenso senza condizioni (art. 14-bis, c. 4).", voice.body());
    }
    if (said instanceof Dissent dissent) {
      return voice.dissents()
          ? Said.of("%s dissente: %s", voice.body(), dissent.reasons())
          : Said.of(
              "%s dissente senza motivi: vale come assenso (art. 14-bis, c. 4).", voice.body());
    }
    if (said instanceof LackingRequisites) {
      return Said.of(
          "%s si è espressa senza i requisiti di legge: assenso senza condizioni (art. 14-bis, c."
              + " 4).",
          voice.body());
    }
    return said instanceof ConditionalAssent conditional
        ? Said.of(
            "%s assente a condizione: %s",
            voice.body(), String.join("; ", conditional.conditions()))
        : Said.of("%s assente senza condizioni.", voice.body());
  }
}
