package uk.waymark.engine.skills;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** For which children somebody has looked. */
interface SkillsChecks extends JpaRepository<SkillsCheck, UUID> {}
