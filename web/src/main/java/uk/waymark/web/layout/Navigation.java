package uk.waymark.web.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;

/** The main navigation: which places a role is offered. What it may open is decided by the access policy, not here. */
@Component
class Navigation {

    private static final Set<String> FAMILY = Set.of("ROLE_PARENT", "ROLE_YOUNG_PERSON");
    private static final Set<String> WITHOUT_CHILDREN = Set.of(
            "ROLE_REFERRER",
            "ROLE_SYSTEM_ADMIN",
            "ROLE_AREA_ADMIN",
            "ROLE_IG_LEAD",
            "ROLE_AUDITOR",
            "ROLE_PANEL_CHAIR",
            "ROLE_PANEL_MEMBER",
            "ROLE_PANEL_CLERK");
    private static final Set<String> ADVISERS =
            AccessPolicy.advisers().stream().map(role -> "ROLE_" + role.name()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SEN_TEAM = Set.of("ROLE_SEN_CASEWORKER", "ROLE_SEND_LEAD");
    private static final Set<String> OPERATORS = Set.of("ROLE_SYSTEM_ADMIN");
    private static final Set<String> IMPORTERS = Set.of("ROLE_AREA_ADMIN", "ROLE_SEND_LEAD", "ROLE_SEN_CASEWORKER");
    private static final Set<String> ADMINISTRATORS = Set.of("ROLE_SYSTEM_ADMIN", "ROLE_AREA_ADMIN");

    /** To whom a place is of use. */
    private enum For {
        FAMILY_ONLY,
        STAFF,
        WITH_CHILDREN,
        ADVISERS,
        SEN_TEAM,
        ADMINISTRATORS,
        IMPORTERS,
        OPERATORS;

        boolean fits(Set<String> roles) {
            return switch (this) {
                case FAMILY_ONLY -> roles.stream().allMatch(FAMILY::contains);
                case STAFF -> roles.stream().anyMatch(role -> !FAMILY.contains(role));
                case WITH_CHILDREN ->
                    roles.stream().anyMatch(role -> !FAMILY.contains(role) && !WITHOUT_CHILDREN.contains(role));
                case ADVISERS -> roles.stream().anyMatch(Navigation.ADVISERS::contains);
                case SEN_TEAM -> roles.stream().anyMatch(Navigation.SEN_TEAM::contains);
                case ADMINISTRATORS -> roles.stream().anyMatch(Navigation.ADMINISTRATORS::contains);
                case IMPORTERS -> roles.stream().anyMatch(Navigation.IMPORTERS::contains);
                case OPERATORS -> roles.stream().anyMatch(Navigation.OPERATORS::contains);
            };
        }
    }

    private record Place(String text, String href, For whom) {

        NavigationLink seenFrom(String path) {
            return new NavigationLink(text, href, path.equals(href) || path.startsWith(href + "/"));
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("Today", "/today", For.STAFF),
            new Place("Where we are up to", "/today", For.FAMILY_ONLY),
            new Place("My children", "/children", For.WITH_CHILDREN),
            new Place("Advice to give", "/advice", For.ADVISERS),
            new Place("Find a child", "/find", For.WITH_CHILDREN),
            new Place("Ask for help for a child", "/refer", For.STAFF),
            new Place("My requests", "/my-requests", For.STAFF),
            new Place("Reviews due", "/reviews", For.SEN_TEAM),
            new Place("Where children wait", "/waits", For.STAFF),
            new Place("Rules", "/rules", For.STAFF),
            new Place("Children from a file", "/imports", For.IMPORTERS),
            new Place("Programs", "/api-accounts", For.ADMINISTRATORS),
            new Place("Operations", "/operations", For.OPERATORS));

    List<NavigationLink> seenBy(Set<String> roles, String path) {
        return PLACES.stream()
                .filter(place -> place.whom().fits(roles))
                .map(place -> place.seenFrom(path))
                .toList();
    }
}
