package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.web.component.Field;
import uk.waymark.web.words.Days;

/** Shows the known children who may be the one that is asked for, each with the question whether it is. */
@Component
class KnownChildren {

    private static final Set<String> ANSWERS = Set.of("SAME", "OTHER");
    private static final String POST = "POST";

    private final DuplicateSearch search;
    private final ChildCheck check;
    private final AccessPolicy policy;
    private final AuditTrail audit;

    KnownChildren(DuplicateSearch search, ChildCheck check, AccessPolicy policy, AuditTrail audit) {
        this.search = search;
        this.check = check;
        this.policy = policy;
        this.audit = audit;
    }

    /** The children who may be the same, the surest first; after a sent form with its answers and what is missing. */
    List<KnownChild> like(ReferDraft draft, Reader reader, HttpServletRequest request) {
        List<PossibleMatch> matches = search.find(check.read(draft.child()));
        if (!matches.isEmpty()) {
            String detail = "known children like one to be referred, " + matches.size() + " found";
            audit.record(Entry.ofAccount(reader.accountId(), AuditAction.SEARCHED, detail));
        }
        return matches.stream()
                .map(match -> shown(match, reader, request, draft))
                .toList();
    }

    private KnownChild shown(PossibleMatch match, Reader reader, HttpServletRequest request, ReferDraft draft) {
        boolean mayOpen = policy.allows(reader, match.reference(), DataClass.CORE, Act.READ);
        return new KnownChild(
                match.reference(),
                match.initials() + ", born " + Days.plain(match.birthDate()),
                match.likeness().title(),
                match.status().title(),
                mayOpen ? "/children/" + match.reference() : null,
                question(match, request, draft));
    }

    private static Field question(PossibleMatch match, HttpServletRequest request, ReferDraft draft) {
        Field empty = Field.of("match-" + match.reference(), "Is " + match.initials() + " the child you mean?");
        if (!POST.equals(request.getMethod())) {
            return earlier(empty, match, draft);
        }
        @Nullable String answer = request.getParameter(empty.name());
        return ANSWERS.contains(Objects.requireNonNullElse(answer, ""))
                ? empty.value(Objects.requireNonNullElse(answer, ""))
                : empty.error("Say whether " + match.initials() + " is the child you mean");
    }

    private static Field earlier(Field empty, PossibleMatch match, ReferDraft draft) {
        if (match.reference().equals(draft.same())) {
            return empty.value("SAME");
        }
        return draft.differentFrom().contains(match.reference()) ? empty.value("OTHER") : empty;
    }
}
