package it.sportello.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The desk offices that are kept. */
interface Offices extends JpaRepository<Office, String> {

  List<Office> findAllByOrderByName();

  @Query(
      """
      select o from Office o join AssignedService s on s.office = o.id
      where s.municipality = :municipality and s.desk = :desk
      and s.validFrom <= :on and (s.validTo is null or s.validTo >= :on)""")
  Optional<Office> serving(String municipality, Desk desk, LocalDate on);
}
