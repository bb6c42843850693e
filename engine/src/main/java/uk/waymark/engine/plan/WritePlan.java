package uk.waymark.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;

/** Writes a plan section by section, while it is a draft. The authority's own people write it (Children and Families Act 2014, s.37). */
@Component
public class WritePlan {

    private final CareChanges changes;
    private final DraftOfChild drafts;
    private final PlanLines lines;
    private final LineSeal seal;

    WritePlan(CareChanges changes, DraftOfChild drafts, PlanLines lines, LineSeal seal) {
        this.changes = changes;
        this.drafts = drafts;
        this.lines = lines;
        this.seal = seal;
    }

    /**
     * Begins the first version, or the next as a copy of the last; while a draft is being written nothing happens. After a
     * plan that has ended, a new one begins with nothing in it.
     *
     * @throws Refusal.NotNow {@code plan.ceased} when the plan has ended, and nobody has decided since that a new one is
     *     necessary
     */
    @Transactional
    public void begin(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        Optional<PlanVersion> last = drafts.newest(child);
        if (last.isPresent() && last.get().status() == PlanStatus.DRAFT) {
            return;
        }
        Optional<PlanVersion> ended = last.filter(before -> before.status() == PlanStatus.CEASED);
        ended.ifPresent(before -> drafts.requireNecessaryAgain(child, before));
        PlanVersion next = drafts.begin(child);
        last.filter(before -> ended.isEmpty()).ifPresent(before -> copy(child, before, next.after(before)));
        made(reader, child, "plan begun version=" + next.number());
    }

    private void copy(OpenCase child, PlanVersion from, PlanVersion to) {
        for (PlanLine line : lines.findByPlanVersionIdOrderBySectionAscPlaceAscIdAsc(from.id())) {
            PlanLine same = new PlanLine(to.id(), line.origin(), line.section(), line.need(), line.place());
            NewLine text = seal.open(child.wrappedKey(), line).line();
            lines.save(seal.write(child.wrappedKey(), same, text));
        }
    }

    /**
     * Writes a new line; answers what stays the same from version to version.
     *
     * @throws Refusal.NotNow {@code plan.not.begun}, {@code plan.sent.already}, {@code plan.ceased}, {@code plan.line.empty}, {@code
     *     plan.need.unknown}, {@code plan.amount.impossible}
     */
    @Transactional
    public UUID add(Reader reader, String reference, NewLine line) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        PlanVersion draft = drafts.require(child);
        requireSound(draft, line);
        List<PlanLine> there = lines.findByPlanVersionIdOrderBySectionAscPlaceAscIdAsc(draft.id());
        int place = 1
                + there.stream()
                        .filter(other -> other.section() == line.section())
                        .mapToInt(PlanLine::place)
                        .max()
                        .orElse(0);
        PlanLine written = new PlanLine(draft.id(), null, line.section(), line.need(), place);
        lines.save(seal.write(child.wrappedKey(), written, line));
        touched(reader, child, draft, line.section());
        return written.origin();
    }

    /**
     * Changes a line.
     *
     * @param version the edition that the page showed
     * @throws Refusal.NotNow as {@link #add}, and {@code stale.page}
     */
    @Transactional
    public void change(Reader reader, String reference, UUID origin, NewLine line, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        PlanVersion draft = drafts.require(child);
        requireSound(draft, line);
        PlanLine written = require(draft, origin);
        SamePage.require(version, written.version());
        seal.write(child.wrappedKey(), written, line);
        touched(reader, child, draft, written.section());
    }

    /** Takes a line out, and with a need everything that belongs to it. */
    @Transactional
    public void remove(Reader reader, String reference, UUID origin, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        PlanVersion draft = drafts.require(child);
        PlanLine gone = require(draft, origin);
        SamePage.require(version, gone.version());
        List<PlanLine> all = lines.findByPlanVersionIdOrderBySectionAscPlaceAscIdAsc(draft.id()).stream()
                .filter(line -> line.origin().equals(origin) || origin.equals(line.need()))
                .toList();
        lines.deleteAll(all);
        all.forEach(line -> touched(reader, child, draft, line.section()));
    }

    private PlanLine require(PlanVersion draft, UUID origin) {
        return lines.findByPlanVersionIdAndOrigin(draft.id(), origin)
                .orElseThrow(() -> new Refusal.NotFound("plan.line.unknown"));
    }

    private void requireSound(PlanVersion draft, NewLine line) {
        if (line.text().isBlank()) {
            throw new Refusal.NotNow("plan.line.empty");
        }
        Amount amount = line.amount();
        if (amount != null && !amount.possible()) {
            throw new Refusal.NotNow("plan.amount.impossible");
        }
        boolean belongs = line.section().kind() == PlanSection.Kind.OUTCOME
                || line.section().kind() == PlanSection.Kind.PROVISION;
        UUID need = line.need();
        boolean known = need != null
                && lines.findByPlanVersionIdAndOrigin(draft.id(), need)
                        .filter(found -> found.section().kind() == PlanSection.Kind.NEED)
                        .isPresent();
        if (belongs != known) {
            throw new Refusal.NotNow("plan.need.unknown");
        }
    }

    private void touched(Reader reader, OpenCase child, PlanVersion draft, PlanSection section) {
        if (section.concernsHealthBoard()) {
            draft.healthChanged();
        }
        made(reader, child, "plan version=" + draft.number() + " section=" + section);
    }

    private void made(Reader reader, OpenCase child, String detail) {
        changes.made(reader, child, AuditAction.FACT_CHANGED, detail);
    }
}
