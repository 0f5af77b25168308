package it.sportello.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The notices that were posted, by the keys of their recipients. */
interface PostedNotices extends JpaRepository<Notice, String> {

  String MINE = " n.recipient in :recipients ";

  @Query("select n from Notice n where" + MINE + "order by n.createdAt desc, n.id")
  List<Notice> latest(Collection<String> recipients, Limit limit);

  @Query(
      "select n from Notice n where"
          + MINE
          + "and (n.createdAt < :at or n.createdAt = :at and n.id > :id)"
          + " order by n.createdAt desc, n.id")
  List<Notice> before(Collection<String> recipients, Instant at, String id, Limit limit);

  @Query("select count(n) from Notice n where n.readAt is null and" + MINE)
  long unread(Collection<String> recipients);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update Notice n set n.readAt = :at where n.readAt is null and" + MINE)
  int markAllRead(Collection<String> recipients, Instant at);
}
