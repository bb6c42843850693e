package uk.waymark.web.api.journey;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
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
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.api.ApiRefusal;
import uk.waymark.web.api.Carried;
import uk.waymark.web.api.CommandKey;
import uk.waymark.web.api.JsonForms;
import uk.waymark.web.api.tasks.Before;

/** Records whether a child is assessed, when a person has decided it in another system. */
@RestController
class ApiDecisions {

    private static final int ALL_OF_A_CHILD = 100;

    private final JourneyReading journeys;
    private final TaskList tasks;
    private final DecideToAssess work;
    private final Sent sent;
    private final Before before;

    ApiDecisions(JourneyReading journeys, TaskList tasks, DecideToAssess work, Sent sent, Before before) {
        this.journeys = journeys;
        this.tasks = tasks;
        this.work = work;
        this.sent = sent;
        this.before = before;
    }

    /** How a decision that was sent is read. */
    @Component
    record Sent(JsonForms forms, ApiRefusal refusals) {

        DecisionBody read(HttpServletRequest request) {
            BindingResult result = forms.read(request, DecisionBody.class);
            refusals.unless(result);
            return JsonForms.whole(result, DecisionBody.class);
        }
    }

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
        UUID order = CommandKey.read(key);
        JourneyReading.Read journey = journeys.read(reader, reference);
        Optional<TaskCard> due = due(reader, journey.body().reference());
        if (due.isEmpty()) {
            return before.answer(reader, order, new Refusal.NotNow("decision.not.due"));
        }
        journey.edition().require(edition);
        DecisionBody body = sent.read(request);
        StepOrder step = new StepOrder(
                due.get().stepId(), order, Before.next(journey.body().reference()));
        Answer answer = work.decide(reader, step, new DecideToAssess.Decision(body.answer(), body.words()));
        return new Carried(answer.repeated(), answer.location());
    }

    private Optional<TaskCard> due(Reader reader, String reference) {
        return tasks.mine(reader, TaskFilter.ofChild(reference), 1, ALL_OF_A_CHILD).items().stream()
                .filter(card -> DecideToAssess.STEPS.contains(card.step()))
                .findFirst();
    }
}
