package it.sportello.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which office serves which municipality, and when. */
interface AssignedServices extends JpaRepository<AssignedService, Long> {

  List<AssignedService> findByMunicipalityAndDesk(String municipality, Desk desk);
}
