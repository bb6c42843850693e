package uk.waymark.processes.invariants;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** While somebody is at a step, the record that the step is about stands where that step belongs. */
@Component
class RecordsStandAtTheirSteps implements Invariant {

    /** What the record says while somebody is at this step. */
    private static final Map<String, Set<String>> WHILE = Map.ofEntries(
            entry("choose-advisers", Set.of("GATHERING")),
            entry("decide-plan-needed", Set.of("GATHERED")),
            entry("draft-the-plan", Set.of("DRAFT")),
            entry("agree-health-provision", Set.of("DRAFT")),
            entry("send-the-draft", Set.of("DRAFT")),
            entry("comment-on-the-draft", Set.of("SENT")),
            entry("answer-the-family", Set.of("SENT")),
            entry("record-setting-answer", Set.of("SENT")),
            entry("decide-to-issue", Set.of("SENT")),
            entry("send-the-final-plan", Set.of("DRAFT")),
            entry("collect-acknowledgements", Set.of("FINAL")),
            entry("decide-to-reassess", Set.of("ASKED", "DECIDED")),
            entry("tell-family-reassessment", Set.of("DECIDED")),
            entry("tell-family-no-reassessment", Set.of("DECIDED")),
            entry("decide-after-reassessment", Set.of("ASSESSING", "STAYING")),
            entry("tell-family-plan-stays", Set.of("STAYING")),
            entry("put-the-question", Set.of("ASKED")),
            entry("decide-the-need", Set.of("READY")),
            entry("decide-the-money", Set.of("NEED_DECIDED")),
            entry("tell-family-what-panel-says", Set.of("NEED_DECIDED", "FUNDED")),
            entry("plan-the-review-meeting", Set.of("WAITING", "INVITED")),
            entry("gather-advice-for-review", Set.of("INVITED")),
            entry("hold-the-review-meeting", Set.of("INVITED")),
            entry("write-the-review-report", Set.of("HELD")),
            entry("decide-after-the-review", Set.of("REPORTED")),
            entry("comment-on-the-changes", Set.of("AMENDING")),
            entry("send-the-changed-plan", Set.of("AMENDING")),
            entry("check-for-an-appeal", Set.of("CEASING")),
            entry("hold-planning-meeting", Set.of("IN_HOSPITAL")),
            entry("work-through-checklist", Set.of("IN_HOSPITAL")),
            entry("leave-hospital", Set.of("IN_HOSPITAL")),
            entry("arrange-rapid-discharge", Set.of("IN_HOSPITAL")),
            entry("leave-hospital-now", Set.of("IN_HOSPITAL")),
            entry("visit-at-home", Set.of("AT_HOME")),
            entry("hear-from-hospice", Set.of("IN_HOSPICE")),
            entry("name-transition-worker", Set.of("PREPARING")),
            entry("hold-transition-meeting", Set.of("PREPARING")),
            entry("follow-first-appointment", Set.of("PREPARING")),
            entry("look-back-after-move", Set.of("MOVED")),
            entry("ask-the-family", Set.of("PROPOSED")),
            entry("confirm-key-worker", Set.of("ANSWERED")),
            entry("accept-the-child", Set.of("CONFIRMED")),
            entry("find-capacity", Set.of("NOBODY")),
            entry("introduce-yourself", Set.of("NAMED")),
            entry("give-advice", Set.of("ASKED")),
            entry("ask-for-views", Set.of("ASKED")),
            entry("check-advice", Set.of("GIVEN")),
            entry("go-on-without-advice", Set.of("DECLINED")));

    private final RecordStates records;

    RecordsStandAtTheirSteps(RecordStates records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "records-stand-at-their-steps";
    }

    @Override
    public String sentence() {
        return "Each record stands where the child's journey stands";
    }

    @Override
    public List<Violation> violations(Children children) {
        RecordStates.Newest newest = records.newest(children);
        return records.openSteps(children).stream()
                .filter(step -> !WHILE.getOrDefault(step.step(), Set.of(newest.about(step)))
                        .contains(newest.about(step)))
                .map(step -> children.violation(
                        step.child(), "step " + step.step() + " is open and its record is " + newest.about(step)))
                .toList();
    }
}
