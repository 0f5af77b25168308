package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import jakarta.persistence.Embeddable;

/** A body at the roll call of a meeting: who speaks for it, with which powers, if anybody came. */
@Embeddable
class Attendance {

  private String authorityId;
  private String authorityName;
  private String representative;
  private String powers;
  private boolean present;
  private boolean spoke;

  protected Attendance() {}

  Attendance(String authorityName, Attending attending) {
    this.authorityId = attending.authority().value();
    this.authorityName = authorityName;
    this.representative = attending.representative();
    this.powers = attending.powers();
    this.present = attending.present();
  }

  Attendance speaking() {
    var same =
        new Attendance(
            authorityName,
            new Attending(new AuthorityId(authorityId), present, representative, powers));
    same.spoke = true;
    return same;
  }

  String body() {
    return authorityId;
  }

  boolean present() {
    return present;
  }

  boolean spoke() {
    return spoke;
  }

  AttendanceView view() {
    return new AttendanceView(
        new AuthorityId(authorityId), authorityName, present, representative, powers, spoke);
  }
}
