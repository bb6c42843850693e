package uk.waymark.deployment.drill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.waymark.deployment.drill.Request.Kind;
import uk.waymark.rules.eligibility.AskedBy;

/** The way of one request through the pages, to its acknowledgement or to the page that says what is wrong. */
final class Journey {

    private static final String RECEIVED = "/referrals/received/";
    private static final int MOST_PAGES = 12;
    private static final int MOST_SIGN_INS = 5;
    private static final Map<AskedBy, String> ROLES = Map.of(
            AskedBy.SETTING, "SCHOOL", AskedBy.HEALTH, "COMMUNITY_NURSING", AskedBy.SOCIAL_CARE, "SOCIAL_WORKER");

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
                + page.location() + "\n" + page.text().replaceAll("(?s)<[^>]*>|\\s+", " "));
    }

    private Page ask() {
        Map<String, String> fields = form(visitor.get("/ask"), "/ask");
        fields.putAll(request.child());
        fields.putAll(request.needs());
        return visitor.post("/ask", fields);
    }

    private Page refer() {
        signIn();
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

    /** A sign-in whose answer was lost is begun anew from its page, as a person would. */
    private void signIn() {
        Page page = null;
        for (int tries = 0; tries < MOST_SIGN_INS && (page == null || !page.redirects()); tries++) {
            Map<String, String> fields = form(visitor.get("/sign-in"), "/sign-in");
            fields.put("username", DrillDatabase.name(ROLES.getOrDefault(request.asker(), "SCHOOL")));
            fields.put("password", DrillDatabase.PASSWORD);
            page = visitor.post("/sign-in", fields);
        }
        if (page == null || !page.redirects()) {
            throw new IllegalStateException("could not sign in");
        }
    }

    private Map<String, String> form(Page page, String action) {
        Map<String, String> fields = new LinkedHashMap<>(page.form(action)
                .orElseThrow(() -> new IllegalStateException("no form for " + action + " but " + page.status() + " "
                        + page.location() + " " + page.text().replaceAll("(?s)<[^>]*>|\\s+", " "))));
        fields.computeIfPresent("commandId", (name, given) -> command.toString());
        return fields;
    }
}
