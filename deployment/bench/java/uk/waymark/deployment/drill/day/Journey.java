package uk.waymark.deployment.drill.day;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.waymark.deployment.drill.Page;
import uk.waymark.deployment.drill.Visitor;
import uk.waymark.deployment.drill.day.Request.Kind;

/** The way of one request through the pages, to its acknowledgement or to the page that says what is wrong. */
final class Journey {

    private static final String RECEIVED = "/referrals/received/";
    private static final int MOST_PAGES = 12;

    private final Visitor visitor;
    private final Request request;
    private final UUID command = UUID.randomUUID();

    Journey(Visitor visitor, Request request) {
        this.visitor = visitor;
        this.request = request;
    }

    UUID command() {
        return command;
    }

    /** The acknowledged reference; empty when the page said what is wrong. */
    String send() {
        Page page = request.byFamily() ? ask() : refer();
        if (page.location().startsWith(RECEIVED)) {
            String reference = page.location().substring(RECEIVED.length());
            Page acknowledgement = visitor.get(page.location());
            if (!acknowledgement.text().contains(reference)) {
                throw new IllegalStateException("the acknowledgement does not show its reference");
            }
            return reference;
        }
        if (page.status() == 200 && page.hasProblem() && request.kind() == Kind.WRONG) {
            return "";
        }
        throw new IllegalStateException(request.kind() + " request: unexpected answer " + page.status() + " "
                + page.location() + " " + page.words());
    }

    private Page ask() {
        Map<String, String> fields = form(visitor.get("/ask"), "/ask");
        fields.putAll(request.child());
        fields.putAll(request.needs());
        return visitor.post("/ask", fields);
    }

    private Page refer() {
        Map<String, String> who = form(visitor.get("/refer?new=1"), "/refer");
        who.putAll(request.child());
        Page page = visitor.post("/refer", who);
        for (int pages = 0; pages < MOST_PAGES && !ended(page); pages++) {
            page = next(page);
        }
        return page;
    }

    private boolean ended(Page page) {
        return page.location().startsWith(RECEIVED)
                || (page.hasProblem() && !page.text().contains("/refer/matches"));
    }

    private Page next(Page page) {
        if (page.redirects()) {
            return visitor.get(page.location());
        }
        if (page.form("/refer/matches").isPresent()) {
            Map<String, String> answers = form(page, "/refer/matches");
            boolean first = request.kind() == Kind.KNOWN;
            for (String question : page.choices("match-")) {
                answers.put(question, first ? "SAME" : "OTHER");
                first = false;
            }
            return visitor.post("/refer/matches", answers);
        }
        if (page.hasProblem()) {
            return visitor.get("/refer/matches");
        }
        Map<String, String> needs = form(page, "/refer/details");
        needs.putAll(request.needs());
        return visitor.post("/refer/details", needs);
    }

    private Map<String, String> form(Page page, String action) {
        Map<String, String> fields = new LinkedHashMap<>(page.form(action)
                .orElseThrow(() -> new IllegalStateException("no form for " + action + " but " + page.status() + " "
                        + page.location() + " " + page.words())));
        fields.computeIfPresent("commandId", (name, given) -> command.toString());
        return fields;
    }
}
