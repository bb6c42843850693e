package uk.waymark.engine.voice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.answers.VoiceState;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;

/** Records whether child and family were heard before a decision, and told what came of it. */
@Component
public class VoiceInDecisions {

    private static final String WORDS = "heard.words";

    private final CareChanges changes;
    private final Decisions decisions;
    private final HeardRecords heard;
    private final SealedWords words;

    VoiceInDecisions(CareChanges changes, Decisions decisions, HeardRecords heard, SealedWords words) {
        this.changes = changes;
        this.decisions = decisions;
        this.heard = heard;
        this.words = words;
    }

    /** Every decision, the newest first; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<VoiceLine> list(OpenCase child) {
        Map<UUID, Heard> known = heard.findByCaseId(child.caseId()).stream()
                .collect(Collectors.toMap(Heard::decisionId, Function.identity()));
        return decisions.findByCaseIdOrderByDecidedAtDesc(child.caseId()).stream()
                .filter(Decision::aboutTheChild)
                .map(decision -> line(child, decision, known.get(decision.id())))
                .toList();
    }

    private VoiceLine line(OpenCase child, Decision decision, @Nullable Heard known) {
        return new VoiceLine(
                decision.id(),
                decision.kind(),
                decision.outcome(),
                decision.decidedAt(),
                known == null ? null : known.state(),
                known == null ? "" : words.open(child, WORDS, decision.id(), known.words()),
                known == null ? -1 : known.edition());
    }

    /**
     * How far it has come for one decision.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotFound {@code decision.not.found}
     * @throws Refusal.NotNow {@code voice.reason.missing}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void record(Reader reader, String reference, UUID decisionId, VoiceState state, String said, int version) {
        OpenCase child = changes.openAsTeam(reader, reference);
        if (decisions
                .findById(decisionId)
                .filter(decision -> decision.caseId().equals(child.caseId()))
                .isEmpty()) {
            throw new Refusal.NotFound("decision.not.found");
        }
        if (state == VoiceState.REASON_WHY_NOT && said.isBlank()) {
            throw new Refusal.NotNow("voice.reason.missing");
        }
        Heard one = heard.findById(decisionId).orElseGet(() -> new Heard(decisionId, child.caseId()));
        SamePage.require(version, one.edition());
        one.is(state, words.seal(child, WORDS, decisionId, said));
        heard.save(one);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "heard=" + decisionId + " " + state);
    }
}
