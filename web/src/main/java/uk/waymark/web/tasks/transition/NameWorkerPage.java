package uk.waymark.web.tasks.transition;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.team.TeamList;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.GrowUpTogether;
import uk.waymark.web.component.Choice;
import uk.waymark.web.tasks.StepPage;

/** Somebody of the team is named who stays through the move. */
@Component
class NameWorkerPage implements StepPage<WorkerForm> {

    private final GrowUpTogether work;
    private final TeamList team;

    NameWorkerPage(GrowUpTogether work, TeamList team) {
        this.work = work;
        this.team = team;
    }

    @Override
    public Set<String> steps() {
        return Set.of("name-transition-worker");
    }

    @Override
    public Class<WorkerForm> form() {
        return WorkerForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "team",
                team.of(step.child().caseId()).stream()
                        .map(member ->
                                Choice.of(member.practitionerId().toString(), member.name() + ", " + member.jobTitle()))
                        .distinct()
                        .toList());
    }

    @Override
    public Answer done(Reader reader, StepOrder order, WorkerForm form) {
        return work.named(reader, order, form.practitionerId());
    }
}
