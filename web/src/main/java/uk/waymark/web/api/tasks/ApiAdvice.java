package uk.waymark.web.api.tasks;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.ReadAdvice;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.Carried;
import uk.waymark.web.api.CommandKey;

/** Takes advice for an assessment from a program of the agency that was asked, as its page does. */
@RestController
class ApiAdvice {

    private static final String STEP = "give-advice";
    private static final String OVERTAKEN = "stale.page";
    private static final int NO_DRAFT = -1;

    private final ApiOrders orders;
    private final OrderedTask task;
    private final Unchanged unchanged;
    private final Sending desk;

    ApiAdvice(ApiOrders orders, OrderedTask task, Unchanged unchanged, Sending desk) {
        this.orders = orders;
        this.task = task;
        this.unchanged = unchanged;
        this.desk = desk;
    }

    /** Where advice is written and sent. */
    @Component
    record Sending(AnswerTheRequest work, ReadAdvice advice) {

        Answer send(Reader reader, OpenStep step, StepOrder order, AdviceBody body) {
            int draft = body.overDraft()
                    ? advice.draft(reader, step.caseRef(), step.about()).version()
                    : NO_DRAFT;
            try {
                return work.give(reader, order, body.text(), draft);
            } catch (Refusal.NotNow refused) {
                throw refused.messageKey().equals(OVERTAKEN) ? new Refusal.NotNow("api.advice.draft") : refused;
            }
        }
    }

    @Operation(
            operationId = "giveAdvice",
            summary = "Give the advice that was asked for",
            description =
                    "Scope ADVISE; the task's step is give-advice, and TASKS finds it. Who does not know the child or"
                            + " cannot advise completes the task instead. If-Match is the ETag of the task.")
    @PostMapping(
            path = "/api/v1/tasks/{id}/advice",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Carried give(
            ApiCaller caller,
            Reader reader,
            @PathVariable UUID id,
            @RequestHeader(name = CommandKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edition,
            HttpServletRequest request) {
        caller.needs(ApiScope.ADVISE);
        ApiOrder order = orders.read(key, request);
        return task.open(reader, id, order, step -> {
            if (!step.step().equals(STEP)) {
                throw new Refusal.NotNow("api.advice.not.asked");
            }
            Runnable condition = unchanged.task(reader, step, edition);
            AdviceBody body = orders.form(order, AdviceBody.class);
            StepOrder sent = OrderedTask.on(step.caseRef(), id, order);
            return Carried.of(orders.carryOut(order, condition, () -> desk.send(reader, step, sent, body)));
        });
    }
}
