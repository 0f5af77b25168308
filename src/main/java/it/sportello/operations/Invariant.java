package it.sportello.operations;

/** Something that must be true of the data whatever crashed, was clicked twice or was down. */
interface Invariant {

  /** Its short name in reports, such as “I3”. */
  String id();

  /** What must be true, in one sentence. */
  String says();

  /** Reads all there is, changes nothing, and tells what it counted and what is not as it must. */
  void check(Findings findings);
}
