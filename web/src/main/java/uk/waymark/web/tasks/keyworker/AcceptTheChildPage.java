package uk.waymark.web.tasks.keyworker;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The chosen person says yes or no. */
@Component
class AcceptTheChildPage implements StepPage<AcceptForm> {

    private final AcceptTheChild work;
    private final ProposalsOf proposals;

    AcceptTheChildPage(AcceptTheChild work, ProposalsOf proposals) {
        this.work = work;
        this.proposals = proposals;
    }

    @Override
    public Set<String> steps() {
        return Set.of("accept-the-child");
    }

    @Override
    public Class<AcceptForm> form() {
        return AcceptForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        Proposals all = proposals.of(step);
        model.addAttribute("proposals", all);
        model.addAttribute(
                "me",
                all.search().people().stream()
                        .filter(person -> person.practitionerId().equals(reader.practitionerId()))
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, AcceptForm form) {
        return form.accept()
                ? work.accept(reader, order)
                : work.decline(reader, order, Objects.requireNonNullElse(form.why(), ""));
    }
}
