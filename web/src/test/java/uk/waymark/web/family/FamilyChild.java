package uk.waymark.web.family;

import org.springframework.stereotype.Component;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.TestArea;

/** A child whose mother signs in, and how far the child's journey has come. */
@Component
class FamilyChild {

    private final TestArea area;
    private final Background background;

    FamilyChild(TestArea area, Background background) {
        this.area = area;
        this.background = background;
    }

    /** The reference of a new child, asked for that many days ago. */
    String askedFor(int daysAgo) {
        Invented known = Invented.child();
        String reference =
                area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(daysAgo));
        background.untilNothingIsLeft();
        area.change(
                "insert into family_member (id, case_id, account_id, relationship, parental_responsibility, restricted,"
                        + " version) select random_uuid(), c.id, a.id, 'Mother', 'YES', false, 0 from child_file c,"
                        + " account a where c.reference = ? and a.username = 'parent'",
                reference);
        return reference;
    }

    /** The child has died. */
    void died(String reference) {
        area.change(
                "update child_file set status = 'DECEASED', died_on = ? where reference = ?",
                PagesApplication.TODAY.minusDays(1),
                reference);
    }

    /** Nobody signs in for any child, and nobody has asked for another page. */
    void isForgotten() {
        area.change("delete from family_member");
        area.change("delete from reading_way");
    }
}
