package it.sportello.documents;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws abandoned uploads away, once an hour; several nodes may do so at the same time. */
@Component
class UploadSweep {

  private final Uploads uploads;

  UploadSweep(Uploads uploads) {
    this.uploads = uploads;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
  void sweep() {
    uploads.sweep();
  }
}
