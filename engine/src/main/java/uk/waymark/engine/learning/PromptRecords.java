package uk.waymark.engine.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What has happened to each child from which others can learn. */
interface PromptRecords extends JpaRepository<LearningPrompt, UUID> {

    List<LearningPrompt> findByCaseIdOrderByHappenedOnDescIdDesc(UUID caseId);

    boolean existsByCaseIdAndEventAndHappenedOn(UUID caseId, LearningEvent event, LocalDate happenedOn);
}
