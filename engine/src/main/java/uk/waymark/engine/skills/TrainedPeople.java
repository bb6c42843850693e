package uk.waymark.engine.skills;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who has been trained for each child. */
interface TrainedPeople extends JpaRepository<TrainedPerson, UUID> {

    List<TrainedPerson> findByCaseIdAndEndedOnIsNullOrderById(UUID caseId);
}
