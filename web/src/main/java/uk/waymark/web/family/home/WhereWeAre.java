package uk.waymark.web.family.home;

import java.util.List;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.Milestone;

/**
 * Where things are up to, for a family.
 *
 * @param lead the one sentence that says it
 * @param asked what we ask of the family
 * @param missing what every child should have and this one has not, or nobody has looked at for a while
 * @param help what was agreed to help now
 * @param rights whether there is a decision that the family can appeal against
 */
public record WhereWeAre(
        ChildFrame child,
        String lead,
        List<Asked> asked,
        List<Chapter> chapters,
        List<Milestone> milestones,
        List<NumberLine> numbers,
        List<String> missing,
        List<SupportLine> help,
        boolean rights) {

    /** Whether the child has died: then nothing is asked and nothing is told but whom to ring. */
    public boolean died() {
        return child.bar().status() == ChildStatus.DECEASED;
    }

    /** Whether a team works with the child, which sees to what is missing. */
    public boolean hasTeam() {
        return child.bar().status() == ChildStatus.ACTIVE;
    }

    /** Whom to ask, in words. */
    public String helper() {
        String keyWorker = child.bar().keyWorker();
        String phone = child.bar().keyWorkerPhone();
        if (keyWorker == null) {
            return "the person who wrote to you";
        }
        return phone == null ? keyWorker : keyWorker + " (" + phone + ")";
    }
}
