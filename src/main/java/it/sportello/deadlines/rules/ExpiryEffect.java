package it.sportello.deadlines.rules;

/** What the law makes of a term that has run out. */
public enum ExpiryEffect {
  SILENT_ASSENT("Silenzio-assenso"),
  SILENT_REFUSAL("Silenzio-rigetto"),
  CONSOLIDATION("Consolidamento"),
  ACTIVITY_FORBIDDEN("Attività vietata"),
  ASSENT_ACQUIRED("Assenso acquisito"),
  LAPSE("Decadenza"),
  INERTIA("Inerzia: potere sostitutivo"),
  DUTY_ONLY("Termine per adempiere"),
  CONCLUDED_WITHOUT("Si procede comunque");

  private final String label;

  ExpiryEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the matter is decided by the expiry, so that a late act no longer counts. */
  public boolean isDecisive() {
    return this != INERTIA && this != DUTY_ONLY;
  }
}
