package uk.waymark.web.api.journey;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.Carried;
import uk.waymark.web.api.CommandKey;
import uk.waymark.web.api.tasks.OrderedTask;
import uk.waymark.web.api.tasks.Unchanged;

/** Records whether a child is assessed, when a person has decided it in another system. */
@RestController
class ApiDecisions {

    private static final int ALL_OF_A_CHILD = 100;

    private final JourneyReading journeys;
    private final TaskList tasks;
    private final DecideToAssess work;
    private final ApiOrders orders;
    private final Footing footing;

    ApiDecisions(JourneyReading journeys, TaskList tasks, DecideToAssess work, ApiOrders orders, Footing footing) {
        this.journeys = journeys;
        this.tasks = tasks;
        this.work = work;
        this.orders = orders;
        this.footing = footing;
    }

    /** What a decision stands on: what was answered before, and that nothing has changed. */
    @Component
    record Footing(OrderedTask task, Unchanged unchanged) {}

    @Operation(
            operationId = "recordDecision",
            summary = "Record the decision whether to assess",
            description = "Scope DECIDE, for a program of the authority. If-Match is the ETag of the journey that the"
                    + " decision rests on.")
    @PostMapping(
            path = "/api/v1/children/{reference}/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Carried decide(
            ApiCaller caller,
            Reader reader,
            @PathVariable String reference,
            @RequestHeader(name = CommandKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edition,
            HttpServletRequest request) {
        caller.needs(ApiScope.DECIDE);
        ApiOrder order = orders.read(key, request);
        String child = journeys.open(reader, reference, "journey").reference();
        Optional<TaskCard> due = due(reader, child);
        if (due.isEmpty()) {
            return footing.task().answer(reader, order, new Refusal.NotNow("decision.not.due"));
        }
        UUID step = due.get().stepId();
        Runnable condition = footing.unchanged()
                .of(
                        reader,
                        step,
                        DecideToAssess.STEPS,
                        edition,
                        () -> journeys.now(reader, child).edition());
        DecisionBody body = orders.form(order, DecisionBody.class);
        StepOrder stepOrder = OrderedTask.on(child, step, order);
        DecideToAssess.Decision decision = new DecideToAssess.Decision(body.answer(), body.words());
        return Carried.of(orders.carryOut(order, condition, () -> work.decide(reader, stepOrder, decision)));
    }

    private Optional<TaskCard> due(Reader reader, String reference) {
        return tasks.mine(reader, TaskFilter.ofChild(reference), 1, ALL_OF_A_CHILD).items().stream()
                .filter(card -> DecideToAssess.STEPS.contains(card.step()))
                .findFirst();
    }
}
