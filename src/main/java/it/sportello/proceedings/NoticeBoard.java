package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice board: the titles issued, for everybody to see, without personal data. */
@Service
@Transactional
@LegalBasis("D.P.R. 380/2001, art. 20, c. 6")
public class NoticeBoard {

  private static final int LARGEST = 200;

  private final TitleNotices notices;
  private final Catalogue catalogue;
  private final Clock clock;

  NoticeBoard(TitleNotices notices, Catalogue catalogue, Clock clock) {
    this.notices = notices;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<PublishedTitle> current() {
    return notices
        .findByUntilOnGreaterThanEqualOrderByPublishedOnDesc(today(), Limit.of(LARGEST))
        .stream()
        .map(TitleNotice::view)
        .toList();
  }

  void publish(Proceeding proceeding, String title) {
    String object = catalogue.procedure(proceeding.procedure()).name().it();
    notices.save(new TitleNotice(proceeding, title, object, today()));
  }

  private LocalDate today() {
    return LegalTime.dayOf(clock.instant());
  }
}
