package uk.waymark.deployment.stories.world;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;

/** How a team forms around a child, what the family permits, and what is written down together. */
@TestComponent
public class Care {

    private static final Answer MOTHER = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, null);

    private final Team team;
    private final Permissions permissions;
    private final EmergencySummary summary;
    private final AccessPolicy policy;
    private final Ledgers ledgers;

    Care(Team team, Permissions permissions, EmergencySummary summary, AccessPolicy policy, Ledgers ledgers) {
        this.team = team;
        this.permissions = permissions;
        this.summary = summary;
        this.policy = policy;
        this.ledgers = ledgers;
    }

    /** Somebody joins because the law says so. */
    public void joinsByLaw(Child child, Reader who) {
        joinsByLaw(child, child.as(Role.KEY_WORKER), who);
    }

    /** The same, written down by this person. */
    public void joinsByLaw(Child child, Reader by, Reader who) {
        Join join =
                Join.byLaw(id(who.practitionerId()), TeamRole.LEAD_CLINICIAN, "Direct care", "UK GDPR art. 9(2)(h)");
        team.join(by, child.reference(), join);
        ledgers.agree();
    }

    /** The family permits their agency to know about the child's health, and somebody joins. */
    public void joinsByPermission(Child child, Reader who) {
        Reader by = child.as(Role.KEY_WORKER);
        UUID agency = id(who.agencyId());
        permissions.ask(by, child.reference(), agency, DataClass.HEALTH);
        permissions.give(by, child.reference(), agency, DataClass.HEALTH, MOTHER);
        team.join(by, child.reference(), Join.byPermission(id(who.practitionerId()), TeamRole.MEMBER));
        ledgers.agree();
    }

    /** The family takes its permission back. */
    public void withdraws(Child child, Reader from) {
        permissions.withdraw(
                child.as(Role.KEY_WORKER), child.reference(), id(from.agencyId()), DataClass.HEALTH, MOTHER);
        ledgers.agree();
    }

    /** What everybody needs to know in an emergency, for professionals and in plain words. */
    public void writesSummary(Child child) {
        Reader nurse = child.as(Role.COMMUNITY_NURSING);
        summary.write(nurse, child.reference(), "Give oxygen.", -1);
        summary.writePlain(nurse, child.reference(), "I need air.", 0);
        ledgers.agree();
    }

    /** The file as this person opens it; refused when they may not. */
    public OpenCase open(Reader reader, Child child) {
        return policy.open(reader, child.reference(), DataClass.CORE, Act.READ);
    }

    /** Whether this person can open what is known about the child's health. */
    public boolean opens(Reader reader, Child child) {
        return policy.allows(reader, child.reference(), DataClass.HEALTH, Act.READ);
    }

    /** The identifier of somebody who certainly has one. */
    public static UUID id(@Nullable UUID id) {
        return Objects.requireNonNull(id);
    }
}
