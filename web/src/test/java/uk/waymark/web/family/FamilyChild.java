package uk.waymark.web.family;

import org.springframework.stereotype.Component;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;

/** A child whose mother signs in, and how far the child's journey has come. */
@Component
public class FamilyChild {

    private final TestArea area;
    private final TestChildren children;

    FamilyChild(TestArea area, TestChildren children) {
        this.area = area;
        this.children = children;
    }

    /** The reference of a new child, asked for that many days ago. */
    public String askedFor(int daysAgo) {
        String reference = children.reference(Invented.child(), daysAgo);
        motherSignsIn(reference);
        return reference;
    }

    /** The parent who has an account is this child's mother. */
    public void motherSignsIn(String reference) {
        signsIn(reference, "parent", "Mother");
    }

    /** The young person who has an account is this child. */
    public void youngPersonSignsIn(String reference) {
        signsIn(reference, "young.person", "The young person");
    }

    private void signsIn(String reference, String username, String relationship) {
        area.change(
                "insert into family_member (id, case_id, account_id, relationship, parental_responsibility, restricted,"
                        + " version) select random_uuid(), c.id, a.id, ?, 'YES', false, 0 from child_file c,"
                        + " account a where c.reference = ? and a.username = ?",
                relationship,
                reference,
                username);
    }

    /** The child has died. */
    void died(String reference) {
        area.change(
                "update child_file set status = 'DECEASED', died_on = ? where reference = ?",
                PagesApplication.TODAY.minusDays(1),
                reference);
    }

    /** Nobody signs in for any child, and nobody has asked for another page. */
    public void isForgotten() {
        area.change("delete from family_member");
        area.change("delete from reading_way");
    }
}
