package uk.waymark.engine.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Asks after an event what others can learn from it, and keeps the answer. */
@Component
public class LearningPrompts {

    private static final String LESSON = "learning_prompt.lesson";

    private final CareChanges changes;
    private final PromptRecords prompts;
    private final SealedWords words;
    private final Today today;

    LearningPrompts(CareChanges changes, PromptRecords prompts, SealedWords words, Today today) {
        this.changes = changes;
        this.prompts = prompts;
        this.words = words;
        this.today = today;
    }

    /** What has happened, the newest first; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<PromptLine> list(OpenCase child) {
        return prompts.findByCaseIdOrderByHappenedOnDescIdDesc(child.caseId()).stream()
                .map(one -> new PromptLine(
                        one.id(),
                        one.event(),
                        one.happenedOn(),
                        one.answeredOn(),
                        words.open(child, LESSON, one.id(), one.lesson()),
                        one.edition()))
                .toList();
    }

    /**
     * Asks after an event that a journey has recorded, in the caller's transaction; asking twice after the same event asks
     * once. The caller lets the rules run.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(UUID caseId, LearningEvent event, LocalDate happenedOn) {
        if (!prompts.existsByCaseIdAndEventAndHappenedOn(caseId, event, happenedOn)) {
            prompts.save(new LearningPrompt(caseId, event, happenedOn));
        }
    }

    /**
     * Somebody writes down that something happened.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotNow {@code date.future} or {@code child.has.died}
     */
    @Transactional
    public void happened(Reader reader, String reference, LearningEvent event, LocalDate on) {
        OpenCase child = changes.openAsTeam(reader, reference);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        ask(child.caseId(), event, on);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "happened=" + event);
    }

    /**
     * What others can learn; empty when there is nothing.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotFound {@code prompt.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void answer(Reader reader, String reference, UUID promptId, String lesson, int version) {
        OpenCase child = changes.openAsTeam(reader, reference);
        LearningPrompt prompt = prompts.findById(promptId)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("prompt.not.found"));
        SamePage.require(version, prompt.edition());
        prompt.answer(today.date(), words.seal(child, LESSON, promptId, lesson));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "learned=" + promptId);
    }
}
