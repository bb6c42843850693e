package uk.waymark.web.layout;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The main navigation: which places a role is offered. What it may open is decided by the access policy, not here. */
@Component
class Navigation {

    private record Place(String text, String href, Set<String> roles) {

        boolean offeredTo(Set<String> held) {
            return roles.isEmpty() || held.stream().anyMatch(roles::contains);
        }

        NavigationLink seenFrom(String path) {
            return new NavigationLink(text, href, path.equals(href) || path.startsWith(href + "/"));
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("Today", "/today", Set.of()),
            new Place("My children", "/children", Set.of()),
            new Place("Find a child", "/find", Set.of()),
            new Place("Where children wait", "/waits", Set.of()),
            new Place("Rules", "/rules", Set.of()),
            new Place("Operations", "/operations", Set.of("ROLE_SYSTEM_ADMIN")));

    List<NavigationLink> seenBy(Set<String> roles, String path) {
        return PLACES.stream()
                .filter(place -> place.offeredTo(roles))
                .map(place -> place.seenFrom(path))
                .toList();
    }
}
