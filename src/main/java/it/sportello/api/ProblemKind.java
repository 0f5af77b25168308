package it.sportello.api;

import org.springframework.http.HttpStatus;

/** The kinds of problem: each has a name that never changes, a status, and words for people. */
enum ProblemKind {
  UNREADABLE("corpo-non-leggibile", HttpStatus.BAD_REQUEST, "Il corpo non si può leggere"),
  UNKNOWN_FIELD("campo-sconosciuto", HttpStatus.BAD_REQUEST, "Campo sconosciuto"),
  BAD_PARAMETER("parametro-non-valido", HttpStatus.BAD_REQUEST, "Parametro non valido"),
  BAD_REQUEST("richiesta-non-valida", HttpStatus.BAD_REQUEST, "Richiesta non valida"),
  KEY_MISSING("chiave-mancante", HttpStatus.BAD_REQUEST, "Manca la Idempotency-Key"),
  UNAUTHENTICATED("autenticazione-richiesta", HttpStatus.UNAUTHORIZED, "Autenticazione richiesta"),
  FORBIDDEN("non-autorizzato", HttpStatus.FORBIDDEN, "Non ha i permessi per questa operazione"),
  NOT_FOUND("non-trovato", HttpStatus.NOT_FOUND, "Non trovato"),
  METHOD("metodo-non-ammesso", HttpStatus.METHOD_NOT_ALLOWED, "Metodo non ammesso"),
  NOT_ACCEPTABLE("formato-non-disponibile", HttpStatus.NOT_ACCEPTABLE, "Formato non disponibile"),
  WRONG_STATE("stato-non-compatibile", HttpStatus.CONFLICT, "Non è il momento di questo passo"),
  TERM_OVER("termine-scaduto", HttpStatus.CONFLICT, "Il termine è scaduto"),
  IN_FLIGHT("in-corso", HttpStatus.CONFLICT, "La stessa richiesta è in corso"),
  STALE(
      "versione-superata", HttpStatus.PRECONDITION_FAILED, "Qualcuno ha modificato nel frattempo"),
  TOO_LARGE("troppo-grande", HttpStatus.PAYLOAD_TOO_LARGE, "La richiesta supera i limiti"),
  FILE_TOO_LARGE("file-troppo-grande", HttpStatus.PAYLOAD_TOO_LARGE, "Il file è troppo grande"),
  MEDIA_TYPE("tipo-non-ammesso", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type non ammesso"),
  FILE_TYPE("formato-non-ammesso", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Formato non ammesso"),
  INVALID("dati-non-validi", HttpStatus.UNPROCESSABLE_ENTITY, "I dati non sono validi"),
  KEY_REUSED("chiave-riusata", HttpStatus.UNPROCESSABLE_ENTITY, "Idempotency-Key già usata"),
  FILE_EMPTY("file-vuoto", HttpStatus.UNPROCESSABLE_ENTITY, "Il file è vuoto"),
  FILE_MISMATCH(
      "contenuto-incoerente",
      HttpStatus.UNPROCESSABLE_ENTITY,
      "Il contenuto non è quello del nome"),
  FILE_DAMAGED("file-illeggibile", HttpStatus.UNPROCESSABLE_ENTITY, "Il file è danneggiato"),
  FILE_PROTECTED("file-protetto", HttpStatus.UNPROCESSABLE_ENTITY, "Il file è protetto"),
  FILE_COMPLEX(
      "file-troppo-complesso", HttpStatus.UNPROCESSABLE_ENTITY, "Il file è troppo complesso"),
  FILE_ACTIVE("contenuto-attivo", HttpStatus.UNPROCESSABLE_ENTITY, "Il file contiene un programma"),
  FILE_HARMFUL("malware", HttpStatus.UNPROCESSABLE_ENTITY, "Il file contiene software dannoso"),
  XML_NOT_ALLOWED(
      "xml-non-ammesso", HttpStatus.UNPROCESSABLE_ENTITY, "XML con riferimenti esterni"),
  FILE_HELD("in-verifica", HttpStatus.CONFLICT, "Il file è in verifica"),
  STORE_FULL("spazio-esaurito", HttpStatus.INSUFFICIENT_STORAGE, "Lo spazio è esaurito"),
  VERSION_MISSING("versione-mancante", HttpStatus.PRECONDITION_REQUIRED, "Manca If-Match"),
  TOO_MANY("troppe-richieste", HttpStatus.TOO_MANY_REQUESTS, "Troppe richieste"),
  UNAVAILABLE("non-disponibile", HttpStatus.SERVICE_UNAVAILABLE, "Momentaneamente non disponibile"),
  INTERNAL("errore-interno", HttpStatus.INTERNAL_SERVER_ERROR, "Errore inatteso");

  private final String slug;
  private final HttpStatus status;
  private final String title;

  ProblemKind(String slug, HttpStatus status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  String slug() {
    return slug;
  }

  /** The {@code type} of the problem: stable, for programs. */
  String type() {
    return "urn:sportello:" + slug;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }
}
