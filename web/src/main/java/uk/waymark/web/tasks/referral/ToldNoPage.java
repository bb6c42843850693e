package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The family is told why there is no assessment, and their rights; a notice that lacks one of them cannot go out. */
@Component
class ToldNoPage implements StepPage<NoticeForm> {

    private final TellFamilyDecision work;

    ToldNoPage(TellFamilyDecision work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-no-and-rights");
    }

    @Override
    public Class<NoticeForm> form() {
        return NoticeForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoticeForm form) {
        return work.no(reader, order, form.notice());
    }
}
