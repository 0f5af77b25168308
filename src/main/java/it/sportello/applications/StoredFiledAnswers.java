package it.sportello.applications;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The answers of applications in all their versions. */
interface StoredFiledAnswers extends JpaRepository<FiledAnswers, FiledAnswers.Key> {

  List<FiledAnswers> findByKeyApplicationIdOrderByKeyNumber(String applicationId);
}
