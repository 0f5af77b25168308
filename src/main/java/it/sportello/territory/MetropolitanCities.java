package it.sportello.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The metropolitan cities that are kept. */
interface MetropolitanCities extends JpaRepository<MetropolitanCity, String> {

  List<MetropolitanCity> findAllByOrderByName();
}
