package uk.waymark.web.api.tasks;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.Carried;
import uk.waymark.web.api.CommandKey;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.StepPages;

/** Completes a task for a program, with the form and the order of its page. */
@RestController
class ApiCompletions {

    /** How the ids of all other steps begin at which the authority decides. */
    private static final String DECISIONS = "decide-";

    private final StepPages pages;
    private final ApiOrders orders;
    private final OrderedTask task;
    private final Unchanged unchanged;

    ApiCompletions(StepPages pages, ApiOrders orders, OrderedTask task, Unchanged unchanged) {
        this.pages = pages;
        this.orders = orders;
        this.task = task;
        this.unchanged = unchanged;
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
        ApiOrder order = orders.read(key, request);
        return task.open(reader, id, order, step -> {
            if (DecideToAssess.STEPS.contains(step.step())) {
                throw new Refusal.NotNow("api.use.decisions");
            }
            if (step.step().startsWith(DECISIONS)) {
                caller.needs(ApiScope.DECIDE);
            }
            Runnable condition = unchanged.task(reader, step, edition);
            return send(reader, OrderedTask.on(step.caseRef(), id, order), order, condition, pages.of(step.step()));
        });
    }

    private <F extends Record> Carried send(
            Reader reader, StepOrder step, ApiOrder order, Runnable condition, StepPage<F> page) {
        F form = orders.form(order, page.form());
        return Carried.of(orders.carryOut(order, condition, () -> page.done(reader, step, form)));
    }
}
