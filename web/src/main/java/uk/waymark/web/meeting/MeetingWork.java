package uk.waymark.web.meeting;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.meeting.AgreeActions;
import uk.waymark.engine.meeting.AnswerInvitation;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.web.form.ButtonForm;

/** Says to the engine what the forms about meetings ask for. */
@Component
class MeetingWork {

    private static final int NEVER_SHOWN = -1;

    private final PlanMeeting plans;
    private final AnswerInvitation answers;
    private final HoldMeeting holding;
    private final AgreeActions actions;

    MeetingWork(PlanMeeting plans, AnswerInvitation answers, HoldMeeting holding, AgreeActions actions) {
        this.plans = plans;
        this.answers = answers;
        this.holding = holding;
        this.actions = actions;
    }

    void plan(Reader reader, String reference, MeetingPlanForm form) {
        plans.plan(reader, reference, form.plan());
    }

    void move(Reader reader, String reference, UUID id, MeetingPlanForm form) {
        plans.move(reader, reference, id, form.plan(), Objects.requireNonNullElse(form.version(), NEVER_SHOWN));
    }

    void cancel(Reader reader, String reference, UUID id, ButtonForm form) {
        plans.cancel(reader, reference, id, form.edition());
    }

    void invite(Reader reader, String reference, UUID id, InviteForm form) {
        plans.invite(reader, reference, id, form.practitionerId());
    }

    void invite(Reader reader, String reference, UUID id, InviteServiceForm form) {
        plans.inviteService(reader, reference, id, form.agencyId(), form.role());
    }

    void answer(Reader reader, String reference, UUID invitee, AnswerForm form) {
        answers.answer(reader, reference, invitee, form.reply(), form.version());
    }

    void hold(Reader reader, String reference, UUID id, HoldForm form) {
        holding.hold(reader, reference, id, form.held(), form.version());
    }

    void agree(Reader reader, String reference, UUID id, ActionForm form) {
        actions.add(reader, reference, id, form.agreed());
    }

    void close(Reader reader, String reference, CloseForm form) {
        actions.close(reader, reference, form.actionId(), form.done(), form.words(), form.version());
    }
}
