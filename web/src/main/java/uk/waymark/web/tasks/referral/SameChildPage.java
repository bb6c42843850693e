package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.engine.referral.ResolveIdentity;
import uk.waymark.processes.referral.FindOutIfSameChild;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A caseworker compares a new record with one that was known before. */
@Component
class SameChildPage implements StepPage<SameForm> {

    private final FindOutIfSameChild work;
    private final ResolveIdentity identity;
    private final ChildFiles files;
    private final ReferralStory stories;

    SameChildPage(FindOutIfSameChild work, ResolveIdentity identity, ChildFiles files, ReferralStory stories) {
        this.work = work;
        this.identity = identity;
        this.files = files;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return Set.of("check-whether-already-known");
    }

    @Override
    public Class<SameForm> form() {
        return SameForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        ChildFile here = files.findById(step.child().caseId()).orElseThrow();
        Compared compared = identity.olderFile(reader, step.caseRef())
                .map(known -> Compared.of(here, known))
                .orElse(null);
        model.addAttribute("compared", compared);
        model.addAttribute("asked", stories.latest(step.child()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, SameForm form) {
        return form.same() ? work.same(reader, order) : work.different(reader, order);
    }
}
