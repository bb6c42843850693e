package uk.waymark.engine.advice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Seals, opens and counts the editions of an advice. */
@Component
class AdviceEditions {

    private final Advices advices;
    private final Sealer sealer;
    private final Today today;

    AdviceEditions(Advices advices, Sealer sealer, Today today) {
        this.advices = advices;
        this.sealer = sealer;
        this.today = today;
    }

    Optional<Advice> newest(UUID requestId) {
        return advices.findFirstByRequestIdOrderByEditionDesc(requestId);
    }

    Optional<Advice> newestSent(UUID requestId) {
        return advices.findFirstByRequestIdAndSentTrueOrderByEditionDesc(requestId);
    }

    /**
     * Writes into the draft, or begins one; a text that was sent is never changed.
     *
     * @param version the edition of the draft that the page showed; -1 when there was none
     * @throws Refusal.NotNow {@code stale.page}
     */
    Advice write(OpenCase child, AdviceRequest request, AdviceText text, UUID by, int version) {
        Optional<Advice> newest = newest(request.id());
        Optional<Advice> draft = newest.filter(advice -> !advice.sent());
        SamePage.require(version, draft.map(Advice::version).orElse(-1));
        if (draft.isPresent()) {
            draft.get().write(written(child, draft.get().id(), text, by));
            return draft.get();
        }
        UUID id = Ids.next();
        int edition = newest.map(advice -> advice.edition() + 1).orElse(1);
        return advices.save(new Advice(id, request, edition, written(child, id, text, by)));
    }

    private Advice.Written written(OpenCase child, UUID id, AdviceText text, UUID by) {
        byte[] key = child.wrappedKey();
        return new Advice.Written(
                sealer.seal(key, "advice.well:" + id, text.well().strip()),
                sealer.seal(key, "advice.needs:" + id, text.needs().strip()),
                sealer.seal(key, "advice.words:" + id, text.words().strip()),
                by,
                today.now());
    }

    AdviceText open(OpenCase child, Advice advice) {
        Advice.Written written = advice.written();
        byte[] key = child.wrappedKey();
        return new AdviceText(
                sealer.open(key, "advice.well:" + advice.id(), written.well()),
                sealer.open(key, "advice.needs:" + advice.id(), written.needs()),
                sealer.open(key, "advice.words:" + advice.id(), written.words()));
    }
}
