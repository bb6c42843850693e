package uk.waymark.web.api.door;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiCaller;

/** Tells a program who it is here. */
@RestController
class ApiSelf {

    /** A program, its scopes and its roles. */
    record Self(String name, List<String> scopes, List<String> roles) {}

    @Operation(operationId = "whoAmI", summary = "See who you are here", description = "Any scope. To try a key.")
    @GetMapping(path = "/api/v1/self", produces = MediaType.APPLICATION_JSON_VALUE)
    Self self(ApiCaller caller, Reader reader) {
        return new Self(
                caller.name(),
                caller.scopes().stream().map(Enum::name).sorted().toList(),
                reader.roles().stream().map(Enum::name).sorted().toList());
    }
}
