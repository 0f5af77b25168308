package it.sportello.applications;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The instances of filed national forms. */
interface FiledInstances extends JpaRepository<FiledInstance, String> {

  List<FiledInstance> findByApplicationIdOrderByVersionNumberDesc(String applicationId);
}
