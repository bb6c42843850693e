package uk.waymark.deployment.violator;

import jakarta.persistence.EntityManager;
import org.flywaydb.core.Flyway;

/** Breaks a rule of the house on purpose: only the engine keeps entities and makes tables. */
public final class KeepsEntities {

    public void keep(EntityManager entities, Object entity) {
        entities.persist(entity);
    }

    public void migrate(Flyway tables) {
        tables.migrate();
    }
}
