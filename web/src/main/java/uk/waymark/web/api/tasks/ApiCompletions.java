package uk.waymark.web.api.tasks;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.api.ApiRefusal;
import uk.waymark.web.api.Carried;
import uk.waymark.web.api.CommandKey;
import uk.waymark.web.api.JsonForms;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.StepPages;

/** Completes a task for a program, with the form and the order of its page. */
@RestController
class ApiCompletions {

    /** How the ids of all other steps begin at which the authority decides. */
    private static final String DECISIONS = "decide-";

    private final TaskReading tasks;
    private final StepPages pages;
    private final JsonForms forms;
    private final ApiRefusal refusals;
    private final Before before;

    ApiCompletions(TaskReading tasks, StepPages pages, JsonForms forms, ApiRefusal refusals, Before before) {
        this.tasks = tasks;
        this.pages = pages;
        this.forms = forms;
        this.refusals = refusals;
        this.before = before;
    }

    @Operation(
            operationId = "completeTask",
            summary = "Complete a task",
            description =
                    "Scope TASKS, for decisions DECIDE too. The body is the form that the task names. Whether to assess is recorded"
                            + " at the child, not here.")
    @PostMapping(
            path = "/api/v1/tasks/{id}/completion",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Carried complete(
            ApiCaller caller,
            Reader reader,
            @PathVariable UUID id,
            @RequestHeader(name = CommandKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edition,
            HttpServletRequest request) {
        caller.needs(ApiScope.TASKS);
        UUID order = CommandKey.read(key);
        TaskReading.Task task;
        try {
            task = tasks.open(reader, id);
        } catch (Refusal.NotNow over) {
            return before.answer(reader, order, over);
        }
        if (DecideToAssess.STEPS.contains(task.step().step())) {
            throw new Refusal.NotNow("api.use.decisions");
        }
        if (task.step().step().startsWith(DECISIONS)) {
            caller.needs(ApiScope.DECIDE);
        }
        task.edition().require(edition);
        return send(reader, task, order, pages.of(task.step().step()), request);
    }

    private <F extends Record> Carried send(
            Reader reader, TaskReading.Task task, UUID order, StepPage<F> page, HttpServletRequest request) {
        BindingResult sent = forms.read(request, page.form());
        refusals.unless(sent);
        String next = Before.next(task.step().caseRef());
        Answer answer = page.done(reader, new StepOrder(id(task), order, next), JsonForms.whole(sent, page.form()));
        return new Carried(answer.repeated(), answer.location());
    }

    private static UUID id(TaskReading.Task task) {
        return task.step().stepId();
    }
}
