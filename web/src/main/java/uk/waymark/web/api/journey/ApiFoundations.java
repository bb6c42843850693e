package uk.waymark.web.api.journey;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.web.api.Edition;

/** The foundations of a child's care and what is missing, with the reasons, for programs. */
@RestController
class ApiFoundations {

    private final JourneyReading journeys;
    private final FoundationPages foundations;

    ApiFoundations(JourneyReading journeys, FoundationPages foundations) {
        this.journeys = journeys;
        this.foundations = foundations;
    }

    @Operation(
            operationId = "readFoundations",
            summary = "Read how a child's foundations stand",
            description = "Scope READ. What was found, why, who acts and by when; empty before the rules have looked.")
    @GetMapping(path = "/api/v1/children/{reference}/foundations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FoundationsBody> read(ApiCaller caller, Reader reader, @PathVariable String reference) {
        caller.needs(ApiScope.READ);
        OpenCase child = journeys.open(reader, reference, "foundations");
        FoundationsBody body = new FoundationsBody(
                child.reference(),
                foundations.foundations(child).stream().map(FoundationsBody::of).toList());
        return ResponseEntity.ok().eTag(Edition.of(body).tag()).body(body);
    }
}
