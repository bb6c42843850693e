package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.engine.nextsetting.MovesAhead;
import uk.waymark.rules.statute.PhaseTransfer.Move;
import uk.waymark.rules.statute.SchoolYear;

/** Finds the version of a plan that may still be written, and the child's school year. */
@Component
class DraftOfChild {

    private final PlanVersions versions;
    private final Files files;
    private final Plans plans;
    private final Decisions decisions;
    private final Today today;

    DraftOfChild(PlanVersions versions, Files files, Plans plans, Decisions decisions, Today today) {
        this.versions = versions;
        this.files = files;
        this.plans = plans;
        this.decisions = decisions;
        this.today = today;
    }

    /** The child's birth date, and the moves that are ahead. */
    @Component
    record Files(ChildFiles all, MovesAhead moves) {}

    /** The newest version that counts: changes that were not made do not. */
    Optional<PlanVersion> newest(OpenCase child) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .filter(PlanVersion::counts)
                .findFirst();
    }

    /** The newest plan that is or was in force. */
    Optional<PlanVersion> newestPlan(OpenCase child) {
        return newestPlan(child.caseId());
    }

    Optional<PlanVersion> newestPlan(UUID caseId) {
        return versions.findByCaseIdOrderByNumberDesc(caseId).stream()
                .filter(PlanVersion::wasInForce)
                .findFirst();
    }

    /** This plan of the child's, if it is or was in force. */
    Optional<PlanVersion> plan(OpenCase child, UUID id) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .filter(plan -> plan.wasInForce() && plan.id().equals(id))
                .findFirst();
    }

    /** The draft that is being written. */
    PlanVersion require(OpenCase child) {
        PlanVersion draft = newest(child).orElseThrow(() -> new Refusal.NotNow("plan.not.begun"));
        draft.requireDraft();
        return draft;
    }

    PlanVersion begin(OpenCase child) {
        int last = versions.findByCaseIdOrderByNumberDesc(child.caseId()).stream()
                .findFirst()
                .map(PlanVersion::number)
                .orElse(0);
        return versions.saveAndFlush(new PlanVersion(child.caseId(), last + 1, today.date()));
    }

    /**
     * After a plan has ended, another begins only where somebody has decided since that one is necessary.
     *
     * @throws Refusal.NotNow {@code plan.ceased}
     */
    void requireNecessaryAgain(OpenCase child, PlanVersion ended) {
        boolean necessary = decisions.findByCaseIdOrderByDecidedAtDesc(child.caseId()).stream()
                .filter(decision -> decision.kind().equals(PlanNeed.KIND))
                .findFirst()
                .filter(decision -> decision.outcome().equals(PlanNeed.NEEDED.name()))
                .filter(decision -> ended.endedBy(LocalDate.ofInstant(decision.decidedAt(), Today.ENGLAND)))
                .isPresent();
        if (!necessary) {
            throw new Refusal.NotNow("plan.ceased");
        }
    }

    List<Missing> missing(OpenCase child, PlanVersion draft, boolean finalPlan) {
        LocalDate born = born(child);
        int year = SchoolYear.nationalCurriculumYear(born, today.date());
        Move near = files.moves().near(child.caseId(), born).orElse(null);
        return Missing.in(plans.document(child, draft), new Missing.Standing(today.date(), year, near), finalPlan);
    }

    PlanDocument document(OpenCase child, PlanVersion version) {
        return plans.document(child, version);
    }

    Optional<Move> near(OpenCase child) {
        return files.moves().near(child.caseId(), born(child));
    }

    Optional<Move> nextSettingMissing(OpenCase child) {
        return newestPlan(child)
                .filter(plan -> plan.status() == PlanStatus.FINAL)
                .flatMap(plan ->
                        near(child).filter(move -> !document(child, plan).names(move)));
    }

    private LocalDate born(OpenCase child) {
        return files.all().findById(child.caseId()).orElseThrow().birthDate();
    }
}
