package uk.waymark.web.tasks.review;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.meeting.WhoMightCome;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewStory.Together;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.processes.review.HoldTheReview;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.component.Choice;
import uk.waymark.web.tasks.StepPage;

/** Somebody arranges the review meeting and invites everyone. */
@Component
class InvitePage implements StepPage<ReviewInvitationForm> {

    private final HoldTheReview work;
    private final ReviewBeside beside;
    private final WhoMightCome team;

    InvitePage(HoldTheReview work, ReviewBeside beside, WhoMightCome team) {
        this.work = work;
        this.beside = beside;
        this.team = team;
    }

    @Override
    public Set<String> steps() {
        return Set.of("plan-the-review-meeting");
    }

    @Override
    public Class<ReviewInvitationForm> form() {
        return ReviewInvitationForm.class;
    }

    /** Another date: what was arranged stands there, and who was asked stays so. */
    @Override
    public ReviewInvitationForm start(Reader reader, OpenStep step) {
        ReviewInvitationForm blank = FactSheet.blank(form());
        Told review = beside.told(step);
        Together before = review.together();
        if (before == null) {
            return blank;
        }
        ReviewInvitationForm form = FactSheet.with(blank, "at", before.meeting().at());
        form = FactSheet.with(form, "remote", before.meeting().remote());
        form = FactSheet.with(form, "place", before.meeting().place());
        return FactSheet.with(
                form,
                "people",
                review.people().stream()
                        .map(Invited::part)
                        .filter(part -> !part.own())
                        .toList());
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
        model.addAttribute(
                "team",
                team.toReview(step.child().caseId()).stream()
                        .map(InvitePage::choice)
                        .toList());
    }

    private static Choice choice(WhoMightCome.Candidate who) {
        return Choice.of(who.part() + ":" + who.practitioner(), who.name() + ", " + who.from())
                .hint(who.part().title());
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReviewInvitationForm form) {
        return work.invite(reader, order, form.invitation());
    }
}
