package uk.waymark.web.child;

import java.util.List;
import java.util.stream.Stream;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.web.layout.NavigationLink;

/** The sub navigation of a child's pages: one for those who work with the child, one for its family. */
final class ChildLinks {

    /** One of the child's pages: the last part of its address, and what its link says. */
    private record Page(String path, String text) {

        NavigationLink link(String reference, String current) {
            return new NavigationLink(
                    text, "/children/" + reference + (path.isEmpty() ? "" : "/" + path), path.equals(current));
        }
    }

    /** The sub navigation, in its order. */
    private static final List<Page> PAGES = List.of(
            new Page("", "Overview"),
            new Page("journey", "Journey"),
            new Page("assessment", "Assessment"),
            new Page("plan", "Plan"),
            new Page("reviews", "Reviews"),
            new Page("team", "Team"),
            new Page("foundations", "Foundations"),
            new Page("planning", "Care and support"),
            new Page("contacts", "Who to ring"),
            new Page("meetings", "Meetings"),
            new Page("hospital", "Hospital"),
            new Page("growing-up", "Growing up"),
            new Page("sharing", "Who can see what"),
            new Page("timeline", "Timeline"));

    /** What a family reads, in its own words; everything else is reached from there and has a link while it is open. */
    private static final List<Page> OF_FAMILY = List.of(
            new Page("where-we-are", "Where we are up to"),
            new Page("contacts", "Who to ring"),
            new Page("team", "Who helps us"),
            new Page("assessment", "Reports"),
            new Page("plan", "The plan"),
            new Page("planning", "Care and support"),
            new Page("meetings", "Meetings"),
            new Page("sharing", "Who can see what"),
            new Page("journey", "Every step"));

    private static final List<Page> OF_FAMILY_AT_TIMES = List.of(
            new Page("reviews", "Reviews of the plan"),
            new Page("hospital", "Hospital"),
            new Page("growing-up", "Growing up"),
            new Page("foundations", "What should be in place"));

    private static final List<Page> AFTER_DEATH =
            List.of(new Page("where-we-are", "For your family"), new Page("contacts", "Who to ring"));

    private ChildLinks() {}

    /** The links for a reader of this child; {@code current} is the last part of the present page's address. */
    static List<NavigationLink> of(IdentityBar bar, boolean family, String current) {
        return (family ? ofFamily(bar, current) : PAGES.stream())
                .map(page -> page.link(bar.reference(), current))
                .toList();
    }

    private static Stream<Page> ofFamily(IdentityBar bar, String current) {
        return bar.status() == ChildStatus.DECEASED
                ? AFTER_DEATH.stream()
                : Stream.concat(
                        OF_FAMILY.stream(),
                        OF_FAMILY_AT_TIMES.stream().filter(page -> page.path().equals(current)));
    }
}
