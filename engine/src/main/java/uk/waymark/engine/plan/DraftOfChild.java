package uk.waymark.engine.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.SchoolYear;

/** Finds the version of a plan that may still be written, and the child's school year. */
@Component
class DraftOfChild {

    private final PlanVersions versions;
    private final ChildFiles files;
    private final Plans plans;
    private final Today today;

    DraftOfChild(PlanVersions versions, ChildFiles files, Plans plans, Today today) {
        this.versions = versions;
        this.files = files;
        this.plans = plans;
        this.today = today;
    }

    Optional<PlanVersion> newest(OpenCase child) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream().findFirst();
    }

    /** The draft that is being written. */
    PlanVersion require(OpenCase child) {
        PlanVersion draft = newest(child).orElseThrow(() -> new Refusal.NotNow("plan.not.begun"));
        draft.requireDraft();
        return draft;
    }

    PlanVersion begin(OpenCase child, int number) {
        return versions.saveAndFlush(new PlanVersion(child.caseId(), number, today.date()));
    }

    List<Missing> missing(OpenCase child, PlanVersion draft, boolean finalPlan) {
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        int year = SchoolYear.nationalCurriculumYear(file.birthDate(), today.date());
        return Missing.in(plans.document(child, draft), year, finalPlan);
    }
}
