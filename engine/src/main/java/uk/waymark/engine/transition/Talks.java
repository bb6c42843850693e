package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Writes down what was talked over with a young person, and on which day. */
@Component
public class Talks {

    private static final String WORDS = "growing_up_talk.words";

    private final CareChanges changes;
    private final TalkRecords records;
    private final SealedWords words;
    private final Today today;

    Talks(CareChanges changes, TalkRecords records, SealedWords words, Today today) {
        this.changes = changes;
        this.records = records;
        this.words = words;
        this.today = today;
    }

    /**
     * It was talked over; a later talk about the same stands beside the earlier one.
     *
     * @param said may be empty
     * @throws Refusal.NotAllowed {@code care.team.only}
     * @throws Refusal.NotNow {@code date.future} or {@code child.has.died}
     */
    @Transactional
    public void about(Reader reader, String reference, TalkTopic topic, LocalDate on, String said) {
        OpenCase child = changes.openAsTeam(reader, reference);
        if (on.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        UUID id = Ids.next();
        records.save(
                new Talk(id, child.caseId(), topic, on, reader.accountId()).said(words.seal(child, WORDS, id, said)));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "growing-up talk=" + id + " " + topic);
    }

    /** The last talk about each topic that was talked over; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<TalkLine> list(OpenCase child) {
        return last(child.caseId()).stream()
                .map(talk -> new TalkLine(
                        talk.topic(), talk.onDate(), words.open(child, WORDS, talk.id(), talk.sealedWords())))
                .toList();
    }

    Collection<Talk> last(UUID caseId) {
        Map<TalkTopic, Talk> last = new LinkedHashMap<>();
        records.findByCaseIdOrderByOnDateAscIdAsc(caseId).forEach(talk -> last.put(talk.topic(), talk));
        return last.values();
    }
}
