package it.sportello.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which office serves which municipality, and when. */
interface AssignedServices extends JpaRepository<AssignedService, Long> {

  List<AssignedService> findByMunicipalityAndDesk(String municipality, Desk desk);

  /** What is or will be in force, municipality by municipality. */
  @Query(
      """
      select s from AssignedService s where s.validTo is null or s.validTo >= :day
      order by s.municipality, s.desk, s.validFrom""")
  List<AssignedService> notOverOn(LocalDate day);
}
