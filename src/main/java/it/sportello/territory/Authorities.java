package it.sportello.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The third bodies that are kept. */
interface Authorities extends JpaRepository<Authority, String> {

  List<Authority> findAllByOrderByName();

  List<Authority> findByPecIgnoreCase(String pec);

  @Query(
      """
      select a from Authority a where a.interest = :interest and :province member of a.provinces
      order by a.id""")
  List<Authority> guarding(Interest interest, String province);
}
