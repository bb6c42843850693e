package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.draft.Drafts;

/** Where a request on its way is kept: in the session, and in the pages themselves for when the session has ended. */
@Component
class ReferDrafts {

    static final String FIELD = "draft";

    private final Drafts drafts;

    ReferDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The request that this person is writing: what the page carries counts before what the session holds. */
    Optional<ReferDraft> of(Reader reader, HttpServletRequest request) {
        return drafts.opened(ReferDraft.NAME, request.getParameter(FIELD), ReferDraft.class)
                .or(() -> drafts.read(request.getSession(false), ReferDraft.NAME, ReferDraft.class))
                .filter(draft -> draft.owner().equals(reader.accountId()));
    }

    void keep(ReferDraft draft, HttpServletRequest request) {
        drafts.keep(request.getSession(), ReferDraft.NAME, draft);
    }

    void drop(HttpServletRequest request) {
        drafts.drop(request.getSession(), ReferDraft.NAME);
    }

    /** The text of the hidden field. */
    String carried(ReferDraft draft) {
        return drafts.sealed(ReferDraft.NAME, draft);
    }
}
