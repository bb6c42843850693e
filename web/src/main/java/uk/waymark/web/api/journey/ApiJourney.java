package uk.waymark.web.api.journey;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;

/** A child's journey for programs: the steps, who has them, and the legal dates. */
@RestController
class ApiJourney {

    private final JourneyReading journeys;

    ApiJourney(JourneyReading journeys) {
        this.journeys = journeys;
    }

    @Operation(
            operationId = "readJourney",
            summary = "Read a child's journey",
            description = "Scope READ. The ETag is sent back as If-Match by whoever records a decision on it.")
    @GetMapping(path = "/api/v1/children/{reference}/journey", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JourneyBody> read(ApiCaller caller, Reader reader, @PathVariable String reference) {
        caller.needs(ApiScope.READ);
        JourneyReading.Read read = journeys.read(reader, reference);
        return ResponseEntity.ok().eTag(read.edition().tag()).body(read.body());
    }
}
