package uk.waymark.engine.advice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.clock.Today;

/**
 * Uses advice that was given before, so that nobody has to be asked again. Only when its author, the authority and the
 * family are all satisfied that it is enough (SEND Regulations 2014, reg 6(4)).
 */
@Component
public class ReuseAdvice {

    private final AssessmentRecords records;
    private final AdviceEditions editions;
    private final AdviceReuses reuses;
    private final Today today;

    ReuseAdvice(AssessmentRecords records, AdviceEditions editions, AdviceReuses reuses, Today today) {
        this.records = records;
        this.editions = editions;
        this.reuses = reuses;
        this.today = today;
    }

    /**
     * Advice that exists already.
     *
     * @param author who wrote it, and for what
     * @param text what it says
     */
    public record Earlier(AdviserKind kind, String author, AdviceText text) {}

    /**
     * Takes it into the assessment.
     *
     * @return the number under which it stands among the requests
     * @throws Refusal.NotNow {@code advice.family.always}, {@code advice.incomplete}, {@code advice.reuse.dates},
     *     {@code assessment.not.running}
     */
    @Transactional
    public UUID reuse(Reader reader, String reference, Earlier earlier, AdviceReuse.Agreements agreements) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        if (earlier.kind() == AdviserKind.FAMILY) {
            throw new Refusal.NotNow("advice.family.always");
        }
        if (!earlier.text().whole() || earlier.author().isBlank()) {
            throw new Refusal.NotNow("advice.incomplete");
        }
        if (!agreements.possible(today.date())) {
            throw new Refusal.NotNow("advice.reuse.dates");
        }
        AdviceRequest request = records.reuse(child, earlier.kind());
        records.note(child, request, earlier.author());
        editions.write(child, request, earlier.text(), reader.accountId(), -1).send();
        reuses.save(new AdviceReuse(request.id(), child.caseId(), agreements, reader.accountId()));
        records.made(reader.accountId(), child.caseId(), "advice reused " + earlier.kind());
        return request.id();
    }
}
