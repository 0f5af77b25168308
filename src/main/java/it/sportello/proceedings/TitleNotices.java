package it.sportello.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** What stands on the notice board, and what stood on it. */
interface TitleNotices extends JpaRepository<TitleNotice, String> {

  List<TitleNotice> findByUntilOnGreaterThanEqualOrderByPublishedOnDesc(LocalDate day, Limit limit);
}
