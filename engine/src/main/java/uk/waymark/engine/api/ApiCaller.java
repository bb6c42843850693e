package uk.waymark.engine.api;

import java.util.Set;
import uk.waymark.engine.Refusal;

/** The program behind a request, and what its key is good for. */
public record ApiCaller(String username, String name, Set<ApiScope> scopes) {

    /**
     * Makes sure that the program may use this part of the API.
     *
     * @throws Refusal.NotAllowed {@code api.scope.missing}
     */
    public void needs(ApiScope scope) {
        if (!scopes.contains(scope)) {
            throw new Refusal.NotAllowed("api.scope.missing");
        }
    }
}
