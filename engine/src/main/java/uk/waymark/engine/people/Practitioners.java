package uk.waymark.engine.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** Which of these people hold this role. */
    @Query("select p.id from Practitioner p join p.roles r where r = :role and p.id in :ids")
    Set<UUID> holding(Role role, Collection<UUID> ids);
}
