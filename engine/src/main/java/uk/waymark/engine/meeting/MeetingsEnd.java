package uk.waymark.engine.meeting;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.CaseClosing;

/** When a child has died or moved away, no meeting is held, no invitation waits, and nobody is asked for what was agreed. */
@Component
class MeetingsEnd {

    private final Meetings meetings;
    private final MeetingActions actions;
    private final ChildFiles files;
    private final Today today;

    MeetingsEnd(Meetings meetings, MeetingActions actions, ChildFiles files, Today today) {
        this.meetings = meetings;
        this.actions = actions;
        this.files = files;
        this.today = today;
    }

    @EventListener
    void on(CaseClosing news) {
        files.findByReference(news.caseRef()).ifPresent(file -> endAll(file.id()));
    }

    private void endAll(UUID caseId) {
        meetings.findByCaseIdAndState(caseId, MeetingState.PLANNED).forEach(Meeting::cancel);
        actions.findByCaseIdAndState(caseId, ActionState.OPEN)
                .forEach(action -> action.close(ActionState.ENDED, today.date(), null));
    }
}
