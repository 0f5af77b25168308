package it.sportello.documents;

/** What the scanner for malware has said of a file. */
public enum ScanState {
  /** Nothing harmful was found, or no scanner is configured. */
  CLEAN,
  /** The scanner could not be asked yet: the file is kept and waits, nobody opens it. */
  WAITING,
  /** It was found harmful after it had been kept: nobody opens it any more. */
  HARMFUL
}
