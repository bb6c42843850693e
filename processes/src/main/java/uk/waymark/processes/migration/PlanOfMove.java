package uk.waymark.processes.migration;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.springframework.stereotype.Component;

/**
 * Which step of an earlier diagram is which step of the newest: those with the same id, and those declared as renamed.
 *
 * <p>Messages are listened for by the newest diagram's words. Timers are left as they are: a day that was promised stays.
 */
@Component
class PlanOfMove {

    private final RuntimeService journeys;
    private final RepositoryService diagrams;
    private final Renames renames;

    PlanOfMove(ProcessEngine engine, Renames renames) {
        this.journeys = engine.getRuntimeService();
        this.diagrams = engine.getRepositoryService();
        this.renames = renames;
    }

    /**
     * The plan.
     *
     * @throws MigrationPlanValidationException when the two diagrams cannot be matched at all
     */
    MigrationPlan of(String process, String source, String target) {
        List<MigrationInstruction> same = journeys.createMigrationPlan(source, target)
                .mapEqualActivities()
                .build()
                .getInstructions();
        BpmnModelInstance earlier = diagrams.getBpmnModelInstance(source);
        BpmnModelInstance newest = diagrams.getBpmnModelInstance(target);
        MigrationPlanBuilder plan = journeys.createMigrationPlan(source, target);
        same.forEach(step -> map(plan, step.getSourceActivityId(), step.getTargetActivityId(), newest));
        renames.of(process).forEach((before, now) -> {
            if (has(earlier, before) && has(newest, now) && !has(newest, before)) {
                map(plan, before, now, newest);
            }
        });
        return plan.build();
    }

    private static void map(MigrationPlanBuilder plan, String before, String now, BpmnModelInstance newest) {
        if (newest.getModelElementById(now) instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance)) {
            plan.mapActivities(before, now).updateEventTrigger();
        } else {
            plan.mapActivities(before, now);
        }
    }

    private static boolean has(BpmnModelInstance diagram, String step) {
        return diagram.getModelElementById(step) instanceof FlowNode;
    }
}
