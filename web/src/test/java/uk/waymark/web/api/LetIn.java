package uk.waymark.web.api;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiScope;
import uk.waymark.engine.api.KeepApiAccounts;
import uk.waymark.engine.api.NewApiAccount;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Role;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.TestArea;

/** Lets programs into the test's area, as its administrator does. */
@Component
class LetIn {

    private final KeepApiAccounts keep;
    private final Agencies agencies;
    private final TestArea area;

    LetIn(KeepApiAccounts keep, Agencies agencies, TestArea area) {
        this.keep = keep;
        this.agencies = agencies;
        this.area = area;
    }

    Reader administrator() {
        return area.reader("operator");
    }

    /** The key of a new program of the council. */
    String program(Role role, ApiScope... scopes) {
        UUID areaId = administrator().areaId();
        UUID council = agencies.findByAreaIdOrderByName(areaId == null ? new UUID(0, 0) : areaId)
                .get(1)
                .id();
        Set<ApiScope> wanted = EnumSet.noneOf(ApiScope.class);
        wanted.addAll(Set.of(scopes));
        NewApiAccount program = new NewApiAccount(
                "Program " + role.title(), council, role, wanted, PagesApplication.TODAY.plusYears(1));
        return keep.make(administrator(), program, UUID.randomUUID())
                .orElseThrow()
                .whole();
    }

    /** A request for an invented child. */
    static String request(Invented child, String more) {
        return """
                {"child": {"given": "%s", "family": "%s", "born": "%s", "postcode": "NS77 7XY"},
                 "needs": {"story": "Falls at night.", "services": ["EHC_ASSESSMENT"], "askedBy": "HEALTH",
                           "asker": "Dr Ada Bello", "contact": "01632 960 010", "received": "2026-11-21",
                           "lifeLimiting": "YES"}%s}""".formatted(child.given(), child.family(), child.born(), more);
    }
}
