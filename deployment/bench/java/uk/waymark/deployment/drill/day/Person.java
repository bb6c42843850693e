package uk.waymark.deployment.drill.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.waymark.deployment.drill.Page;
import uk.waymark.deployment.drill.Visitor;

/** Somebody who has signed in, at a browser of their own. Whoever is asked to sign in once more has lost a session. */
final class Person {

    private static final String SIGN_IN = "/sign-in";
    private static final int MOST_TRIES = 5;

    private final Visitor visitor;
    private List<String> children = List.of();

    private Person(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Somebody outside, who need not sign in. */
    static Person passingBy(Visitor visitor) {
        return new Person(visitor);
    }

    /** A sign-in whose answer was lost is begun anew from its page, as a person would. */
    static Person signedIn(Visitor visitor, String name, String password) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Map<String, String> fields =
                    new LinkedHashMap<>(visitor.get(SIGN_IN).form(SIGN_IN).orElseThrow());
            fields.put("username", name);
            fields.put("password", password);
            if (visitor.post(SIGN_IN, fields).redirects()) {
                return new Person(visitor);
            }
        }
        throw new IllegalStateException(name + " could not sign in");
    }

    /** The page, followed to where it leads. */
    Page open(String path) {
        Page page = inside(visitor.get(path));
        return page.redirects() ? inside(visitor.get(page.location())) : page;
    }

    Page send(String path, Map<String, String> fields) {
        return inside(visitor.post(path, fields));
    }

    /** The addresses of the children of whom this person has the list before them; looked up when there is none. */
    List<String> children(Supplier<List<String>> list) {
        if (children.isEmpty()) {
            children = List.copyOf(list.get());
        }
        return children;
    }

    Visitor visitor() {
        return visitor;
    }

    private static Page inside(Page page) {
        if (page.redirects() && page.location().startsWith(SIGN_IN)) {
            throw new IllegalStateException("a session was lost");
        }
        return page;
    }
}
