package it.sportello.proceedings;

/** How a step of the desk ends that is decided by choosing. */
public enum Way {
  /** The only way there is: the step is done. */
  DONE,
  FAVOURABLE,
  /** Favourable, under the conditions that are written with it. */
  CONDITIONAL,
  UNFAVOURABLE
}
