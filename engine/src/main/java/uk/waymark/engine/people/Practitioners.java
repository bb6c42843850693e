package uk.waymark.engine.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The people who work in the agencies. */
public interface Practitioners extends JpaRepository<Practitioner, UUID> {

    /** Everybody of an area who still works there, by name. */
    @Query("""
            select p from Practitioner p where p.leftOn is null
            and p.agencyId in (select a.id from Agency a where a.areaId = :areaId) order by p.fullName""")
    List<Practitioner> ofArea(UUID areaId);
}
