package uk.waymark.web.api.referral;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.command.Answer;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.ApiRefusal;
import uk.waymark.web.api.CommandKey;
import uk.waymark.web.referral.SendReferral;

/** Takes a request for a child from a program, at the same front door as everybody's. */
@RestController
class ApiReferrals {

    private static final String LOOK = "referral.look.again";

    private final ApiOrders orders;
    private final SendReferral send;
    private final LikeChildren like;

    ApiReferrals(ApiOrders orders, SendReferral send, LikeChildren like) {
        this.orders = orders;
        this.send = send;
        this.like = like;
    }

    @Operation(
            operationId = "refer",
            summary = "Ask for help for a child",
            description =
                    "Scope REFER. 409 with `matches` when children who may be the same are known: look at them, then"
                            + " send again with each reference in `differentFrom`, or with one in `same`.")
    @PostMapping(
            path = "/api/v1/referrals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Received> refer(
            ApiCaller caller,
            Reader reader,
            @RequestHeader(name = CommandKey.HEADER, required = false) @Nullable String key,
            HttpServletRequest request) {
        caller.needs(ApiScope.REFER);
        ApiOrder order = orders.read(key, request);
        return carryOut(orders.form(order, ReferralBody.class, like::check), reader, order);
    }

    private ResponseEntity<Received> carryOut(ReferralBody body, Reader reader, ApiOrder order) {
        try {
            Set<String> others = Set.copyOf(Objects.requireNonNullElse(body.differentFrom(), List.of()));
            Answer answer = orders.carryOut(
                    order,
                    ApiOrders.UNBOUND,
                    () -> send.send(body.child(), body.needs(), others, body.same(), reader, order.id()));
            Received received = Received.at(answer.location(), answer.repeated());
            return answer.repeated()
                    ? ResponseEntity.ok(received)
                    : ResponseEntity.created(URI.create(received.journey())).body(received);
        } catch (Refusal.NotNow refused) {
            if (!refused.messageKey().equals(LOOK)) {
                throw refused;
            }
            throw ApiRefusal.of(HttpStatus.CONFLICT, "api.look.first", Map.of("matches", like.to(body, reader)));
        }
    }
}
