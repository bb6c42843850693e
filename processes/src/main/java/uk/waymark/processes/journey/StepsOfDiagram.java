package uk.waymark.processes.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.StepKind;

/**
 * Finds, while a diagram is read, the steps that people care about: tasks, what the system does, waits, and how it
 * ended. Gateways and starts are plumbing.
 */
final class StepsOfDiagram extends AbstractBpmnParseListener {

    private final StepWriter writer;

    StepsOfDiagram(StepWriter writer) {
        this.writer = writer;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String groups = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups");
        StepWriter.Duty duty = new StepWriter.Duty(groups == null ? "" : groups, holder(element));
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened -> writer.opened(opened, duty));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, writer::assigned);
        // Here and not in the task's own events: a step that is taken away ends here too.
        onEnd(activity, writer::ended);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(activity, execution -> writer.passed(execution, StepKind.SERVICE));
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) writer::waits);
        onEnd(activity, writer::ended);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(activity, execution -> writer.passed(execution, StepKind.EVENT));
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        onEnd(activity, execution -> writer.passed(execution, StepKind.EVENT));
    }

    /** What a step does when it is over. */
    private interface Ending {
        void end(DelegateExecution execution);
    }

    private static void onEnd(ActivityImpl activity, Ending ending) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ending::end);
    }

    private static Holder holder(Element task) {
        Element extensions = task.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties != null) {
            for (Element property : properties.elements("property")) {
                if ("holder".equals(property.attribute("name"))) {
                    return Holder.valueOf(property.attribute("value"));
                }
            }
        }
        return Holder.TEAM;
    }
}
