package uk.waymark.web;

import org.springframework.stereotype.Component;

/** Children whom the area knows: somebody has asked for them, and their journey has begun. */
@Component
public class TestChildren {

    private final TestArea area;
    private final Background background;

    TestChildren(TestArea area, Background background) {
        this.area = area;
        this.background = background;
    }

    /** The reference of a new child. */
    public String reference() {
        return reference(Invented.child());
    }

    /** The reference of this child, asked for three days ago. */
    public String reference(Invented child) {
        return reference(child, 3);
    }

    /** The reference of this child, asked for that many days ago. */
    public String reference(Invented child, int daysAgo) {
        String reference =
                area.child(child.given(), child.family(), child.born(), PagesApplication.TODAY.minusDays(daysAgo));
        background.untilNothingIsLeft();
        return reference;
    }
}
