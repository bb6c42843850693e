package uk.waymark.processes.whose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.StandIn;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.StepCatalogue;

/**
 * Gives each open step of a child to who can do it today. What was somebody's who is not there any more, or to whom the
 * file is closed now, goes to whom its diagram names next, else to its roles, else to who stands in for them.
 */
@Component
class WhoseSteps {

    private final OpenStepsOfChild steps;
    private final NamedByDiagram diagram;
    private final StandIn standIn;
    private final StepCatalogue catalogue;
    private final Written written;

    WhoseSteps(
            OpenStepsOfChild steps, NamedByDiagram diagram, StandIn standIn, StepCatalogue catalogue, Written written) {
        this.steps = steps;
        this.diagram = diagram;
        this.standIn = standIn;
        this.catalogue = catalogue;
        this.written = written;
    }

    /** Where it is written down. */
    @Component
    record Written(JourneyLog log, AuditTrail trail) {}

    /** Looks at every open step of the child, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAt(UUID caseId) {
        List<OpenStepOfChild> open = steps.of(caseId);
        if (!open.isEmpty()) {
            Circle circle = new Circle(caseId, standIn.canOpenAsTeam(caseId), Set.copyOf(steps.listed(caseId)));
            open.forEach(step -> lookAt(circle, step));
        }
    }

    /** The team: those to whom the file is open, and all who are listed. */
    private record Circle(UUID caseId, Set<UUID> canOpen, Set<UUID> listed) {}

    private void lookAt(Circle circle, OpenStepOfChild step) {
        UUID had = step.assignee();
        UUID has = had != null && circle.canOpen().contains(had) ? had : named(circle, step);
        if (!Objects.equals(had, has)) {
            move(circle, step, has);
        } else if (has == null) {
            listedAsDrawn(step);
        }
        String stands = has == null
                ? standIn.of(new StandIn.Unassigned(circle.caseId(), step.areaId(), roles(step), step.agency()))
                        .map(Role::name)
                        .orElse(null)
                : null;
        if (!Objects.equals(stands, step.standsIn())) {
            written.log().standsIn(step.taskId(), stands);
        }
    }

    /** In the team only somebody to whom the file is open; outside of it somebody who is asked to join, as a new key worker is. */
    private @Nullable UUID named(Circle circle, OpenStepOfChild step) {
        Optional<UUID> named = diagram.of(step.taskId());
        return named.filter(who ->
                        circle.canOpen().contains(who) || (!circle.listed().contains(who) && standIn.worksHere(who)))
                .orElse(null);
    }

    private void move(Circle circle, OpenStepOfChild step, @Nullable UUID to) {
        diagram.give(step.taskId(), to);
        List<String> roles = roles(step);
        Optional<String> role =
                to == null ? StandIn.listedUnder(roles) : roles.stream().findFirst();
        role.filter(name -> !name.equals(step.role()))
                .ifPresent(name -> written.log().handedTo(step.taskId(), name));
        if (step.assignee() != null) {
            written.trail()
                    .record(Entry.ofChild(
                            circle.caseId(),
                            null,
                            AuditAction.TASK_MOVED,
                            step.process() + "/" + step.step() + " from=" + step.assignee() + " to="
                                    + (to == null ? role.orElse("nobody") : to)));
        }
    }

    /** What began under a role that its diagram no longer names is listed under one that it does. */
    private void listedAsDrawn(OpenStepOfChild step) {
        List<String> roles = roles(step);
        String role = step.role();
        if (role != null && !roles.contains(role)) {
            StandIn.listedUnder(roles).ifPresent(name -> written.log().handedTo(step.taskId(), name));
        }
    }

    private List<String> roles(OpenStepOfChild step) {
        List<String> drawn = catalogue.candidates(step.process(), step.step());
        return drawn.isEmpty() ? Stream.ofNullable(step.role()).toList() : drawn;
    }
}
