package uk.waymark.deployment.bench.pages;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;

/**
 * The least that a page could be: behind the same sign-in it writes one audit entry, asks for one row by its key as often as
 * the page asks for anything, and has the same template drawn with the same words.
 */
@Controller
class BareHandler {

    private static final String ADDRESS = "/bare/";

    private final AuditTrail audit;
    private final JdbcTemplate jdbc;
    private final Map<String, Bare> pages = new ConcurrentHashMap<>();

    BareHandler(AuditTrail audit, JdbcTemplate jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * @param shown what the page shows
     * @param row a row of {@code child_file}
     * @param queries how often it is asked for
     */
    record Bare(ModelAndView shown, UUID row, int queries) {}

    /** The address at which this page is served barely. */
    String serve(String name, Bare page) {
        pages.put(name, page);
        return ADDRESS + name;
    }

    @GetMapping(ADDRESS + "{name}")
    @Transactional
    public ModelAndView bare(Reader reader, @PathVariable String name) {
        Bare page = Objects.requireNonNull(pages.get(name), name);
        for (int n = 0; n < page.queries(); n++) {
            jdbc.queryForList("select * from child_file where id = ?", (Object) Ids.bytes(page.row()));
        }
        audit.record(Entry.ofAccount(reader.accountId(), AuditAction.LISTED, "a bare page"));
        return SeenPages.again(page.shown());
    }
}
