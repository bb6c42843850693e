package uk.waymark.deployment.drive.life;

import static uk.waymark.engine.access.Act.READ;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.people.Team;
import uk.waymark.deployment.drive.people.Worker;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** Who works with a child: the team that forms, its key worker, and how the child is. */
public final class AroundTheChild {

    private static final int CATEGORIES = 4;

    private final uk.waymark.engine.team.Team team;
    private final TeamList list;
    private final ConditionOfChild condition;
    private final AccessPolicy policy;
    private final Today today;

    AroundTheChild(
            uk.waymark.engine.team.Team team,
            TeamList list,
            ConditionOfChild condition,
            AccessPolicy policy,
            Today today) {
        this.team = team;
        this.list = list;
        this.condition = condition;
        this.policy = policy;
        this.today = today;
    }

    /** The child's key worker; nobody while there is none. */
    public @Nullable Reader keyWorker(Workforce everybody, DrivenChild child) {
        return list.keyWorker(child.one().id())
                .flatMap(line -> everybody.person(line.practitionerId()))
                .map(Worker::reader)
                .orElse(null);
    }

    /** The one of this role who works with the child; somebody joins first where nobody does. */
    public Reader joined(Workforce everybody, DrivenChild child, Role role) {
        Team theirs = everybody.team(role);
        for (UUID practitioner : team.practitioners(child.one().id())) {
            var known = theirs.person(practitioner);
            if (known.isPresent() && !known.get().hasLeft(today.date())) {
                return known.get().reader();
            }
        }
        var people = theirs.people(today.date());
        Reader who = people.get(child.number() % people.size()).reader();
        joins(everybody, child, who);
        return who;
    }

    /** This person joins because the law says so, as a caseworker writes it down; nothing changes for one who is there. */
    public void joins(Workforce everybody, DrivenChild child, Reader who) {
        UUID practitioner = Objects.requireNonNull(who.practitionerId());
        if (team.practitioners(child.one().id()).contains(practitioner)) {
            return;
        }
        TeamRole part = who.is(Role.COMMUNITY_NURSING) ? TeamRole.LEAD_CLINICIAN : TeamRole.MEMBER;
        Reader caseworker = everybody.anybody(Role.SEN_CASEWORKER, today.date()).reader();
        team.join(
                caseworker,
                child.reference(),
                Join.byLaw(practitioner, part, "Direct care of the child", "UK GDPR art. 6(1)(e) and 9(2)(h)"));
    }

    /** A nurse writes down how the child is. */
    void is(Workforce everybody, DrivenChild child, CarePhase phase) {
        Reader nurse = joined(everybody, child, Role.COMMUNITY_NURSING);
        boolean shortened = child.traits().shortened();
        Condition now = new Condition(
                shortened ? YesNo.YES : YesNo.NO,
                shortened ? YesNo.YES : YesNo.NO,
                shortened ? child.number() % CATEGORIES + 1 : 0,
                phase,
                null,
                null);
        condition.record(nurse, child.reference(), now, version(nurse, child));
    }

    int version(Reader who, DrivenChild child) {
        return policy.open(who, child.reference(), DataClass.CORE, READ).version();
    }
}
