package uk.waymark.engine.contact;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The numbers that families can ring. */
interface ContactPoints extends JpaRepository<ContactPoint, UUID> {}
