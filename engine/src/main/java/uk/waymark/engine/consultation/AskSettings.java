package uk.waymark.engine.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.plan.Plans;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Asks settings whether they could be named in a plan, each with fifteen days of its own. Source: Children and Families Act 2014,
 * ss.38-40; SEND Code of Practice 2015, 9.83.
 */
@Component
public class AskSettings {

    private static final String SETTING = "setting_consultation.setting:";
    private static final String WORDS = "setting_consultation.words:";
    private static final StatutoryPeriod PERIOD = StatutoryPeriod.SETTING_ANSWERS_CONSULTATION;

    private final CareChanges changes;
    private final SettingConsultations consultations;
    private final Plans plans;
    private final Recording recording;

    AskSettings(CareChanges changes, SettingConsultations consultations, Plans plans, Recording recording) {
        this.changes = changes;
        this.consultations = consultations;
        this.plans = plans;
        this.recording = recording;
    }

    /** How it is written down. */
    @Component
    record Recording(Sealer sealer, Today today, Clocks clocks, ChildFiles files) {}

    /**
     * These settings are asked today.
     *
     * @throws Refusal.NotNow {@code plan.not.begun}, {@code child.has.died}
     */
    @Transactional
    public void ask(Reader reader, String reference, List<String> settings) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        UUID plan = plans.headers(child).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("plan.not.begun"))
                .id();
        LocalDate now = recording.today().date();
        for (String setting : settings) {
            UUID id = Ids.next();
            byte[] sealed = recording.sealer().seal(child.wrappedKey(), SETTING + id, setting.strip());
            consultations.save(new SettingConsultation(id, child.caseId(), plan, sealed, now));
            recording.clocks().start(child.caseId(), PERIOD, id.toString(), now, reader.accountId());
        }
        changes.made(reader, child, AuditAction.DECIDED, "settings asked=" + settings.size());
    }

    /** Those that have not answered, by opaque references in an order that stays. */
    @Transactional(readOnly = true)
    public List<String> open(UUID caseId) {
        return consultations.findByCaseIdOrderById(caseId).stream()
                .filter(one -> one.answer() == SettingAnswer.ASKED)
                .map(one -> one.id().toString())
                .toList();
    }

    /**
     * One of them has answered.
     *
     * @throws Refusal.NotFound {@code plan.setting.unknown}
     * @throws Refusal.NotNow {@code date.future}, {@code plan.setting.answer.missing}
     */
    @Transactional
    public void answered(Reader reader, String reference, UUID id, Reply reply) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reply.on().isAfter(recording.today().date())) {
            throw new Refusal.NotNow("date.future");
        }
        if (reply.answer() == SettingAnswer.ASKED || reply.words().isBlank()) {
            throw new Refusal.NotNow("plan.setting.answer.missing");
        }
        SettingConsultation one = consultations
                .findById(id)
                .filter(found -> found.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("plan.setting.unknown"));
        LocalDate on = reply.on().isBefore(one.askedOn()) ? one.askedOn() : reply.on();
        one.answered(
                reply.answer(),
                recording
                        .sealer()
                        .seal(child.wrappedKey(), WORDS + id, reply.words().strip()),
                on);
        recording.clocks().satisfy(child.caseId(), PERIOD, id.toString(), on, reader.accountId());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "setting answered=" + reply.answer());
    }

    /** What a setting answered, on which day. */
    public record Reply(SettingAnswer answer, String words, LocalDate on) {

        /** Never the words. */
        @Override
        public String toString() {
            return answer.name();
        }
    }

    /** The time for answers is over: the journey goes on without those that are still open. */
    @Transactional
    public void timeIsOver(String reference) {
        UUID child = recording.files().findByReference(reference).orElseThrow().id();
        LocalDate now = recording.today().date();
        for (SettingConsultation one : consultations.findByCaseIdOrderById(child)) {
            if (one.answer() == SettingAnswer.ASKED) {
                one.answered(SettingAnswer.NO_ANSWER, null, now);
                recording.clocks().wake(child, PERIOD, one.id().toString());
            }
        }
        recording.clocks().cancel(child, PERIOD, "the plan goes on without an answer", null);
    }

    /** All that were asked, the first first; the caller has opened the file. */
    @Transactional(readOnly = true)
    public List<SettingLine> list(OpenCase child) {
        return consultations.findByCaseIdOrderById(child.caseId()).stream()
                .map(one -> line(child.wrappedKey(), one))
                .toList();
    }

    private SettingLine line(byte[] key, SettingConsultation one) {
        byte @Nullable [] words = one.sealedWords();
        return new SettingLine(
                one.id(),
                recording.sealer().open(key, SETTING + one.id(), one.sealedSetting()),
                one.askedOn(),
                one.answer(),
                one.answeredOn(),
                words == null ? null : recording.sealer().open(key, WORDS + one.id(), words));
    }
}
