package uk.waymark.engine.contact;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The searches for a number to ring out of hours that found none. */
interface NumberSearches extends JpaRepository<NumberSearch, UUID> {}
