package uk.waymark.processes.journey;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.StandIn;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.ProcessVariables;

/** Turns what the process engine reports into rows of the journey log. */
@Component
class StepWriter {

    /** Whose task a step is by its diagram: candidate groups as written there, and who has the ball. */
    record Duty(String groups, Holder holder) {}

    private final JourneyLog log;
    private final ChildOfJourney children;
    private final AgencyOfRequest agencies;
    private final StandIn standIn;

    StepWriter(JourneyLog log, ChildOfJourney children, AgencyOfRequest agencies, StandIn standIn) {
        this.log = log;
        this.children = children;
        this.agencies = agencies;
        this.standIn = standIn;
    }

    void opened(DelegateTask task, Duty duty) {
        DelegateExecution execution = task.getExecution();
        UUID agency = duty.holder() == Holder.AGENCY ? agencies.of(subject(execution)) : null;
        List<String> roles = roles(task, duty.groups());
        UUID person = person(task.getAssignee());
        Begun begun = step(execution, StepKind.USER_TASK, duty.holder())
                .at(agency)
                .task(task.getId(), role(roles, person), person, day(task.getDueDate()));
        log.began(begun, person == null ? standsIn(begun, roles) : null);
    }

    private @Nullable String standsIn(Begun step, List<String> roles) {
        return standIn.of(new StandIn.Unassigned(step.caseId(), step.areaId(), roles, step.agencyId()))
                .map(Role::name)
                .orElse(null);
    }

    void assigned(DelegateTask task) {
        log.assigned(task.getId(), person(task.getAssignee()));
    }

    void waits(DelegateExecution execution) {
        log.began(step(execution, StepKind.WAIT, Holder.SYSTEM).plain());
    }

    void passed(DelegateExecution execution, StepKind kind) {
        if (!canceled(execution)) {
            log.happened(step(execution, kind, Holder.SYSTEM).plain());
        }
    }

    void ended(DelegateExecution execution) {
        log.ended(execution.getActivityInstanceId(), canceled(execution) ? HowEnded.CANCELLED : HowEnded.COMPLETED);
    }

    private static boolean canceled(DelegateExecution execution) {
        return ((ExecutionEntity) execution).isCanceled();
    }

    private Step step(DelegateExecution execution, StepKind kind, Holder holder) {
        return new Step(children.of(execution), execution, kind, holder, null);
    }

    private static @Nullable String subject(DelegateExecution execution) {
        return (String) execution.getVariable(ProcessVariables.SUBJECT);
    }

    /** Those that the diagram names; a role that is worked out is read from the task itself. */
    private static List<String> roles(DelegateTask task, String groups) {
        if (!groups.contains("${")) {
            return groups.isBlank() ? List.of() : List.of(groups.strip().split("\\s*,\\s*"));
        }
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    /** What is given to nobody in person has to be in somebody's list. */
    private static @Nullable String role(List<String> roles, @Nullable UUID person) {
        return (person == null ? StandIn.listedUnder(roles) : roles.stream().findFirst()).orElse(null);
    }

    private static @Nullable UUID person(@Nullable String assignee) {
        return assignee == null ? null : UUID.fromString(assignee);
    }

    private static @Nullable LocalDate day(@Nullable Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), Today.ENGLAND);
    }

    /** One step while its row is put together. */
    private record Step(
            ChildOfJourney.Place child,
            DelegateExecution execution,
            StepKind kind,
            Holder holder,
            @Nullable UUID agency) {

        Step at(@Nullable UUID newAgency) {
            return new Step(child, execution, kind, holder, newAgency);
        }

        Begun plain() {
            return task(null, null, null, null);
        }

        Begun task(@Nullable String taskId, @Nullable String role, @Nullable UUID person, @Nullable LocalDate dueOn) {
            String process = execution.getProcessDefinitionId();
            return new Begun(
                    child.caseId(),
                    child.areaId(),
                    process.substring(0, process.indexOf(':')),
                    execution.getProcessInstanceId(),
                    execution.getActivityInstanceId(),
                    execution.getCurrentActivityId(),
                    kind,
                    taskId,
                    role,
                    holder,
                    agency,
                    person,
                    subject(execution),
                    dueOn);
        }
    }
}
