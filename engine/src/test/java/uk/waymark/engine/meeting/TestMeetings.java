package uk.waymark.engine.meeting;

import static uk.waymark.engine.care.AroundChild.id;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;

/** Plans meetings about invented children for tests. */
@Component
class TestMeetings {

    private final AroundChild around;
    private final PlanMeeting plans;
    private final MeetingPages pages;
    private final Team team;
    private final Today today;

    TestMeetings(AroundChild around, PlanMeeting plans, MeetingPages pages, Team team, Today today) {
        this.around = around;
        this.plans = plans;
        this.pages = pages;
        this.team = team;
        this.today = today;
    }

    /** The meetings of a new child, for whom the ward plans and who has a nurse in the team. */
    OfChild ofChildWithTeam() {
        Child child = around.child();
        Reader nurse = around.worker(child, Role.COMMUNITY_NURSING);
        team.join(
                child.caseworker(),
                child.reference(),
                Join.byLaw(id(nurse.practitionerId()), TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
        return new OfChild(child, nurse);
    }

    MeetingPlan wanted(MeetingKind kind, Reader... people) {
        return new MeetingPlan(
                kind,
                today.date().plusDays(2),
                LocalTime.of(14, 30),
                false,
                "Ward 3",
                Arrays.stream(people).map(person -> id(person.practitionerId())).toList());
    }

    /** The meetings about one child. */
    final class OfChild {

        private final Child child;
        private final Reader nurse;

        private OfChild(Child child, Reader nurse) {
            this.child = child;
            this.nurse = nurse;
        }

        Child child() {
            return child;
        }

        Reader ward() {
            return child.caseworker();
        }

        Reader nurse() {
            return nurse;
        }

        UUID plan(MeetingKind kind, Reader... people) {
            return plans.plan(ward(), child.reference(), wanted(kind, people));
        }

        MeetingView one(UUID meeting) {
            return pages.one(ward(), around.open(child), meeting);
        }

        MeetingView.Invited invited(UUID meeting, Guest guest) {
            return one(meeting).invited().stream()
                    .filter(who -> who.guest() == guest)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
