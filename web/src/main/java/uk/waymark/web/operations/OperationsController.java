package uk.waymark.web.operations;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.repair.FailedJob;
import uk.waymark.processes.repair.FailedJobs;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Orders;

/** Background work that failed, and the button that tries it again; for those who run the system. */
@Controller
class OperationsController {

    private final FailedJobs jobs;
    private final Orders orders;
    private final JobWords words;

    OperationsController(FailedJobs jobs, Orders orders, JobWords words) {
        this.jobs = jobs;
        this.orders = orders;
        this.words = words;
    }

    @GetMapping("/operations")
    String show(Reader reader, Model model) {
        return page(reader, List.of(), model);
    }

    @PostMapping("/operations/retry")
    String retry(Reader reader, @ModelAttribute("form") RetryForm form, BindingResult typed, Model model) {
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        return orders.answer(
                typed, () -> jobs.retry(reader, form.job(), order), () -> page(reader, words.problems(typed), model));
    }

    private String page(Reader reader, List<Problem> problems, Model model) {
        List<FailedJob> failed = jobs.list(reader);
        model.addAttribute("jobs", failed.stream().map(words::line).toList());
        model.addAttribute(
                "stuck", failed.stream().filter(job -> job.retriesLeft() == 0).count());
        model.addAttribute("problems", problems);
        return "operations/operations";
    }
}
