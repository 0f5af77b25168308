package it.sportello.notices;

/** No such notice, or it is for somebody else: one answer for both. */
public class NoticeNotFound extends RuntimeException {

  NoticeNotFound(String id) {
    super("No notice " + id);
  }
}
